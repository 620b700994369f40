package authority

import (
	"slices"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// publicTask applies Article 55(2); it reports whether it did.
func (r *resolver) publicTask() bool {
	c := r.c
	task := c.LegalBasis == art(6, 1, "c") || c.LegalBasis == art(6, 1, "e")
	if c.Party.Body != PublicBody && !task {
		if c.Party.Body == PrivateBody && c.LegalBasis == legalbasis.Article(6).WithParagraph(1) {
			r.doubt("basis.missing", art(55, 2, ""), "which point of Article 6(1) the processing rests on is not stated: under (c) or (e) there is no one-stop-shop")
			r.open = true
		}
		return false
	}
	what := "a public authority"
	if c.Party.Body != PublicBody {
		what = "processing on the basis of " + c.LegalBasis.String()
	}
	places := r.taskPlaces()
	if abroad := c.Party.Seat != "" || len(c.Party.Establishments) > 0; len(places) == 0 && c.Party.Body == PublicBody && abroad {
		return false // a public authority of a third country
	}
	r.Regime = PublicTask
	r.because(art(55, 2, ""), "%s is supervised by the authority of the Member State concerned alone; Article 56 does not apply, so there is no lead authority", what)
	r.competentAmong(places, "the Member State whose law lays down the task or the obligation")
	r.open = len(r.Competent) == 0
	if len(r.Competent) == 1 {
		r.because(art(55, 2, ""), "the Member State concerned is %s: %s", places[0], r.Competent[0])
	}
	return true
}

// taskPlaces returns where the state concerned by a public task may be.
func (r *resolver) taskPlaces() []Place {
	c := r.c
	f := c.establishments(&c.Party, view{facts: c.On, law: c.On, lenient: true})
	var in []Place
	for _, e := range f.eea {
		in = append(in, e.Place)
	}
	state := c.BasisState
	if Place(state).inGDPR(c.On) == gdpr.Never {
		state = "" // the law of a third country lays down no such task (Article 6(3))
	}
	if state == "" && c.Party.Seat.inGDPR(c.On) != gdpr.Never {
		state = c.Party.Seat.Country()
	}
	if state == "" {
		return in
	}
	if c.Party.Seat.Country() == state {
		return []Place{c.Party.Seat}
	}
	if here := slices.DeleteFunc(in, func(p Place) bool { return p.Country() != state }); len(here) > 0 {
		return here
	}
	return []Place{Place(state)}
}

// territories names the authorities of the places where people are, and where complaints were lodged.
func (r *resolver) territories() {
	for _, e := range r.c.Affected {
		r.competentAt(e.Place)
	}
	for _, k := range r.c.Complaints {
		if id, p := k.lodged(r.c); id != "" && p.inGDPR(r.c.On) != gdpr.Never {
			r.Competent = append(r.Competent, id)
		} else {
			r.competentAt(p)
		}
	}
	r.Everywhere = true
}

// competentAt adds the authority of a place, if the GDPR is law there.
func (r *resolver) competentAt(p Place) {
	on := r.c.On
	if first := memberChanges[0].date(); on.Before(first) {
		on = first // the authorities of the Directive's time
	}
	if p == "" || p.inGDPR(on) == gdpr.Never {
		return
	}
	if id := supervisor(p, &r.c.Party); id != "" {
		r.Competent = append(r.Competent, id)
		return
	}
	if ids, missing := supervisors(p, &r.c.Party); len(ids) > 0 {
		r.doubt("place.region", art(55, 1, ""), "%s", missing)
	}
}

func join(ids []ID) string {
	s := ""
	for i, id := range ids {
		if i > 0 {
			s += ", "
		}
		s += string(id)
	}
	return s
}

// competentAmong names the one authority that supervises the party at one of some places, or leaves open which it is.
func (r *resolver) competentAmong(places []Place, missing string) {
	var open []Possible
	for _, p := range places {
		found, fact := supervisors(p, &r.c.Party)
		if fact != "" {
			missing = fact
		}
		for _, s := range found {
			when := "the Member State concerned is " + string(p.Country())
			if len(found) > 1 {
				when = s.when
			}
			if !slices.ContainsFunc(open, func(o Possible) bool { return o.Authority == s.id }) {
				open = append(open, Possible{Authority: s.id, Place: p, If: when, Rule: art(55, 1, "")})
			}
		}
	}
	if len(open) == 1 {
		r.Competent = append(r.Competent, open[0].Authority)
		return
	}
	r.Possible = append(r.Possible, open...)
	r.doubt("place.region", art(55, 1, ""), "%s is not stated; it decides which authority is competent", missing)
}
