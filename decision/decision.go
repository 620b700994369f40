package decision

import (
	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Decision is what one authority decided in one case, as far as a source states it.
//
// Every field is optional, and absent means not stated: nothing is filled in. Lists repeat where reality
// repeats. The JSON form is documented by [Schema].
type Decision struct {
	Kind      Kind         `json:"kind,omitzero"`
	Status    Status       `json:"status,omitzero"`
	Authority authority.ID `json:"authority,omitzero"`
	// Country is where the deciding body sits, for bodies the registry of authorities does not list.
	Country gdpr.Country `json:"country,omitzero"`
	// Body is the deciding body as the source prints it, where it is no authority of the registry, such as a court.
	Body        string       `json:"body,omitzero"`
	Reference   string       `json:"reference,omitzero"` // the authority's own number
	Identifiers []Identifier `json:"identifiers,omitempty"`
	Title       string       `json:"title,omitzero"`
	// Origin says what set the case off: "complaint", "own-initiative", "breach-notification" … The set is open.
	Origin string `json:"origin,omitzero"`
	// Outcome is the result of the case in the source's words or in a data set's category, such as "violation found".
	Outcome string `json:"outcome,omitzero"`
	// Categories are the kinds of infringement by which a data set sorts the decision.
	Categories    []string       `json:"categories,omitempty"`
	Dates         Dates          `json:"dates,omitzero"`
	Parties       []Party        `json:"parties,omitempty"`
	Infringements []Infringement `json:"infringements,omitempty"`
	// Cited are provisions the decision mentions without a finding about them: procedural ones, legal bases of the
	// authority's powers, national law applied beside the GDPR.
	Cited    []legalbasis.Provision `json:"cited,omitempty"`
	Measures []Measure              `json:"measures,omitempty"`
	// NoFine is true where the source says that no fine was imposed. A measure with power fine and no amount is a
	// fine of unknown amount; neither is a decision whose fine is not stated.
	NoFine bool `json:"noFine,omitzero"`
	// TotalStated is the total of the fines as the source states it, beside the fines themselves.
	TotalStated gdpr.Money  `json:"totalStated,omitzero"`
	Appeals     []Appeal    `json:"appeals,omitempty"`
	CrossBorder CrossBorder `json:"crossBorder,omitzero"`
	Related     []Relation  `json:"related,omitempty"`
	Summary     string      `json:"summary,omitzero"`
	Note        string      `json:"note,omitzero"`
	Sources     []Source    `json:"sources,omitempty"`
	// Certainty says how sure the sources are of single fields, where not all of them are equally sure.
	Certainty []Certainty `json:"certainty,omitempty"`
	// Extra keeps verbatim what a source states and no field holds, under the source's own name for it.
	Extra []Extra `json:"extra,omitempty"`

	_ [0]func()
}

// Kind says what sort of act a record is about. The set is open: an unknown word is kept.
type Kind string

// The kinds of act.
const (
	KindDecision        Kind = "decision"
	KindFormalNotice    Kind = "formal-notice" // mise en demeure: an order without sanction
	KindNoticeOfIntent  Kind = "notice-of-intent"
	KindOpinion         Kind = "opinion"          // Article 64 or 58(3)
	KindBindingDecision Kind = "binding-decision" // Article 65 or 66(2)
	KindJudgment        Kind = "judgment"
	KindSettlement      Kind = "settlement"
)

// Status says where a decision stands after appeals. The set is open.
type Status string

// The states of a decision.
const (
	StatusFinal     Status = "final"
	StatusAppealed  Status = "appealed"
	StatusUpheld    Status = "upheld"
	StatusChanged   Status = "changed"
	StatusAnnulled  Status = "annulled"
	StatusSuspended Status = "suspended"
	StatusRemitted  Status = "remitted"
)

// Identifier is a number by which others know the decision: an ECLI, a docweb number, an id of a data set.
type Identifier struct {
	Scheme string `json:"scheme"` // "ecli", "docweb", "etid", "edpbi", "gdprhub" …
	Value  string `json:"value"`
}

// Dates are the days of a decision, each as far as stated, never one for another.
type Dates struct {
	Started   gdpr.Date `json:"started,omitzero"` // complaint, notice of breach or opening of the investigation
	Decided   gdpr.Date `json:"decided,omitzero"`
	Notified  gdpr.Date `json:"notified,omitzero"`
	Published gdpr.Date `json:"published,omitzero"` // publication or announcement
	// FactsFrom and FactsTo bound the time of the infringement.
	FactsFrom gdpr.Date `json:"factsFrom,omitzero"`
	FactsTo   gdpr.Date `json:"factsTo,omitzero"`
	// Effective is when the decision took effect where the source gives that day.
	Effective gdpr.Date `json:"effective,omitzero"`
}

// Role is the part a party plays. The set is open.
type Role string

// The roles of parties.
const (
	RoleController      Role = "controller"
	RoleProcessor       Role = "processor"
	RoleJointController Role = "joint-controller"
	RoleRepresentative  Role = "representative"
	RoleComplainant     Role = "complainant"
	RoleParent          Role = "parent"    // the undertaking above the addressee
	RoleAddressee       Role = "addressee" // addressee whose role under the GDPR is not stated
	RoleOther           Role = "other"
)

// Party is a person or body the decision concerns.
type Party struct {
	Name          string       `json:"name,omitzero"`
	Role          Role         `json:"role,omitzero"`
	Body          Body         `json:"body,omitzero"`
	Sector        string       `json:"sector,omitzero"`
	Country       gdpr.Country `json:"country,omitzero"`
	Establishment string       `json:"establishment,omitzero"` // place of the establishment concerned
	Group         string       `json:"group,omitzero"`         // the undertaking it belongs to
	// Turnover is the undertaking's worldwide turnover of a year.
	Turnover     gdpr.Money `json:"turnover,omitzero"`
	TurnoverYear int        `json:"turnoverYear,omitzero"`
	// TurnoverApproximate is true where the source rounds the turnover or says so.
	TurnoverApproximate bool `json:"turnoverApproximate,omitzero"`
}

// Finding says what the authority found about a provision. The zero value means infringed.
type Finding string

// The findings.
const (
	Infringed    Finding = "infringed"
	NotInfringed Finding = "not-infringed"
	Undecided    Finding = "undecided" // left open, or the source does not say
)

// Infringement is a provision that the decision makes a finding about.
type Infringement struct {
	Provision legalbasis.Provision `json:"provision,omitzero"`
	Finding   Finding              `json:"finding,omitzero"`
	Party     string               `json:"party,omitzero"`
	Note      string               `json:"note,omitzero"`
}

// Power is the corrective power a measure uses (Article 58(2) GDPR) or another kind of measure. The set is open.
type Power string

// The powers and measures.
const (
	PowerFine                Power = "fine"                 // Article 58(2)(i)
	PowerReprimand           Power = "reprimand"            // Article 58(2)(b)
	PowerWarning             Power = "warning"              // Article 58(2)(a)
	PowerOrder               Power = "order"                // Article 58(2)(c), (d), (e)
	PowerLimitation          Power = "limitation"           // Article 58(2)(f)
	PowerBan                 Power = "ban"                  // Article 58(2)(f)
	PowerErasure             Power = "erasure"              // Article 58(2)(g)
	PowerSuspensionOfFlows   Power = "suspension-of-flows"  // Article 58(2)(j)
	PowerPublication         Power = "publication"          // national law
	PowerInformationCampaign Power = "information-campaign" // national law
	PowerReferral            Power = "referral"             // to the lead authority, Article 56
	PowerFormalNotice        Power = "formal-notice"        // mise en demeure
)

// Measure is one thing the authority imposed: a power with its addressee and what it consists of.
type Measure struct {
	Power Power `json:"power,omitzero"`
	// Party is the name of the addressee, as in Decision.Parties; empty where the source names no one or everyone.
	Party string `json:"party,omitzero"`
	// JointWith are those who owe the fine jointly and severally with Party.
	JointWith []string `json:"jointWith,omitempty"`
	// Provisions are those the measure sanctions.
	Provisions []legalbasis.Provision `json:"provisions,omitempty"`
	Fine       Fine                   `json:"fine,omitzero"`
	// PeriodicPenalty backs an order with a sum per day (astreinte, dwangsom, tvangsmulkt).
	PeriodicPenalty PeriodicPenalty `json:"periodicPenalty,omitzero"`
	// Deadline is the day, or Within the period, by which an order is to be obeyed.
	Deadline gdpr.Date `json:"deadline,omitzero"`
	Within   Period    `json:"within,omitzero"`
	// To is the authority a case is referred to.
	To   authority.ID `json:"to,omitzero"`
	Note string       `json:"note,omitzero"`

	_ [0]func()
}

// Fine is an administrative fine as imposed and what became of it before any appeal.
type Fine struct {
	Amount gdpr.Money `json:"amount,omitzero"` // as imposed, in the authority's currency
	// Min and Max bound a fine of which only a range is known; Band is such a range in words ("five-digit amount").
	Min  gdpr.Money `json:"min,omitzero"`
	Max  gdpr.Money `json:"max,omitzero"`
	Band string     `json:"band,omitzero"`
	// Approximate is true where the source says so ("around EUR 5 000").
	Approximate bool       `json:"approximate,omitzero"`
	Proposed    gdpr.Money `json:"proposed,omitzero"` // by the rapporteur, a notice of intent or a draft
	// Reductions are those for voluntary payment, admission or settlement, in their order.
	Reductions []Reduction `json:"reductions,omitempty"`
	Payable    gdpr.Money  `json:"payable,omitzero"` // after reductions, as stated
	Paid       gdpr.Date   `json:"paid,omitzero"`
	// Equivalents are the same sum in other currencies, as stated.
	Equivalents []gdpr.Money `json:"equivalents,omitempty"`
	// Parts say how the amount is made up.
	Parts []Part `json:"parts,omitempty"`
	// Maximum is the legal maximum the decision itself states.
	Maximum gdpr.Money `json:"maximum,omitzero"`

	_ [0]func()
}

// Reduction is one step from the fine imposed to the fine payable.
type Reduction struct {
	Reason  string     `json:"reason,omitzero"`  // "voluntary-payment", "admission", "settlement" …
	Percent string     `json:"percent,omitzero"` // exact decimal, such as "20"
	Amount  gdpr.Money `json:"amount,omitzero"`  // what is taken off
	Result  gdpr.Money `json:"result,omitzero"`  // what is left after this step
}

// Part is a share of a fine, by provision or by party.
type Part struct {
	Amount     gdpr.Money             `json:"amount,omitzero"`
	Party      string                 `json:"party,omitzero"`
	Provisions []legalbasis.Provision `json:"provisions,omitempty"`
	Note       string                 `json:"note,omitzero"`
}

// PeriodicPenalty is a sum that falls due for each period in which an order is not obeyed.
type PeriodicPenalty struct {
	Amount  gdpr.Money `json:"amount,omitzero"` // per period
	Per     Unit       `json:"per,omitzero"`    // usually day
	After   Period     `json:"after,omitzero"`  // time to comply before it starts to run
	Starts  gdpr.Date  `json:"starts,omitzero"`
	Ends    gdpr.Date  `json:"ends,omitzero"`
	Ceiling gdpr.Money `json:"ceiling,omitzero"`
	Accrued gdpr.Money `json:"accrued,omitzero"` // as liquidated
}

// Unit is a unit of time: "day", "week", "month" or "year".
type Unit string

// The units of time.
const (
	Day   Unit = "day"
	Week  Unit = "week"
	Month Unit = "month"
	Year  Unit = "year"
)

// Period is a length of time as stated, such as two months. The zero Period means not stated.
type Period struct {
	N    int  `json:"n,omitzero"`
	Unit Unit `json:"unit,omitzero"`
}

// Appeal is a remedy that is open, was used, or was decided.
type Appeal struct {
	Body      string     `json:"body,omitzero"`   // the court or board, as printed
	Within    Period     `json:"within,omitzero"` // time to appeal, as stated
	Lodged    gdpr.Date  `json:"lodged,omitzero"`
	Decided   gdpr.Date  `json:"decided,omitzero"`
	Reference string     `json:"reference,omitzero"` // docket number or ECLI
	Result    Status     `json:"result,omitzero"`
	OldAmount gdpr.Money `json:"oldAmount,omitzero"`
	NewAmount gdpr.Money `json:"newAmount,omitzero"`
	// Final is true where the source says that no further remedy is open.
	Final bool   `json:"final,omitzero"`
	Note  string `json:"note,omitzero"`
}

// CrossBorder says how authorities cooperated in the case.
type CrossBorder struct {
	// Is is true where the source says that the case was cross-border; Lead and Concerned name the authorities.
	Is        bool           `json:"is,omitzero"`
	Lead      authority.ID   `json:"lead,omitzero"`
	Concerned []authority.ID `json:"concerned,omitempty"`
	// Articles 60, 65 and 66 references, such as the number of the Board's binding decision.
	Article60 string `json:"article60,omitzero"`
	Article65 string `json:"article65,omitzero"`
	Article66 string `json:"article66,omitzero"`
	// None says why there was no one-stop-shop: "no-establishment", "eprivacy", "public-body", "local" …
	None string `json:"none,omitzero"`
}

// Relation links the decision to another one: the formal notice it follows, the decision it replaces.
type Relation struct {
	Kind      string       `json:"kind"` // "follows", "replaces", "appeal-of", "liquidates" …
	Authority authority.ID `json:"authority,omitzero"`
	Reference string       `json:"reference,omitzero"`
	Date      gdpr.Date    `json:"date,omitzero"`
	Note      string       `json:"note,omitzero"`
}

// Source says where the record comes from.
type Source struct {
	Name       string    `json:"name,omitzero"` // data set, authority or publication
	ID         string    `json:"id,omitzero"`   // the source's own id of the row or document
	URL        string    `json:"url,omitzero"`
	Lang       gdpr.Lang `json:"lang,omitzero"`
	Retrieved  gdpr.Date `json:"retrieved,omitzero"`
	Confidence string    `json:"confidence,omitzero"`
}

// Certainty says how sure a source is of one field of the record.
type Certainty struct {
	Field string `json:"field"` // JSON Pointer, such as "/dates/decided"; everything below it is meant
	Level string `json:"level"` // in the source's scale, such as "confirmed" or "secondary"
	Note  string `json:"note,omitzero"`
}

// Extra is a statement of a source that no field holds.
type Extra struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}
