package decision

import (
	"fmt"
	"slices"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Conduct is one conduct of the addressee: the provisions infringed by the same or linked processing operations.
// Name is for the reasons.
type Conduct struct {
	Name      string
	Infringed []legalbasis.Provision
}

// Maxima are the highest fines for several conducts. Total is the zero Money unless Outcome is [Capped].
type Maxima struct {
	Total   gdpr.Money `json:"total,omitzero"`
	Outcome Outcome    `json:"outcome"`
	AtLeast bool       `json:"atLeast"` // as in Maximum
	// Each holds the maximum of each conduct, in the order given.
	Each []Maximum `json:"each"`

	conducts []Conduct
	bounded  bool // the yearly bound cut the total
}

// MaximumFines returns the highest fines that may be imposed in one decision for several conducts. Within a
// conduct Article 83(3) holds, as in [MaximumFine]; conducts whose processing operations are not linked are fined
// separately, each up to its own maximum, and the maxima add up. Which operations are linked is for the caller to
// say. The errors are those of [MaximumFine].
func MaximumFines(a Addressee, on gdpr.Date, conducts ...Conduct) (Maxima, error) {
	if len(conducts) == 0 {
		return Maxima{}, &ProvisionError{Reason: "no conduct is given"}
	}
	all := Maxima{Outcome: NoFine, Each: make([]Maximum, len(conducts)), conducts: slices.Clone(conducts)}
	var yearly, lower, rest gdpr.Money // lower: the sum of the lower tier where a year bounds it
	var lowerYearly gdpr.Money
	for i, c := range conducts {
		m, err := MaximumFine(a, on, c.Infringed...)
		if err != nil {
			return Maxima{}, err
		}
		all.Each[i] = m
		all.AtLeast = all.AtLeast || m.AtLeast
		switch {
		case m.Outcome == Undetermined:
			all.Outcome = Undetermined
		case m.Outcome == Capped && all.Outcome == NoFine:
			all.Outcome = Capped
		}
		sum := &rest
		if m.Tier == legalbasis.LowerTier {
			sum, lowerYearly = &lower, m.Yearly
		}
		if *sum, err = sum.Add(m.Amount); err != nil {
			return Maxima{}, err
		}
		if m.Yearly.Minor() > yearly.Minor() {
			yearly = m.Yearly
		}
	}
	lower = all.bound(lower, lowerYearly)
	total, err := lower.Add(rest)
	if err != nil {
		return Maxima{}, err
	}
	if all.Outcome == Capped {
		all.Total = all.bound(total, yearly)
	}
	return all, nil
}

// bound cuts a sum to what the law allows in a year.
func (m *Maxima) bound(sum, yearly gdpr.Money) gdpr.Money {
	if yearly.IsZero() || sum.Minor() <= yearly.Minor() {
		return sum
	}
	m.bounded = true
	return yearly
}

// Reasons returns how the total comes about, after the reasons of each conduct. The slice is the caller's.
func (m Maxima) Reasons() []legalbasis.Reason {
	e := &explanation{}
	for i, each := range m.Each {
		name := m.conductName(i)
		for _, r := range each.Reasons() {
			r.Text = name + ": " + r.Text
			e.reasons = append(e.reasons, r)
		}
	}
	if len(m.Each) > 1 {
		text := "the conducts are taken as separate: each is fined up to its own maximum, and the maxima add up"
		if rule := m.linkedArticle(); rule.Act() == legalbasis.GDPR {
			e.source("EDPB Guidelines 04/2022, plurality of actions", "%s", text)
		} else {
			e.rule(rule, "%s", text)
		}
	}
	if m.bounded {
		e.rule(legalbasis.ArticleOf(legalbasis.EUDPR, 66), "the fines of one year are bounded")
	}
	return e.reasons
}

// Doubts returns the doubts of all conducts, each once. The slice is the caller's.
func (m Maxima) Doubts() []legalbasis.Doubt {
	var all []legalbasis.Doubt
	seen := map[legalbasis.Doubt]bool{}
	for _, each := range m.Each {
		for _, d := range each.Doubts() {
			if !seen[d] {
				seen[d] = true
				all = append(all, d)
			}
		}
	}
	if len(m.Each) > 1 {
		d := legalbasis.Doubt{Code: "processing.separate", Rule: m.linkedArticle(),
			Text: "whether the conducts are separate needs judgement: linked ones would share one maximum"}
		all = append(all, d)
	}
	return all
}

// linkedArticle is the provision on linked processing operations in the law that the conducts are fined under.
func (m Maxima) linkedArticle() legalbasis.Provision {
	for _, each := range m.Each {
		if each.calc != nil {
			return each.calc.linkedArticle()
		}
	}
	return legalbasis.Article(83).WithParagraph(3)
}

func (m Maxima) conductName(i int) string {
	if i < len(m.conducts) && m.conducts[i].Name != "" {
		return m.conducts[i].Name
	}
	return fmt.Sprintf("conduct %d", i+1)
}
