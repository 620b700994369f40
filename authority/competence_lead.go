package authority

import (
	"cmp"
	"slices"

	"github.com/gdprgo/gdpr"
)

// leadFinding is a mainFinding with the authority of the place.
type leadFinding struct {
	mainFinding
	lead ID
}

// same reports whether two findings give the same answer.
func (f leadFinding) same(o leadFinding) bool {
	return f.lead == o.lead && f.place == o.place && slices.Equal(f.possible, o.possible)
}

// leadAt finds the lead for a party at one time, with the facts of one day and the states that the law of another counts.
// A partial date is looked at for every day from which something changes.
func (c *Case) leadAt(p *Party, facts, law gdpr.Date) leadFinding {
	var all []leadFinding
	var lists [][]Possible
	for _, day := range c.breaks(p, facts) {
		lawDays := []gdpr.Date{day}
		if law != facts {
			lawDays = breaksOfLaw(law)
		}
		for _, lawDay := range lawDays {
			f := c.leadOn(p, day, lawDay)
			condition := "the day is " + day.String() + " or soon after"
			if law != facts && len(lawDays) > 1 {
				condition = "the day asked for is " + lawDay.String() + " or soon after"
			}
			lists = append(lists, f.answers(condition))
			all = append(all, f)
		}
	}
	found := all[0]
	if !slices.ContainsFunc(all, func(f leadFinding) bool { return !f.same(found) }) {
		return found
	}
	found.steps = steps{}
	found.doubt("date.incomplete", art(56, 1, ""), "%s does not name the day, and the answer changes within it", cmp.Or(facts, law))
	found.leaveOpen(lists...)
	return found
}

// memberChanges are the days from which other states count: the GDPR, its entry into the EEA Agreement, the end of the
// British transition period.
var memberChanges = [...]day{2018_05_25, 2018_07_20, 2021_01_01}

// breaks returns the days within a date from which the facts or the states of the GDPR may differ from the day before;
// the first is its first day. A full date, and no date, is returned alone.
func (c *Case) breaks(p *Party, d gdpr.Date) []gdpr.Date {
	days := breaksOfLaw(d)
	if d.IsZero() || d.IsFull() {
		return days
	}
	for _, e := range p.Establishments {
		for _, day := range [...]gdpr.Date{e.Since.First(), e.Until.Last().AddDays(1)} {
			if d.Covers(day) {
				days = append(days, day)
			}
		}
	}
	slices.SortFunc(days, gdpr.Date.Compare)
	return slices.Compact(days)
}

// breaksOfLaw is breaks for the states of the GDPR alone.
func breaksOfLaw(d gdpr.Date) []gdpr.Date {
	if d.IsZero() || d.IsFull() {
		return []gdpr.Date{d}
	}
	days := []gdpr.Date{d.First()}
	for _, change := range memberChanges {
		if day := change.date(); d.Covers(day) && day != days[0] {
			days = append(days, day)
		}
	}
	return days
}

// leadOn finds the lead on a day, or without a date; what begins or ends on a partial date may hold on the day or not.
func (c *Case) leadOn(p *Party, facts, law gdpr.Date) leadFinding {
	strict := c.leadByActivity(p, view{facts: facts, law: law})
	lenient := c.leadByActivity(p, view{facts: facts, law: law, lenient: true})
	if strict.same(lenient) {
		return strict
	}
	strict.doubt("date.incomplete", art(56, 1, ""), "whether every establishment existed on %s is not stated: the day on which one began or ended is missing", facts)
	strict.leaveOpen(strict.answers("the establishment did not exist on that day"), lenient.answers("it existed on that day"))
	return strict
}

// answers returns a finding's answer in the form of possible answers.
func (f leadFinding) answers(condition string) []Possible {
	if len(f.possible) > 0 {
		return f.possible
	}
	return []Possible{{Authority: f.lead, Place: f.place, If: condition, Rule: art(56, 1, "")}}
}

func (f *leadFinding) leaveOpen(lists ...[]Possible) {
	var all []Possible
	for _, l := range lists {
		for _, p := range l {
			if !slices.Contains(all, p) {
				all = append(all, p)
			}
		}
	}
	f.lead, f.place, f.single, f.possible = "", "", false, all
}

// leadByActivity finds the lead where facts may differ by processing activity and the case names none.
func (c *Case) leadByActivity(p *Party, v view) leadFinding {
	activities := c.activities(p)
	if len(activities) == 0 {
		return c.leadOf(p, v)
	}
	var found leadFinding
	var lists [][]Possible
	for i, a := range activities {
		one := *c
		one.Activity = a
		f := one.leadOf(p, v)
		if i == 0 {
			found = f
		}
		lists = append(lists, f.answers("the processing activity is "+a))
		if !found.same(f) {
			found.possible = append(found.possible, Possible{})
		}
	}
	other := c.leadOf(p, v)
	if len(other.possible) == 0 && found.same(other) {
		return other
	}
	other.doubts = nil
	other.doubt("activity.missing", art(4, 16, "a"), "the main establishment is found for each processing activity, and the facts differ by activity: state which one is in question")
	other.leaveOpen(lists...)
	return other
}

// activities returns the processing activities by which the facts of a party differ, in order; none where the case names its own.
func (c *Case) activities(p *Party) []string {
	if c.Activity != "" {
		return nil
	}
	var names []string
	for _, e := range p.Establishments {
		if e.Activity != "" && !slices.Contains(names, e.Activity) {
			names = append(names, e.Activity)
		}
	}
	slices.Sort(names)
	return names
}

// leadOf names the authority of the main establishment.
func (c *Case) leadOf(p *Party, v view) leadFinding {
	f := leadFinding{mainFinding: c.main(p, v)}
	if f.place != "" {
		found, missing := supervisors(f.place, p)
		if len(found) == 1 {
			f.lead = found[0].id
			return f
		}
		f.doubt("place.region", art(56, 1, ""), "%s is not stated; it decides which authority leads", missing)
		for _, s := range found {
			f.possible = append(f.possible, Possible{Authority: s.id, Place: f.place, If: s.when, Rule: section(19, 1)})
		}
		f.place, f.single = "", false
		return f
	}
	open := f.possible
	f.possible = nil
	for _, o := range open {
		if o.Place == "" {
			f.possible = append(f.possible, o)
			continue
		}
		found, _ := supervisors(o.Place, p)
		for _, s := range found {
			one := o
			one.Authority = s.id
			if len(found) > 1 {
				one.If += ", and " + s.when
			}
			f.possible = append(f.possible, one)
		}
	}
	if len(f.possible) > 0 && !slices.ContainsFunc(f.possible, func(o Possible) bool { return o.Authority != f.possible[0].Authority || o.Authority == "" }) {
		// Whatever the missing fact is, the same authority leads.
		f.lead, f.place, f.possible = f.possible[0].Authority, f.possible[0].Place, nil
	}
	return f
}

// atTheRightTime finds the lead with the facts of the day that counts: that of the final decision, of the end of an
// infringement that ended, or the day asked for (EDPB Opinion 8/2019).
func (r *resolver) atTheRightTime() leadFinding {
	c := r.c
	on := c.On
	if !c.DecidedOn.IsZero() && !on.Before(c.DecidedOn) {
		on = c.DecidedOn
		if later := c.leadAt(&c.Party, c.On, c.On); later.lead != c.leadAt(&c.Party, on, on).lead {
			r.following(opinion8_2019, "the final decision was adopted on %s: a change of establishment after it changes nothing for that decision", on)
		}
	}
	now := c.leadAt(&c.Party, on, on)
	switch c.Continues {
	case No:
		return r.ended(now, on)
	case NotStated:
		return r.maybeEnded(now, on)
	}
	r.move(now, on)
	return now
}

// ended is an infringement that ended: who was competent at the time remains so.
func (r *resolver) ended(now leadFinding, on gdpr.Date) leadFinding {
	c := r.c
	if c.EndedOn.IsZero() {
		return r.maybeEnded(now, on)
	}
	past := c.leadAt(&c.Party, c.EndedOn, on)
	if past.same(now) {
		return now
	}
	r.following(opinion8_2019, "the infringement ended by %s, before the establishments changed: whoever was competent then remains competent, since a change moves competence for continuing infringements only", c.EndedOn)
	if now.lead != "" {
		r.ForContinuing = now.lead
		r.following(opinion8_2019, "any part of it that continues is for %s, the lead authority since", now.lead)
	}
	return past
}

// maybeEnded asks whether the infringement continues, where the answer depends on it.
func (r *resolver) maybeEnded(now leadFinding, on gdpr.Date) leadFinding {
	change, before := r.lastChange(now, on, false)
	if change.IsZero() {
		return now
	}
	fact := "whether the infringement still continues is not stated"
	if r.c.Continues == No {
		fact = "the day on which the infringement ended is not stated"
	}
	now.doubt("infringement.end", art(56, 1, ""), "%s: competence moved on %s for infringements that continue (%s)", fact, change, opinion8_2019)
	now.leaveOpen(now.answers("the infringement went on after "+change.String()), before.answers("it ended before "+change.String()))
	return now
}

// move records when the lead came to be who it is.
func (r *resolver) move(now leadFinding, on gdpr.Date) {
	change, before := r.lastChange(now, on, true)
	if change.IsZero() || len(now.possible) > 0 || len(before.possible) > 0 {
		return
	}
	r.Moved = Move{On: change, From: before.lead, To: now.lead}
	switch {
	case now.lead == "" && before.place.Country() == gdpr.UnitedKingdom && change == memberChanges[2].date():
		r.following("Withdrawal Agreement, Articles 126 and 127", "the transition period of the United Kingdom ended: from %s an establishment there is none in the EEA, and %s no longer leads", change, before.lead)
	case now.lead == "":
		r.following(opinion8_2019, "the main establishment ceased on %s: the one-stop-shop ended, and each authority is competent again on its own territory", change)
	case before.lead == "" && change == memberChanges[1].date():
		r.following("EEA Joint Committee Decision 154/2018", "the GDPR applies in %s since %s: its authority leads from then on", now.place.Country(), change)
	case before.lead == "":
		r.following(opinion8_2019, "the main or single establishment exists since %s: pending national cases about the continuing infringement pass to %s", change, now.lead)
	default:
		r.following(opinion8_2019, "the main establishment moved on %s: %s leads instead of %s, once the move is real and notified; what was done before remains valid", change, now.lead, before.lead)
	}
}

// lastChange returns the last day, up to on, from which another authority leads than the day before, and the finding of
// the day before, under the law of that day or under the law of on; zero where there is none.
func (r *resolver) lastChange(now leadFinding, on gdpr.Date, lawOfThatDay bool) (gdpr.Date, leadFinding) {
	c := r.c
	var days []gdpr.Date
	for _, e := range c.Party.Establishments {
		days = append(days, e.Since, e.Until.AddDays(1))
	}
	if lawOfThatDay {
		for _, d := range memberChanges[1:] {
			days = append(days, d.date())
		}
	}
	slices.SortFunc(days, func(a, b gdpr.Date) int { return b.Compare(a) })
	for _, d := range slices.Compact(days) {
		if !d.IsFull() || d.After(on) {
			continue
		}
		law := on
		if lawOfThatDay {
			law = d.AddDays(-1)
		}
		if before := c.leadAt(&c.Party, d.AddDays(-1), law); !before.same(now) {
			return d, before
		}
	}
	return gdpr.Date{}, leadFinding{}
}
