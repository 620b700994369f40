package decision

// Body says what kind of addressee the law sees. The zero value is Undertaking.
type Body uint8

// The kinds of addressee.
const (
	// Undertaking is an economic unit in the sense of Articles 101 and 102 TFEU (recital 150).
	Undertaking Body = iota
	// NotUndertaking is a person or body without economic activity: an individual, an association.
	NotUndertaking
	// PublicBody is a public authority or body (Article 83(7)).
	PublicBody
)
