package decision

import (
	"database/sql/driver"
	"fmt"

	"github.com/gdprgo/gdpr"
)

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

var bodyText = [...]string{Undertaking: "undertaking", NotUndertaking: "not-undertaking", PublicBody: "public-body"}

// String returns "undertaking", "not-undertaking" or "public-body".
func (b Body) String() string { return wordOf("Body", bodyText[:], uint8(b)) }

// MarshalText writes the word that String returns. The error is a *[gdpr.RangeError] for a value that is none of the three.
func (b Body) MarshalText() ([]byte, error) { return marshalWord("Body", bodyText[:], uint8(b)) }

// UnmarshalText reads the word that MarshalText writes; the empty text is Undertaking.
func (b *Body) UnmarshalText(text []byte) error {
	n, err := parseWord("Body", bodyText[:], text)
	if err == nil {
		*b = Body(n)
	}
	return err
}

// Value returns the word for a SQL column.
func (b Body) Value() (driver.Value, error) {
	text, err := b.MarshalText()
	return string(text), err
}

// Scan reads the word from a SQL column; NULL and the empty text are Undertaking.
func (b *Body) Scan(src any) error {
	switch v := src.(type) {
	case nil:
		*b = Undertaking
		return nil
	case string:
		return b.UnmarshalText([]byte(v))
	case []byte:
		return b.UnmarshalText(v)
	}
	return gdpr.NewParseError("Body", fmt.Sprintf("%T", src), 0, "want text or NULL in the column")
}
