package decision

import (
	"fmt"
	"slices"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Share is what of a decision's fines falls on one party, or on one provision or group of provisions.
type Share struct {
	Party      string                 // as Decision.Parties writes it; empty where the record does not say whose fine it is
	Provisions []legalbasis.Provision // in the order of the act; nil where the record does not say what is sanctioned
	Amount     gdpr.Money             // as imposed
}

// FinesByParty returns the fines of d by addressee, in the order in which they first appear. A fine that parts
// divide among parties is divided; one that names nobody belongs to the only addressee there is, or to nobody. The error is
// that of [Decision.TotalFine] for a fine of unknown amount, and for the fines of one party in several currencies.
func (d *Decision) FinesByParty() ([]Share, error) {
	return d.shares(func(s Share) string { return fold(s.Party) }, func(s Share) Share { return Share{Party: s.Party} })
}

// FinesByProvision returns the fines of d by what they sanction: each set of provisions for which the record states one
// sum. A sum for several provisions is never split among them. The error is that of [Decision.TotalFine], for the fines of one set of
// provisions.
func (d *Decision) FinesByProvision() ([]Share, error) {
	return d.shares(func(s Share) string { return fmt.Sprint(s.Provisions) }, func(s Share) Share { return Share{Provisions: s.Provisions} })
}

func (d *Decision) shares(key func(Share) string, only func(Share) Share) ([]Share, error) {
	var shares []Share
	at := map[string]int{}
	x := d.index()
	for i, m := range d.fines {
		if _, err := m.Fine.imposed(); err != nil {
			return nil, fmt.Errorf("/measures/%d/fine: %w", i, err)
		}
		for _, s := range x.parts(m) {
			k := key(s)
			n, ok := at[k]
			if !ok {
				n = len(shares)
				at[k] = n
				shares = append(shares, only(s))
			}
			sum, err := shares[n].Amount.Add(s.Amount)
			if err != nil {
				return nil, fmt.Errorf("/measures/%d/fine: %w", i, err)
			}
			shares[n].Amount = sum
		}
	}
	return shares, nil
}

// parts divides one fine. Parts that do not add up to the fine divide nothing: what they leave out is not known.
func (x *partyIndex) parts(m *Measure) []Share {
	whole := Share{Party: x.addresseeOf(m), Provisions: sortedSet(m.Provisions), Amount: m.Fine.Amount}
	if len(whole.Provisions) == 0 {
		whole.Provisions = x.infringedBy(m.Party)
	}
	var sum gdpr.Money
	var parts []Share
	for _, p := range m.Fine.Parts {
		s := Share{Party: p.Party, Provisions: sortedSet(p.Provisions), Amount: p.Amount}
		if s.Party == "" {
			s.Party = whole.Party
		}
		if len(s.Provisions) == 0 {
			s.Provisions = whole.Provisions
		}
		parts = append(parts, s)
		next, err := sum.Add(p.Amount)
		if err != nil {
			return []Share{whole}
		}
		sum = next
	}
	if len(parts) == 0 || sum != m.Fine.Amount {
		return []Share{whole}
	}
	return parts
}

func sortedSet(ps []legalbasis.Provision) []legalbasis.Provision {
	ps = slices.Clone(ps)
	slices.SortFunc(ps, legalbasis.Provision.Compare)
	return slices.Compact(ps)
}

// partyIndex finds what a record says of a party by its name, so that long lists are not read again for each measure.
type partyIndex struct {
	parties   map[string]*Party                 // the first of each name
	sole      *Party                            // the only one that can be an addressee; nil where there are several
	infringed map[string][]legalbasis.Provision // by name, in the order of the record
	everybody []legalbasis.Provision            // of findings that name nobody
	all       []legalbasis.Provision
}

func (d *Decision) index() *partyIndex {
	x := &partyIndex{parties: map[string]*Party{}, infringed: map[string][]legalbasis.Provision{}}
	addressees := 0
	for i := range d.Parties {
		p := &d.Parties[i]
		if name := fold(p.Name); x.parties[name] == nil {
			x.parties[name] = p
		}
		if p.Role != RoleComplainant && p.Role != RoleRepresentative && p.Role != RoleParent {
			x.sole = p
			addressees++
		}
	}
	if addressees != 1 {
		x.sole = nil
	}
	for _, in := range d.Infringements {
		if in.Finding != "" && in.Finding != Infringed || in.Provision.IsZero() {
			continue
		}
		x.all = append(x.all, in.Provision)
		if in.Party == "" {
			x.everybody = append(x.everybody, in.Provision)
		} else {
			name := fold(in.Party)
			x.infringed[name] = append(x.infringed[name], in.Provision)
		}
	}
	x.everybody, x.all = sortedSet(x.everybody), sortedSet(x.all)
	return x
}

// infringedBy returns what a party infringed; findings that name nobody count for everybody.
func (x *partyIndex) infringedBy(party string) []legalbasis.Provision {
	if party == "" {
		return slices.Clone(x.all)
	}
	return sortedSet(slices.Concat(x.everybody, x.infringed[fold(party)]))
}

// addressee returns the party that a measure is addressed to: the one it names, or the only one there is.
func (x *partyIndex) addressee(m *Measure) *Party {
	if m.Party == "" {
		return x.sole
	}
	return x.parties[fold(m.Party)]
}

func (x *partyIndex) addresseeOf(m *Measure) string {
	if m.Party != "" {
		return m.Party
	}
	if p := x.addressee(m); p != nil {
		return p.Name
	}
	return ""
}
