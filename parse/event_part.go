package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
)

// Fines of one sentence that belong to several decisions.

// divided returns the events that a sentence tells with its fines, nil where it tells one: its fines are of several states, before and now, of several days,
// or of several authorities.
func (r *reader) divided(e *event) []event {
	if len(e.sums) == 0 {
		return nil
	}
	if e.earlier || r.eachInCountry(e) {
		if events := r.byCountry(e); len(events) > 0 {
			return events
		}
	}
	for _, part := range [...]func(*event) []event{r.earlierApart, r.byDate, r.byAuthority} {
		if events := part(e); len(events) > 0 {
			return events
		}
	}
	return nil
}

// earlierApart parts the fines of before from those of the news, where a sentence tells both: "which had already been fined EUR 50,000, was fined EUR
// 150,000".
func (r *reader) earlierApart(e *event) []event {
	var before, now []int
	for _, i := range e.sums {
		switch r.doc.Amounts[i].Value.Role {
		case RoleEarlierFine:
			before = append(before, i)
		case RoleFine:
			now = append(now, i)
		default:
			return nil
		}
	}
	if len(before) == 0 || len(now) == 0 || e.owners != nil {
		return nil
	}
	news, old := *e, *e
	news.sums, news.earlier = now, false
	old.sums, old.earlier, old.powers, old.within, old.deadline = before, true, nil, Found[decision.Period]{}, Found[gdpr.Date]{}
	old.date, old.reference = Found[gdpr.Date]{}, Found[Reference]{}
	if r.datesBefore(e.s, e.date.Span) {
		old.date, news.date = e.date, r.dateOfNext(e.s, r.doc.Amounts[before[0]].Span.End, r.doc.Amounts[now[0]].Span.Start)
	}
	return []event{news, old}
}

// datesBefore reports whether the first verb of imposing behind a date tells of something before the news: "En mars 2020, la CNIL avait infligé".
func (r *reader) datesBefore(s *sentence, date gdpr.Span) bool {
	if date.IsZero() {
		return false
	}
	for _, c := range s.cues {
		if c.start < date.End {
			continue
		}
		switch c.cue {
		case cueImposes, cueFines:
			return false
		case cueEarlier:
			if r.phraseWith(s, c, cueImposes) || r.phraseWith(s, c, cueFines) {
				return true
			}
		}
	}
	return false
}

// dateOfNext returns the day in a stretch of the sentence that a verb of imposing stands behind, "; le 14 septembre 2023, elle l'a condamnée à", the zero value for none.
func (r *reader) dateOfNext(s *sentence, from, to int) Found[gdpr.Date] {
	for _, d := range r.doc.Dates[s.dates[0]:s.dates[1]] {
		if d.Span.Start >= from && d.Span.End <= to && d.Value.IsFull() && (standsIn(s.cues, cueImposes, d.Span.End, to) || standsIn(s.cues, cueFines, d.Span.End, to)) {
			return d
		}
	}
	return Found[gdpr.Date]{}
}

// byDate parts the fines of an event that each have a date of their own behind them: "was fined EUR 600,000 in 2018 and EUR 10 million in May 2023". Each
// is a decision of its own. One alone is parted where only its year is told.
func (r *reader) byDate(e *event) []event {
	if e.date.Value.IsFull() && len(e.sums) < 2 {
		return nil
	}
	var events []event
	for k, i := range e.sums {
		d, ok := r.dateBehind(e.s, r.doc.Amounts[i].Span.End)
		if !ok && len(e.sums) > 1 && e.owners != nil {
			d, ok = r.dateInBracket(e, k)
		}
		switch role := r.doc.Amounts[i].Value.Role; {
		case !ok || len(e.sums) < 2 && d.Value.Month() > 0:
			return nil
		case role != RoleFine && role != RoleFinePart && role != RoleEarlierFine:
			return nil
		}
		o := *e
		o.sums, o.date, o.dated = []int{i}, d, true
		if e.owners != nil {
			o.owners, o.parties = e.owners[k:k+1], e.owners[k]
		}
		events = append(events, o)
	}
	return events
}

// dateInBracket returns the day that stands alone in brackets behind the addressee of the k-th sum of an event, in front of the next: "EUR 40 million to A (15 June 2023) and
// EUR 10 million to B (29 December 2023)".
func (r *reader) dateInBracket(e *event, k int) (d Found[gdpr.Date], ok bool) {
	if len(e.owners[k]) != 1 {
		return d, false
	}
	end := e.owners[k][0].span.End
	for _, d := range r.doc.Dates[e.s.dates[0]:e.s.dates[1]] {
		if gap := d.Span.Start - end; gap >= 1 && gap <= 2 && r.text[d.Span.Start-1] == '(' && d.Span.End < e.s.end && r.text[d.Span.End] == ')' {
			return d, true
		}
	}
	return d, false
}

// byAuthority parts the fines of a sentence in which several authorities act, each with its own behind it: "the Garante fined A EUR 2 million; the AEPD
// fined B EUR 1 million".
func (r *reader) byAuthority(e *event) []event {
	var events []event
	s, next := e.s, len(e.sums)
	if next < 2 {
		return nil
	}
	to := s.end
	for k := s.mentions[1] - 1; k >= s.mentions[0]; k-- {
		m := r.mentions[k]
		if !m.national() || !r.actsBehind(s, m.span.End) {
			continue
		}
		first := next
		for first > 0 && r.doc.Amounts[e.sums[first-1]].Span.Start > m.span.End {
			first--
		}
		if first == next {
			return nil // one that acts without a fine
		}
		o := *e
		o.auth, o.sums, o.owners, o.parties = m, e.sums[first:next], nil, partiesIn(e.parties, m.span.End, to)
		if e.owners != nil {
			o.owners = e.owners[first:next]
		}
		events = append(events, o)
		next, to = first, m.span.Start
	}
	if len(events) < 2 || next > 0 {
		return nil
	}
	slices.Reverse(events)
	return events
}

// partiesIn returns the parties that stand in a stretch of the text.
func partiesIn(parties []party, from, to int) (in []party) {
	for _, p := range parties {
		if p.span.Start >= from && p.span.End <= to {
			in = append(in, p)
		}
	}
	return in
}

// dateBehind returns the date that stands right behind a sum, one small word between them at most.
func (r *reader) dateBehind(s *sentence, at int) (d Found[gdpr.Date], ok bool) {
	for _, d := range r.doc.Dates[s.dates[0]:s.dates[1]] {
		if d.Span.Start >= at {
			gap := r.text[at:d.Span.Start]
			return d, len(gap) <= 8 && !strings.Contains(strings.TrimSpace(gap), " ") && !strings.ContainsAny(gap, ",.;:()")
		}
	}
	return d, false
}

// eachInCountry reports whether each of several fines has a country right behind it, with one small word between them: "EUR 20 million in Italy and EUR
// 5 million in Greece".
func (r *reader) eachInCountry(e *event) bool {
	for _, i := range e.sums {
		at := r.doc.Amounts[i].Span.End
		k := r.countryFrom(at)
		if k == len(r.countries) {
			return false
		}
		gap := r.text[at:max(at, r.countries[k].span.Start)]
		if len(gap) > 6 || strings.ContainsAny(gap, ",.;:()") || r.doc.Amounts[i].Value.Role == RoleFinePart {
			return false
		}
	}
	return len(e.sums) > 1
}

// byCountry splits a sentence that lists fines by country: "already fined 20 million in Italy and in Greece, and 7.5 million in Britain".
func (r *reader) byCountry(e *event) []event {
	var events []event
	for k, i := range e.sums {
		end := e.s.end
		if k+1 < len(e.sums) {
			end = r.doc.Amounts[e.sums[k+1]].Span.Start
		}
		first := r.countryFrom(r.doc.Amounts[i].Span.End)
		for _, c := range r.countries[first:] {
			if c.span.End > end {
				break
			}
			o := *e
			o.auth, o.sums = c, []int{i}
			o.date, o.published, o.reference = Found[gdpr.Date]{}, Found[gdpr.Date]{}, Found[Reference]{}
			events = append(events, o)
		}
	}
	return events
}
