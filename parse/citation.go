package parse

import (
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Citation reads one free-form cell of citations, such as "Art. 5 (1) a), c), (2) GDPR, Art. 32 GDPR", "5(1)(a), 32" or
// "Art. 22 (2) LSSI". Articles for which the cell names no act are the GDPR's. An empty cell and one that says that nothing
// is known ("Unknown", "n/a") give no provisions and no error. What could not be read gives a *[gdpr.ParseError], beside
// the provisions that could.
func Citation(s string, o *Options) ([]legalbasis.Provision, error) {
	trimmed := strings.TrimSpace(s)
	if trimmed == "" || unknownCell(trimmed) {
		return nil, nil
	}
	var d Document
	r := readers.Get().(*reader)
	defer r.release()
	r.kinds, r.cell = readOthers, true
	r.read(s, o, &d)
	var list []legalbasis.Provision
	for _, p := range d.Provisions {
		list = append(list, p.Value)
	}
	if len(d.Diagnostics) > 0 {
		at := d.Diagnostics[0].Span
		return list, gdpr.NewParseError("Citation", s, at.Start, "names an act that is not known: "+s[at.Start:at.End])
	}
	if len(list) == 0 {
		return nil, gdpr.NewParseError("Citation", s, 0, `want provisions, such as "Art. 5 (1) a) GDPR, Art. 32 GDPR"`)
	}
	return list, nil
}

// unknownCell reports whether a cell says in words that nothing is stated.
func unknownCell(s string) bool {
	switch strings.ToLower(strings.Trim(s, ".-–— ")) {
	case "", "unknown", "n/a", "na", "none", "not available", "not specified", "inconnu", "non communiqué", "unbekannt", "?":
		return true
	}
	return false
}
