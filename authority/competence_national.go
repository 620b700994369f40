package authority

import (
	"slices"

	"github.com/gdprgo/gdpr"
)

// regulator is who enforces the national rules on cookies and direct marketing in one state.
type regulator struct {
	country gdpr.Country
	id      ID
	basis   Basis
}

// regulators lists the states whose rule is known; in others a regulator of telecommunications may be competent.
var regulators = [...]regulator{
	{gdpr.Spain, "es-aepd", Basis{"Ley 34/2002 (LSSI), Article 43", MemoryHigh}},
	{gdpr.France, "fr-cnil", Basis{"Loi Informatique et Libertés, Article 82; Conseil d'État, 28 January 2022, no 449209", Confirmed}},
	{gdpr.Italy, "it-garante", Basis{"Codice in materia di protezione dei dati personali, Articles 122 and 130", MemoryHigh}},
}

// nationalRule is the case that another law than the GDPR is at stake.
func (r *resolver) nationalRule() {
	r.Regime = NationalRule
	if r.c.Rule == UnderLED {
		r.following("Directive (EU) 2016/680, Article 45", "police and criminal justice authorities are supervised under national law; there is no one-stop-shop")
		places := r.taskPlaces()
		for _, p := range places {
			r.competentAt(p)
		}
		if len(places) != 1 {
			r.open = true
			r.doubt("state.missing", art(55, 1, ""), "which state's authority processes the data is not stated for one state alone")
		}
		return
	}
	r.following("Directive 2002/58/EC, Article 15a; Conseil d'État, 28 January 2022, no 449209",
		"rules on cookies and direct marketing are national law: the regulator that each state names enforces them on its territory, whoever leads under the GDPR")
	r.because(art(56, 1, ""), "the one-stop-shop covers infringements of the GDPR only; there is no lead authority. Later processing of the data under the GDPR has its own answer")
	var places []Place
	for _, e := range r.c.Affected {
		places = append(places, e.Place)
	}
	for _, k := range r.c.Complaints {
		_, p := k.lodged(r.c)
		places = append(places, p)
	}
	slices.Sort(places)
	r.Everywhere = true
	if len(places) == 0 {
		r.doubt("people.missing", art(55, 1, ""), "where the people are whose devices or addresses were used is not stated; each state's regulator is competent for its territory")
	}
	for _, p := range slices.Compact(places) {
		r.regulatorAt(p)
	}
}

func (r *resolver) regulatorAt(p Place) {
	i := slices.IndexFunc(regulators[:], func(g regulator) bool { return g.country == p.Country() })
	if i < 0 {
		r.doubt("eprivacy.regulator", art(55, 1, ""), "which regulator enforces these rules in %s is for its national law; it may be the one for telecommunications", p)
		return
	}
	g := regulators[i]
	r.Competent = append(r.Competent, g.id)
	r.following(g.basis.String(), "in %s these rules are enforced by %s", p.Country(), g.id)
	if g.basis.Confidence != Confirmed {
		r.doubt("eprivacy.regulator", art(55, 1, ""), "that %s enforces these rules in %s is generally known and was not confirmed", g.id, p.Country())
	}
}
