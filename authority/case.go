package authority

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Answer is a fact that holds, does not hold, or is not stated. The zero value is NotStated: nothing is concluded from
// silence.
type Answer uint8

// The answers.
const (
	NotStated Answer = iota
	Yes
	No
)

// String returns "", "yes" or "no".
func (a Answer) String() string { return wordOf(a, "", "yes", "no") }

func answerIf(b bool) Answer {
	if b {
		return Yes
	}
	return No
}

// wordOf returns the word at index v, or v's number where it has none.
func wordOf[T ~uint8](v T, words ...string) string {
	if int(v) < len(words) {
		return words[v]
	}
	return "?" + strconv.Itoa(int(v))
}

// Rule is the law whose infringement is at stake. The zero value is the GDPR.
type Rule uint8

// The rules that decide who supervises.
const (
	// UnderGDPR: the General Data Protection Regulation.
	UnderGDPR Rule = iota
	// UnderEPrivacy: national law that implements Directive 2002/58/EC, such as the rules on cookies and direct marketing.
	UnderEPrivacy
	// UnderLED: national law that implements Directive (EU) 2016/680, for police and criminal justice.
	UnderLED
)

// String returns "GDPR", "ePrivacy" or "LED".
func (r Rule) String() string { return wordOf(r, "GDPR", "ePrivacy", "LED") }

// Body is the nature of a controller or processor, as far as competence depends on it. The zero value is a private body.
type Body uint8

// The natures.
const (
	PrivateBody Body = iota
	// PublicBody: a public authority or body (Article 55(2) GDPR).
	PublicBody
	// JudicialBody: a court that acts in its judicial capacity (Article 55(3)); a court's own administration is a PublicBody.
	JudicialBody
	// UnionBody: an institution, body, office or agency of the Union (Article 2(3)).
	UnionBody
)

// String returns "private", "public", "court" or "union".
func (b Body) String() string { return wordOf(b, "private", "public", "court", "union") }

// Role is what a party does in the processing. The zero value is a controller.
type Role uint8

// The roles.
const (
	Controller Role = iota
	Processor
	JointController
)

// String returns "controller", "processor" or "joint-controller".
func (r Role) String() string { return wordOf(r, "controller", "processor", "joint-controller") }

// Party is a controller or processor.
type Party struct {
	Name string
	Role Role
	Body Body
	// Seat is where a body has its seat; it decides for public bodies (Article 55(2)), and shows that a company from a third
	// country is meant. It makes no establishment.
	Seat Place
	// Federal is, for a body in Germany, whether it lies in the field of the Federal Commissioner: federal public bodies,
	// telecommunications and postal services, job centres.
	Federal Answer
	// Establishments are all that the party has, in the EEA and elsewhere, each with what is known of it. Their order has no
	// meaning.
	Establishments []Establishment
	// Representative is where a representative under Article 27 was designated; NoRepresentative states that none was.
	Representative   Place
	NoRepresentative bool
	// RepresentativeExempt is whether Article 27(2) frees the party from the duty to designate one.
	RepresentativeExempt Answer
}

// Effect is where people are whose data are processed.
type Effect struct {
	Place Place // where the people reside
	// Substantial is whether the processing substantially affects them, or is likely to (Articles 4(22)(b), 4(23)(b) and
	// 56(2)). It is a judgement of the single case, which the caller makes.
	Substantial Answer
}

// Complaint is a complaint that was lodged with an authority (Article 77).
type Complaint struct {
	Place Place // the state or Land where it was lodged; may be left out where an authority is named
	With  ID    // the authority that received it first
	// PassedTo is the authority that it was handed to, where another took it over.
	PassedTo ID
}

// Case is the facts on which competence depends. Every fact may be left out: where the answer depends on it,
// [CompetenceFor] says so. The order of lists has no meaning.
type Case struct {
	Party Party
	// Others are joint controllers, and the controllers and processors on the other side of the processing. Each has an
	// answer of its own; a processor's authority is also concerned in the controller's case (Recital 36).
	Others []Party
	// Rule is the law at stake.
	Rule Rule
	// LegalBasis is the point of Article 6(1) the processing rests on, where it is (c) or (e): those leave the one-stop-shop
	// (Article 55(2)). BasisState is the state whose law lays the task or obligation down (Article 6(3)).
	LegalBasis legalbasis.Provision
	BasisState gdpr.Country
	// Activity is the processing activity in question. It selects among establishments whose facts are stated for
	// one activity only.
	Activity string
	// Targets is whether the processing falls under Article 3(2): goods or services offered to people in the Union, or
	// their behaviour monitored. It matters where there is no establishment.
	Targets    Answer
	Affected   []Effect
	Complaints []Complaint
	// OnlyConcerns is the one place to which the subject matter is confined: it relates only to an establishment
	// there, or substantially affects people only there (Article 56(2)). Zero where that is not so or not stated.
	OnlyConcerns Place
	// AgreedMain is the place that joint controllers agreed on as their common main establishment. It binds nobody.
	AgreedMain Place
	// DraftConcernsControllerOnly is whether the draft decision concerns the controller alone, so that the processor's
	// authority is not concerned for the processor's sake (Recital 36).
	DraftConcernsControllerOnly Answer
	// Disputed states that authorities have conflicting views on which of them leads.
	Disputed bool

	// On is the day for which competence is asked; zero means under the law as it stands.
	On gdpr.Date
	// Continues is whether the infringement still goes on; EndedOn is its last day where it ended. They decide who is competent
	// when establishments changed.
	Continues Answer
	EndedOn   gdpr.Date
	// DecidedOn is the day of the final decision, zero where there is none yet.
	DecidedOn gdpr.Date
}

// sorted returns a copy whose lists stand in an order of their own, so that the order given cannot matter.
func (c *Case) sorted() *Case {
	out := *c
	out.Party.Establishments = sortedBy(c.Party.Establishments, Establishment.text)
	out.Affected = sortedBy(c.Affected, Effect.text)
	out.Complaints = sortedBy(c.Complaints, Complaint.text)
	out.Others = sortedBy(c.Others, Party.text)
	for i, o := range out.Others {
		out.Others[i].Establishments = sortedBy(o.Establishments, Establishment.text)
	}
	return &out
}

func sortedBy[T any](list []T, key func(T) string) []T {
	list = slices.Clone(list)
	slices.SortStableFunc(list, func(a, b T) int { return cmp.Compare(key(a), key(b)) })
	return list
}
