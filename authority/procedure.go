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
