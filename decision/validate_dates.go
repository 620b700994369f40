package decision

import "github.com/gdprgo/gdpr"

// dates checks that no day certainly lies before one that it follows. Partial dates that leave room prove nothing.
func (c *checker) dates() {
	d, t := c.d, c.d.Dates
	c.order("/dates/decided", "the decision", t.Decided, "the start of the case", t.Started)
	c.order("/dates/notified", "the notification", t.Notified, "the decision", t.Decided)
	c.order("/dates/published", "the publication", t.Published, "the decision", t.Decided)
	c.order("/dates/published", "the publication", t.Published, "the start of the case", t.Started)
	c.order("/dates/effective", "taking effect", t.Effective, "the decision", t.Decided)
	c.order("/dates/factsTo", "the end of the facts", t.FactsTo, "their beginning", t.FactsFrom)
	for _, fact := range []struct {
		path string
		day  gdpr.Date
	}{{"/dates/factsFrom", t.FactsFrom}, {"/dates/factsTo", t.FactsTo}} {
		if t.Decided.Before(fact.day) {
			c.add(dateBeforeDeed, "/dates/decided", "the decision of %v is dated before the facts of %v (%s)", t.Decided, fact.day, fact.path)
			break
		}
	}
	for i, m := range d.Measures {
		c.order(at("/measures", i, "/deadline"), "the deadline", m.Deadline, "the decision", t.Decided)
		c.order(at("/measures", i, "/fine/paid"), "the payment", m.Fine.Paid, "the decision", t.Decided)
		p := m.PeriodicPenalty
		c.order(at("/measures", i, "/periodicPenalty/starts"), "the start of the penalty", p.Starts, "the decision", t.Decided)
		c.order(at("/measures", i, "/periodicPenalty/ends"), "the end of the penalty", p.Ends, "its start", p.Starts)
	}
	for i, a := range d.Appeals {
		c.order(at("/appeals", i, "/lodged"), "the appeal", a.Lodged, "the decision", t.Decided)
		c.order(at("/appeals", i, "/decided"), "the judgment", a.Decided, "the appeal", a.Lodged)
		c.order(at("/appeals", i, "/decided"), "the judgment", a.Decided, "the decision", t.Decided)
		if i > 0 {
			c.order(at("/appeals", i, "/decided"), "the judgment", a.Decided, "that of the appeal listed before it", d.Appeals[i-1].Decided)
		}
	}
	for i, s := range d.Sources {
		c.order(at("/sources", i, "/retrieved"), "the retrieval", s.Retrieved, "the decision", t.Decided)
	}
}

func (c *checker) order(path, what string, later gdpr.Date, than string, earlier gdpr.Date) {
	if later.Before(earlier) {
		c.add(dateOrder, path, "%s on %v lies before %s on %v", what, later, than, earlier)
	}
}
