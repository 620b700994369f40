package parse

import (
	"slices"
	"strings"
)

// maxListGap is how many bytes may stand between a name and its sum in a list: " (", ": ", " with a fine of ".
const maxListGap = 24

// ownersListed reads a list behind a colon in which each fine stands behind its addressee: "fined three firms: A EUR 2,000, B EUR 7,000 and C EUR
// 3,000". It returns nil where one of the fines has none.
func (r *reader) ownersListed(e *event, fines []int) [][]party {
	s, first := e.s, r.doc.Amounts[fines[0]].Span.Start
	colon := strings.LastIndexByte(r.text[s.start:first], ':')
	if colon < 0 {
		return nil
	}
	owners := make([][]party, len(e.sums))
	from := s.start + colon + 1
	for _, i := range fines {
		p, ok := r.listedOwner(s, from, r.doc.Amounts[i].Span.Start)
		if !ok {
			return nil
		}
		owners[slices.Index(e.sums, i)] = []party{p}
		from = r.doc.Amounts[i].Span.End
	}
	return owners
}

// listedOwner reads the one name that stands in a stretch between two sums of a list, right before the second.
func (r *reader) listedOwner(s *sentence, from, to int) (party, bool) {
	w := nextWord(r.text, from, to)
	if s.lx.partyJoins.has(w.text) {
		w = nextWord(r.text, w.end, to)
	}
	if w.start >= to {
		return party{}, false
	}
	p, _, _ := r.partyAt(s.lx, w.start, to, false)
	if p.name == "" || !isCapital(p.name) || isDigit(p.name[0]) || !r.isRespondent(s, p) {
		return party{}, false
	}
	gap := r.text[p.span.End:to]
	for i := p.span.End; i < to; {
		w := nextWord(r.text, i, to)
		if w.start >= to {
			break
		}
		if isCapital(w.text) {
			return party{}, false // another name
		}
		i = max(w.end, i+1)
	}
	return p, len(gap) <= maxListGap && !strings.ContainsAny(strings.TrimRight(gap, ": "), ",;.")
}

// announcesMany reports whether a party is only how many there are, whom a list behind a colon then names, "three firms: …", or what all those are to whom the sums of
// the list go, "employers: EUR 15,000 for a shop, EUR 10,000 for a restaurant".
func (r *reader) announcesMany(s *sentence, p party, fines []int) bool {
	first := r.doc.Amounts[fines[0]].Span.Start
	if hasCapital(p.name) || p.span.End > first || strings.IndexByte(r.text[p.span.End:first], ':') < 0 {
		return false
	}
	return s.lx.numeral(firstWord(p.name)) > 1 || !slices.ContainsFunc(fines, func(i int) bool { return !r.isFor(s, i) })
}

// companyOf returns the only company that a sentence of a reprimand, a warning or an order names, where it tells of no complaint and of nothing that may
// be somebody else's, such as data to erase: whom the measure is addressed to, though no preposition and no verb shows it, "Společnosti Beta a.s.
// udělila napomenutí".
func (r *reader) companyOf(s *sentence) []party {
	if s.lx.party.kinds.len() > 0 || s.lx.declines() || s.lx.nominative.known || !s.has(cueReprimand, cueWarning, cueOrder) ||
		s.has(cueComplaint, cueAgainst, cueSuppose, cueProposed, cueErasure, cueBan, cueLimitation, cueSuspension, cuePublication, cueReferral) {
		return nil
	}
	found := r.companies(s, s.start, s.end)
	if len(found) != 1 || !hasCapital(lastOf(found[0].name)) && !strings.Contains(lastOf(found[0].name), ".") {
		return nil
	}
	if p := &found[0]; p.span.Start == s.start { // "Στην Beta ΕΠΕ"
		if w := nextWord(r.text, p.span.Start, p.span.End); s.lx.partyTo.has(w.text) || s.lx.partyHeads.has(w.text) {
			p.name = strings.TrimLeft(p.name[len(w.text):], " ")
			p.span.Start, p.simple = p.span.End-len(p.name), simpleName(p.name)
		}
	}
	return found
}

// reasonBehind reports whether a word that may put an addressee behind the i-th sum puts the reason there: "325 millions pour défaut de consentement et
// 150 millions pour Alba".
func (r *reader) reasonBehind(s *sentence, i int) bool {
	end := r.doc.Amounts[i].Span.End
	w := nextWord(r.text, end, s.end)
	return s.lx.party.kinds.len() == 0 && s.lx.party.recipients.exact(w.text) && w.start-end <= 2 && r.recipientAt(s, end) < 0
}

// ownerOfLast reads the addressee behind the last of some fines, where the first has its reason there.
func (r *reader) ownerOfLast(s *sentence, fines []int) []party {
	if !r.reasonBehind(s, fines[0]) {
		return nil
	}
	if at := r.recipientAt(s, r.doc.Amounts[fines[len(fines)-1]].Span.End); at >= 0 {
		return r.namesIn(s, at)
	}
	return nil
}

// strangerBetween reports whether a word with a capital stands between two fines that is no part of the addressees before it and of no authority: the
// second fine is somebody's whose name is not read.
func (r *reader) strangerBetween(s *sentence, from, to int, known []party) bool {
	if s.lx.capitalNouns {
		return false
	}
	for i := from; i < to; {
		w := nextWord(r.text, i, to)
		if w.start >= to {
			return false
		}
		i = max(w.end, i+1)
		if _, known := s.lx.phraseAt(r.text, w.start, w.end); known || !isCapital(w.text) || isDigit(w.text[0]) || r.mentionIn(s, w.start, w.end) {
			continue
		}
		if !slices.ContainsFunc(known, func(p party) bool { return strings.Contains(p.name, w.text) }) {
			return true
		}
	}
	return false
}
