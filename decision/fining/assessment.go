package fining

import (
	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Assessment is the setting of a fine by a method, as far as it has come. It can be filled step by step:
// Evaluate says at any time what follows from the choices made so far. The zero Method stands for the EDPB's guidelines.
type Assessment struct {
	Method    Method             `json:"method,omitzero"`
	Addressee decision.Addressee `json:"addressee,omitzero"`
	// TurnoverClass bounds a turnover of which only the class is known, such as more than 50 and up to 100 million: it lies
	// above Min, up to and with Max. It is not looked at where the Addressee's turnover is known.
	TurnoverClass Range     `json:"turnoverClass,omitzero"`
	On            gdpr.Date `json:"on,omitzero"` // the decision
	// Conducts are the separate conducts (step 1): each has its own maximum, and the fines add up.
	Conducts []Conduct `json:"conducts,omitempty"`
}

// Conduct is one conduct: infringements by the same or linked processing operations. Each is assessed; their fines add
// up, and the total is bounded by the maximum of the gravest (Article 83(3)).
type Conduct struct {
	Name          string         `json:"name,omitzero"`
	Infringements []Infringement `json:"infringements,omitempty"`
}

// Infringement is what one fine is set for: one provision, or several that are assessed together. Everything but the
// provisions is a choice; what is not chosen stays a range.
type Infringement struct {
	Provisions  []legalbasis.Provision `json:"provisions,omitempty"`
	Seriousness Seriousness            `json:"seriousness,omitzero"` // step 2
	// Grounds are the factors of Article 83(2)(a), (b) and (g) on which the seriousness rests.
	Grounds []Factor `json:"grounds,omitempty"`
	// Category is for the Dutch policy of 2019.
	Category Category `json:"category,omitzero"`
	// Start is the starting amount chosen in the range.
	Start gdpr.Money `json:"start,omitzero"`
	// Size is the share of the starting amount chosen for the turnover of the undertaking.
	Size Percent `json:"size,omitzero"`
	// Factors are the other factors of Article 83(2) (step 3).
	Factors []Factor `json:"factors,omitempty"`
	// Adjustments make the fine effective, proportionate and dissuasive (step 5), each of what the one before left.
	Adjustments []Adjustment `json:"adjustments,omitempty"`
	// Set is the fine as the authority set it in the end.
	Set gdpr.Money `json:"set,omitzero"`
}

// Adjustment is a change of the amount in the last step.
type Adjustment struct {
	By  Percent `json:"by"` // -50 % is -5000
	Why string  `json:"why,omitzero"`
}

// Result is what follows from an assessment. The zero Range at a step means that nothing can be said there.
type Result struct {
	Method   MethodInfo      `json:"method"`
	Conducts []ConductResult `json:"conducts"`
	// Total is the sum over the conducts; the zero Range where one of them is open.
	Total Range `json:"total,omitzero"`

	assessment *Assessment
	findings   gdpr.Diagnostics
}

// ConductResult is what follows for one conduct.
type ConductResult struct {
	Name string `json:"name,omitzero"`
	// Maximum is the legal maximum of the conduct, that of its gravest infringement.
	Maximum       decision.Maximum     `json:"maximum"`
	Infringements []InfringementResult `json:"infringements"`
	// Total is the sum over the infringements, bounded by the maximum.
	Total Range `json:"total,omitzero"`
	// Bounded says that the maximum cut the total.
	Bounded bool `json:"bounded"`
}

// InfringementResult is the range at each step. The codes of its doubts are stable: method.unconfirmed, method.currency,
// method.amounts, turnover.not-stated, turnover.range, seriousness.not-stated, seriousness.unknown, seriousness.unused,
// category.not-stated, size.no-undertaking and factor.weight; those of the maximum stand in [decision.Maximum.Doubts].
type InfringementResult struct {
	Maximum decision.Maximum `json:"maximum"`
	// Start is the starting range for the seriousness, or the amount chosen in it.
	Start Range `json:"start,omitzero"`
	// From and To are the shares of the starting amount on which the authority may go on for the turnover; both are nil where
	// the method makes no such adjustment.
	From         Percent             `json:"from,omitzero"`
	To           Percent             `json:"to,omitzero"`
	AfterSize    Range               `json:"afterSize,omitzero"`
	AfterFactors Range               `json:"afterFactors,omitzero"` // bounded by the maximum (step 4)
	Final        Range               `json:"final,omitzero"`
	Reasons      []legalbasis.Reason `json:"reasons"`
	Doubts       []legalbasis.Doubt  `json:"doubts,omitempty"`
}
