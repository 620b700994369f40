package parse

import (
	"strings"

	"github.com/gdprgo/gdpr"
)

// addReference reports a number; its text must not keep the caller's text alive.
func (r *reader) addReference(kind ReferenceKind, text string, span gdpr.Span) {
	if k := len(r.doc.References); k > 0 && r.doc.References[k-1].Span.End > span.Start {
		return
	}
	r.doc.References = append(r.doc.References, Found[Reference]{Value: Reference{Kind: kind, Text: strings.Clone(text)}, Span: span})
}

// reference reads a decision or case number that begins at token i and returns the token after it, i where there is none.
func (r *reader) reference(i int) int { return i }
