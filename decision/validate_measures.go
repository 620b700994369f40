package decision

import (
	"cmp"
	"slices"

	"github.com/gdprgo/gdpr"
)

var allPowers = []Power{
	PowerFine, PowerReprimand, PowerWarning, PowerOrder, PowerLimitation, PowerBan, PowerErasure, PowerSuspensionOfFlows,
	PowerPublication, PowerInformationCampaign, PowerReferral, PowerFormalNotice,
}

func (c *checker) measures() {
	currencies := map[gdpr.Currency]bool{}
	for i := range c.d.Measures {
		m := &c.d.Measures[i]
		path := at("/measures", i, "")
		c.power(path, m)
		c.party(path+"/party", m.Party)
		for j, name := range m.JointWith {
			c.party(at(path+"/jointWith", j, ""), name)
		}
		for j, p := range m.Provisions {
			c.provision(at(path+"/provisions", j, ""), p)
		}
		c.period(path+"/within", m.Within)
		c.penalty(path+"/periodicPenalty", &m.PeriodicPenalty)
		if m.HasFine() {
			c.fine(path+"/fine", m)
			if cur := m.Fine.Amount.Currency(); cur != "" {
				currencies[cur] = true
			}
		}
	}
	if len(currencies) > 1 {
		c.add(fineCurrencies, "/measures", "the fines are in %d currencies: keep converted sums under equivalents", len(currencies))
	}
}

// power checks that a measure states a power and nothing that the power does not have.
func (c *checker) power(path string, m *Measure) {
	switch {
	case m.Power == "":
		c.add(powerMissing, path, "say which power the measure uses, such as fine, reprimand or order")
	case !slices.Contains(allPowers, m.Power):
		c.add(powerUnknown, path+"/power", "%q is none of %s", m.Power, list(allPowers))
		return
	}
	if m.Power != "" && m.Power != PowerFine && !m.Fine.IsZero() {
		c.add(powerMismatch, path+"/fine", "a measure with the power %s has no fine: make the fine a measure of its own", m.Power)
	}
	switch m.Power {
	case PowerFine, PowerReprimand, PowerWarning, PowerReferral:
		if m.PeriodicPenalty != (PeriodicPenalty{}) {
			c.add(powerMismatch, path+"/periodicPenalty", "a periodic penalty backs an order, not a %s: make the order a measure of its own", m.Power)
		}
	}
	switch {
	case m.To != "" && m.Power != PowerReferral:
		c.add(powerMismatch, path+"/to", "only a referral goes to an authority")
	case m.To == "" && m.Power == PowerReferral:
		c.add(referralTarget, path, "say to which authority the case was referred")
	}
	if m.Power == PowerFine && !m.Fine.Amount.IsZero() && !c.d.Kind.Imposes() {
		c.add(kindImposesNothing, path+"/fine/amount", "a %s imposes no fine: move %v to proposed, or correct the kind", c.d.Kind, m.Fine.Amount)
	}
}

func (c *checker) period(path string, p Period) {
	if p != (Period{}) && (p.N <= 0 || !slices.Contains(allUnits, p.Unit)) {
		c.add(unitUnknown, path, "a period of %d %q: want a positive number of day, week, month or year", p.N, p.Unit)
	}
}

func (c *checker) penalty(path string, p *PeriodicPenalty) {
	if *p == (PeriodicPenalty{}) {
		return
	}
	for _, s := range []sumAt{{"/amount", p.Amount}, {"/ceiling", p.Ceiling}, {"/accrued", p.Accrued}} {
		c.sum(path+s.key, s.sum)
	}
	c.period(path+"/after", p.After)
	if !known(p.Per, allUnits) {
		c.add(unitUnknown, path+"/per", "%q is none of %s", p.Per, list(allUnits))
	}
	if p.Amount.IsZero() != (p.Per == "") {
		c.add(penaltyIncomplete, path, "state both the sum and the period it is due for")
	}
	if a, err := p.Accrue(gdpr.Date{}, gdpr.Date{}); err == nil && above(p.Accrued, cmp.Or(a.Amount, a.Most)) {
		c.add(penaltyAboveAccrual, path+"/accrued", "%v is more than the %v that accrued from %v to %v", p.Accrued, cmp.Or(a.Amount, a.Most), p.Starts, p.Ends)
	}
	for _, s := range []gdpr.Money{p.Amount, p.Accrued} {
		if order, err := s.Compare(p.Ceiling); err == nil && order > 0 {
			c.add(penaltyAboveCeiling, path, "%v is above the ceiling of %v", s, p.Ceiling)
			break
		}
	}
}

// fine checks one fine within itself.
func (c *checker) fine(path string, m *Measure) {
	f := &m.Fine
	c.fineSums(path, f)
	switch {
	case c.d.NoFine && c.d.Kind.Imposes():
		c.add(fineNoFine, path, "noFine is set: leave it out, or the fine")
	case f.Amount.IsZero() && c.d.Kind.Imposes():
		c.add(fineAmountUnknown, path, "a fine was imposed whose amount is not stated")
	}
	if !f.Amount.IsZero() && f.Amount.Sign() == 0 {
		c.add(fineZero, path+"/amount", "a fine of %v: leave the amount out where it is not known, and the fine where there was none", f.Amount)
	}
	if c.d.Kind.Imposes() && len(m.Provisions) == 0 && !slices.ContainsFunc(c.d.Infringements, func(in Infringement) bool { return in.Finding != NotInfringed }) {
		c.add(fineNoInfringement, path, "no provision is recorded as infringed")
	}
	if above(f.Min, f.Max) || above(f.Min, f.Amount) || above(f.Amount, f.Max) {
		c.add(fineRange, path, "%v does not lie between %v and %v", f.Amount, f.Min, f.Max)
	}
	if above(f.Amount, f.Maximum) {
		c.add(maximumStated, path+"/maximum", "%v is above the maximum of %v that the decision states", f.Amount, f.Maximum)
	}
	for i, e := range f.Equivalents {
		if e.Currency() == f.Amount.Currency() && !e.IsZero() {
			c.add(fineEquivalent, at(path+"/equivalents", i, ""), "%v is in the currency of the fine itself", e)
		}
	}
	c.parts(path, f)
	c.reductions(path, f)
}

func above(a, b gdpr.Money) bool {
	order, err := a.Compare(b)
	return err == nil && order > 0
}

type sumAt struct {
	key string
	sum gdpr.Money
}

func (c *checker) fineSums(path string, f *Fine) {
	sums := []sumAt{{"/amount", f.Amount}, {"/min", f.Min}, {"/max", f.Max}, {"/proposed", f.Proposed}, {"/payable", f.Payable}, {"/maximum", f.Maximum}}
	for i, p := range f.Parts {
		sums = append(sums, sumAt{at("/parts", i, "/amount"), p.Amount})
	}
	for i, r := range f.Reductions {
		sums = append(sums, sumAt{at("/reductions", i, "/amount"), r.Amount}, sumAt{at("/reductions", i, "/result"), r.Result})
	}
	for _, s := range sums {
		c.sum(path+s.key, s.sum)
		if cur := f.Amount.Currency(); cur != "" && s.sum.Currency() != "" && s.sum.Currency() != cur && s.key != "/maximum" {
			c.add(fineCurrencies, path+s.key, "%v is not in the currency of the fine, %s", s.sum, cur)
		}
	}
}

func (c *checker) parts(path string, f *Fine) {
	var sum gdpr.Money
	complete := len(f.Parts) > 0
	for i, p := range f.Parts {
		c.party(at(path+"/parts", i, "/party"), p.Party)
		for j, prov := range p.Provisions {
			c.provision(at(at(path+"/parts", i, "/provisions"), j, ""), prov)
		}
		next, err := sum.Add(p.Amount)
		complete = complete && err == nil && !p.Amount.IsZero()
		sum = next
	}
	if complete && sum.Currency() == f.Amount.Currency() && sum != f.Amount {
		why := "parts are missing or wrong"
		if above(sum, f.Amount) {
			why = "a part is wrong, or the law sets one total below the sum"
		}
		c.add(fineParts, path+"/parts", "the parts add up to %v, the fine is %v: %s", sum, f.Amount, why)
	}
}

// reductions checks the steps from the fine to what is payable.
func (c *checker) reductions(path string, f *Fine) {
	left, sure := f.Amount, !f.Amount.IsZero()
	for i := range f.Reductions {
		r := &f.Reductions[i]
		step := at(path+"/reductions", i, "")
		if r.Percent != "" {
			if _, _, err := percent(r.Percent); err != nil {
				c.add(reductionUnreadable, step+"/percent", "%v", err)
				return
			}
			byPercent := Reduction{Percent: r.Percent}
			if off, err := byPercent.off(f.Amount); err == nil && !r.Amount.IsZero() && !near(off, r.Amount) {
				c.add(reductionContradiction, step, "%s %% of %v is %v, not %v", r.Percent, f.Amount, off, r.Amount)
			}
		}
		off, err := r.off(f.Amount)
		computed, errSub := left.Sub(off)
		switch {
		case sure && err == nil && errSub == nil && !r.Result.IsZero() && !near(computed, r.Result):
			c.add(reductionContradiction, step+"/result", "%v less %v is %v, not %v", left, off, computed, r.Result)
		case above(r.Result, left):
			c.add(reductionContradiction, step+"/result", "%v is more than the %v before the step", r.Result, left)
		}
		switch {
		case !r.Result.IsZero():
			left = r.Result
		case err == nil && errSub == nil:
			left = computed
		default:
			sure = false
		}
	}
	if left.Sign() < 0 && f.Amount.Sign() >= 0 {
		c.add(reductionExcess, path+"/reductions", "the reductions leave %v of %v", left, f.Amount)
		return
	}
	switch {
	case above(f.Payable, f.Amount):
		c.add(finePayable, path+"/payable", "%v is more than the fine of %v", f.Payable, f.Amount)
	case sure && len(f.Reductions) > 0 && !f.Payable.IsZero() && f.Payable.Currency() == left.Currency() && !near(left, f.Payable):
		c.add(finePayable, path+"/payable", "the reductions leave %v of %v, not %v", left, f.Amount, f.Payable)
	}
}

// near allows for rounding to whole units: authorities drop the cents of a reduced fine.
func near(a, b gdpr.Money) bool {
	diff := a.Minor() - b.Minor()
	unit := int64(1)
	if digits, _ := a.Currency().Digits(); digits == 2 {
		unit = 100
	}
	return a.Currency() == b.Currency() && diff < unit && -diff < unit
}

// total checks the total that the source states against the fines.
func (c *checker) total() {
	d := c.d
	c.sum("/totalStated", d.TotalStated)
	if d.TotalStated.IsZero() {
		return
	}
	if d.NoFine {
		c.add(fineNoFine, "/totalStated", "noFine is set: leave it out, or the total")
	}
	sum, err := d.sumFines((*Fine).imposed)
	if err != nil || sum.IsZero() || sum == d.TotalStated {
		return
	}
	hint := ""
	if sum.Currency() == d.TotalStated.Currency() {
		switch figureCause(sum, d.TotalStated) {
		case CauseDigit:
			hint = ": one digit differs"
		case CauseDecimals:
			hint = ": zeros or a separator were misread"
		case CauseRounded:
			hint = ": one of them is rounded"
		}
	}
	c.add(fineTotal, "/totalStated", "the fines add up to %v, the stated total is %v%s", sum, d.TotalStated, hint)
}
