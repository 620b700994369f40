package decision

import (
	"database/sql/driver"
	"fmt"
	"slices"

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
func (b Body) String() string {
	if int(b) < len(bodyText) {
		return bodyText[b]
	}
	return fmt.Sprintf("Body(%d)", uint8(b))
}

// MarshalText writes the word that String returns. The error is a *[gdpr.RangeError] for a value that is none of the three.
func (b Body) MarshalText() ([]byte, error) {
	if int(b) >= len(bodyText) {
		return nil, &gdpr.RangeError{Type: "Body", Value: b.String(), Reason: "is not undertaking, not-undertaking or public-body"}
	}
	return []byte(bodyText[b]), nil
}

// UnmarshalText reads the word that MarshalText writes; the empty text is Undertaking.
func (b *Body) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*b = Undertaking
		return nil
	}
	if i := slices.Index(bodyText[:], string(text)); i >= 0 {
		*b = Body(i)
		return nil
	}
	return gdpr.NewParseError("Body", string(text), 0, "want undertaking, not-undertaking or public-body")
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
