package parse

import (
	"slices"
	"sort"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
)

// settleAuthorities decides the names that several authorities bear, where the text decides them: by a long name that a short one
// stands behind in brackets, by another name of the same authority, or by the country the caller gave. It then lists the
// mentions that are decided.
func (r *reader) settleAuthorities() {
	r.settleByDefinition()
	r.settleTwins()
	named := map[authority.ID]int{} // where first, from 1
	for _, m := range r.mentions {
		if m.settled && m.match&authority.Weak == 0 && named[m.ids[0]] == 0 {
			named[m.ids[0]] = m.span.Start + 1
		}
	}
	for k := range r.mentions {
		m := &r.mentions[k]
		if m.settled || m.generic && len(m.ids) == 0 {
			continue
		}
		id := r.settledByCountry(m)
		if id == "" && len(m.ids) > 1 {
			id = r.settledByPeople(m)
		}
		if id != "" {
			m.ids, m.settled, m.generic = []authority.ID{id}, true, false
			if named[id] == 0 {
				named[id] = m.span.Start + 1
			}
		} else if id := r.settle(m, named); id != "" {
			m.ids, m.settled, m.generic = []authority.ID{id}, true, false
		} else if m.match&authority.Local == 0 && len(m.ids) > 0 && (m.match&authority.Weak == 0 || m.span.Len() > 3) {
			r.note("authority.ambiguous", "several authorities are called so and the text does not tell which: give the country", m.span.Start, m.span.End)
		}
	}
	for _, m := range r.mentions {
		if m.settled {
			r.doc.Authorities = append(r.doc.Authorities, Found[authority.ID]{m.ids[0], m.span})
		}
	}
}

// reachCountry is how far before a short name, in bytes, its country stands: "En Espagne, l'AEPD".
const reachCountry = 24

// countryFrom returns the index of the first country that begins at a place or behind it.
func (r *reader) countryFrom(at int) int {
	return sort.Search(len(r.countries), func(k int) bool { return r.countries[k].span.Start >= at })
}

// settledByCountry chooses among the authorities that bear a name the one of the country named right before it.
func (r *reader) settledByCountry(m *mention) authority.ID {
	k := r.countryFrom(m.span.Start)
	if k == 0 {
		return ""
	}
	c := r.countries[k-1]
	if gap := m.span.Start - c.span.End; gap < 0 || gap > reachCountry || strings.ContainsAny(r.text[c.span.End:m.span.Start], ".;\n") {
		return ""
	}
	for _, id := range m.ids {
		if homeOf(id) == c.country {
			return id
		}
	}
	return ""
}

// reachPeople is how far before a short name, in bytes, the adjective of its country stands in the same sentence.
const reachPeople = 120

// settledByPeople chooses among the authorities that bear a name the one whose country an adjective in front of it in its sentence is of, where no other is: "The
// Portuguese hospital was fined by CNPD".
func (r *reader) settledByPeople(m *mention) (found authority.ID) {
	k := sort.Search(len(r.peoples), func(k int) bool { return r.peoples[k].span.Start >= m.span.Start })
	for k--; k >= 0 && m.span.Start-r.peoples[k].span.End <= reachPeople; k-- {
		people := r.peoples[k].span
		if between := r.text[people.End:m.span.Start]; strings.Contains(between, ". ") || strings.ContainsAny(between, ";\n") {
			break
		}
		if !r.opensSubject(people.Start) || r.inOtherCurrency(people.End, r.peoples[k].country) {
			continue
		}
		for _, id := range m.ids {
			switch {
			case homeOf(id) != r.peoples[k].country || id == found:
			case found != "":
				return ""
			default:
				found = id
			}
		}
	}
	return found
}

// opensSubject reports whether nothing but an article stands between a place and the sign or the line before it: "The Portuguese hospital was fined".
func (r *reader) opensSubject(at int) bool {
	before := r.text[max(0, at-reachCountry):at]
	before = before[strings.LastIndexAny(before, ".:;\n")+1:]
	article := strings.TrimSpace(before)
	return len(before) < reachCountry && (article == "" || namesOfAll().openers.has(article))
}

// inOtherCurrency reports whether the first sum behind a place, not far off, is in the currency of another state than the given one.
func (r *reader) inOtherCurrency(at int, home gdpr.Country) bool {
	k := sort.Search(len(r.doc.Amounts), func(k int) bool { return r.doc.Amounts[k].Span.Start >= at })
	if k == len(r.doc.Amounts) || r.doc.Amounts[k].Span.Start-at > 2*reachPeople {
		return false
	}
	switch r.doc.Amounts[k].Value.Money.Currency() {
	case gdpr.DKK:
		return home != gdpr.Denmark
	case gdpr.NOK:
		return home != gdpr.Norway
	case gdpr.SEK:
		return home != gdpr.Sweden
	}
	return false
}

// settle chooses among the authorities that bear a name: the one of the caller's country, else the only one that the text names otherwise, and where it
// does so later only, the one at home in the language.
func (r *reader) settle(m *mention, named map[authority.ID]int) authority.ID {
	block := 0
	lx := r.lexiconAt(m.span.Start, &block)
	if id := lx.usualFor(m.span.Of(r.text)); id != "" && r.opts.Country == "" {
		return id
	}
	home := lx.home
	atHome := home != "" && slices.ContainsFunc(m.ids, func(id authority.ID) bool { return homeOf(id) == home })
	var found authority.ID
	for _, id := range m.ids {
		switch {
		case r.opts.Country != "" && homeOf(id) == r.opts.Country:
			return id
		case named[id] == 0, atHome && homeOf(id) != home && named[id]-1-m.span.End > reachCountry:
		case found != "":
			return ""
		default:
			found = id
		}
	}
	if found == "" && home != "" {
		for _, id := range m.ids {
			if homeOf(id) != home {
				continue
			}
			if found != "" {
				return ""
			}
			found = id
		}
	}
	return found
}

// settleByDefinition reads "European Data Protection Board (EDPB)": the short name in brackets means, in the whole text, the
// authority before it. Where the registry gives the short name to another authority, the text is at odds with itself, and
// that is reported.
func (r *reader) settleByDefinition() {
	const most = 64 // definitions in one text
	var names namesakes
	for k, defined := 1, 0; k < len(r.mentions) && defined < most; k++ {
		long, short := &r.mentions[k-1], &r.mentions[k]
		if !long.settled || len(short.ids) == 0 || long.match&authority.Exact != 0 || !strings.HasSuffix(r.text[:short.span.Start], " (") || long.span.End != short.span.Start-2 {
			continue
		}
		if short.span.End >= len(r.text) || r.text[short.span.End] != ')' || short.settled && short.ids[0] == long.ids[0] {
			continue
		}
		name, reported := short.span.Of(r.text), false
		if defined++; names.next == nil {
			names.enter(r.text, r.mentions)
		}
		for j := names.first[bucketOf(r.text, short.span)]; j >= 0; j = names.next[j] {
			if m := &r.mentions[j]; m.span.Of(r.text) == name {
				if !slices.Contains(m.ids, long.ids[0]) && !reported {
					r.warn("authority.misnamed", name+" is not how "+string(long.ids[0])+" is called, but the text calls it so: check which authority is meant", m.span)
					reported = true
				}
				m.ids, m.settled = long.ids[:1:1], true
			}
		}
	}
}

// namesakes are the mentions of a text in chains, by a hash of their names and in their order; -1 ends a chain.
type namesakes struct {
	first [256]int32
	next  []int32
}

func (n *namesakes) enter(text string, mentions []mention) {
	for b := range n.first {
		n.first[b] = -1
	}
	n.next = make([]int32, len(mentions))
	for j := range slices.Backward(mentions) {
		b := bucketOf(text, mentions[j].span)
		n.next[j], n.first[b] = n.first[b], int32(j)
	}
}

func bucketOf(text string, name gdpr.Span) uint8 {
	return uint8(hashWord(text, name.Start, name.End).hash)
}

// settleTwins reads "APD/GBA": two short names of one authority, in two languages, of which one alone would say nothing.
func (r *reader) settleTwins() {
	for k := 1; k < len(r.mentions); k++ {
		a, b := &r.mentions[k-1], &r.mentions[k]
		if a.settled || b.settled || len(a.ids) != 1 || len(b.ids) != 1 || a.ids[0] != b.ids[0] || a.match&authority.Exact == 0 || b.match&authority.Exact == 0 {
			continue
		}
		if gap := r.text[a.span.End:b.span.Start]; gap == "/" || gap == "-" {
			a.settled, b.settled = true, true
		}
	}
}
