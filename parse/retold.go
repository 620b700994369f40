package parse

import (
	"slices"
	"strings"
	"unicode"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// An account tells its case twice: a first paragraph says what it came to, "fined a hospital EUR 440,000", and those behind it how, with a name, the
// name of the authority or the parts of the fine: "The AP found that the Alba Clinic … fined the Alba Clinic EUR 440,000". The two are one decision.

// retell joins each decision that tells again the one in front of it.
func (r *reader) retell(drafts []*draft) []*draft {
	if len(drafts) < 2 {
		return drafts
	}
	out := drafts[:1]
	for k := 1; k < len(drafts); k++ {
		last, d := out[len(out)-1], drafts[k]
		if n := r.partsTold(last, drafts[k:]); n > 1 {
			for _, o := range drafts[k+1 : k+n] {
				r.join(d, o)
			}
			k += n - 1
		}
		again, parts := r.tellsAgain(last, d)
		if !again {
			out = append(out, d)
			continue
		}
		r.nameAsTold(last, d)
		switch {
		case parts:
			r.dropFines(d)
		case r.ownedApart(d):
			r.dropFines(last) // "fines of DKK 150,000 in all … DKK 100,000 against Alba and DKK 50,000 against Breva"
		}
		last.complied, last.cited = addProvisions(last.complied, d.complied), addProvisions(last.cited, d.cited)
		r.join(last, d)
	}
	return out
}

// partsTold returns how many of the drafts behind one with a fine tell of a part of it each, in a paragraph of their own.
func (r *reader) partsTold(whole *draft, drafts []*draft) int {
	one, n := r.fineSumOf(whole)
	if n != 1 || one.IsZero() {
		return 0
	}
	for k, d := range drafts {
		part, m := r.fineSumOf(d)
		c, err := part.Compare(one)
		if m != 1 || err != nil || c >= 0 || len(d.parties) > 0 || d.earlier || d.apart || d.chapter != whole.chapter || !sameKind(whole.kind, d.kind) || !sameAuthority(&whole.auth, &d.auth) || !r.eachForArticle(whole, d) {
			return k
		}
	}
	return len(drafts)
}

// tellsAgain reports whether the draft b tells again what a, right in front of it, told: the same fine, or parts of it, of the same authority and of
// nobody else. parts tells that b names parts that do not come to the fine.
func (r *reader) tellsAgain(a, b *draft) (again, parts bool) {
	if a.earlier || b.earlier || a.weak || b.weak || a.byline || b.byline || b.apart || a.chapter != b.chapter || len(b.told) == 0 {
		return false, false
	}
	if !sameKind(a.kind, b.kind) || !sameAuthority(&a.auth, &b.auth) || a.reference.Value.Text != "" && b.reference.Value.Text != "" || a.date.Value.IsFull() && b.date.Value.IsFull() && a.date.Value != b.date.Value {
		return false, false
	}
	if len(a.infringed) > 0 && len(b.infringed) > 0 && !shareArticle(a.infringed, b.infringed) {
		return false, false
	}
	if b.found && !a.found && len(a.parties) == 1 && len(b.parties) == 1 && r.samePeople(a, b) {
		return true, false // "fined a company … held that Alba failed to comply"
	}
	first := r.firstFine(b)
	if first < 0 {
		return false, false
	}
	s := r.sentenceOf(first)
	if r.adds(s) || r.added(first) || r.introduces(s) || !r.samePeople(a, b) {
		return false, false
	}
	return r.sameFines(a, b)
}

// firstFine returns the first sum of a draft that was imposed, or paid of what was; -1 for none.
func (r *reader) firstFine(d *draft) int {
	for _, i := range d.sums {
		switch r.doc.Amounts[i].Value.Role {
		case RoleFine, RoleReduced, RolePaid:
			return i
		}
	}
	return -1
}

// sameFines reports whether the fines of two drafts are the same, come to the same, or those of b are parts of the one of a without a sum of their own
// for each.
func (r *reader) sameFines(a, b *draft) (same, parts bool) {
	one, n := r.fineSumOf(a)
	all, m := r.fineSumOf(b)
	switch {
	case n == 0 && m > 0 && !a.fined.IsZero() && len(a.sums) == 0:
		return r.countDescribed(a) == m && m > 1, false // "fined two companies … EUR 3,000 on Alba and EUR 2,000 on Breva"
	case n == 0 && m > 0:
		return r.sameMoney(a.sums, b.sums), false // "a reduced fine of EUR 1,200 … imposed a fine of EUR 2,000, of which EUR 1,200 was paid"
	case n == 0 || m == 0 || one.IsZero():
		return false, false // or only the size is told
	case one == all:
		return true, false
	case n == 1 && r.sameMoney(a.sums, b.sums):
		return r.restOf(b, one), false // "fined Alba EUR 3,000 … EUR 2,000 and EUR 1,000, in total EUR 3,000"
	}
	c, err := all.Compare(one)
	return n == 1 && m > 1 && err == nil && c < 0 && len(b.parties) == 0 && r.eachForArticle(a, b), true
}

// restOf reports whether the fines of a draft besides a total come to it, or are none.
func (r *reader) restOf(d *draft, total gdpr.Money) bool {
	sum, n := gdpr.Money{}, 0
	for _, i := range d.sums {
		if a := r.doc.Amounts[i].Value; a.Role == RoleFine && a.Money != total {
			var err error
			if sum, err = sum.Add(a.Money); err != nil {
				return false
			}
			n++
		}
	}
	return n == 0 || sum == total
}

// eachForArticle reports whether each fine of b stands in a sentence that says for the infringement of which provision it is, all of them of articles that
// a tells of.
func (r *reader) eachForArticle(a, b *draft) bool {
	return !slices.ContainsFunc(b.sums, func(i int) bool {
		if r.doc.Amounts[i].Value.Role != RoleFine {
			return false
		}
		s := r.sentenceOf(i)
		named := r.doc.Provisions[s.provisions[0]:s.provisions[1]]
		return !s.has(cueInfringes) || len(named) == 0 || slices.ContainsFunc(named, func(p Found[legalbasis.Provision]) bool {
			return !shareArticle(a.infringed, []Found[legalbasis.Provision]{p})
		})
	})
}

// samePeople reports whether the addressees of b may be those of a: each is one of them, by another name, as "the hospital", or by name where a only
// describes them.
func (r *reader) samePeople(a, b *draft) bool {
	if len(b.parties) == 0 || len(a.parties) == 0 {
		return true
	}
	if n := r.countDescribed(a); n > 1 {
		return n == len(b.parties)
	}
	if len(a.parties) != len(b.parties) {
		return false
	}
	lx := r.sentences[b.told[0]].lx
	for k := range b.parties {
		if p := b.parties[k]; !slices.ContainsFunc(a.parties, func(q party) bool { return r.goesBy(lx, q, p) }) {
			return false
		}
	}
	return true
}

// countDescribed returns how many addressees a draft describes by their number, "two companies"; 0 where it does not.
func (r *reader) countDescribed(d *draft) int {
	if len(d.parties) != 1 || len(d.told) == 0 {
		return 0
	}
	return r.sentences[d.told[0]].lx.smallNumbers[strings.ToLower(nextWord(d.parties[0].name, 0, len(d.parties[0].name)).text)]
}

// goesBy reports whether an addressee told of before may be told of again as p: both names are of one party, p is the initials of the name, p is
// described as known, "the hospital", or only p has a name.
func (r *reader) goesBy(lx *lexicon, old, p party) bool {
	switch named := r.hasName(lx, p); {
	case possessed(old.name, p.name) || possessed(p.name, old.name):
		return false // "the municipality's processor"
	case sameParty(old, p) || isInitialsOf(p.name, old.name):
		return true
	case !named:
		return r.isKnown(lx, p)
	case lx.capitalNouns:
		return !r.hasName(lx, old) && isCompanySuffix(lastOf(p.name))
	default:
		return !r.hasName(lx, old)
	}
}

// hasName is isNamed in any language: where all nouns have capitals, a party behind the article of something not told of before, without a legal form, is
// described.
func (r *reader) hasName(lx *lexicon, p party) bool {
	if !lx.capitalNouns {
		return r.isNamed(lx, p)
	}
	return isCompanySuffix(lastOf(p.name)) || !lx.indefinite.has(wordBefore(r.text, max(0, p.span.Start-2*reachClose), p.span.Start))
}

// isKnown reports whether a party stands behind the article of what was told before: "the", in the languages that have two articles of a word each.
func (r *reader) isKnown(lx *lexicon, p party) bool {
	w := wordBefore(r.text, max(0, p.span.Start-reachClose), p.span.Start)
	w = w[strings.LastIndexByte(w, '\n')+1:]
	return w != "" && (w == lx.party.definite || lx.articles.has(w))
}

// isInitialsOf reports whether a word of three capitals or more is made of the first letters of the capitalised words of a name, without its legal form.
func isInitialsOf(short, name string) bool {
	if !isInitials(short) {
		return false
	}
	rest := short
	for w := range strings.FieldsSeq(name) {
		c := runeAt(w, 0)
		if !unicode.IsUpper(c) {
			continue
		}
		if rest == "" {
			return isCompanySuffix(w)
		}
		if !strings.HasPrefix(rest, string(c)) {
			return false
		}
		rest = rest[len(string(c)):]
	}
	return rest == ""
}

// nameAsTold gives the addressees of a the names that b has for them, where a only describes them.
func (r *reader) nameAsTold(a, b *draft) {
	if len(a.parties) == 0 || len(b.parties) == 0 {
		return
	}
	lx := r.sentences[b.told[0]].lx
	if len(a.parties) >= len(b.parties) && (r.hasName(lx, a.parties[0]) || !r.hasName(lx, b.parties[0])) {
		b.parties, b.owner = b.parties[:0], withoutNames(b.owner)
		return
	}
	a.parties, a.owner = append(a.parties[:0], b.parties...), withoutNames(a.owner)
}

// ownedApart reports whether the fines of a draft are of several addressees.
func (r *reader) ownedApart(d *draft) bool {
	return len(d.sums) > 1 && slices.ContainsFunc(d.owner[1:], func(o party) bool { return o.name != "" && d.owner[0].name != "" && !sameParty(o, d.owner[0]) })
}

// dropFines takes the fines out of a draft: they are told again, as a whole or in parts.
func (r *reader) dropFines(d *draft) {
	kept := 0
	for k, i := range d.sums {
		if a := &r.doc.Amounts[i]; a.Value.Role == RoleFine {
			a.Value.Role = RoleOther
			r.note("amount.unplaced", "a total, or a part, of fines that are told otherwise as well: it is left out", a.Span.Start, a.Span.End)
			continue
		}
		d.sums[kept], d.owner[kept] = i, d.owner[k]
		kept++
	}
	clear(d.owner[kept:])
	d.sums, d.owner = d.sums[:kept], d.owner[:kept]
}

// shareArticle reports whether two lists of provisions have an article in common.
func shareArticle(a, b []Found[legalbasis.Provision]) bool {
	return slices.ContainsFunc(a, func(p Found[legalbasis.Provision]) bool {
		return slices.ContainsFunc(b, func(q Found[legalbasis.Provision]) bool {
			return p.Value.Act() == q.Value.Act() && p.Value.Article() == q.Value.Article()
		})
	})
}

// addProvisions adds those of a list that another one does not have.
func addProvisions(list, more []Found[legalbasis.Provision]) []Found[legalbasis.Provision] {
	for k := range more {
		list = addProvision(list, &more[k])
	}
	return list
}

// recall takes the party of a draft for that of an event without a sum which calls it by its kind, as known: "fined the insurer, Alba S.A. … In addition, the
// insurer was reprimanded", "Leith Airport … the airport".
func (r *reader) recall(d *draft, e *event) {
	if d == nil || d.section != e.s.section || len(e.parties) != 1 || len(e.sums) > 0 {
		return
	}
	lx, p := e.s.lx, e.parties[0]
	if lx.capitalNouns || !r.isKnown(lx, p) || r.hasName(lx, p) && !lx.party.kinds.has(p.name) {
		return
	}
	old := slices.IndexFunc(d.parties, func(q party) bool { return hasWord(q.simple, p.simple) && !possessed(q.name, p.name) })
	if old < 0 && len(d.parties) == 1 && d.parties[0].span.Start >= reachAgent {
		before := trimGap(strings.TrimRight(r.text[d.parties[0].span.Start-reachAgent:d.parties[0].span.Start], ", "))
		if strings.EqualFold(behindLast(before, " \u00a0'’\n"), p.name) {
			old = 0
		}
	}
	if old >= 0 {
		e.parties = d.parties[old : old+1 : old+1]
	}
}
