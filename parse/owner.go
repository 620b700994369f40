package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
)

// readOwners finds the addressee of each fine of a sentence that tells of several: "a fine of EUR 12,000 on A and of EUR 3,000 on B", "à
// l'encontre de A une amende de … et à l'encontre de B une amende de …", "A was fined … and B was fined …". A fine without a name of
// its own has the addressee of the one before.
func (r *reader) readOwners(e *event) {
	if e.s.lx.declines() {
		r.ownersInCase(e)
		return
	}
	if len(e.sums) < 2 {
		r.shareOut(e)
		return // as most have
	}
	fines := r.finesOf(e)
	if len(fines) < 2 {
		return
	}
	if r.totalInFront(e, fines) {
		fines = fines[1:]
	}
	if r.joinSecond(e, fines); len(e.parties) == 2 || !e.several {
		e.owners = r.ownersInOrder(e)
	}
	if e.owners != nil || e.several {
		return
	}
	if len(e.parties) == 1 && e.s.lx.party.kinds.len() == 0 && r.saysRespectively(e.s) && r.joinedToMore(e) {
		e.several = true // "A e la società in house B sono state sanzionate rispettivamente": not all names are read
		return
	}
	if r.byOrdinal(e.s, fines) {
		if e.several = len(e.parties) != len(fines) || len(e.sums) != len(fines); !e.several {
			e.owners = eachInOrder(e.parties)
		}
		return
	}
	if owners := r.ownersListed(e, fines); owners != nil {
		e.owners, e.parties = owners, nil
		for _, names := range owners {
			e.parties = mergeParties(e.parties, names, false)
		}
		return
	}
	if len(e.parties) == 1 && r.announcesMany(e.s, e.parties[0], fines) {
		e.parties = nil
	}
	if fines = r.leaveCompared(e, fines); len(fines) > 1 {
		r.ownersBeside(e, fines)
	}
}

// ownersBeside finds the addressee of each of several fines by the names in front of them or behind them, whichever all of them have.
func (r *reader) ownersBeside(e *event, fines []int) {
	read := r.ownerBefore
	switch {
	case r.allOwned(e.s, fines, r.ownerInFront):
		read = r.ownerInFront
	case e.s.lx.party.kinds.len() == 0 && r.allOwned(e.s, fines, r.ownerBehind):
		read = r.ownerBehind // "to two firms: EUR 5,000 to A and EUR 3,000 to B"
	case r.allOwned(e.s, fines, read):
	case r.allOwned(e.s, fines, r.ownerFor):
		read = r.ownerFor
	case len(r.ownerBehind(e.s, fines, 0)) > 0:
		read = r.ownerBehind
	}
	owners := make([][]party, len(e.sums))
	var all, last []party
	unread := false // somebody of whom only a capital tells, or several
	for k, i := range fines {
		names, other := r.ownerOf(e, fines, k, last, read)
		unread = unread || other
		last = names
		owners[slices.Index(e.sums, i)] = names
		if len(names) == 1 && slices.ContainsFunc(all, func(p party) bool { return r.listedTogether(e.s, p, names[0]) || r.belongsToOther(e.s, p, names[0]) }) {
			all = append(all, names[0])
			continue
		}
		all = mergeParties(all, names, false)
	}
	if len(all) == 0 {
		if all = r.ownerOfLast(e.s, fines); len(all) > 0 {
			owners[slices.Index(e.sums, fines[len(fines)-1])], unread = all, true
		}
	}
	if len(all) == 0 || len(all) == 1 && !unread && len(owners[slices.Index(e.sums, fines[0])]) > 0 {
		e.several = len(e.parties) == 1 && (unread || r.joinedToOther(e.s, e.parties[0].span) || r.otherFormBehind(e.s, fines, e.parties[0]))
		if !e.several {
			r.leaveOthers(e, fines)
		}
		return // one addressee of all
	}
	e.owners, e.parties = owners, all
}

// joinedToMore reports whether a word that joins stands right behind the only addressee of an event.
func (r *reader) joinedToMore(e *event) bool {
	w := nextWord(r.text, e.parties[0].span.End, e.s.end)
	return w.start-e.parties[0].span.End <= 2 && e.s.lx.partyJoins.has(w.text)
}

// finesOf returns the sums of an event that are fines.
func (r *reader) finesOf(e *event) []int {
	var fines []int
	for _, i := range e.sums {
		if r.isFine(i) {
			fines = append(fines, i)
		}
	}
	return fines
}

// totalInFront reports whether the first of some fines is only the total of the others, which each have somebody of their own: "fined A and B EUR 42
// million: EUR 27 million for A and EUR 15 million for B". It is no fine of the event then.
func (r *reader) totalInFront(e *event, fines []int) bool {
	if len(fines) < 3 || len(r.ownerBehind(e.s, fines, 0)) == 1 {
		return false
	}
	var rest []fineSum
	owners := map[string]bool{}
	for k, i := range fines[1:] {
		rest = append(rest, fineSum{money: r.doc.Amounts[i].Value.Money})
		names := r.ownerBehind(e.s, fines, k+1)
		if len(names) != 1 {
			return false
		}
		owners[names[0].simple] = true
	}
	if parts := partsOf(r.doc.Amounts[fines[0]].Value.Money, rest); len(parts) != len(rest) || len(owners) != len(rest) {
		return false
	}
	e.sums = slices.DeleteFunc(e.sums, func(i int) bool { return i == fines[0] })
	return true
}

// listedTogether reports whether a sentence lists two parties of which one name begins the other as two: "the companies Alba Mobile and Alba".
func (r *reader) listedTogether(s *sentence, a, b party) bool {
	if a.simple == b.simple || !sameParty(a, b) {
		return false
	}
	text := r.text[s.start:s.end]
	for _, pair := range [...][2]string{{a.name, b.name}, {b.name, a.name}} {
		for from := 0; ; {
			i := strings.Index(text[from:], pair[0]+" ")
			if i < 0 {
				break
			}
			from += i + len(pair[0])
			w := nextWord(text, from, len(text))
			if s.lx.partyJoins.has(w.text) && strings.HasPrefix(text[w.end:], " "+pair[1]) {
				return true
			}
		}
	}
	return false
}

// allOwned reports whether each of some fines has somebody of its own.
func (r *reader) allOwned(s *sentence, fines []int, read func(*sentence, []int, int) []party) bool {
	for k := range fines {
		if len(read(s, fines, k)) == 0 {
			return false
		}
	}
	return true
}

// ownerBehind reads the addressee that a preposition puts behind the k-th of some fines, in front of the next.
func (r *reader) ownerBehind(s *sentence, fines []int, k int) []party {
	to := s.end
	if k+1 < len(fines) {
		to = r.doc.Amounts[fines[k+1]].Span.Start
	}
	end := r.doc.Amounts[fines[k]].Span.End
	if i := fines[k] + 1; i < s.amounts[1] && r.doc.Amounts[i].Value.Role == RoleEquivalent {
		end = r.doc.Amounts[i].Span.End
	}
	end = r.pastPassive(s, end, to)
	for _, c := range s.cues {
		if c.cue == cueAgainst && c.start >= end && c.start-end <= reachSmall && c.end <= to && c.end-c.start > 2 {
			return r.namesIn(s, c.end)
		}
	}
	from := r.behindPreposition(s, end, 24)
	if from < 0 {
		from = r.recipientAt(s, end)
	}
	if from < 0 {
		if ps := r.finedBehind(s, end); len(ps) > 0 && ps[0].span.End <= to {
			return ps // "sanziona con 5.000 euro il Comune di A e con 3.000 euro B S.r.l."
		}
		return r.ownerBeside(s, end, to)
	}
	if from >= to || r.joinedBetween(s, end, from) || strings.ContainsAny(r.text[end:from], ",;") {
		return nil
	}
	return r.namesIn(s, from)
}

// pastPassive returns the place behind the passive verb or the participle that stands right behind a place, "EUR 5,000 was imposed on A", and the place where none
// does.
func (r *reader) pastPassive(s *sentence, at, to int) int {
	for _, c := range s.cues {
		if c.cue != cueImposes || c.start <= at || c.end > to || c.start-at > reachSmall {
			continue
		}
		if between := strings.TrimSpace(r.text[at:c.start]); between == "" && s.lx.party.kinds.len() == 0 || s.lx.passive.has(between) {
			return c.end
		}
	}
	return at
}

// ownerBeside reads the addressee that stands right behind a sum without a preposition, where the language puts it so: "pokutu 10 000 eur
// spoločnosti A".
func (r *reader) ownerBeside(s *sentence, end, to int) []party {
	for _, c := range s.cues {
		if c.cue == cueFine && c.start-end == 1 && s.lx.nominative.known {
			end = c.end // "30 000 eurų baudą UAB „Alba“"
			break
		}
	}
	if !s.lx.bareAddressee || !r.nameBehind(s, end) {
		return nil
	}
	ps := r.namesIn(s, end)
	if len(ps) == 0 || !isCapital(ps[0].name) || ps[0].span.Start >= to || r.joinedBetween(s, end, ps[0].span.Start) || strings.ContainsAny(r.text[end:ps[0].span.Start], ",;:.()") {
		return nil
	}
	return ps
}

// companyBetween reads the one company that stands in front of the k-th of some fines, behind the one before, and is not the addressee of that one:
// "til A A/S og datterselskabet B ApS en bøde på"; or behind it, where one stands behind the last too: "con 20.000 euro il titolare, A, e con 5.000 euro
// il responsabile, B". It returns nobody, and true, where several stand there. That of the first fine is else the one that the sentence addresses, in
// front of it.
func (r *reader) companyBetween(e *event, fines []int, k int, last []party) ([]party, bool) {
	s, at := e.s, r.doc.Amounts[fines[k]].Span
	if s.lx.party.kinds.len() > 0 {
		return e.parties, k == 0 && len(e.parties) == 1 && e.parties[0].span.End <= at.Start
	}
	n := len(fines) - 1
	if end := r.doc.Amounts[fines[n]].Span.End; len(r.companies(s, s.start, r.doc.Amounts[fines[0]].Span.Start)) == 0 && len(r.companies(s, end, min(s.end, end+reachSmall))) == 1 {
		to := min(s.end, at.End+reachSmall)
		if k < n {
			to = r.doc.Amounts[fines[k+1]].Span.Start
		}
		found := r.companies(s, at.End, to)
		if len(found) > 1 {
			found = nil
		}
		return found, true
	}
	if k == 0 {
		return e.parties, len(e.parties) == 1 && e.parties[0].span.End <= at.Start
	}
	found := slices.DeleteFunc(r.companies(s, r.doc.Amounts[fines[k-1]].Span.End, at.Start), func(p party) bool {
		return slices.ContainsFunc(last, func(o party) bool { return sameParty(o, p) })
	})
	if len(found) > 1 {
		return nil, true
	}
	return found, len(found) == 1
}

// companies reads the names that end in a legal form in a stretch of a sentence.
func (r *reader) companies(s *sentence, from, to int) (found []party) {
	for i := from; i < to; {
		w := nextWord(r.text, i, to)
		if w.start >= to {
			break
		}
		if i = w.end; !isCapital(w.text) || isDigit(w.text[0]) {
			continue
		}
		p, _, _ := r.partyAt(s.lx, w.start, min(s.end, to+reachSmall), false)
		i = max(i, p.span.End)
		if isCompanySuffix(lastOf(p.name)) && strings.Contains(p.name, " ") && r.isRespondent(s, p) {
			found = append(found, p)
		}
	}
	return found
}

// stretchBefore returns what stands before the k-th of some fines in its sentence, behind the one before.
func (r *reader) stretchBefore(s *sentence, fines []int, k int) (from, to int) {
	from, to = s.start, r.doc.Amounts[fines[k]].Span.Start
	if k > 0 {
		from = r.doc.Amounts[fines[k-1]].Span.End
	}
	return from, to
}

// ownerBefore reads the addressee that a verb or a preposition puts in front of the k-th of some fines, behind the one before.
func (r *reader) ownerBefore(s *sentence, fines []int, k int) []party {
	from, to := r.stretchBefore(s, fines, k)
	for _, c := range slices.Backward(s.cues) {
		if c.start < from || c.end > to {
			continue
		}
		switch c.cue {
		case cueAgainst:
			if c.end-c.start > 2 || s.lx.verbLast {
				return r.namesIn(s, c.end)
			}
		case cueFines:
			if at := r.passiveAt(s, c); at >= from {
				return r.subject(s, c, at)
			} else if at < 0 {
				return r.namesIn(s, c.end)
			}
		}
	}
	if names := r.ownerBy(s, from, to); len(names) > 0 {
		return names
	}
	if names := r.nameBefore(s, to); len(names) > 0 && names[0].span.Start >= from {
		return names
	}
	if w := nextWord(r.text, from, to); k > 0 && (s.lx.partyJoins.has(w.text) || r.text[from] == ',') {
		at := w.end
		if r.text[from] == ',' && !s.lx.partyJoins.has(w.text) {
			at = w.start
		}
		if p, _, _ := r.partyAt(s.lx, at, to, false); r.isRespondent(s, p) && (to-p.span.End <= 2 || r.oneSmall(s, p.span.End, to)) {
			return []party{p} // "fined A EUR 6,000, B EUR 4,000 and C EUR 3,000"
		}
	}
	return nil
}

// ownerBy reads the name behind the last preposition of address in a stretch of the sentence: "impuso a A una multa de … y a B otra de …".
func (r *reader) ownerBy(s *sentence, from, to int) (names []party) {
	for i := from; i < to; {
		w := nextWord(r.text, i, to)
		if w.start >= to {
			break
		}
		if i = w.end; !s.lx.partyTo.has(w.text) || s.breachAt(w.start) || !r.nameBehind(s, w.end) {
			continue
		}
		if ps := r.namesIn(s, w.end); len(ps) > 0 && isCapital(ps[0].name) && ps[0].span.End <= to {
			names = ps
		}
	}
	return names
}

// breachAt reports whether a word for a breach stands right before a place: "manquement au RGPD" names no addressee.
func (s *sentence) breachAt(at int) bool {
	return slices.ContainsFunc(s.cues, func(c foundCue) bool { return c.cue == cueInfringes && at >= c.end && at-c.end <= 2 })
}

// describedBehind reports whether a description of a kind of body stands behind a verb of ordering or reprimanding: "reprimanded a bank for",
// "ordered a school to".
func (r *reader) describedBehind(s *sentence, c foundCue, from int) bool {
	p, ok := r.describedAt(s, from)
	return ok && (c.cue != cueOrder || s.lx.party.infinitive.exact(nextWord(r.text, p.span.End, s.end).text))
}

// describedAt reads the description of a kind of body that begins with an indefinite article at a place.
func (r *reader) describedAt(s *sentence, from int) (party, bool) {
	if article := nextWord(r.text, from, s.end); !s.lx.indefinite.exact(article.text) {
		return party{}, false
	}
	p, _, _ := r.partyAt(s.lx, from, s.end, false)
	return p, p.name != "" && s.lx.party.kinds.exact(lastWord(p.name))
}

// isFine reports whether a sum is a fine or part of one: a periodic penalty goes with an order, not with the fine before it.
func (r *reader) isFine(i int) bool {
	role := r.doc.Amounts[i].Value.Role
	return role == RoleFine || role == RoleFinePart
}

// joinedToOther reports whether a word joins a name to somebody whose name is not read, behind it or before it: "a company and its subcontractor", "a
// gambling and a betting company".
func (r *reader) joinedToOther(s *sentence, name gdpr.Span) bool {
	if w := nextWord(r.text, name.End, s.end); w.start-name.End == 1 && s.lx.partyJoins.has(w.text) {
		next := nextWord(r.text, w.end, s.end)
		return s.lx.owns.has(next.text) || s.lx.party.possessives.has(next.text) || s.lx.indefinite.has(next.text)
	}
	before, at := placedBefore(r.text, s.start, name.Start)
	if s.lx.indefinite.exact(before) || s.lx.party.definite == before {
		before = wordBefore(r.text, s.start, at)
	}
	return s.lx.partyJoins.exact(before)
}
