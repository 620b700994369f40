package parse

import (
	"cmp"
	"slices"
	"strings"

	"github.com/gdprgo/gdpr/decision"
)

// merge joins drafts of different sections that tell the same decision, and drops those that only headings tell and nothing else
// in the text supports.
func (r *reader) merge(drafts []*draft) []*draft {
	var out []*draft
	for _, d := range drafts {
		joined := false
		sums := r.sumsAtAGlance(d.sums)
		for _, o := range out[max(0, len(out)-nearDrafts):] {
			if o.glance&sums == 0 && o.glance != 0 && sums != 0 && len(d.sums) < 2 {
				continue // told of other sums, as most are
			}
			if len(o.sums) > 4*maxTold {
				continue // a draft that took in any number would cost their square
			}
			if totals := r.isTotalOf(o, d); totals || r.same(o, d) {
				if totals {
					o.parties, o.owner = append(o.parties[:0], d.parties...), withoutNames(o.owner)
				}
				r.join(o, d)
				o.glance = r.sumsAtAGlance(o.sums)
				joined = true
				break
			}
		}
		if !joined {
			d.glance = sums
			out = append(out, d)
		}
	}
	standing := make([]*draft, 0, len(out))
	for k, d := range out {
		if r.stands(d, r.tellsAlone(out, k)) {
			standing = append(standing, d)
		}
	}
	return standing
}

// joinTitles puts the number and the date in the title of a decision's own text into the one decision that the text, or a story in it, tells.
func (r *reader) joinTitles(drafts []*draft) {
	if !r.hasStories() {
		r.joinTitle(drafts)
		return
	}
	for len(drafts) > 0 {
		n := 1
		for n < len(drafts) && drafts[n].section == drafts[0].section {
			n++
		}
		r.joinTitle(drafts[:n])
		drafts = drafts[n:]
	}
}

// joinTitle puts the number and the date in the title of a decision's own text into the one decision that is told beside it.
func (r *reader) joinTitle(drafts []*draft) {
	var title, told *draft
	for _, d := range drafts {
		into := &told
		switch {
		case d.isTitle():
			into = &title
		case d.weak || d.earlier:
			continue
		}
		if *into != nil {
			return
		}
		*into = d
	}
	if title == nil || told == nil || told.byline || !sameAuthority(&title.auth, &told.auth) || told.reference.Value.Text != "" || told.date.Value.IsFull() {
		return
	}
	told.reference, told.date = title.reference, title.date
	if told.auth.span.IsZero() {
		told.auth = title.auth
	}
}

// isTitle reports whether a draft holds no more than a number with its date.
func (d *draft) isTitle() bool {
	return d.byline && d.reference.Value.Text != "" && len(d.sums) == 0 && len(d.powers) == 0 && len(d.parties) == 0 && d.fined.IsZero() && d.kind == ""
}

// sumsAtAGlance returns a bit for each of some sums, which equal ones share: those of two lists without a bit in common have no sum in common.
func (r *reader) sumsAtAGlance(sums []int) (bits uint64) {
	for _, i := range sums {
		bits |= 1 << (uint64(r.doc.Amounts[i].Value.Money.Minor()) * 0x9E3779B97F4A7C15 >> 58)
	}
	return bits
}

// same reports whether two drafts tell the same decision.
func (r *reader) same(a, b *draft) bool {
	same := r.sameMoney(a.sums, b.sums)
	if !same && len(a.sums) > 0 && len(b.sums) > 0 {
		return false // as most are
	}
	if !sameAuthority(&a.auth, &b.auth) || a.byline && b.byline {
		return false
	}
	if !sameKind(a.kind, b.kind) && !(a.weak || b.weak) {
		return false
	}
	if a.reference.Value.Text != "" && b.reference.Value.Text != "" && a.reference.Value.Text != b.reference.Value.Text {
		return false
	}
	if a.earlier != b.earlier && !same {
		return false
	}
	if a.date.Value.IsFull() && b.date.Value.IsFull() && a.date.Value != b.date.Value && !a.weak && !b.weak {
		return false
	}
	switch {
	case same && len(a.parties) > 0 && len(b.parties) > 0:
		return shareParty(a.parties, b.parties)
	case same:
		// The same sum without a name is the same fine only where a heading and its matter tell it.
		return a.section == b.section || (a.weak || b.weak) && a.auth.settled && b.auth.settled
	case len(a.parties) > 0 && len(b.parties) > 0 && shareParty(a.parties, b.parties):
		return a.auth.settled && b.auth.settled && (a.weak || b.weak || sameKind(a.kind, b.kind) && a.kind != "")
	}
	// A heading of the same authority in front of its only matter.
	return (a.weak || b.weak) && a.auth.settled && b.auth.settled && (a.section+1 == b.section || b.section+1 == a.section) && (len(a.parties) == 0 || len(b.parties) == 0)
}

// join puts b into a; what sentences state wins over what headings do.
func (r *reader) join(a, b *draft) {
	if a.weak && !b.weak {
		*a, *b = *b, *a
	}
	if b.byline || a.date.Span.IsZero() {
		if !b.date.Span.IsZero() {
			a.date = b.date
		}
	}
	if a.kind == "" || b.byline {
		a.kind = cmp.Or(b.kind, a.kind)
	}
	if !a.auth.settled && b.auth.settled || a.auth.span.IsZero() {
		a.auth = b.auth
	}
	keepFirst(&a.reference, b.reference)
	keepFirst(&a.notified, b.notified)
	keepFirst(&a.published, b.published)
	if len(a.parties) == 0 || !b.weak {
		// what only a heading calls the party gives way
		a.parties = mergeParties(a.parties, b.parties, false)
	}
	for k, i := range b.sums {
		var owner []party
		if b.owner[k].name != "" {
			owner = b.owner[k : k+1]
		}
		a.addSum(r, i, owner)
	}
	if a.fined.IsZero() {
		a.fined = b.fined
	}
	a.addPowers(b.powers)
	for k := range b.infringed {
		a.infringed = addProvision(a.infringed, &b.infringed[k])
	}
	if a.cross.IsZero() {
		a.cross = b.cross
	}
	if len(a.complains) == 0 {
		a.complains = append(a.complains, b.complains...) // the memory of a draft is its own
	}
	for _, x := range b.appeals {
		a.addAppeal(x)
	}
	if a.after.N == 0 {
		a.after = b.after
	}
	if a.within.Value.N == 0 {
		a.within = b.within
	}
	keepFirst(&a.deadline, b.deadline)
	a.accrued, a.ceiling = cmp.Or(a.accrued, b.accrued), cmp.Or(a.ceiling, b.ceiling)
	a.named, a.told = append(a.named, b.named...), append(a.told, b.told...)
	a.weak, a.split = a.weak && b.weak, a.split || b.split
	a.byline = a.byline || b.byline
}

// completeNames gives parties the longest form of their name that the text has, and a formal notice that a fine follows the party of the
// fine.
func (r *reader) completeNames(drafts []*draft) {
	longest := longestNames(drafts)
	for n, d := range drafts {
		if d.earlier && d.kind == decision.KindFormalNotice && len(d.parties) == 0 {
			for _, o := range drafts[max(0, n-nearDrafts):min(len(drafts), n+nearDrafts)] {
				if o.section == d.section && !o.earlier && sameAuthority(&o.auth, &d.auth) {
					d.parties = slices.Clone(o.parties)
					break
				}
			}
		}
		for k := range d.parties {
			p := &d.parties[k]
			// a name with its legal form is whole: "Alba LLC" beside "Alba Ireland"
			if long := longest[p.simple]; long != "" && !isCompanySuffix(lastOf(p.name)) && !slices.ContainsFunc(d.parties[:min(len(d.parties), maxShared)], func(o party) bool { return o.name == long }) {
				p.name = long
			}
		}
	}
}

// longestNames maps a name that other names of the text begin with to the longest of them: "clearview" to "Clearview AI".
func longestNames(drafts []*draft) map[string]string {
	longest := map[string]string{}
	for _, d := range drafts {
		for _, p := range d.parties {
			for i := strings.IndexByte(p.simple, ' '); i > 0; {
				if next, _, more := strings.Cut(p.simple[i+1:], " "); more && namesOfAll().owning.exact(next) {
					break // "the municipality's processor" is another
				}
				if head := p.simple[:i]; len(longest[head]) < len(p.name) {
					longest[head] = p.name
				}
				next := strings.IndexByte(p.simple[i+1:], ' ')
				if next < 0 {
					break
				}
				i += 1 + next
			}
		}
	}
	return longest
}
