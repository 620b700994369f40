package decision

import "github.com/gdprgo/gdpr"

// appeals follows the fine from one remedy to the next, in the order of the list.
func (c *checker) appeals() {
	standing, _ := c.d.TotalFine()
	var last Status
	for i, a := range c.d.Appeals {
		path := at("/appeals", i, "")
		c.sum(path+"/oldAmount", a.OldAmount)
		c.sum(path+"/newAmount", a.NewAmount)
		c.period(path+"/within", a.Within)
		if !known(a.Result, results) {
			c.add(appealResult, path+"/result", "%q is none of %s", a.Result, list(results))
		}
		before := a.OldAmount
		if before.IsZero() {
			before = standing
		} else if !standing.IsZero() && standing != before {
			c.add(appealAmount, path+"/oldAmount", "the fine before the appeal is %v here and %v in the record", a.OldAmount, standing)
		}
		switch {
		case a.Result == StatusChanged && a.NewAmount.IsZero() && !before.IsZero():
			c.add(appealAmountMissing, path, "the fine was changed: to what is not stated")
		case a.Result == StatusUpheld && !a.NewAmount.IsZero() && a.NewAmount != before && !before.IsZero():
			c.add(appealAmount, path+"/newAmount", "the decision was upheld, and the fine goes from %v to %v", before, a.NewAmount)
		case a.Result == StatusAnnulled && a.NewAmount.Sign() > 0:
			c.add(appealAmount, path+"/newAmount", "the decision was annulled, and %v is left of the fine", a.NewAmount)
		case !a.NewAmount.IsZero() && !before.IsZero() && a.NewAmount.Currency() != before.Currency():
			c.add(appealAmount, path+"/newAmount", "the fine was %v and is now in %s", before, a.NewAmount.Currency())
		}
		switch {
		case !a.NewAmount.IsZero():
			standing = a.NewAmount
		case a.Result == StatusAnnulled, a.Result == StatusChanged, a.Result == StatusRemitted:
			standing = gdpr.Money{}
		}
		if a.Result != "" {
			last = a.Result
		}
	}
	switch s := c.d.Status; {
	case s == "" || last == "" || s == StatusFinal || s == StatusAppealed:
	case s != last:
		c.add(statusContradiction, "/status", "the status is %s, the last appeal decided says %s", s, last)
	}
	if !known(c.d.Status, append([]Status{StatusFinal, StatusAppealed}, results...)) {
		c.add(appealResult, "/status", "%q is none of final, appealed, %s", c.d.Status, list(results))
	}
}
