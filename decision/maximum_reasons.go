package decision

import (
	"fmt"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/internal/show"
	"github.com/gdprgo/gdpr/legalbasis"
)

// explanation collects reasons and doubts.
type explanation struct {
	reasons []legalbasis.Reason
	doubts  []legalbasis.Doubt
}

func (e *explanation) rule(p legalbasis.Provision, format string, args ...any) {
	e.reasons = append(e.reasons, legalbasis.Reason{Rule: p, Text: fmt.Sprintf(format, args...)})
}

func (e *explanation) source(source, format string, args ...any) {
	e.reasons = append(e.reasons, legalbasis.Reason{Authority: source, Text: fmt.Sprintf(format, args...)})
}

func (e *explanation) doubt(code string, p legalbasis.Provision, format string, args ...any) {
	e.doubts = append(e.doubts, legalbasis.Doubt{Code: code, Rule: p, Text: fmt.Sprintf(format, args...)})
}

// law adds the doubts about a row of the tables.
func (e *explanation) law(l *law, on gdpr.Date) {
	if l.confidence != confirmed {
		e.doubt("law.unconfirmed", legalbasis.Provision{}, "what the library knows of %s is not confirmed (%s)", l.source, l.confidence)
	}
	if l.unsureWindow(on) {
		e.doubt("law.start-unconfirmed", legalbasis.Provision{}, "that %s holds from %v is not confirmed (%s)", l.source, l.since.date(), l.dated)
	}
}

// Reasons returns the steps that led to the maximum, in order, each with what it rests on; nil for the zero Maximum.
// The slice is the caller's.
func (m Maximum) Reasons() []legalbasis.Reason { return m.explain().reasons }

// Doubts returns the facts that were missing or need judgement. The codes are stable:
//
//	date.not-stated            the law in force was taken
//	country.not-stated         national law may add a rule
//	country.outside-eea        no authority there applies the GDPR
//	provision.partial          only a part of the cited article carries a fine
//	provision.condition        the tier of a national provision depends on a fact
//	provision.national         national law may fine what Article 83 leaves out
//	processing.linked          separate conducts would be fined separately
//	turnover.not-stated        the maximum may be higher
//	turnover.nil               a turnover of nil is stated
//	turnover.year-not-stated   which financial year the turnover is of
//	turnover.year              another financial year may be the one that counts
//	group.turnover-missing     a company's turnover is not known
//	public-body.unknown        no rule under Article 83(7) is known for the state and date
//	public-body.condition      the rule for public bodies depends on a fact
//	public-body.budget         the cap by the budget could not be computed
//	public-body.undertaking    the percentage holds for a public body that is an undertaking
//	order.not-stated           institutions of the Union are fined for ignored orders only
//	amount.national            a national guide states the amounts in its own currency
//	law.amendment              a bill would change the amount
//	law.unconfirmed            the row of the tables is not confirmed
//	law.start-unconfirmed      the first day of the law is not confirmed, and near
func (m Maximum) Doubts() []legalbasis.Doubt { return m.explain().doubts }

func (m Maximum) explain() *explanation {
	e := &explanation{}
	c := m.calc
	if c == nil {
		return e
	}
	c.explainLaw(e)
	c.explainTiers(e)
	if m.Tier == legalbasis.NoTier {
		c.explainNoTier(e)
		return e
	}
	switch {
	case c.addressee.Procedure == Simplified:
		c.explainSimplified(e, m)
	case c.addressee.Body == PublicBody && c.regime.act != legalbasis.EUDPR:
		c.explainPublicBody(e, m)
	default:
		c.explainAmounts(e, m)
	}
	c.explainCourts(e)
	return e
}

// article returns a paragraph of the article that sets the amounts.
func (c *calculation) article(paragraph int) legalbasis.Provision {
	return legalbasis.ArticleOf(c.regime.act, c.regime.article).WithParagraph(paragraph)
}

func (c *calculation) tierArticle(t legalbasis.Tier) legalbasis.Provision {
	switch {
	case c.regime.act == legalbasis.EUDPR && t == legalbasis.LowerTier:
		return c.article(2)
	case c.regime.act == legalbasis.EUDPR:
		return c.article(3)
	case t == legalbasis.LowerTier:
		return c.article(4)
	}
	return c.article(5)
}

func (c *calculation) explainLaw(e *explanation) {
	when := "on " + c.on.String()
	switch {
	case c.on.IsZero():
		when = "now"
		e.doubt("date.not-stated", legalbasis.Provision{}, "the date of the decision is not stated: the law in force was taken")
	case !c.on.IsFull():
		when = "in " + c.on.String()
	}
	where := ""
	if c.regime.country != "" {
		where = " and the law of " + string(c.regime.country)
	}
	currency := ", in " + string(c.regime.currency)
	if r := c.public; r != nil && r.rule == PublicCapped && r.currency != c.regime.currency {
		currency = "" // the amounts for public bodies follow, in the currency of their law
	}
	e.source(c.regime.source, "the maximum is that of the %s%s as in force %s%s", c.regime.act, where, when, currency)
	if c.regime.note != "" {
		e.source(c.regime.source, "%s", c.regime.note)
	}
	e.law(&c.regime.law, c.on)
	if in := c.addressee.Country; thirdCountry(in) && c.regime.act == legalbasis.GDPR {
		e.doubt("country.outside-eea", legalbasis.Article(3).WithParagraph(2),
			"the GDPR is not law in %s: the amounts are those of an authority of the EEA, whose own national rules are not looked at", in)
	}
	if c.regime.act == legalbasis.EUDPR {
		e.doubt("order.not-stated", c.article(1), "an institution can be fined only where it did not comply with an order of the "+
			"European Data Protection Supervisor under Article 58(2)(d) to (h) or (j)")
	}
}

func (c *calculation) explainTiers(e *explanation) {
	tiered := 0
	for _, p := range c.infringed {
		t, national, _ := c.regime.tier(p, c.addressee.Country, c.on)
		switch {
		case t == legalbasis.NoTier:
			e.rule(p, "Article %d of the %s names no fine for %v", c.regime.article, c.regime.act, p)
			continue
		case national != nil:
			e.source(national.source, "%v is in the %s by national law", p, tierName(t))
			e.law(&national.law, c.on)
			if national.condition != "" {
				e.doubt("provision.condition", p, "%s", national.condition)
			}
		default:
			rule := legalbasis.TierRule(p)
			if rule.IsZero() {
				rule = c.tierArticle(t)
			}
			e.rule(rule, "%v is in the %s", p, tierName(t))
		}
		if n := p.Article(); (n == 41 || n == 58) && p.Paragraph() == 0 && c.regime.article == 83 {
			e.doubt("provision.partial", p, "only Article 41(4), and orders and access under Article 58(1) and (2), carry a fine: say which paragraph was infringed")
		}
		tiered++
	}
	if tiered > 1 {
		e.rule(c.linkedArticle(), "taken as the same or linked processing operations: one total, not above the maximum of the gravest infringement, %v",
			c.infringed[c.gravest])
		e.doubt("processing.linked", c.linkedArticle(), "whether the processing operations are the same or linked needs judgement; "+
			"separate conducts are fined separately, each up to its own maximum")
	}
}

func (c *calculation) linkedArticle() legalbasis.Provision {
	if c.regime.act == legalbasis.EUDPR {
		return legalbasis.ArticleOf(legalbasis.EUDPR, c.regime.article)
	}
	return c.article(3)
}

func (c *calculation) explainNoTier(e *explanation) {
	e.rule(legalbasis.ArticleOf(c.regime.act, c.regime.article), "no maximum under the %s: none of the provisions carries a fine", c.regime.act)
	if in := c.addressee.Country; in != "" {
		c.explainNationalGap(e, in)
		return
	}
	for _, p := range c.infringed {
		var states []string
		for i := range nationalTiers {
			if n := &nationalTiers[i]; n.act == p.Act() && n.article == p.Article() && n.at(c.on) == gdpr.Always {
				states = append(states, string(n.country))
			}
		}
		if len(states) > 0 {
			e.doubt("country.not-stated", p, "national law fines %v in %s: state the country of the authority", p, strings.Join(states, ", "))
		}
	}
}

// explainNationalGap says of what obligations the tables do not know whether national law fines them, as Article 84 lets it.
func (c *calculation) explainNationalGap(e *explanation, in gdpr.Country) {
	for _, p := range c.infringed {
		if p.Nature().Binds() || p.Act() == legalbasis.LIL {
			e.doubt("provision.national", legalbasis.Article(84), "whether the law of %s fines %v, which Article 83 leaves out, is not known", in, p)
		}
	}
}

func (c *calculation) explainPublicBody(e *explanation, m Maximum) {
	rule83 := c.article(7)
	in := c.addressee.Country
	if c.public == nil {
		e.rule(rule83, "whether and how high public bodies can be fined is for the law of each state")
		if in == "" {
			e.doubt("public-body.unknown", rule83, "the country of the authority is not stated")
		} else {
			e.doubt("public-body.unknown", rule83, "the rule for public bodies in %s at that time is not known", in)
		}
		return
	}
	r := c.public
	e.law(&r.law, c.on)
	e.rule(rule83, "whether and how high public bodies can be fined is for the law of %s", in)
	exempt := r.stateOnly && c.addressee.State
	if r.conditional(c.on) && !exempt {
		e.doubt("public-body.condition", rule83, "%s (%s)", r.condition, r.source)
	}
	switch {
	case exempt:
		e.source(r.source, "no fine on the State")
	case r.rule == PublicNone:
		e.source(r.source, "no fine on public bodies")
	case r.rule == PublicFull:
		e.source(r.source, "public bodies can be fined up to the amounts for everybody")
	default:
		c.explainPublicCap(e, m)
	}
	if r.note != "" && !exempt {
		e.source(r.source, "%s", r.note)
	}
	if r.rule == PublicFull && !exempt {
		c.explainAmounts(e, m)
	}
}

func (c *calculation) explainPublicCap(e *explanation, m Maximum) {
	r := c.public
	basis := r.higherBudget
	if m.Tier == legalbasis.LowerTier {
		basis = r.lowerBudget
	}
	e.source(r.source, "public bodies can be fined up to %s in the %s", show.Money(c.fixed), tierName(m.Tier))
	if basis == 0 {
		return
	}
	percent := strings.TrimRight(strings.TrimRight(fmt.Sprintf("%d.%02d", basis/100, basis%100), "0"), ".")
	if c.addressee.Budget.IsZero() {
		e.doubt("public-body.budget", c.article(7), "the fine is also capped at %s %% of the body's budget, which is not stated", percent)
		return
	}
	e.source(r.source, "%s %% of the budget of %s is %s; the lower of the two holds", percent, show.Money(c.addressee.Budget), show.Money(c.share))
}

func (c *calculation) explainAmounts(e *explanation, m Maximum) {
	rule := c.tierArticle(m.Tier)
	a := &c.addressee
	if c.percent == 0 {
		e.rule(rule, "the maximum in the %s is %s", tierName(m.Tier), show.Money(c.fixed))
		switch {
		case !m.Yearly.IsZero():
			e.rule(rule, "for each infringement, and at most %s a year", show.Money(m.Yearly))
		case a.Body == NotUndertaking:
			e.rule(rule, "the addressee is no undertaking: the percentage of the turnover does not apply")
		case a.Body == PublicBody && (!a.Turnover.IsZero() || len(a.Group) > 0):
			e.doubt("public-body.undertaking", rule, "the percentage of the turnover was left out: it holds where the public body acts as an undertaking")
		}
		return
	}
	c.explainTurnover(e, m)
	switch {
	case c.share.IsZero():
		e.rule(rule, "the maximum in the %s is %s, or %d %% of the turnover where that is higher", tierName(m.Tier), show.Money(c.fixed), c.percent)
	case m.Dynamic:
		e.rule(rule, "%d %% of the turnover is %s, more than the fixed amount of %s", c.percent, show.Money(c.share), show.Money(c.fixed))
	default:
		e.rule(rule, "the fixed amount of %s is not below %d %% of the turnover, %s", show.Money(c.fixed), c.percent, show.Money(c.share))
	}
}

// explainCourts says where the fine is a court's or a misdemeanour's (Article 83(9), recital 151).
func (c *calculation) explainCourts(e *explanation) {
	for i := range courtFines {
		r := &courtFines[i]
		if r.country != c.addressee.Country || r.at(c.on) == gdpr.Never || c.regime.act != legalbasis.GDPR {
			continue
		}
		e.rule(c.article(9), "%s", r.text)
		if r.amounts != "" && c.public == nil {
			e.doubt("amount.national", c.article(9), "%s (%s, %s)", r.amounts, r.source, r.confidence)
		}
	}
}

func tierName(t legalbasis.Tier) string {
	switch t {
	case legalbasis.LowerTier:
		return "lower tier"
	case legalbasis.HigherTier:
		return "higher tier"
	}
	return "no tier"
}
