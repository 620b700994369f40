package parse

import (
	"slices"
	"strings"
	"time"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/decision"
)

// The setters below are what the columns of several sources share.

func (r *row) setCountry(v *value) {
	if isUnknown(v.text) {
		return
	}
	c := countryOf(v.line())
	if c == "" {
		r.keep(v, "country.unknown")
		return
	}
	r.country, r.d.Country = c, c
}

func (r *row) setAuthority(v *value) {
	name := v.line()
	if isUnknown(name) {
		return
	}
	r.body = name
	x := r.explain(name)
	switch x.Outcome {
	case authority.Resolved:
		r.d.Authority = x.IDs[0]
		return
	case authority.Conflict:
		r.report("authority.elsewhere", "/body", name)
	case authority.Ambiguous, authority.GenericName:
		what := name
		for _, id := range x.IDs {
			what += ", " + string(id)
		}
		r.report("authority.ambiguous", "/body", what)
	case authority.NotKnown:
		r.report("authority.unknown", "/body", name)
	}
	r.d.Body = name
}

// ownCurrency returns the currency in which the deciding authority fines on the day of the decision, "" where that is not known.
// Where the day is not stated, a currency counts that the authority has kept since the GDPR applies.
func (r *row) ownCurrency() gdpr.Currency {
	a, _ := authority.ByID(r.d.Authority)
	c, _, ok := a.Currency(r.d.Dates.Decided)
	if !ok && r.d.Dates.Decided.IsZero() {
		first, _, _ := a.Currency(gdpr.MustDate(2018, time.May, 25))
		if last, _, _ := a.Currency(gdpr.MustDate(9999, time.December, 31)); first == last {
			c = first
		}
	}
	return c
}

func (r *row) setReference(v *value) {
	if !isUnknown(v.text) {
		r.d.Reference = v.line()
	}
}

func (r *row) setECLI(v *value) {
	switch {
	case isUnknown(v.text):
	case strings.HasPrefix(v.text, "ECLI:") && !strings.ContainsAny(v.text, " \n"):
		r.d.Identifiers = append(r.d.Identifiers, decision.Identifier{Scheme: "ecli", Value: v.text})
	default:
		r.keep(v, "identifier.malformed")
	}
}

func (r *row) setSummary(v *value) {
	if !isAbsent(v.text) && !isLinkText(v) {
		r.d.Summary = v.text
	}
	r.addLinks(v)
}

// isLinkText reports whether a cell shows nothing but the word for a link, once or several times.
func isLinkText(v *value) bool {
	return len(v.links) > 0 && strings.Trim(strings.ReplaceAll(strings.ToLower(v.text), "link", ""), " \n,;|/-") == ""
}

func (r *row) setCategory(v *value) {
	if !isUnknown(v.text) && !slices.Contains(r.d.Categories, v.line()) {
		r.d.Categories = append(r.d.Categories, v.line())
	}
}

func (r *row) setSector(v *value) {
	if isUnknown(v.text) {
		return
	}
	if len(r.d.Parties) == 0 {
		r.d.Parties = []decision.Party{{}}
	}
	r.d.Parties[0].Sector = v.line()
}

// setAddressee sets the party that was fined.
func (r *row) setAddressee(v *value) {
	if !isUnknown(v.text) {
		r.d.Parties = append(r.d.Parties, decision.Party{Name: v.line(), Role: decision.RoleAddressee})
	}
}

// setDecided sets a day of decision that the source is sure of.
func (r *row) setDecided(v *value) { r.date(v, &r.d.Dates.Decided, "/dates/decided", dayFirst) }

func (r *row) setStarted(v *value) { r.date(v, &r.d.Dates.Started, "/dates/started", dayFirst) }

func (r *row) setPublished(v *value) { r.date(v, &r.d.Dates.Published, "/dates/published", dayFirst) }

// date reads a cell into the field at path.
func (r *row) date(v *value, into *gdpr.Date, path string, order dateOrder) {
	d := readDate(v.text, order)
	if d.date.Year() == 1970 {
		r.keep(v, "date.placeholder")
		return
	}
	*into = d.date
	switch d.problem {
	case "":
	case "date.several", "date.unreadable":
		r.keep(v, d.problem)
	default:
		r.report(d.problem, path, v.text)
	}
}

// addLinks adds the addresses that a cell links to, or is, to the sources.
func (r *row) addLinks(v *value) {
	for _, url := range r.items(v, v.links) {
		r.addSource(decision.Source{URL: url})
	}
}

func (r *row) setLink(v *value) {
	if len(v.links) == 0 {
		for _, word := range strings.Fields(v.text) {
			if isURL(word) {
				v.links = append(v.links, strings.TrimRight(word, ",;"))
			}
		}
	}
	if len(v.links) == 0 && !isUnknown(v.text) {
		r.keep(v, "link.unreadable")
	}
	r.addLinks(v)
}

// url returns what a cell links to first, else its text.
func (v *value) url() string {
	if len(v.links) > 0 {
		return v.links[0]
	}
	return v.text
}

// setOwnLink sets the address of the row itself.
func (r *row) setOwnLink(v *value) {
	url := v.url()
	switch {
	case isUnknown(url):
	case isURL(url):
		r.d.Sources[0].URL = url
	default:
		r.keep(v, "link.unreadable")
	}
}

func isURL(s string) bool {
	return (strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://")) && len(s) > 10
}

// addSource adds a source once.
func (r *row) addSource(s decision.Source) {
	if !slices.Contains(r.d.Sources, s) {
		r.d.Sources = append(r.d.Sources, s)
	}
}

// undecided reports once that the source does not tell which of its provisions were infringed.
func (r *row) undecided() {
	if len(r.d.Infringements) > 0 {
		r.report("provision.finding-unknown", "/infringements", "")
	}
}

// check validates the record.
func (r *row) check() {
	r.rec.Diagnostics = append(r.rec.Diagnostics, r.d.Validate()...)
}

// resolveOne returns the authority that a name means, "" where that is not certain.
func resolveOne(name string, in gdpr.Country) authority.ID {
	if ids := authority.Resolve(name, in); len(ids) == 1 {
		return ids[0]
	}
	return ""
}
