package authority

import "github.com/gdprgo/gdpr"

// supervisors returns the authorities that may supervise a party at a place in the ordinary way: one where the facts
// settle it, several where a fact is missing, and then which fact that is. Authorities for one kind of processing
// and for parliaments are left aside.
func supervisors(p Place, party *Party) (ids []ID, missing string) {
	scope := PrivateBodies
	if party.Body == PublicBody {
		scope = PublicBodies
	}
	var whole, parts, here []ID
	federal := ID("")
	for a := range In(p.Country()) {
		if !a.Scope.Has(scope) {
			continue
		}
		switch a.Level {
		case Federal:
			federal = a.ID
		case National:
			whole = append(whole, a.ID)
		case Subnational:
			parts = append(parts, a.ID)
			if a.Region != "" && a.Region == p.Region() {
				here = append(here, a.ID)
			}
		}
	}
	switch {
	case federal != "" && party.Federal == Yes:
		return []ID{federal}, ""
	case federal != "" && len(here) == 1 && (scope == PrivateBodies || party.Federal == No):
		return here, ""
	case federal != "" && len(here) > 0:
		return append(here, federal), "who supervises this public body, " + string(p) + " or the Federation"
	case federal != "":
		return append(parts, federal), "the Land of the establishment in " + string(p.Country())
	case len(here) > 0:
		return here, ""
	case len(parts) > 0 && scope == PublicBodies && p.Region() == "":
		return append(whole, parts...), "the region of the public body in " + string(p)
	}
	return whole, ""
}

// supervisor returns the one authority that supervises a party at a place; "" where there is none or a fact is missing.
func supervisor(p Place, party *Party) ID {
	if ids, _ := supervisors(p, party); len(ids) == 1 {
		return ids[0]
	}
	return ""
}

// inGDPR tells whether the GDPR is law in the state of p on a day; for no day, whether it is so today and without
// end. Holds is never for the United Kingdom then.
func (p Place) inGDPR(on gdpr.Date) gdpr.Holds {
	if on.IsZero() {
		on, _ = gdpr.NewDate(9999, 12, 31)
	}
	return p.Country().AppliesGDPR(on)
}
