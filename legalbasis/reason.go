package legalbasis

// Reason is one step of a computed answer: what follows, and the provision it follows from.
type Reason struct {
	Rule Provision `json:"rule,omitzero"` // the provision the step rests on
	Text string    `json:"text"`          // the step in plain English
	// Authority is what the step rests on where that is no provision: a guideline, a judgment, a table of
	// national law.
	Authority string `json:"authority,omitzero"`
}

// String returns the step with what it rests on in parentheses.
func (r Reason) String() string {
	switch {
	case !r.Rule.IsZero():
		return r.Text + " (" + r.Rule.String() + ")"
	case r.Authority != "":
		return r.Text + " (" + r.Authority + ")"
	}
	return r.Text
}

// Doubt is a fact that was missing from a computed answer, or needs the judgement of a person; the
// library never decides it. Code is stable and has the form noun.problem.
type Doubt struct {
	Code string    `json:"code"`
	Rule Provision `json:"rule,omitzero"`
	Text string    `json:"text"`
}

// String returns the doubt with its provision in parentheses.
func (d Doubt) String() string { return Reason{Rule: d.Rule, Text: d.Text}.String() }
