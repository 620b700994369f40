package decision

import (
	"errors"
	"slices"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

func (c *checker) infringements() {
	type key struct {
		provision legalbasis.Provision
		party     string
	}
	seen := map[key]Finding{}
	for i, in := range c.d.Infringements {
		path := at("/infringements", i, "")
		c.party(path+"/party", in.Party)
		finding := in.Finding
		if finding == "" {
			finding = Infringed
		}
		if !known(finding, findings) {
			c.add(findingUnknown, path+"/finding", "%q is none of %s", finding, list(findings))
		}
		if in.Provision.IsZero() {
			c.add(provisionMissing, path, "name the provision, or keep what the source says under extra")
			continue
		}
		c.provision(path+"/provision", in.Provision)
		if finding == Infringed && !infringeable(in.Provision) {
			c.add(provisionNotInfringeable, path+"/provision", "%v binds no controller or processor: a decision can cite it, not find it infringed", in.Provision)
		}
		k := key{in.Provision, fold(in.Party)}
		switch before, ok := seen[k]; {
		case ok && before == finding:
			c.add(provisionRepeated, path, "%v stands here already with the same finding", in.Provision)
		case ok:
			c.add(findingContradiction, path, "%v is %s here and %s above", in.Provision, finding, before)
		default:
			seen[k] = finding
		}
		if slices.Contains(c.d.Cited, in.Provision) {
			c.add(provisionCited, path+"/provision", "%v stands under cited too: leave it where the finding is", in.Provision)
		}
	}
	for i, p := range c.d.Cited {
		c.provision(at("/cited", i, ""), p)
	}
}

// provision checks that a provision exists and is law where the authority sits.
func (c *checker) provision(path string, p legalbasis.Provision) {
	if p.IsZero() {
		c.add(provisionMissing, path, "name the provision, or leave the entry out")
		return
	}
	var missing *gdpr.RangeError
	if errors.As(p.Check(), &missing) {
		c.add(provisionNonexistent, path, "there is no %v: %s", p, missing.Reason)
		return
	}
	on := c.d.Dates.Decided
	switch country := c.d.country(); {
	case p.Act() == legalbasis.UKGDPR && country != "" && country != gdpr.UnitedKingdom:
		c.add(provisionOtherLaw, path, "the UK GDPR is not law in %s", string(country))
	case p.Act() == legalbasis.UKGDPR && !on.IsZero() && country.AppliesGDPR(on) == gdpr.Always:
		c.add(provisionOtherLaw, path, "on %v the GDPR itself applied in the United Kingdom", on)
	case p.Act() == legalbasis.GDPR && country == gdpr.UnitedKingdom && on.After(gdpr.MustDate(2020, 12, 31)):
		c.add(provisionOtherLaw, path, "on %v the UK GDPR was the law of the United Kingdom; the GDPR applies to facts of 2020 and before", on)
	}
}

// infringeable reports whether a controller, processor or other addressee can infringe p: whether it binds one, or
// Article 83(4) to (6) GDPR fines its infringement. Those paragraphs themselves name the orders that were not complied
// with. Of other acts nothing is known.
func infringeable(p legalbasis.Provision) bool {
	switch nature := p.Nature(); {
	case nature == 0, nature.Binds(), legalbasis.TierOf(p) != legalbasis.NoTier:
		return true
	}
	return p.Article() == 83 && (p.Paragraph() == 6 || p.Paragraph() == 5 && p.Point() == "e")
}
