package parse

import (
	"slices"

	"github.com/gdprgo/gdpr/legalbasis"
)

// sanctionRule is a stretch of articles of a national act that say how infringements are classed, sanctioned and prosecuted. They bind the authority, as
// Articles 58 and 83 GDPR do, and nobody infringes them.
type sanctionRule struct {
	act         legalbasis.Act
	first, last int
}

// sanctionRules are the articles that decisions cite beside those that were infringed.
var sanctionRules = [...]sanctionRule{
	{legalbasis.LOPDGDD, 63, 78},  // Titles VIII (procedures) and IX (sanctions): BOE, Ley Orgánica 3/2018
	{legalbasis.LIL, 20, 23},      // measures and sanctions of the CNIL: Légifrance, loi n° 78-17 as renumbered on 1 June 2019
	{legalbasis.LCA, 95, 95},      // what the litigation chamber can do before the merits: Moniteur belge, 10.1.2018
	{legalbasis.LCA, 100, 102},    // and on the merits
	{legalbasis.Codice, 166, 166}, // criteria and procedure of sanctions: Normattiva, D.lgs. 196/2003 as amended by D.lgs. 101/2018
}

// bindsTheAuthority reports whether a provision is one that only authorities and courts apply.
func bindsTheAuthority(p legalbasis.Provision) bool {
	if p.Nature().Procedural() {
		return p.Article() != 58 // the orders under it can be disobeyed: Article 83(5)(e) and (6)
	}
	act, article := p.Act(), p.Article()
	return act != legalbasis.GDPR && slices.ContainsFunc(sanctionRules[:], func(s sanctionRule) bool {
		return act == s.act && article >= s.first && article <= s.last
	})
}
