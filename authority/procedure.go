package authority

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Procedure is a case before the authorities as far as it has gone. Every field but Events may be left out.
type Procedure struct {
	Lead      ID
	Complaint ID   // the authority with which the complaint was lodged
	Concerned []ID // besides the lead
	// Domestic states that the case is not cross-border: Regulation (EU) 2025/2518 does not apply to it.
	Domestic bool
	Events   []Event
	// AsOf is the day on which the procedure is looked at; zero leaves open what has expired.
	AsOf gdpr.Date
	// Workdays returns the working days of the place where an authority acts: its state's, or the institution's for the Board
	// ("eu-edpb"). It is asked with "" where the authority is not stated. Nil, or a nil answer, means not given.
	Workdays func(ID) Workdays
}

// StepKind says what a step of a timeline is.
type StepKind uint8

// The kinds of steps. The zero value is an event.
const (
	Happened   StepKind = iota
	ActDue              // an act is due by Date
	NoNumber            // an act is due without delay; Date is zero
	InForce             // something is in force up to Date
	Standstill          // nobody may decide up to Date
)

// String returns "event", "due", "without-delay", "in-force" or "standstill".
func (k StepKind) String() string {
	return wordOf(k, "event", "due", "without-delay", "in-force", "standstill")
}

// StepStatus says where a step stands.
type StepStatus uint8

// The states. The zero value is for events.
const (
	_       StepStatus = iota
	Pending            // the act was not done, and the period runs or nobody says what day it is
	Met                // the act was done in time
	Late               // the act was done after the period
	Expired            // the period ended without the act
)

// String returns "", "pending", "met", "late" or "expired".
func (s StepStatus) String() string { return wordOf(s, "", "pending", "met", "late", "expired") }

// Step is one event or one time limit of a timeline.
type Step struct {
	Kind StepKind
	// Date is the day of the event, or the last day of the period; zero where it cannot be computed, and a doubt says why.
	Date gdpr.Date
	// Latest is the last day if the authority sets the longest period that it may; zero where the law gives one length only.
	Latest gdpr.Date
	What   string
	Event  Event // what happened, or what started the period

	// For a time limit:
	Limit       TimeLimit
	Authorities []ID      // those who are to act, as far as they are known
	From        gdpr.Date // the day of the event, which is not counted; the first day of a span
	Status      StepStatus
	MetBy       Event
	Reasons     []legalbasis.Reason
	Doubts      []legalbasis.Doubt
}

// Timeline is a procedure's events and time limits in the order of their dates; what is due without a date comes last.
type Timeline struct {
	Steps []Step
	// Applicable says from which of its parts Regulation (EU) 2025/2518 applies.
	Applicable  Applicability
	Diagnostics gdpr.Diagnostics
}

// Timeline says what has happened in a procedure, what is due, by whom and by when, and what follows if it is missed. Events whose
// dates cannot be in their order are diagnostics; the rest is still computed.
func (p Procedure) Timeline() Timeline {
	t := timeliner{p: p}
	t.p.Events = slices.Clone(p.Events)
	slices.SortStableFunc(t.p.Events, func(a, b Event) int {
		return cmp.Or(a.On.Compare(b.On), cmp.Compare(eventRank(a.Kind), eventRank(b.Kind)), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.By, b.By), cmp.Compare(a.Limit, b.Limit), cmp.Compare(a.Note, b.Note))
	})
	t.check()
	t.Applicable = p.applicability(t.p.Events)
	for _, e := range t.p.Events {
		t.Steps = append(t.Steps, Step{Date: e.On, What: e.Kind.Text(), Event: e})
	}
	for i := range limitRows {
		if row := &limitRows[i]; row.after == "" {
			t.started(row)
		}
	}
	slices.SortStableFunc(t.Steps, func(a, b Step) int {
		switch {
		case b.Date.IsZero() && !a.Date.IsZero():
			return -1
		case a.Date.IsZero() && !b.Date.IsZero():
			return 1
		}
		return cmp.Or(a.Date.Compare(b.Date), cmp.Compare(min(a.Kind, ActDue), min(b.Kind, ActDue)))
	})
	t.Diagnostics = slices.Compact(t.Diagnostics)
	return t.Timeline
}

func eventRank(k EventKind) int {
	for i, e := range eventText {
		if e.kind == k {
			return i
		}
	}
	return len(eventText)
}

type timeliner struct {
	Timeline
	p Procedure
}

// check reports events that cannot be.
func (t *timeliner) check() {
	first := map[EventKind]gdpr.Date{}
	for _, e := range t.p.Events {
		path := "/events/" + string(e.Kind)
		switch {
		case e.Kind == "":
			t.Diagnostics.Add(gdpr.Error, "event.unknown", path, "an event has no kind")
		case !e.Kind.Known():
			t.Diagnostics.Add(gdpr.Warning, "event.unknown", path, fmt.Sprintf("%q starts and meets no time limit", clipped(string(e.Kind))))
		case e.Kind == Extended && (limitByCode(e.Limit) == nil || limitByCode(e.Limit).extension.IsZero()):
			t.Diagnostics.Add(gdpr.Error, "extension.unknown", path, fmt.Sprintf("%q is no time limit that can be prolonged", clipped(e.Limit)))
		}
		if e.On.IsZero() {
			t.Diagnostics.Add(gdpr.Error, "event.undated", path, "the event has no date: state at least the year")
		} else if e.On.After(t.p.AsOf) {
			t.Diagnostics.Add(gdpr.Error, "dates.out-of-order", path, fmt.Sprintf("the event of %s lies after the day of the question, %s", e.On, t.p.AsOf))
		}
		if _, ok := first[e.Kind]; !ok {
			first[e.Kind] = e.On
		}
	}
	for _, pair := range mustFollow {
		if a, b := first[pair[0]], first[pair[1]]; a.After(b) {
			t.Diagnostics.Add(gdpr.Error, "dates.out-of-order", "/events/"+string(pair[1]), fmt.Sprintf("%s on %s comes before %s on %s", pair[1].Text(), b, pair[0].Text(), a))
		}
	}
}

// has returns the first event of a kind on a day or later.
func (t *timeliner) has(k EventKind, from gdpr.Date) (Event, bool) {
	for _, e := range t.p.Events {
		if e.Kind == k && k != "" && !e.On.Before(from) {
			return e, true
		}
	}
	return Event{}, false
}

// started adds the time limits that a row gives for the events of this procedure.
func (t *timeliner) started(row *limitRow) {
	for _, e := range t.p.Events {
		if e.Kind != row.from || !t.applies(row, e.On) {
			continue
		}
		if _, ok := t.has(row.only, gdpr.Date{}); row.only != "" && !ok {
			continue
		}
		if _, ok := t.has(row.unless, gdpr.Date{}); ok {
			continue
		}
		t.limit(row, e, e.On)
	}
	t.waiting(row)
}

// waiting says that a clock has not started though its matter has been brought up.
func (t *timeliner) waiting(row *limitRow) {
	for _, w := range [...]struct {
		code      string
		requested EventKind
	}{{"opinion", OpinionRequested}, {"dispute", Referral}, {"urgent-decision", UrgentRequested}} {
		e, ok := t.has(w.requested, gdpr.Date{})
		if _, begun := t.has(row.from, e.On); row.code != w.code || !ok || begun {
			continue
		}
		s := t.step(row, e, gdpr.Date{})
		s.Doubts = append(s.Doubts, legalbasis.Doubt{Code: "file.incomplete", Rule: row.provision(),
			Text: "the period starts when the file is complete, not with the request or referral; that day is not stated"})
		t.Steps = append(t.Steps, s)
	}
}

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
