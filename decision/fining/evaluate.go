package fining

import (
	"fmt"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
)

// evaluation is one run of Evaluate.
type evaluation struct {
	a        *Assessment
	method   *methodRow
	findings gdpr.Diagnostics
	// orders says that non-compliance with an order is among the infringements.
	orders bool
}

func (e *evaluation) diagnose(s gdpr.Severity, code, path, format string, args ...any) {
	e.findings.Add(s, code, path, fmt.Sprintf(format, args...))
}

// Evaluate follows the method's steps as far as the assessment goes. It never stops at a finding; the codes are
// stable:
//
//	method.unknown           the method is none of the constants
//	method.not-in-force      it was not in force on the date
//	method.date-unsure       it is not certain that it was
//	method.elsewhere         authorities of another state use it
//	method.addressee         it is not made for this kind of addressee
//	conduct.empty            a conduct without infringements
//	maximum.unknown          no legal maximum can be computed
//	maximum.none             the law sets no fine
//	maximum.exceeded         the amount is above the legal maximum and was cut
//	start.outside            the starting amount lies outside its range
//	size.outside             the share for the turnover lies outside what the method allows
//	size.not-applicable      the method makes no such adjustment here
//	factor.unknown           no point of Article 83(2)
//	factor.repeated          a factor is weighed twice
//	factor.double            Article 83(2)(i) beside an infringement for the same non-compliance
//	factor.step              a factor belongs to another step
//	factor.sign              the change contradicts the direction
//	factor.direction         a direction that the guidelines exclude, or do not name
//	factor.condition         a direction that they allow under a condition
//	factor.range             the factors take off more than everything
//	adjustment.range         an adjustment of nil, or one that takes off more than everything
//	set.currency             the fine set is in another currency than the maximum
//	set.outside              the fine set lies outside what the steps lead to
func (a *Assessment) Evaluate() (Result, gdpr.Diagnostics) {
	e := &evaluation{a: a}
	r := Result{assessment: a}
	method := a.Method
	if method == "" {
		method = EDPB
	}
	if e.method = method.row(); e.method == nil {
		e.diagnose(gdpr.Error, "method.unknown", "/method", "%q is no method: want one of the constants, such as %q", method, EDPB)
		r.findings = e.findings
		return r, e.findings
	}
	r.Method, _ = method.Info()
	e.checkMethod()
	for _, c := range a.Conducts {
		for _, inf := range c.Infringements {
			for _, p := range inf.Provisions {
				e.orders = e.orders || p.Article() == 58 && p.Paragraph() == 2
			}
		}
	}
	open := len(a.Conducts) == 0
	for i := range a.Conducts {
		c := e.conduct(fmt.Sprintf("/conducts/%d", i), &a.Conducts[i])
		r.Conducts = append(r.Conducts, c)
		total, err := r.Total.add(c.Total)
		open = open || c.Total.IsZero() || err != nil
		r.Total = total
	}
	if open {
		r.Total = Range{}
	}
	r.findings = e.findings
	return r, e.findings
}

// checkMethod reports a method that does not fit the date, the state or the addressee.
func (e *evaluation) checkMethod() {
	m, a := e.method, e.a
	switch m.holds(a.On) {
	case gdpr.Never:
		e.diagnose(gdpr.Warning, "method.not-in-force", "/method", "%s was not in force %s: Methods tells which were", m.name, when(a.On))
	case gdpr.Sometimes:
		e.diagnose(gdpr.Warning, "method.date-unsure", "/method", "that %s was in force %s is not certain", m.name, when(a.On))
	}
	if c := a.Addressee.Country; (c != "" || m.country == "") && !m.usedIn(c, a.On) {
		e.diagnose(gdpr.Warning, "method.elsewhere", "/method", "authorities of %s do not use %s", c, m.name)
	}
	if b := a.Addressee.Body; !m.bodies.has(b) {
		e.diagnose(gdpr.Warning, "method.addressee", "/method", "%s is not made for an addressee of the kind %v", m.name, b)
	}
}

func when(on gdpr.Date) string {
	if on.IsZero() {
		return "now"
	}
	return "on " + on.String()
}

func (e *evaluation) conduct(path string, c *Conduct) ConductResult {
	r := ConductResult{Name: c.Name}
	if len(c.Infringements) == 0 {
		e.diagnose(gdpr.Error, "conduct.empty", path, "the conduct has no infringements")
		return r
	}
	var all []legalbasis.Provision
	open := false
	for i := range c.Infringements {
		inf := &c.Infringements[i]
		all = append(all, inf.Provisions...)
		one := e.infringement(fmt.Sprintf("%s/infringements/%d", path, i), inf)
		r.Infringements = append(r.Infringements, one)
		total, err := r.Total.add(one.Final)
		open = open || one.Final.IsZero() || err != nil
		r.Total = total
	}
	m, err := decision.MaximumFine(e.a.Addressee, e.a.On, all...)
	if r.Maximum = m; open || err != nil || m.Outcome != decision.Capped {
		r.Total = Range{}
		return r
	}
	if !e.unbounded(m) {
		r.Total, r.Bounded = r.Total.bound(m.Amount)
	}
	return r
}

// unbounded reports whether the maximum may be higher than its amount, because the turnover is not known.
func (e *evaluation) unbounded(m decision.Maximum) bool {
	if !m.AtLeast {
		return false
	}
	top := e.a.TurnoverClass.Max
	percent := int64(4)
	if m.Tier == legalbasis.LowerTier {
		percent = 2
	}
	share, err := top.MulDiv(percent, 100)
	return err != nil || top.IsZero() || share.Currency() != m.Amount.Currency() || share.Minor() > m.Amount.Minor()
}

func (e *evaluation) infringement(path string, inf *Infringement) InfringementResult {
	r := InfringementResult{}
	e.checkFactors(path, inf)
	m, err := decision.MaximumFine(e.a.Addressee, e.a.On, inf.Provisions...)
	if err != nil {
		e.diagnose(gdpr.Error, "maximum.unknown", path+"/provisions", "%v", err)
		return r
	}
	r.Maximum = m
	switch m.Outcome {
	case decision.NoFine:
		e.diagnose(gdpr.Error, "maximum.none", path+"/provisions", "the law sets no fine here")
		return r
	case decision.Undetermined:
		e.diagnose(gdpr.Error, "maximum.unknown", path+"/provisions", "a fact is missing for the legal maximum")
		r.Doubts = m.Doubts()
		return r
	}
	s := &steps{evaluation: e, path: path, inf: inf, r: &r}
	if e.method.confidence != legalbasis.Confirmed {
		s.doubt("method.unconfirmed", "not all figures of %s are confirmed (%s)", e.method.name, e.method.confidence)
	}
	switch e.method.kind {
	case byMaximum:
		s.startFromMaximum()
		s.adjustForSize()
	case byDailyRate:
		s.startFromDailyRate()
		r.AfterSize = r.Start
	case byCategory:
		s.startFromCategory()
		r.AfterSize = r.Start
	case byPolicy:
		s.doubt("method.amounts", "the amounts of %s are not known to the library", e.method.name)
	}
	if !r.AfterSize.IsZero() {
		s.weighFactors()
		s.adjust()
	}
	s.setAmount()
	return r
}
