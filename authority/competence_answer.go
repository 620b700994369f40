package authority

import (
	"slices"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Regime is the rule by which competence is shared out in a case. The zero value, Undetermined, says that the facts
// leave open which it is, or that they contradict each other.
type Regime uint8

// The regimes.
const (
	Undetermined Regime = iota
	// OneStopShop: a lead authority, with the authorities concerned (Articles 56 and 60).
	OneStopShop
	// Domestic: no cross-border processing, so the authority of the territory alone (Article 55(1)).
	Domestic
	// OwnTerritory: no main or single establishment in the EEA, so every authority on its own territory (Article 55(1)).
	OwnTerritory
	// PublicTask: public authorities, and private bodies that act under Article 6(1)(c) or (e): the authority of the
	// Member State concerned alone (Article 55(2)).
	PublicTask
	// NationalRule: another law than the GDPR, enforced by whom national law names.
	NationalRule
	// UnionInstitutions: Regulation (EU) 2018/1725, enforced by the European Data Protection Supervisor.
	UnionInstitutions
	// Judicial: a court in its judicial capacity, which no supervisory authority supervises (Article 55(3)).
	Judicial
	// BeforeGDPR: Directive 95/46/EC, before 25 May 2018.
	BeforeGDPR
	// OutsideScope: the GDPR does not apply (Article 3).
	OutsideScope
)

// String returns a word such as "one-stop-shop" or "own-territory".
func (r Regime) String() string {
	return wordOf(r, "undetermined", "one-stop-shop", "domestic", "own-territory", "public-task", "national-rule",
		"union-institutions", "judicial", "before-gdpr", "outside-scope")
}

// Limb is a set of the limbs of Article 4(22) by which an authority is concerned.
type Limb uint8

// The limbs.
const (
	// ByEstablishment: an establishment in its state (Article 4(22)(a)).
	ByEstablishment Limb = 1 << iota
	// ByResidents: residents of its state are substantially affected, or likely to be (Article 4(22)(b)).
	ByResidents
	// ByComplaint: a complaint was lodged with it (Article 4(22)(c)).
	ByComplaint
	// ByProcessor: the processor is established in its state (Article 4(22)(a) and Recital 36).
	ByProcessor
)

// Has reports whether l includes all of o.
func (l Limb) Has(o Limb) bool { return l&o == o }

// Rules returns the provisions of the limbs in l.
func (l Limb) Rules() []legalbasis.Provision {
	var ps []legalbasis.Provision
	for i, p := range [...]legalbasis.Provision{art(4, 22, "a"), art(4, 22, "b"), art(4, 22, "c"), legalbasis.Recital(36)} {
		if l.Has(1 << i) {
			ps = append(ps, p)
		}
	}
	return ps
}

// Concern is an authority concerned. Authority is "" where the place has several and a fact is missing.
type Concern struct {
	Authority ID
	Place     Place
	Limbs     Limb
}

// LocalCase is a case that Article 56(2) lets another authority than the lead handle. Authority informs Lead without
// delay; Lead decides within three weeks whether it handles the case (56(3)): if so, Article 60 applies and Authority
// may submit a draft (56(4)); if not, Authority handles it under Articles 61 and 62 (56(5)). The zero value is none.
type LocalCase struct {
	Authority ID
	Lead      ID
	Place     Place
}

// Move says when and between whom competence to lead moved (EDPB Opinion 8/2019; for the United Kingdom, the end of
// the transition period). "" stands for no lead authority. The zero value is no move.
type Move struct {
	On       gdpr.Date
	From, To ID
}

// PartyLead is the answer for one of the other parties of a case.
type PartyLead struct {
	Name     string
	Role     Role
	Lead     ID // "" where there is none, or where it is open
	Possible []Possible
}

// Competence is who is competent in a case, and why.
type Competence struct {
	On     gdpr.Date // the day it holds for, as in the case
	Regime Regime
	// Certain is true where no fact that is missing could change the regime or the lead. The judgements that the case states
	// are taken as given.
	Certain bool
	// Lead is the lead supervisory authority: "" where there is none, or where the facts leave it open. Where CrossBorder is
	// not stated, it is the authority that leads if the processing is cross-border.
	Lead ID
	// MainEstablishment is the place of the main establishment, or of the single one where Single is true.
	MainEstablishment Place
	Single            bool
	// Possible lists the answers that are left open, and the fact that decides between them; it is empty where Lead is settled.
	Possible []Possible
	// CrossBorder is whether the processing is cross-border, by which limb of Article 4(23).
	CrossBorder     Answer
	CrossBorderLimb legalbasis.Provision
	// Concerned are the authorities concerned besides the lead, by place.
	Concerned []Concern
	// Competent are the authorities that may act in their own name as far as the facts name them: the lead, or those that
	// are competent on their own territory. Everywhere says that every other authority is competent on its own too.
	Competent  []ID
	Everywhere bool
	// ThirdCountry are authorities outside the GDPR that are competent for people in their state under its own law: that of the
	// United Kingdom under the UK GDPR.
	ThirdCountry []ID
	// Local is the local case of Article 56(2), where there is one.
	Local LocalCase
	// ComplaintAuthorities are those with which complaints count as lodged; they adopt rejections (Article 60(8)).
	ComplaintAuthorities []ID
	// RepresentativeRequired is whether Article 27 requires a representative in the Union.
	RepresentativeRequired Answer
	Moved                  Move
	// ForContinuing is who leads for any part of the infringement that still continues, where that is another than Lead.
	ForContinuing ID
	Others        []PartyLead
	Reasons       []legalbasis.Reason
	Doubts        []legalbasis.Doubt
	// Diagnostics are findings about the facts; with one of severity error there is no answer.
	Diagnostics gdpr.Diagnostics
}

// IsCompetent reports whether an authority may act in the case in its own name: as the lead, or on its own territory.
// Where an answer is open it reports false.
func (a Competence) IsCompetent(id ID) bool {
	if slices.Contains(a.Competent, id) {
		return true
	}
	au, ok := ByID(id)
	return ok && a.Everywhere && a.Regime != NationalRule && au.Level < Sectoral && au.Scope.Has(PrivateBodies) &&
		Place(au.Country).inGDPR(a.On) == gdpr.Always
}

// Adoptions says who adopts the decisions that end the case, and who is told of them, as the function [Adoptions] does for one
// complaint: there is one decision of the lead, and one of each authority that rejects complaints lodged with it. There is none
// without a lead authority.
func (a Competence) Adoptions(e Ending) []Adoption {
	if a.Lead == "" {
		return nil
	}
	complaints := a.ComplaintAuthorities
	if len(complaints) == 0 {
		complaints = []ID{""}
	}
	var out []Adoption
	for _, complaint := range complaints {
		for _, d := range Adoptions(e, a.Lead, complaint) {
			i := slices.IndexFunc(out, func(o Adoption) bool { return o.Adopts == d.Adopts && o.Ending == d.Ending })
			if i < 0 {
				out = append(out, d)
				continue
			}
			for _, n := range d.Notices {
				out[i].Notices = addNew(out[i].Notices, n)
			}
		}
	}
	return out
}
