package decision

import (
	"errors"
	"fmt"
	"slices"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/legalbasis"
)

// law checks who decided, and what the law let them do on the day.
func (c *checker) law() {
	d := c.d
	c.authorities()
	country := d.country()
	if on := d.Dates.Decided; beforeGDPR(country, on) {
		for i, in := range d.Infringements {
			if in.Provision.Act() == legalbasis.GDPR && in.Finding != NotInfringed {
				c.add(dateBeforeLaw, "/dates/decided", "on %v the GDPR did not yet apply in %s, and /infringements/%d rests on it", on, string(country), i)
				break
			}
		}
	}
	for i, m := range d.fines {
		path := at("/measures", i, "/fine/amount")
		if m.Fine.Amount.IsZero() {
			continue
		}
		c.currency(path, m.Fine.Amount)
		c.maximum(path, m)
	}
}

// beforeGDPR reports whether a day certainly lies before the GDPR applied in a state in which it came to apply.
func beforeGDPR(c gdpr.Country, on gdpr.Date) bool {
	everywhere := gdpr.MustDate(2018, 7, 20) // the EEA EFTA states came last
	return on.Before(everywhere) && c.AppliesGDPR(everywhere) == gdpr.Always && c.AppliesGDPR(on) == gdpr.Never
}

// country is where the deciding body sits.
func (d *Decision) country() gdpr.Country {
	if a, ok := authority.ByID(d.Authority); ok {
		return a.Country
	}
	return d.Country
}

type idAt struct {
	path string
	id   authority.ID
}

func (c *checker) authorities() {
	d := c.d
	if d.Authority == "" && d.Body == "" && !c.found.Has(codes[recordEmpty].Name) {
		c.add(authorityMissing, "", "state the authority, or the body that decided")
	}
	ids := []idAt{{"/authority", d.Authority}, {"/crossBorder/lead", d.CrossBorder.Lead}}
	for i, id := range d.CrossBorder.Concerned {
		ids = append(ids, idAt{at("/crossBorder/concerned", i, ""), id})
	}
	for i, m := range d.Measures {
		ids = append(ids, idAt{at("/measures", i, "/to"), m.To})
	}
	for i, r := range d.Related {
		ids = append(ids, idAt{at("/related", i, "/authority"), r.Authority})
	}
	for _, x := range ids {
		if _, ok := authority.ByID(x.id); x.id != "" && !ok {
			c.add(authorityUnknown, x.path, "%q is no id of the registry", clip(string(x.id)))
		}
	}
	a, ok := authority.ByID(d.Authority)
	if !ok {
		return
	}
	if d.Country != "" && d.Country != a.Country {
		c.add(authorityCountry, "/country", "%s is the authority of %s, not of %s", d.Authority, string(a.Country), string(d.Country))
	}
	if d.Kind == KindBindingDecision && d.Authority != "eu-edpb" {
		c.add(kindNotBoard, "/kind", "binding decisions are the Board's (eu-edpb), not those of %s", d.Authority)
	}
	rule, ok := a.FineRule(d.Dates.Decided)
	for i := range d.fines {
		path := at("/measures", i, "/fine")
		switch {
		case !ok:
		case rule.By == authority.ByNobody || rule.By == authority.ByProsecutor:
			c.add(authorityNoFines, path, "%s imposes no administrative fines: %s", d.Authority, rule.Note)
		case rule.By == authority.ByCourt && d.Kind != KindJudgment && d.Body == "":
			c.add(authorityCourtFines, path, "%s proposes fines, a court imposes them: state the court under body, or the sum under proposed", d.Authority)
		}
	}
}

func (c *checker) currency(path string, amount gdpr.Money) {
	a, ok := authority.ByID(c.d.Authority)
	if !ok {
		return
	}
	want, _, ok := a.Currency(c.d.Dates.Decided)
	if ok && want != amount.Currency() {
		c.add(fineWrongCurrency, path, "%s fines in %s: keep %v under equivalents, or correct its currency", c.d.Authority, want, amount)
	}
}

// maximum checks a fine against the highest that the law allows for what it sanctions.
func (c *checker) maximum(path string, m *Measure) {
	provisions := c.sanctioned(m)
	if len(provisions) == 0 {
		return
	}
	addressee := Addressee{Country: c.d.country()}
	approximate := false
	if p := c.undertaking(m); p != nil {
		addressee.Body, addressee.TurnoverYear = p.Body, p.TurnoverYear
		addressee.Turnover, approximate = p.Turnover, p.TurnoverApproximate
	}
	on := c.d.Dates.Decided
	highest, err := MaximumFine(addressee, on, provisions...)
	var currency *gdpr.CurrencyError
	reason := "the turnover is not known"
	if errors.As(err, &currency) && !addressee.Turnover.IsZero() {
		reason = fmt.Sprintf("the turnover is stated in %s only", addressee.Turnover.Currency())
		addressee.Turnover = gdpr.Money{}
		highest, err = MaximumFine(addressee, on, provisions...)
	}
	switch {
	case err != nil:
		c.add(maximumUnknown, path, "the maximum cannot be told: %v", err)
	case highest.Outcome == NoFine && highest.Tier != legalbasis.NoTier: // only a public body is exempt from what carries a fine
		c.add(finePublicBody, path, "the law of %s sets no fine for a public body, and %v was imposed on one", string(addressee.Country), m.Fine.Amount)
	case highest.Outcome == NoFine:
		c.add(fineNoTier, path, "none of the provisions carries a fine: the one that was sanctioned is missing")
	case highest.Outcome == Undetermined:
		for _, doubt := range highest.Doubts() {
			c.add(maximumUnknown, path, "the maximum cannot be told: %v", doubt)
			break
		}
	case highest.Amount.Currency() != m.Fine.Amount.Currency():
		c.add(maximumUnknown, path, "the maximum is %v, and no rate converts %v", highest.Amount, m.Fine.Amount)
	case !above(m.Fine.Amount, highest.Amount):
	case highest.AtLeast:
		c.add(maximumUnknown, path, "%v is above %v: whether the share of the turnover covers it cannot be told, since %s", m.Fine.Amount, highest.Amount, reason)
	case approximate:
		c.add(maximumUnknown, path, "%v is above %v, which rests on a rounded turnover", m.Fine.Amount, highest.Amount)
	default:
		c.add(fineAboveMaximum, path, "%v is above the maximum of %v (%v tier), unless it sanctions several conducts with a maximum each", m.Fine.Amount, highest.Amount, highest.Tier)
	}
}

// sanctioned returns the provisions that a fine rests on: its own, those of its parts, or else all that its addressee
// infringed. Provisions that do not exist have a finding of their own.
func (c *checker) sanctioned(m *Measure) []legalbasis.Provision {
	ps := slices.Clone(m.Provisions)
	for _, part := range m.Fine.Parts {
		ps = append(ps, part.Provisions...)
	}
	if len(ps) == 0 {
		ps = c.x.infringedBy(m.Party)
	}
	return slices.DeleteFunc(ps, func(p legalbasis.Provision) bool {
		return !p.Exists()
	})
}

// undertaking returns the party whose turnover and body decide the maximum of a fine: its addressee, or any of several
// of which the record states the same, as it does for companies of one undertaking.
func (c *checker) undertaking(m *Measure) *Party {
	if p := c.x.addressee(m); p != nil || m.Party != "" {
		return p
	}
	var first *Party
	for i := range c.d.Parties {
		switch p := &c.d.Parties[i]; {
		case p.Role == RoleComplainant || p.Role == RoleRepresentative || p.Role == RoleParent:
		case first == nil:
			first = p
		case p.Turnover != first.Turnover || p.TurnoverYear != first.TurnoverYear || p.Body != first.Body:
			return nil
		}
	}
	return first
}
