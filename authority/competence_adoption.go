package authority

import (
	"cmp"
	"fmt"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Ending is how a cross-border case ends (Article 60(7) to (9)). The zero value means not stated.
type Ending uint8

// The endings.
const (
	// MeasureTaken: a decision against the controller or processor (Article 60(7)).
	MeasureTaken Ending = iota + 1
	// ComplaintRejected: the complaint is dismissed or rejected (Article 60(8)).
	ComplaintRejected
	// ComplaintPartlyRejected: parts of the complaint are dismissed or rejected and others acted on (Article 60(9)).
	ComplaintPartlyRejected
)

// String returns "measure", "rejected" or "partly-rejected".
func (e Ending) String() string { return wordOf(e, "", "measure", "rejected", "partly-rejected") }

// Recipient is who is told of a decision.
type Recipient uint8

// The recipients.
const (
	ToController  Recipient = iota // the controller or processor, at its main or single establishment
	ToComplainant                  // the person who complained
	ToAuthorities                  // the authorities concerned and the Board, with a summary of facts and grounds
)

// String returns "controller", "complainant" or "authorities".
func (r Recipient) String() string { return wordOf(r, "controller", "complainant", "authorities") }

// Notice is one authority's duty to tell someone of a decision.
type Notice struct {
	From ID
	To   Recipient
	// Notifies is true for the notification of the decision itself, which can be challenged; false for information about
	// it, which is no decision of its own (Bundesverwaltungsgericht, W292 2267784-1, for Article 60(7)).
	Notifies bool
}

// Adoption is one decision that ends a cross-border case: who adopts it, and who tells whom.
type Adoption struct {
	Ending  Ending // the part of the case it ends
	Adopts  ID
	Notices []Notice
	// Courts is the state whose courts hear an action against it: that of the adopting authority (Article 78(3)).
	Courts gdpr.Country
	Rule   legalbasis.Provision
}

// Adoptions says who adopts the decision that ends a cross-border case, and who is told of it, given the lead authority and
// that with which the complaint was lodged ("" where there was no complaint). After a binding decision of the Board it is the same (Article
// 65(6)). A complaint rejected in part gives two decisions. There is none where the ending is not stated, or where the
// authority that would adopt it is not.
func Adoptions(e Ending, lead, complaint ID) []Adoption {
	var out []Adoption
	switch e {
	case MeasureTaken:
		notices := []Notice{{lead, ToController, true}, {lead, ToAuthorities, false}}
		if complaint != "" {
			notices = append(notices, Notice{complaint, ToComplainant, false})
		}
		out = append(out, adoption(MeasureTaken, lead, art(60, 7, ""), notices))
	case ComplaintRejected:
		out = append(out, adoption(ComplaintRejected, complaint, art(60, 8, ""), []Notice{{complaint, ToComplainant, true}, {complaint, ToController, false}}))
	case ComplaintPartlyRejected:
		out = append(out,
			adoption(MeasureTaken, lead, art(60, 9, ""), []Notice{{lead, ToController, true}, {lead, ToComplainant, false}}),
			adoption(ComplaintRejected, complaint, art(60, 9, ""), []Notice{{complaint, ToComplainant, true}, {complaint, ToController, false}}))
	}
	for _, a := range out {
		if a.Adopts == "" {
			return nil
		}
	}
	return out
}

func adoption(e Ending, by ID, rule legalbasis.Provision, notices []Notice) Adoption {
	a, _ := ByID(by)
	return Adoption{Ending: e, Adopts: by, Notices: notices, Courts: a.Country, Rule: rule}
}

// Reasons explains an adoption.
func (a Adoption) Reasons() []legalbasis.Reason {
	var s steps
	s.because(a.Rule, "%s adopts the decision (%s)", a.Adopts, a.Ending)
	for _, n := range a.Notices {
		verb := "informs"
		what := "information is no decision of its own to challenge"
		if n.Notifies {
			verb, what = "notifies the decision to", "the decision can be challenged"
		}
		s.because(a.Rule, "%s %s the %s; %s", n.From, verb, n.To, what)
	}
	if a.Courts != "" {
		s.because(legalbasis.Article(78).WithParagraph(3), "an action goes to the courts of %s, where %s is established", a.Courts, a.Adopts)
	}
	return s.reasons
}

// Remedy is how a decision of an authority can be challenged, as far as cross-border procedure decides it.
type Remedy struct {
	Court       Answer // an effective judicial remedy (Article 78(1))
	AppealBoard Answer // an administrative appeals board first; not stated where national law decides
	Reasons     []legalbasis.Reason
}

// RemedyAgainst says whether a decision that an authority takes under a provision can go to a board of appeal and to the
// courts. In Norway, decisions under Article 56 and Chapter VII cannot go to Personvernnemnda.
func RemedyAgainst(id ID, under legalbasis.Provision) Remedy {
	var s steps
	r := Remedy{Court: Yes}
	s.because(legalbasis.Article(78).WithParagraph(1), "a legally binding decision of %s can be challenged in court", cmp.Or(string(id), "an authority"))
	n := under.Article()
	if id == "no-datatilsynet" && under.Act() == legalbasis.GDPR && (n == 56 || n >= 60 && n <= 76) {
		r.AppealBoard = No
		s.following("personopplysningsloven section 22; PVN-2024-04", "%s", fmt.Sprintf("a decision under %s cannot go to Personvernnemnda", under))
	}
	r.Reasons = s.reasons
	return r
}
