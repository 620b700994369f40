package authority

import "github.com/gdprgo/gdpr"

// candidate is an authority that may supervise a party at a place, and what would make it the one.
type candidate struct {
	id   ID
	when string
}

// supervisors returns the authorities that may supervise a party at a place in the ordinary way: one where the facts
// settle it, several where a fact is missing, and then which fact that is. Authorities for one kind of processing
// and for parliaments are left aside.
func supervisors(p Place, party *Party) (found []candidate, missing string) {
	scope := PrivateBodies
	if party.Body == PublicBody {
		scope = PublicBodies
	}
	var whole, parts, here, federal []candidate
	for a := range In(p.Country()) {
		if !a.Scope.Has(scope) {
			continue
		}
		switch a.Level {
		case Federal:
			federal = append(federal, candidate{a.ID, "it lies in the field of the Federation"})
		case National:
			whole = append(whole, candidate{a.ID, "it belongs to no region with an authority of its own"})
		case Subnational:
			c := candidate{a.ID, "it is established in " + a.Region}
			if scope == PublicBodies {
				c.when = "it is a body of " + a.Region
			}
			parts = append(parts, c)
			if a.Region != "" && a.Region == p.Region() {
				here = append(here, c)
			}
		}
	}
	switch {
	case federal != nil && party.Federal == Yes:
		return federal, ""
	case federal != nil && len(here) == 1 && (scope == PrivateBodies || party.Federal == No):
		return here, ""
	case federal != nil && len(here) > 0:
		return append(here, federal...), "whether the public body is one of " + string(p) + " or of the Federation"
	case federal != nil:
		return append(parts, federal...), "the Land of the establishment in " + string(p.Country())
	case len(here) > 0:
		return here, ""
	case len(parts) > 0 && scope == PublicBodies && p.Region() == "":
		return append(whole, parts...), "the region of the public body in " + string(p)
	}
	return whole, ""
}

// supervisor returns the one authority that supervises a party at a place; "" where there is none or a fact is missing.
func supervisor(p Place, party *Party) ID {
	if found, _ := supervisors(p, party); len(found) == 1 {
		return found[0].id
	}
	return ""
}

// inGDPR tells whether the GDPR is law in the state of p on a day; for no day, whether it is so today and without
// end, which is never for the United Kingdom.
func (p Place) inGDPR(on gdpr.Date) gdpr.Holds {
	if on.IsZero() {
		on, _ = gdpr.NewDate(9999, 12, 31)
	}
	return p.Country().AppliesGDPR(on)
}
