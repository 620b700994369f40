package authority

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

func (t *timeliner) step(row *limitRow, e Event, from gdpr.Date) Step {
	kind := [...]StepKind{byDeadline: ActDue, bySpan: InForce, bySilence: Standstill, byCounting: ActDue}[row.kind]
	if row.period.IsZero() {
		kind = NoNumber
	}
	return Step{Kind: kind, What: row.who.String() + ": " + row.does, Event: e, Limit: row.exported(), From: from, Status: Pending, Authorities: t.actors(row, e)}
}

// actors returns who is to act, as far as the procedure names them.
func (t *timeliner) actors(row *limitRow, e Event) []ID {
	var ids []ID
	switch row.who {
	case LeadAuthority:
		ids = []ID{t.p.Lead}
	case ComplaintAuthority:
		ids = []ID{t.p.Complaint}
	case ConcernedAuthority:
		ids = t.p.Concerned
		if row.kind == bySpan || row.kind == byCounting {
			ids = []ID{e.By}
		}
	case RequestingAuthority:
		ids = []ID{e.By}
	case Board:
		ids = []ID{"eu-edpb"}
	}
	return slices.DeleteFunc(slices.Clone(ids), func(id ID) bool { return id == "" })
}

// limit adds one time limit, or several where the holidays of those who are to act give different days.
func (t *timeliner) limit(row *limitRow, e Event, from gdpr.Date) {
	s := t.step(row, e, from)
	if s.Kind == NoNumber {
		t.settle(row, &s)
		t.Steps = append(t.Steps, s)
		return
	}
	if !from.IsFull() {
		s.Doubts = append(s.Doubts, legalbasis.Doubt{Code: "event.incomplete", Rule: s.Limit.Rule, Text: "the period runs from " + from.String() + ", which names no day"})
		t.Steps = append(t.Steps, s)
		return
	}
	period := t.length(row, e, &s)
	who := s.Authorities
	if len(who) == 0 || row.kind == bySpan || row.kind == byCounting {
		who = []ID{""}
	}
	var parts []Step
	for _, id := range who {
		one := s
		one.Doubts = slices.Clone(s.Doubts)
		if id != "" {
			one.Authorities = []ID{id}
		}
		t.count(row, &one, period, t.workdays(row, id))
		same := slices.IndexFunc(parts, func(o Step) bool { return o.Date == one.Date && o.Latest == one.Latest })
		if same >= 0 {
			parts[same].Authorities = append(parts[same].Authorities, id)
		} else {
			parts = append(parts, one)
		}
	}
	last := parts[0]
	for _, one := range parts {
		slices.Sort(one.Authorities)
		t.settle(row, &one)
		t.Steps = append(t.Steps, one)
		if last.Date.Before(one.Date) || last.Date == one.Date {
			last = one
		}
	}
	for i := range limitRows {
		if next := &limitRows[i]; next.after == row.code && !last.Date.IsZero() {
			t.chained(next, last)
		}
	}
}

func (t *timeliner) workdays(row *limitRow, id ID) Workdays {
	if t.p.Workdays == nil {
		return nil
	}
	if row.who == Board {
		id = "eu-edpb"
	}
	return t.p.Workdays(id)
}

// length returns the period of a row in this procedure: with its extension, or as it was set.
func (t *timeliner) length(row *limitRow, e Event, s *Step) Period {
	p := row.period
	if !row.longest.IsZero() {
		switch {
		case e.Period.IsZero():
			s.Doubts = append(s.Doubts, legalbasis.Doubt{Code: "period.not-set", Rule: s.Limit.Rule, Text: fmt.Sprintf("the authority sets a period of %s to %s; which it set is not stated", row.period, row.longest)})
		case e.Period.Unit != p.Unit || e.Period.N < p.N || e.Period.N > row.longest.N:
			t.Diagnostics.Add(gdpr.Error, "period.out-of-bounds", "/events/"+string(e.Kind), fmt.Sprintf("a period of %s was set; the law allows %s to %s", e.Period, row.period, row.longest))
		default:
			return e.Period
		}
	}
	if ext, ok := t.extension(row, s.From); ok {
		more := ext.Period
		if more.IsZero() {
			more = row.extension
		}
		if more.Unit != row.extension.Unit || more.N > row.extension.N {
			t.Diagnostics.Add(gdpr.Error, "period.out-of-bounds", "/events/"+string(Extended), fmt.Sprintf("%s was prolonged by %s; the law allows %s", ext.Limit, more, row.extension))
			return p
		}
		p.N += more.N
		s.Reasons = append(s.Reasons, legalbasis.Reason{Rule: s.Limit.Rule, Text: fmt.Sprintf("prolonged by %s on %s: %s in all", more, ext.On, p)})
	}
	return p
}

// extension finds whether the period of a row was prolonged; a standstill is prolonged with the period it belongs to.
func (t *timeliner) extension(row *limitRow, from gdpr.Date) (Event, bool) {
	if row.extension.IsZero() {
		return Event{}, false
	}
	for _, e := range t.p.Events {
		if e.Kind == Extended && (e.Limit == row.code || e.Limit+"-standstill" == row.code) && !e.On.Before(from) {
			return e, true
		}
	}
	return Event{}, false
}

// count computes the last day.
func (t *timeliner) count(row *limitRow, s *Step, p Period, w Workdays) {
	var due Due
	var err error
	switch row.kind {
	case bySpan:
		due, err = Span(s.From, p)
	case byCounting:
		due, err = Before(s.From, p)
	default:
		due, err = Deadline(s.From, p, w)
	}
	if err != nil {
		t.Diagnostics.Add(gdpr.Error, "period.out-of-calendar", "/events/"+string(s.Event.Kind), err.Error())
		return
	}
	s.Date = due.Last
	s.Reasons = append(slices.Clone(s.Reasons), due.Reasons...)
	s.Doubts = append(s.Doubts, due.Doubts...)
	if row.code == "dispute-standstill" {
		t.standstillToTheEnd(s, w)
	}
	if !row.longest.IsZero() && s.Event.Period.IsZero() {
		if latest, err := Deadline(s.From, row.longest, w); err == nil {
			s.Latest = latest.Last
		}
	}
}

// standstillToTheEnd lets the standstill of Article 65(4) last through the two weeks of Article 65(3), if the Board needs them.
func (t *timeliner) standstillToTheEnd(s *Step, w Workdays) {
	second, err := Deadline(s.From, Period{2, Months}, w)
	if err != nil {
		return
	}
	if end, err := Deadline(second.Last, Period{2, Weeks}, w); err == nil {
		s.Latest = end.Last
	}
}

// settle compares a step with what happened.
func (t *timeliner) settle(row *limitRow, s *Step) {
	last := cmp.Or(s.Latest, s.Date)
	for _, e := range t.p.Events {
		if !slices.Contains(row.met[:], e.Kind) || e.Kind == "" || e.On.Before(s.From) || t.superseded(row, s.From, e) ||
			s.MetBy.Kind != "" && !e.On.Before(s.MetBy.On) || !s.mayBeMetBy(row, e) {
			continue
		}
		s.MetBy, s.Status = e, Met
		switch {
		case last.IsZero() && row.period != Period{}:
			s.Status = Pending
		case e.On.After(last):
			s.Status = Late
		case e.On.Last().After(last):
			s.Status = Pending
			s.Doubts = append(s.Doubts, legalbasis.Doubt{Code: "event.incomplete", Rule: s.Limit.Rule, Text: "whether " + e.On.String() + " lies within the period depends on the day, which is not stated"})
		}
	}
	if s.Kind == Standstill && s.Status == Met {
		s.Date = s.MetBy.On // the standstill ends with the decision it waits for
	}
	if s.Status == Pending && s.MetBy.Kind == "" && last.Before(t.p.AsOf) {
		s.Status = Expired
	}
	if s.Status == Late && (row.code == "objections" || row.code == "revised-objections") {
		s.Doubts = append(s.Doubts, legalbasis.Doubt{Code: "objection.late", Rule: s.Limit.Rule,
			Text: "the objection of " + s.MetBy.On.String() + " is later than the computed day: look at the record of the exchange system before treating it as late"})
	}
	if row.code == "draft-decision" || row.code == "draft-decision-simple" {
		if e, ok := t.has(Referral, s.From); ok && s.Status != Met {
			s.Doubts = append(s.Doubts, legalbasis.Doubt{Code: "limit.suspended", Rule: s.Limit.Rule.Root(),
				Text: "the period is suspended while the Board deals with the matter, referred on " + e.On.String() + ": the day moves on by that time"})
		}
	}
}

// mayBeMetBy reports whether an act of one authority concerned is an act of one of those that the step is for.
func (s *Step) mayBeMetBy(row *limitRow, e Event) bool {
	return row.who != ConcernedAuthority || s.Kind == Standstill || e.By == "" || len(s.Authorities) == 0 || slices.Contains(s.Authorities, e.By)
}

// superseded reports whether an objection was made against a later draft than the one whose period is looked at.
func (t *timeliner) superseded(row *limitRow, from gdpr.Date, e Event) bool {
	if e.Kind != Objection {
		return false
	}
	next, ok := t.has(RevisedDraftSubmitted, from.AddDays(1))
	return ok && !e.On.Before(next.On)
}

// chained adds a time limit that starts when another ends.
func (t *timeliner) chained(row *limitRow, s Step) {
	if row.only != "" {
		if _, ok := t.has(row.only, s.From); !ok {
			return
		}
	}
	if !t.applies(row, s.Date) {
		return
	}
	from := s.Date
	if row.code == "dispute-second" {
		if s.MetBy.Kind != "" && s.Status == Met {
			return
		}
		// The two weeks follow the second month, whether or not the first was prolonged.
		second, err := Deadline(s.From, Period{2, Months}, t.workdays(limitByCode("dispute"), ""))
		if err != nil {
			return
		}
		from = second.Last
	}
	t.limit(row, s.Event, from)
}
