package authority

import (
	"iter"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Actor is the part of an authority or person in a procedure.
type Actor uint8

// The actors. The zero value means not stated.
const (
	_ Actor = iota
	LeadAuthority
	ConcernedAuthority
	ComplaintAuthority // with which the complaint was lodged
	RequestedAuthority // asked for assistance, or host of a joint operation
	RequestingAuthority
	Board
	PartyHeard // the controller or processor, or the complainant, where they are heard
)

// String returns words such as "lead authority".
func (a Actor) String() string {
	return wordOf(a, "", "lead authority", "authorities concerned", "complaint authority", "requested authority", "requesting authority", "Board", "party heard")
}

// stage says on what the application of a row of the procedural Regulation depends.
type stage uint8

const (
	always   stage = iota
	dated          // the day on which the period starts
	handling       // chapters III and IV: the day on which the complaint was lodged or the investigation opened
	disputes       // chapters V and VI: the day of referral
)

// limitKind says what a row gives.
type limitKind uint8

const (
	byDeadline limitKind = iota // an act is due
	bySpan                      // something is in force no longer
	bySilence                   // nobody may decide
	byCounting                  // an act is due some time before a span ends
)

// limitRow is one time limit of the law.
type limitRow struct {
	code      string
	rule      string
	kind      limitKind
	who       Actor
	does      string
	from      EventKind
	after     string // code of the limit whose end starts the period, where no event does
	only      EventKind
	unless    EventKind
	period    Period
	extension Period
	longest   Period // where the authority sets a period between two bounds
	met       [2]EventKind
	missed    string
	stage     stage
	since     day
	basis     Basis
}

const (
	srcProcedural = "Regulation (EU) 2025/2518, text as reproduced by streamlex.eu and by Snellman"
	srcBoardRules = "EDPB Rules of Procedure, Articles 11(4) and 13(2)"
	notSaid       = "the Regulation attaches no consequence"
)

var limitRows = [...]limitRow{
	{code: "local-case", rule: "Article 56(3) GDPR", who: LeadAuthority, does: "decide whether it handles the local case itself", from: LocalCaseInformed,
		period: Period{3, Weeks}, met: [2]EventKind{LocalCaseDecided}, missed: "the Regulation says nothing: the case counts as undecided", since: 2018_05_25, basis: Basis{srcGDPR, Confirmed}},
	{code: "draft", rule: "Article 60(3) GDPR", who: LeadAuthority, does: "submit a draft decision without delay", from: InvestigationConcluded,
		met: [2]EventKind{DraftSubmitted}, missed: notSaid, since: 2018_05_25, basis: Basis{srcGDPR, Confirmed}},
	{code: "objections", rule: "Article 60(4) GDPR", who: ConcernedAuthority, does: "express a relevant and reasoned objection to the draft decision", from: DraftSubmitted,
		period: Period{4, Weeks}, met: [2]EventKind{Objection}, missed: "whoever has not objected is deemed to agree and is bound (Article 60(6))", since: 2018_05_25, basis: Basis{srcGDPR, Confirmed}},
	{code: "revised-objections", rule: "Article 60(5) GDPR", who: ConcernedAuthority, does: "express a relevant and reasoned objection to the revised draft", from: RevisedDraftSubmitted,
		period: Period{2, Weeks}, met: [2]EventKind{Objection}, missed: "whoever has not objected is deemed to agree and is bound (Article 60(6))", since: 2018_05_25, basis: Basis{srcGDPR, Confirmed}},
	{code: "assistance", rule: "Article 61(2) GDPR", who: RequestedAuthority, does: "reply to the request for assistance", from: AssistanceRequested,
		period: Period{1, Months}, met: [2]EventKind{AssistanceAnswered}, missed: "the requesting authority may take a provisional measure on its territory; urgency is presumed and an urgent binding decision is required (Article 61(8))", since: 2018_05_25, basis: Basis{srcGDPR, Confirmed}},
	{code: "joint-operation", rule: "Article 62(7) GDPR", who: RequestedAuthority, does: "let the other authority take part in the joint operation", from: JointOperationRequested,
		period: Period{1, Months}, met: [2]EventKind{JointOperationAgreed}, missed: "the other authority may take a provisional measure on its territory; urgency is presumed and an opinion or an urgent binding decision is required", since: 2018_05_25, basis: Basis{srcGDPR, Confirmed}},
	{code: "opinion", rule: "Article 64(3) GDPR", who: Board, does: "adopt its opinion by simple majority", from: OpinionFileComplete,
		period: Period{8, Weeks}, extension: Period{6, Weeks}, met: [2]EventKind{OpinionAdopted}, missed: "the authority is no longer barred from adopting its draft", since: 2018_05_25,
		basis: Basis{srcGDPR + "; that the period starts with the complete file: EDPB Rules of Procedure", MemoryHigh}},
	{code: "opinion-standstill", rule: "Article 64(6) GDPR", kind: bySilence, who: RequestingAuthority, does: "not adopt its draft decision", from: OpinionFileComplete,
		period: Period{8, Weeks}, extension: Period{6, Weeks}, met: [2]EventKind{OpinionAdopted}, missed: "", since: 2018_05_25, basis: Basis{srcGDPR, Confirmed}},
	{code: "opinion-answer", rule: "Article 64(7) GDPR", who: RequestingAuthority, does: "say whether it keeps or amends its draft", from: OpinionReceived,
		period: Period{2, Weeks}, met: [2]EventKind{OpinionAnswered}, missed: "where it does not follow the opinion, any authority concerned or the Commission may bring the matter to the Board (Article 65(1)(c))", since: 2018_05_25, basis: Basis{srcGDPR, Confirmed}},
	{code: "dispute", rule: "Article 65(2) GDPR", who: Board, does: "adopt a binding decision by two thirds of its members", from: FileComplete,
		period: Period{1, Months}, extension: Period{1, Months}, met: [2]EventKind{BoardDecided}, missed: "the Board decides within two weeks after the second month, by simple majority (Article 65(3))", since: 2018_05_25,
		basis: Basis{srcGDPR + "; clock of the complete file: " + srcBoardRules, Confirmed}},
	{code: "dispute-second", rule: "Article 65(3) GDPR", who: Board, does: "adopt a binding decision by simple majority, the Chair deciding a tie", after: "dispute",
		period: Period{2, Weeks}, met: [2]EventKind{BoardDecided}, missed: notSaid, since: 2018_05_25, basis: Basis{srcGDPR, Confirmed}},
	{code: "dispute-standstill", rule: "Article 65(4) GDPR", kind: bySilence, who: ConcernedAuthority, does: "not decide on the subject matter that was referred", from: FileComplete,
		period: Period{1, Months}, extension: Period{1, Months}, met: [2]EventKind{BoardDecided}, missed: "", since: 2018_05_25, basis: Basis{srcGDPR, Confirmed}},
	{code: "final-decision", rule: "Article 65(6) GDPR", who: LeadAuthority, does: "adopt the final decision on the basis of the binding decision (a rejected complaint: the complaint authority)", from: BoardDecisionNotified,
		period: Period{1, Months}, met: [2]EventKind{FinalDecision}, missed: notSaid, since: 2018_05_25, basis: Basis{srcGDPR, Confirmed}},
	{code: "urgent-measure", rule: "Article 66(1) GDPR", kind: bySpan, who: ConcernedAuthority, does: "provisional measure in force on its territory", from: UrgentMeasure,
		period: Period{3, Months}, missed: "the measure lapses", since: 2018_05_25, basis: Basis{srcGDPR, Confirmed}},
	{code: "urgent-decision", rule: "Article 66(4) GDPR", who: Board, does: "adopt an urgent opinion or binding decision by simple majority", from: UrgentFileComplete,
		period: Period{2, Weeks}, met: [2]EventKind{UrgentDecided}, missed: notSaid, since: 2018_05_25, basis: Basis{srcGDPR + "; clock of the complete file: " + srcBoardRules, Confirmed}},
	{code: "news", rule: "Article 78(2) GDPR", who: ComplaintAuthority, does: "inform the complainant of progress or outcome", from: ComplaintLodged,
		period: Period{3, Months}, met: [2]EventKind{ComplainantInformed, FinalDecision}, missed: "the complainant may go to court", since: 2018_05_25, basis: Basis{srcGDPR, Confirmed}},

	{code: "inadmissible", rule: "Article 4(2) Regulation 2025/2518", who: ComplaintAuthority, does: "declare an incomplete complaint inadmissible", from: ComplaintLodged,
		period: Period{2, Weeks}, met: [2]EventKind{ComplaintInadmissible, ComplaintTransmitted}, missed: notSaid, stage: dated, since: 2027_04_02, basis: Basis{srcProcedural, Confirmed}},
	{code: "transmission", rule: "Article 4 Regulation 2025/2518", who: ComplaintAuthority, does: "send the complaint to the presumed lead authority", from: ComplaintLodged,
		period: Period{6, Weeks}, met: [2]EventKind{ComplaintTransmitted, ComplaintInadmissible}, missed: notSaid, stage: dated, since: 2027_04_02, basis: Basis{srcProcedural, Secondary}},
	{code: "early-resolution", rule: "Article 5 Regulation 2025/2518", who: PartyHeard, does: "object to the early resolution of the complaint", from: EarlyResolutionProposed,
		period: Period{4, Weeks}, met: [2]EventKind{EarlyResolutionRefused}, missed: "the complaint counts as resolved", stage: dated, since: 2027_04_02, basis: Basis{srcProcedural, Confirmed}},
	{code: "simple-notice", rule: "Article 6 Regulation 2025/2518", who: LeadAuthority, does: "notify that it uses the simple cooperation procedure", from: CompetenceConfirmed,
		period: Period{6, Weeks}, met: [2]EventKind{SimpleProcedure}, missed: "the ordinary procedure applies", stage: handling, since: 2027_04_02, basis: Basis{srcProcedural, Confirmed}},
	{code: "summary", rule: "Article 10 Regulation 2025/2518", who: LeadAuthority, does: "send the summary of key issues", from: CompetenceConfirmed, unless: SimpleProcedure,
		period: Period{3, Months}, met: [2]EventKind{SummarySent}, missed: notSaid, stage: handling, since: 2027_04_02, basis: Basis{srcProcedural, Confirmed}},
	{code: "summary-comments", rule: "Article 10 Regulation 2025/2518", who: ConcernedAuthority, does: "comment on the summary of key issues", from: SummarySent,
		period: Period{4, Weeks}, met: [2]EventKind{SummaryCommented}, missed: notSaid, stage: handling, since: 2027_04_02, basis: Basis{srcProcedural, Confirmed}},
	{code: "draft-decision", rule: "Article 12(1) Regulation 2025/2518", who: LeadAuthority, does: "submit the draft decision", from: CompetenceConfirmed, unless: SimpleProcedure,
		period: Period{15, Months}, extension: Period{12, Months}, met: [2]EventKind{DraftSubmitted}, missed: notSaid, stage: handling, since: 2027_04_02, basis: Basis{srcProcedural, Confirmed}},
	{code: "draft-decision-simple", rule: "Article 12(6) Regulation 2025/2518", who: LeadAuthority, does: "submit the draft decision in the simple procedure", from: CompetenceConfirmed, only: SimpleProcedure,
		period: Period{12, Months}, extension: Period{2, Months}, met: [2]EventKind{DraftSubmitted}, missed: notSaid, stage: handling, since: 2027_04_02, basis: Basis{srcProcedural, Confirmed}},
	{code: "rejection-views", rule: "Article 16 Regulation 2025/2518", who: PartyHeard, does: "the complainant gives views before the complaint is rejected", from: RejectionAnnounced,
		period: Period{3, Weeks}, longest: Period{6, Weeks}, met: [2]EventKind{ComplainantHeard}, missed: "the authority goes on without the views", stage: handling, since: 2027_04_02, basis: Basis{srcProcedural, Confirmed}},
	{code: "findings-answer", rule: "Article 19 Regulation 2025/2518", who: PartyHeard, does: "the parties answer the preliminary findings", from: PreliminaryFindings,
		period: Period{3, Weeks}, longest: Period{6, Weeks}, met: [2]EventKind{FindingsAnswered}, missed: "the authority goes on without an answer", stage: handling, since: 2027_04_02, basis: Basis{srcProcedural, Confirmed}},
	{code: "complainant-views", rule: "Article 20 Regulation 2025/2518", who: PartyHeard, does: "the complainant gives views on the preliminary findings", from: ComplainantAsked,
		period: Period{3, Weeks}, longest: Period{6, Weeks}, met: [2]EventKind{ComplainantHeard}, missed: "the authority goes on without the views", stage: handling, since: 2027_04_02, basis: Basis{srcProcedural, Confirmed}},
	{code: "after-objections", rule: "Article 27(1) Regulation 2025/2518", who: LeadAuthority, does: "submit a revised draft or refer the matter to the Board", after: "objections", only: Objection,
		period: Period{3, Months}, met: [2]EventKind{RevisedDraftSubmitted, Referral}, missed: notSaid, stage: disputes, since: 2027_04_02, basis: Basis{srcProcedural, Confirmed}},
	{code: "after-revised-objections", rule: "Article 27(2) Regulation 2025/2518", who: LeadAuthority, does: "submit a further revised draft or refer the matter to the Board", after: "revised-objections", only: Objection,
		period: Period{3, Months}, met: [2]EventKind{RevisedDraftSubmitted, Referral}, missed: notSaid, stage: disputes, since: 2027_04_02, basis: Basis{srcProcedural, Confirmed}},
	{code: "urgent-request", rule: "Article 31 Regulation 2025/2518", kind: byCounting, who: ConcernedAuthority, does: "request an urgent opinion or binding decision, if the measure is to be made final", after: "urgent-measure",
		period: Period{4, Weeks}, met: [2]EventKind{UrgentRequested}, missed: "the measure lapses before the Board can decide", stage: disputes, since: 2027_04_02, basis: Basis{srcProcedural, Secondary}},
}

// TimeLimit is one time limit of the cooperation and consistency procedures.
type TimeLimit struct {
	Code  string // stable name, such as "objections"
	Rule  legalbasis.Provision
	Who   Actor
	Does  string
	From  EventKind // the event that starts the period; "" where After does
	After string    // the Code of the limit whose end starts it, or, for a period counted backwards, ends it
	// Period is the length; zero where the law says "without delay". Extension is what it may be prolonged by. Where the
	// authority sets a period itself, Period is the shortest and Longest the longest that it may set.
	Period, Extension, Longest Period
	IfMissed                   string
	AppliesFrom                gdpr.Date
	Basis                      Basis
}

// TimeLimits yields the time limits of Articles 56, 60 to 62, 64 to 66 and 78 GDPR and of Regulation (EU) 2025/2518.
func TimeLimits() iter.Seq[TimeLimit] {
	return func(yield func(TimeLimit) bool) {
		for i := range limitRows {
			if !yield(limitRows[i].exported()) {
				return
			}
		}
	}
}

func (l *limitRow) provision() legalbasis.Provision {
	p, _ := legalbasis.ParseProvision(l.rule)
	return p
}

func (l *limitRow) exported() TimeLimit {
	return TimeLimit{Code: l.code, Rule: l.provision(), Who: l.who, Does: l.does, From: l.from, After: l.after, Period: l.period,
		Extension: l.extension, Longest: l.longest, IfMissed: l.missed, AppliesFrom: l.since.date(), Basis: l.basis}
}

func limitByCode(code string) *limitRow {
	for i := range limitRows {
		if limitRows[i].code == code {
			return &limitRows[i]
		}
	}
	return nil
}
