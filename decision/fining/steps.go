package fining

import (
	"fmt"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/internal/show"
	"github.com/gdprgo/gdpr/legalbasis"
)

// steps are the steps of one infringement.
type steps struct {
	*evaluation
	path string
	inf  *Infringement
	r    *InfringementResult
}

func (s *steps) reason(rule legalbasis.Provision, authority, format string, args ...any) {
	s.r.Reasons = append(s.r.Reasons, legalbasis.Reason{Rule: rule, Authority: authority, Text: fmt.Sprintf(format, args...)})
}

func (s *steps) doubt(code, format string, args ...any) {
	s.r.Doubts = append(s.r.Doubts, legalbasis.Doubt{Code: code, Text: fmt.Sprintf(format, args...)})
}

// text prints a range for a reason.
func text(r Range) string {
	if r.Min == r.Max {
		return show.Money(r.Min)
	}
	return show.Money(r.Min) + " to " + show.Money(r.Max)
}

// choose narrows the starting range to the amount chosen in it.
func (s *steps) choose() {
	start := s.inf.Start
	if start.IsZero() || s.r.Start.IsZero() {
		return
	}
	if want := s.r.Maximum.Amount.Currency(); start.Currency() != want {
		s.diagnose(gdpr.Error, "start.outside", s.path+"/start", "%s is not in %s, the currency of the maximum: convert it first", show.Money(start), want)
		return
	}
	if !s.r.Start.Contains(start) {
		s.diagnose(gdpr.Warning, "start.outside", s.path+"/start", "%s lies outside the starting range of %s", show.Money(start), text(s.r.Start))
	}
	s.r.Start = at(start)
	s.reason(legalbasis.Provision{}, "", "the starting amount chosen is %s", show.Money(start))
}

// startFromMaximum takes the share of the legal maximum for the seriousness (step 2).
func (s *steps) startFromMaximum() {
	m := s.r.Maximum
	s.reason(legalbasis.Provision{}, "", "the legal maximum is %s (%v tier)", show.Money(m.Amount), m.Tier)
	if m.Amount.Currency() != s.method.currency {
		s.doubt("method.currency", "%s is made for amounts in %s, and the maximum is in %s", s.method.name, s.method.currency, m.Amount.Currency())
		return
	}
	if s.unbounded(m) {
		s.doubt("turnover.not-stated", "the turnover is not known: neither is the starting range")
		return
	}
	level := s.inf.Seriousness
	if level > High {
		s.doubt("seriousness.unknown", "%s knows low, medium and high seriousness", s.method.name)
		return
	}
	s.r.Start = cell(m.Amount, level, whole, whole)
	if level == Unstated {
		s.doubt("seriousness.not-stated", "the seriousness is not stated: the range is that of all levels")
	}
	share := shares[level]
	s.reason(legalbasis.Article(83).WithParagraph(2), "", "%s seriousness: %v to %v %% of the maximum, %s", levelName(level), share[0], share[1], text(s.r.Start))
	s.choose()
}

func levelName(s Seriousness) string {
	if s == Unstated {
		return "any"
	}
	return s.String()
}

// adjustForSize takes the share of the starting amount for the turnover (step 2).
func (s *steps) adjustForSize() {
	r := s.r
	if r.AfterSize = r.Start; r.Start.IsZero() {
		return
	}
	skip := func(why string) {
		s.reason(legalbasis.Provision{}, s.method.name, "no adjustment for size: %s", why)
		if s.inf.Size != 0 {
			s.diagnose(gdpr.Warning, "size.not-applicable", s.path+"/size", "there is no adjustment for size here: %s", why)
		}
	}
	switch {
	case s.a.Addressee.Body != decision.Undertaking:
		skip("the addressee is no undertaking")
		s.doubt("size.no-undertaking", "the method adjusts by the turnover of an undertaking; how the size of another addressee weighs is for the authority")
		return
	case r.Maximum.Dynamic && s.method.id != EDPBConsultation:
		skip("the maximum already follows the turnover")
		return
	}
	b, ok := s.band()
	if !ok {
		if _, whole, _ := s.a.Addressee.TurnoverIn(s.method.currency); whole {
			skip("the turnover lies above the table")
			return
		}
		s.doubt("turnover.not-stated", "the class of turnover is not known: neither is the adjustment for size")
		r.AfterSize = Range{}
		return
	}
	r.From, r.To = b.min, b.max
	if size := s.inf.Size; size != 0 {
		if size < b.min || size > b.max {
			s.diagnose(gdpr.Warning, "size.outside", s.path+"/size", "%v %% lies outside the %v to %v %% for this turnover", size, b.min, b.max)
		}
		r.AfterSize = r.Start.scale(max(size, 0), max(size, 0))
		s.reason(legalbasis.Provision{}, s.method.name, "size: %v %% of the starting amount (%v to %v %% %s), %s", size, b.min, b.max, b, text(r.AfterSize))
		return
	}
	if s.inf.Start.IsZero() {
		r.AfterSize = cell(r.Maximum.Amount, s.inf.Seriousness, b.min, b.max)
	} else {
		r.AfterSize = r.Start.scale(b.min, b.max)
	}
	s.reason(legalbasis.Provision{}, s.method.name, "size: %v to %v %% of the starting amount %s, %s", b.min, b.max, b, text(r.AfterSize))
}

// String names the class of turnover.
func (b band) String() string {
	million := func(n int64) string {
		return fmt.Sprintf("%d million", n/1_000_000)
	}
	switch {
	case b.upTo == 0:
		return "for a turnover above " + million(b.over)
	case b.over == 0:
		return "for a turnover up to " + million(b.upTo)
	}
	return "for a turnover above " + million(b.over) + " and up to " + million(b.upTo)
}

// band returns the class of turnover in the method's table.
func (s *steps) band() (band, bool) {
	turnover, whole, err := s.a.Addressee.TurnoverIn(s.method.currency)
	class := s.a.TurnoverClass
	for _, b := range s.method.bands {
		over, upTo := unit(b.over, s.method.currency), unit(b.upTo, s.method.currency)
		switch {
		case whole && err == nil:
			if (turnover.Minor() > over.Minor() || b.over == 0) && (b.upTo == 0 || turnover.Minor() <= upTo.Minor()) {
				return b, true
			}
		case class.Max.Currency() == s.method.currency && class.Min.Minor() >= over.Minor() && (b.upTo == 0 || class.Max.Minor() <= upTo.Minor()):
			return b, true
		}
	}
	return band{}, false
}

// weighFactors applies the factors of step 3 and the legal maximum of step 4.
func (s *steps) weighFactors() {
	r := s.r
	r.AfterFactors = r.AfterSize
	var sum int64
	var mitigating, aggravating bool
	for i, f := range s.inf.Factors {
		if factorOf(f.Point) == nil {
			continue
		}
		if f.Point == "i" && f.Effect == Aggravating && s.orders {
			s.diagnose(gdpr.Error, "factor.double", fmt.Sprintf("%s/factors/%d", s.path, i),
				"non-compliance with an order is among the infringements: it does not aggravate as well (paragraph 103)")
		}
		change := ""
		switch {
		case f.By != 0:
			sum += int64(f.By)
			change = fmt.Sprintf(" by %v %%", f.By)
		case f.Effect == Mitigating:
			mitigating = true
		case f.Effect == Aggravating:
			aggravating = true
		}
		why := factorOf(f.Point).What
		if f.Why != "" {
			why = f.Why
		}
		s.reason(f.Provision(), "", "%v%s: %s", f.Effect, change, why)
	}
	if sum != 0 {
		if sum < -int64(whole) {
			s.diagnose(gdpr.Error, "factor.range", s.path+"/factors", "the factors take off more than everything")
		}
		r.AfterFactors = r.AfterFactors.change(sum)
	}
	if mitigating {
		r.AfterFactors.Min = nilOf(r.AfterFactors.Min)
		s.doubt("factor.weight", "how far the mitigating factors lower the amount is not stated")
	}
	if aggravating {
		r.AfterFactors.Max = maxMoney(r.AfterFactors.Max, r.Maximum.Amount)
		s.doubt("factor.weight", "how far the aggravating factors raise the amount is not stated")
	}
	s.legalMaximum(&r.AfterFactors, "/factors")
	if len(s.inf.Factors) > 0 {
		s.reason(legalbasis.Provision{}, s.method.name, "after the factors: %s", text(r.AfterFactors))
	}
}

// nilOf returns nil in the currency of m.
func nilOf(m gdpr.Money) gdpr.Money {
	zero, _ := gdpr.FromMinor(0, m.Currency())
	return zero
}

func maxMoney(a, b gdpr.Money) gdpr.Money {
	if a.Minor() < b.Minor() {
		return b
	}
	return a
}

// legalMaximum cuts the range at the legal maximum (step 4).
func (s *steps) legalMaximum(r *Range, where string) {
	m := s.r.Maximum
	if s.unbounded(m) || m.Amount.Currency() != r.Max.Currency() {
		return
	}
	over := r.Min.Minor() > m.Amount.Minor()
	cut := false
	if *r, cut = r.bound(m.Amount); cut {
		s.reason(legalbasis.Article(83), "", "cut at the legal maximum of %s", show.Money(m.Amount))
	}
	if over {
		s.diagnose(gdpr.Error, "maximum.exceeded", s.path+where, "the amount is above the legal maximum of %s and was cut", show.Money(m.Amount))
	}
}

// adjust applies step 5.
func (s *steps) adjust() {
	r := s.r
	r.Final = r.AfterFactors
	for i, adj := range s.inf.Adjustments {
		path := fmt.Sprintf("%s/adjustments/%d", s.path, i)
		if adj.By == 0 || adj.By < -whole {
			s.diagnose(gdpr.Error, "adjustment.range", path, "%v %% is no adjustment: want more or less than nil, and at least -100 %%", adj.By)
			continue
		}
		r.Final = r.Final.change(int64(adj.By))
		why := adj.Why
		if why == "" {
			why = "effective, proportionate and dissuasive"
		}
		s.reason(legalbasis.Article(83).WithParagraph(1), "", "adjusted by %v %%: %s; %s", adj.By, why, text(r.Final))
		s.legalMaximum(&r.Final, fmt.Sprintf("/adjustments/%d", i))
	}
}

// setAmount compares the fine as set with what the steps lead to.
func (s *steps) setAmount() {
	r, set := s.r, s.inf.Set
	if set.IsZero() {
		return
	}
	if m := r.Maximum.Amount; m.Currency() != set.Currency() {
		s.diagnose(gdpr.Error, "set.currency", s.path+"/set", "%s is not in %s, the currency of the maximum: convert it first", show.Money(set), m.Currency())
		return
	}
	if !r.Final.IsZero() && !r.Final.Contains(set) {
		s.diagnose(gdpr.Warning, "set.outside", s.path+"/set", "%s lies outside what the steps lead to, %s", show.Money(set), text(r.Final))
	}
	if m := r.Maximum; !s.unbounded(m) && set.Minor() > m.Amount.Minor() {
		s.diagnose(gdpr.Error, "maximum.exceeded", s.path+"/set", "%s is above the legal maximum of %s", show.Money(set), show.Money(m.Amount))
	}
	r.Final = at(set)
	s.reason(legalbasis.Provision{}, "", "the fine set is %s", show.Money(set))
}
