package authority

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// caseKeys are the keys of the text form of a [Case], in the order in which AppendText writes them.
var caseKeys = [...]string{"on", "rule", "party", "role", "body", "seat", "federal", "establishments", "representative", "others",
	"legal-basis", "basis-state", "activity", "targets", "affected", "complaints", "only-concerns", "agreed-main",
	"draft-concerns-controller-only", "disputed", "continues", "ended", "decided"}

// maxCase bounds the text of a case or a procedure, maxItems a list in it, and maxEstablishments the rows of one party.
const (
	maxCase           = 1 << 16
	maxItems          = 500
	maxEstablishments = 100
)

// ParseCase reads a case from lines of the form "key: value". Empty lines, and lines that begin with #, are skipped; every
// key may be left out and stands once. Items of a list are separated by semicolons:
//
//	party: Meta Platforms Ireland
//	establishments: IE central decides implements since=2018-05-25; US
//	affected: AT substantially; PL not-substantially; SE
//	complaints: AT; de-by-baylda > de-be-blnbdi
//	continues: yes
//
// An establishment is a place, then words: central, controlling, decides, implements, involved, main-processing, proven (each
// with not- before it for the opposite), since=DATE, until=DATE, and last for=ACTIVITY. A representative is a place or none,
// and exempt or not-exempt. Others are written "processor NAME = IE central, FR". The other keys are on, rule (GDPR, ePrivacy, LED), role (controller,
// processor, joint-controller), body (private, public, court, union), seat, federal, legal-basis (Article 6(1)(c) GDPR), basis-state,
// activity, targets, only-concerns, agreed-main, draft-concerns-controller-only, disputed, ended and decided.
//
// The findings name the line; what can be read is returned with them. [Case.MarshalText] writes the same form.
func ParseCase(text string) (Case, gdpr.Diagnostics) {
	r := caseReader{}
	if len(text) > maxCase {
		r.Add(gdpr.Error, "text.too-long", "", fmt.Sprintf("the text has %d bytes; a case has at most %d", len(text), maxCase))
		return Case{}, r.Diagnostics
	}
	if !utf8.ValidString(text) {
		r.Add(gdpr.Error, "text.not-utf8", "", "the text is not UTF-8: convert it first")
		return Case{}, r.Diagnostics
	}
	seen := map[string]bool{}
	for offset, n := 0, 1; offset < len(text); n++ {
		line, _, _ := strings.Cut(text[offset:], "\n")
		r.span = gdpr.Span{Start: offset, End: offset + len(line)}
		offset += len(line) + 1
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		key, value, ok := strings.Cut(line, ":")
		key, value = strings.TrimSpace(key), strings.TrimSpace(value)
		switch {
		case !ok:
			r.bad("line.unreadable", "line %d: want key: value", n)
		case !slices.Contains(caseKeys[:], key):
			r.bad("key.unknown", "line %d: no fact is called %q; the keys are %s", n, clipped(key), strings.Join(caseKeys[:], ", "))
		case seen[key]:
			r.bad("key.repeated", "line %d: %q stands above already; separate the items of a list by semicolons", n, key)
		default:
			seen[key] = true
			if err := r.read(key, value); err != nil {
				r.bad("value.unreadable", "line %d: %s: %v", n, key, err)
			}
		}
	}
	return r.c, r.Diagnostics
}

type caseReader struct {
	gdpr.Diagnostics
	c    Case
	span gdpr.Span
}

func (r *caseReader) bad(code, format string, args ...any) {
	r.Diagnostics = append(r.Diagnostics, gdpr.Diagnostic{Severity: gdpr.Error, Code: code, Span: r.span, Message: fmt.Sprintf(format, args...)})
}

func (r *caseReader) read(key, value string) (err error) {
	c := &r.c
	switch key {
	case "on":
		c.On, err = gdpr.ParseDate(value)
	case "ended":
		c.EndedOn, err = gdpr.ParseDate(value)
	case "decided":
		c.DecidedOn, err = gdpr.ParseDate(value)
	case "rule":
		c.Rule, err = closed(value, UnderLED)
	case "party":
		c.Party.Name = value
	case "role":
		c.Party.Role, err = closed(value, JointController)
	case "body":
		c.Party.Body, err = closed(value, UnionBody)
	case "seat":
		c.Party.Seat, err = ParsePlace(value)
	case "federal":
		c.Party.Federal, err = closed(value, No)
	case "establishments":
		c.Party.Establishments, err = list(value, ";", parseEstablishment)
	case "representative":
		err = r.representative(value)
	case "others":
		c.Others, err = list(value, ";", parseOther)
	case "legal-basis":
		c.LegalBasis, err = legalbasis.ParseProvision(value)
	case "basis-state":
		c.BasisState, err = gdpr.ParseCountry(value)
	case "activity":
		c.Activity = value
	case "targets":
		c.Targets, err = closed(value, No)
	case "affected":
		c.Affected, err = list(value, ";", parseEffect)
	case "complaints":
		c.Complaints, err = list(value, ";", parseComplaint)
	case "only-concerns":
		c.OnlyConcerns, err = ParsePlace(value)
	case "agreed-main":
		c.AgreedMain, err = ParsePlace(value)
	case "draft-concerns-controller-only":
		c.DraftConcernsControllerOnly, err = closed(value, No)
	case "disputed":
		var a Answer
		a, err = closed(value, No)
		c.Disputed = a == Yes
	case "continues":
		c.Continues, err = closed(value, No)
	}
	return err
}

// closed reads a word of a closed set whose values run from 0 to last.
func closed[T interface {
	~uint8
	fmt.Stringer
}](word string, last T) (T, error) {
	var words []string
	for v := T(0); v <= last; v++ {
		if v.String() == word {
			return v, nil
		}
		if s := v.String(); s != "" {
			words = append(words, s)
		}
	}
	return 0, fmt.Errorf("%q is none of %s", clipped(word), strings.Join(words, ", "))
}

func list[T any](value, separator string, read func(string) (T, error)) ([]T, error) {
	if value == "" {
		return nil, nil
	}
	items := strings.Split(value, separator)
	if len(items) > maxItems {
		return nil, fmt.Errorf("%d items; at most %d are read", len(items), maxItems)
	}
	var out []T
	for _, s := range items {
		v, err := read(strings.TrimSpace(s))
		if err != nil {
			return out, err
		}
		out = append(out, v)
	}
	return out, nil
}

func (r *caseReader) representative(value string) (err error) {
	for _, word := range strings.Split(value, ";") {
		switch word = strings.TrimSpace(word); word {
		case "none":
			r.c.Party.NoRepresentative = true
		case "exempt":
			r.c.Party.RepresentativeExempt = Yes
		case "not-exempt":
			r.c.Party.RepresentativeExempt = No
		default:
			if r.c.Party.Representative, err = ParsePlace(word); err != nil {
				return err
			}
		}
	}
	return nil
}

// establishmentWords are the facts of an establishment by their word.
var establishmentWords = [...]struct {
	word string
	of   func(*Establishment) *Answer
}{
	{"central", func(e *Establishment) *Answer { return &e.CentralAdministration }},
	{"controlling", func(e *Establishment) *Answer { return &e.Controlling }},
	{"decides", func(e *Establishment) *Answer { return &e.Decides }},
	{"implements", func(e *Establishment) *Answer { return &e.Implements }},
	{"involved", func(e *Establishment) *Answer { return &e.Involved }},
	{"main-processing", func(e *Establishment) *Answer { return &e.MainProcessing }},
	{"proven", func(e *Establishment) *Answer { return &e.Proven }},
}

func parseEstablishment(s string) (e Establishment, err error) {
	s, activity, hasActivity := strings.Cut(s, " for=")
	if e.Activity = strings.TrimSpace(activity); hasActivity && (e.Activity == "" || strings.Contains(e.Activity, ",")) {
		return e, fmt.Errorf("name the activity after for=, without a comma")
	}
	words := strings.Fields(s)
	if len(words) == 0 {
		return e, fmt.Errorf("an establishment begins with its place, such as FR or DE-BY")
	}
	if e.Place, err = ParsePlace(words[0]); err != nil {
		return e, err
	}
	for _, w := range words[1:] {
		if key, value, ok := strings.Cut(w, "="); ok {
			var d gdpr.Date
			if d, err = gdpr.ParseDate(value); err != nil {
				return e, err
			}
			switch key {
			case "since":
				e.Since = d
			case "until":
				e.Until = d
			default:
				return e, fmt.Errorf("%q: want since=, until= or for=", clipped(w))
			}
			continue
		}
		word, negated := strings.CutPrefix(w, "not-")
		i := slices.IndexFunc(establishmentWords[:], func(f struct {
			word string
			of   func(*Establishment) *Answer
		}) bool {
			return f.word == word
		})
		if i < 0 {
			return e, fmt.Errorf("%q is no fact of an establishment", clipped(w))
		}
		*establishmentWords[i].of(&e) = answerIf(!negated)
	}
	return e, nil
}

func parseOther(s string) (p Party, err error) {
	head, places, ok := strings.Cut(s, "=")
	if !ok {
		return p, fmt.Errorf(`want a role, a name and establishments, as in "processor Acme = IE central, FR"`)
	}
	role, name, _ := strings.Cut(strings.TrimSpace(head), " ")
	if p.Role, err = closed(role, JointController); err != nil {
		return p, err
	}
	p.Name = strings.TrimSpace(name)
	p.Establishments, err = list(strings.TrimSpace(places), ",", parseEstablishment)
	return p, err
}

func parseEffect(s string) (e Effect, err error) {
	words := strings.Fields(s)
	if len(words) == 0 {
		return e, fmt.Errorf("want a place, as in AT substantially")
	}
	if e.Place, err = ParsePlace(words[0]); err != nil {
		return e, err
	}
	switch rest := strings.Join(words[1:], " "); rest {
	case "":
	case "substantially":
		e.Substantial = Yes
	case "not-substantially":
		e.Substantial = No
	default:
		return e, fmt.Errorf("%q: want substantially or not-substantially after the place", clipped(rest))
	}
	return e, nil
}

func parseComplaint(s string) (k Complaint, err error) {
	first, next, passed := strings.Cut(s, ">")
	for _, w := range strings.Fields(first) {
		switch {
		case w[0] >= 'a' && w[0] <= 'z' && k.With == "":
			k.With = ID(w)
		case k.Place == "" && k.With == "":
			if k.Place, err = ParsePlace(w); err != nil {
				return k, err
			}
		default:
			return k, fmt.Errorf("%q: want a place, an authority, or both in this order", clipped(w))
		}
	}
	if next = strings.TrimSpace(next); passed && (next == "" || next[0] < 'a' || next[0] > 'z' || strings.ContainsAny(next, " \t>")) {
		return k, fmt.Errorf("name one authority after >, as in de-by-baylda > de-be-blnbdi")
	}
	k.PassedTo = ID(next)
	return k, nil
}
