package authority

import "github.com/gdprgo/gdpr"

// EventKind is what has happened in a procedure. The set is open; only the kinds listed here start or meet a time limit.
type EventKind string

// The events.
const (
	ComplaintLodged        EventKind = "complaint-lodged"
	ComplaintInadmissible  EventKind = "complaint-inadmissible"
	ComplaintTransmitted   EventKind = "complaint-transmitted" // to the presumed lead authority
	ComplainantInformed    EventKind = "complainant-informed"  // of progress or outcome
	InvestigationOpened    EventKind = "investigation-opened"  // of the authority's own motion
	InvestigationConcluded EventKind = "investigation-concluded"

	LocalCaseInformed EventKind = "local-case-informed" // the lead was informed under Article 56(2)
	LocalCaseDecided  EventKind = "local-case-decided"

	DraftSubmitted        EventKind = "draft-submitted"
	Objection             EventKind = "objection"
	RevisedDraftSubmitted EventKind = "revised-draft-submitted"
	FinalDecision         EventKind = "final-decision"

	AssistanceRequested     EventKind = "assistance-requested" // received by the requested authority
	AssistanceAnswered      EventKind = "assistance-answered"
	JointOperationRequested EventKind = "joint-operation-requested"
	JointOperationAgreed    EventKind = "joint-operation-agreed"

	OpinionRequested    EventKind = "opinion-requested"
	OpinionFileComplete EventKind = "opinion-file-complete"
	OpinionAdopted      EventKind = "opinion-adopted"
	OpinionReceived     EventKind = "opinion-received"
	OpinionAnswered     EventKind = "opinion-answered"

	Referral              EventKind = "referral"      // of a dispute to the Board; starts no clock
	FileComplete          EventKind = "file-complete" // Chair and authority agree that the file is complete; starts the clock of Article 65(2)
	BoardDecided          EventKind = "board-decided"
	BoardDecisionNotified EventKind = "board-decision-notified"

	UrgentMeasure      EventKind = "urgent-measure"   // first day in force
	UrgentRequested    EventKind = "urgent-requested" // starts no clock
	UrgentFileComplete EventKind = "urgent-file-complete"
	UrgentDecided      EventKind = "urgent-decided"

	// Regulation (EU) 2025/2518.
	CompetenceConfirmed     EventKind = "competence-confirmed"
	EarlyResolutionProposed EventKind = "early-resolution-proposed"
	EarlyResolutionRefused  EventKind = "early-resolution-refused"
	SimpleProcedure         EventKind = "simple-procedure"
	SummarySent             EventKind = "summary-sent"
	SummaryCommented        EventKind = "summary-commented"
	PreliminaryFindings     EventKind = "preliminary-findings"
	FindingsAnswered        EventKind = "findings-answered"
	ComplainantAsked        EventKind = "complainant-asked"
	RejectionAnnounced      EventKind = "rejection-announced"
	ComplainantHeard        EventKind = "complainant-heard"

	// Extended: a period was prolonged; Event.Limit says which.
	Extended EventKind = "extended"
)

// eventText says what each kind means, in the order in which a case meets them.
var eventText = [...]struct {
	kind EventKind
	text string
}{
	{ComplaintLodged, "complaint lodged"}, {ComplaintInadmissible, "complaint declared inadmissible"},
	{ComplaintTransmitted, "complaint sent to the presumed lead authority"}, {ComplainantInformed, "complainant informed"},
	{InvestigationOpened, "investigation opened of own motion"}, {InvestigationConcluded, "investigation concluded"},
	{LocalCaseInformed, "lead informed of a local case"}, {LocalCaseDecided, "lead decided on the local case"},
	{CompetenceConfirmed, "lead confirmed its competence"}, {EarlyResolutionProposed, "early resolution proposed"},
	{EarlyResolutionRefused, "complainant objected to early resolution"}, {SimpleProcedure, "simple cooperation procedure chosen"},
	{SummarySent, "summary of key issues sent"}, {SummaryCommented, "summary of key issues commented on"},
	{PreliminaryFindings, "preliminary findings sent"}, {FindingsAnswered, "preliminary findings answered"},
	{ComplainantAsked, "complainant asked for views"}, {RejectionAnnounced, "rejection announced to the complainant"}, {ComplainantHeard, "complainant heard"},
	{DraftSubmitted, "draft decision submitted"}, {Objection, "objection"}, {RevisedDraftSubmitted, "revised draft submitted"},
	{AssistanceRequested, "assistance requested"}, {AssistanceAnswered, "request for assistance answered"},
	{JointOperationRequested, "joint operation requested"}, {JointOperationAgreed, "joint operation agreed"},
	{OpinionRequested, "opinion requested"}, {OpinionFileComplete, "file for the opinion complete"}, {OpinionAdopted, "opinion adopted"},
	{OpinionReceived, "opinion received"}, {OpinionAnswered, "opinion answered"},
	{UrgentMeasure, "provisional measure in force"}, {UrgentRequested, "urgent decision requested"},
	{UrgentFileComplete, "file for the urgent decision complete"}, {UrgentDecided, "urgent decision adopted"},
	{Referral, "dispute referred to the Board"}, {FileComplete, "file complete"}, {Extended, "period prolonged"},
	{BoardDecided, "Board adopted its binding decision"}, {BoardDecisionNotified, "binding decision notified"},
	{FinalDecision, "final decision adopted"},
}

// Text returns what the kind means in English; the kind itself where it is not listed.
func (k EventKind) Text() string {
	for _, e := range eventText {
		if e.kind == k {
			return e.text
		}
	}
	return string(k)
}

// Known reports whether the kind is one of those listed here.
func (k EventKind) Known() bool {
	for _, e := range eventText {
		if e.kind == k {
			return true
		}
	}
	return false
}

// mustFollow lists pairs of which the first, where both happened, cannot be later than the second.
var mustFollow = [...][2]EventKind{
	{ComplaintLodged, ComplaintTransmitted}, {LocalCaseInformed, LocalCaseDecided}, {DraftSubmitted, Objection}, {DraftSubmitted, RevisedDraftSubmitted},
	{DraftSubmitted, FinalDecision}, {AssistanceRequested, AssistanceAnswered}, {JointOperationRequested, JointOperationAgreed},
	{OpinionRequested, OpinionFileComplete}, {OpinionFileComplete, OpinionAdopted}, {OpinionAdopted, OpinionReceived}, {OpinionReceived, OpinionAnswered},
	{Referral, FileComplete}, {FileComplete, BoardDecided}, {BoardDecided, BoardDecisionNotified}, {BoardDecisionNotified, FinalDecision},
	{UrgentRequested, UrgentFileComplete}, {UrgentFileComplete, UrgentDecided}, {CompetenceConfirmed, SummarySent}, {CompetenceConfirmed, DraftSubmitted},
}

// Event is something that happened in a procedure.
type Event struct {
	Kind EventKind
	On   gdpr.Date
	By   ID // the authority that acted, where it matters
	// Period is the length that was set: by how much a period was prolonged, or how long somebody has to answer. Zero where the
	// whole of what the law allows was given, or where it is not stated.
	Period Period
	Limit  string // for Extended: the Code of the TimeLimit
	Note   string
}
