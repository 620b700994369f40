package authority

import (
	"cmp"
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

// CompetenceFor says which authority leads in a case, which are concerned, and which may act on their own, with the
// reasons for it. Where a decisive fact is missing it names the possible answers and that fact, and decides nothing; facts that
// need judgement are the caller's ([Effect], [Establishment]). Facts that cannot be are diagnostics.
func CompetenceFor(c Case) Competence {
	r := resolver{}
	r.On, r.Diagnostics = c.On, c.Validate()
	r.c = c.sorted()
	if r.Diagnostics.Err() == nil {
		r.resolve()
	}
	r.Reasons, r.Doubts = r.reasons, r.doubts
	r.finish()
	return r.Competence
}

// resolver builds one answer.
type resolver struct {
	Competence
	steps
	c    *Case
	open bool // a fact is missing that would change the answer
}

func (r *resolver) finish() {
	slices.Sort(r.Competent)
	r.Competent = slices.Compact(r.Competent)
	seen := map[legalbasis.Doubt]bool{}
	r.Doubts = slices.DeleteFunc(r.Doubts, func(d legalbasis.Doubt) bool {
		again := seen[d]
		seen[d] = true
		return again
	})
	r.Certain = !r.open && r.Regime != Undetermined && len(r.Possible) == 0
}

func (r *resolver) resolve() {
	c := r.c
	r.complaints()
	switch {
	case c.Party.Body == UnionBody:
		r.Regime, r.Competent = UnionInstitutions, []ID{"eu-edps"}
		r.because(legalbasis.Article(2).WithParagraph(3), "processing by institutions and bodies of the Union falls under Regulation (EU) 2018/1725, which the European Data Protection Supervisor enforces")
	case c.Party.Body == JudicialBody:
		r.Regime = Judicial
		r.because(art(55, 3, ""), "a court acting in its judicial capacity is supervised by no supervisory authority")
	case c.Rule != UnderGDPR:
		r.nationalRule()
	case c.On.Before(memberChanges[0].date()):
		r.Regime = BeforeGDPR
		r.because(legalbasis.Article(99).WithParagraph(2), "on %s the GDPR did not apply yet: Directive 95/46/EC knew no lead authority", c.On)
		r.territories()
	default:
		r.underGDPR()
	}
}

// underGDPR is the one-stop-shop and its exceptions.
func (r *resolver) underGDPR() {
	if r.publicTask() {
		return
	}
	f := r.atTheRightTime()
	if len(f.clashes) > 0 {
		for _, p := range f.clashes {
			r.Diagnostics.Add(gdpr.Error, "establishment.contradiction", "/party/establishments",
				"what is stated of "+string(p)+" contradicts itself: state one answer for a place, a time and an activity")
		}
		return
	}
	r.undatedUK()
	r.crossBorder(f)
	if len(f.eea) > 0 && r.CrossBorder == No {
		r.domestic(f)
		return
	}
	r.steps.add(f.steps)
	r.representative(f)
	if r.Regime == OutsideScope {
		return
	}
	r.MainEstablishment, r.Single, r.Lead, r.Possible = f.place, f.single, f.lead, f.possible
	switch {
	case len(f.possible) > 0:
		r.leftOpen(f)
	case f.lead == "":
		r.Regime = OwnTerritory
		r.because(art(55, 1, ""), "without a main or single establishment there is no lead authority: each authority is competent on its own territory")
		r.territories()
		for _, e := range f.eea {
			r.competentAt(e.Place)
		}
	default:
		r.Regime, r.Competent = OneStopShop, []ID{f.lead}
		r.because(art(56, 1, ""), "%s is the authority of %s and leads for cross-border processing", f.lead, f.place)
		if f.place.Country() == gdpr.Germany {
			r.because(section(19, 1), "in Germany the authority of the Land of the main or single establishment leads, or the Federal Commissioner in its field")
		}
	}
	r.underUKLaw()
	r.concerned(f)
	r.local()
	r.others()
	r.disputed()
}

// leftOpen says which answers remain.
func (r *resolver) leftOpen(f leadFinding) {
	if !slices.ContainsFunc(f.possible, func(p Possible) bool { return p.Authority == "" }) {
		r.Regime = OneStopShop
		r.because(art(56, 1, ""), "one of several authorities leads; the facts leave open which")
	}
}

// publicTask applies Article 55(2); it reports whether it did.
func (r *resolver) publicTask() bool {
	c := r.c
	task := c.LegalBasis == art(6, 1, "c") || c.LegalBasis == art(6, 1, "e")
	if c.Party.Body != PublicBody && !task {
		if c.Party.Body == PrivateBody && c.LegalBasis == legalbasis.Article(6).WithParagraph(1) {
			r.doubt("basis.missing", art(55, 2, ""), "which point of Article 6(1) the processing rests on is not stated: under (c) or (e) there is no one-stop-shop")
			r.open = true
		}
		return false
	}
	what := "a public authority"
	if c.Party.Body != PublicBody {
		what = "processing on the basis of " + c.LegalBasis.String()
	}
	places := r.taskPlaces()
	if abroad := c.Party.Seat != "" || len(c.Party.Establishments) > 0; len(places) == 0 && c.Party.Body == PublicBody && abroad {
		return false // a public authority of a third country
	}
	r.Regime = PublicTask
	r.because(art(55, 2, ""), "%s is supervised by the authority of the Member State concerned alone; Article 56 does not apply, so there is no lead authority", what)
	r.competentAmong(places, "the Member State whose law lays down the task or the obligation")
	r.open = len(r.Competent) == 0
	if len(r.Competent) == 1 {
		r.because(art(55, 2, ""), "the Member State concerned is %s: %s", places[0], r.Competent[0])
	}
	return true
}

// taskPlaces returns where the state concerned by a public task may be.
func (r *resolver) taskPlaces() []Place {
	c := r.c
	f := c.establishments(&c.Party, view{facts: c.On, law: c.On, lenient: true})
	var in []Place
	for _, e := range f.eea {
		in = append(in, e.Place)
	}
	state := c.BasisState
	if Place(state).inGDPR(c.On) == gdpr.Never {
		state = "" // the law of a third country lays down no such task (Article 6(3))
	}
	if state == "" && c.Party.Seat.inGDPR(c.On) != gdpr.Never {
		state = c.Party.Seat.Country()
	}
	if state == "" {
		return in
	}
	if c.Party.Seat.Country() == state {
		return []Place{c.Party.Seat}
	}
	if here := slices.DeleteFunc(in, func(p Place) bool { return p.Country() != state }); len(here) > 0 {
		return here
	}
	return []Place{Place(state)}
}

// territories names the authorities of the places where people are, and where complaints were lodged.
func (r *resolver) territories() {
	for _, e := range r.c.Affected {
		r.competentAt(e.Place)
	}
	for _, k := range r.c.Complaints {
		if id, p := k.lodged(r.c); id != "" && p.inGDPR(r.c.On) != gdpr.Never {
			r.Competent = append(r.Competent, id)
		} else {
			r.competentAt(p)
		}
	}
	r.Everywhere = true
}

// undatedUK says how a question without a date is read where the United Kingdom plays a part.
func (r *resolver) undatedUK() {
	british := func(e Establishment) bool { return e.Place.Country() == gdpr.UnitedKingdom && e.Proven != No }
	if r.c.On.IsZero() && slices.ContainsFunc(r.c.Party.Establishments, british) {
		r.doubt("date.missing", art(56, 1, ""), "no day is stated, so the establishment in the United Kingdom counts as one in a third country, as it has since 1 January 2021")
	}
}

// underUKLaw names the British authority where people there are affected and the GDPR is no longer law there.
func (r *resolver) underUKLaw() {
	british := func(p Place) bool { return p.Country() == gdpr.UnitedKingdom }
	here := slices.ContainsFunc(r.c.Affected, func(e Effect) bool { return british(e.Place) }) ||
		slices.ContainsFunc(r.c.Complaints, func(k Complaint) bool { _, p := k.lodged(r.c); return british(p) })
	if here && Place(gdpr.UnitedKingdom).inGDPR(r.c.On) == gdpr.Never {
		r.ThirdCountry = []ID{"gb-ico"}
		r.because(legalbasis.ArticleOf(legalbasis.UKGDPR, 55).WithParagraph(1), "for people in the United Kingdom gb-ico is competent under the law there, outside the one-stop-shop")
	}
}

// competentAt adds the authority of a place, if the GDPR is law there.
func (r *resolver) competentAt(p Place) {
	on := r.c.On
	if first := memberChanges[0].date(); on.Before(first) {
		on = first // the authorities of the Directive's time
	}
	if p == "" || p.inGDPR(on) == gdpr.Never {
		return
	}
	if id := supervisor(p, &r.c.Party); id != "" {
		r.Competent = append(r.Competent, id)
		return
	}
	if ids, missing := supervisors(p, &r.c.Party); len(ids) > 0 {
		r.doubt("place.region", art(55, 1, ""), "%s", missing)
	}
}

func join(ids []ID) string {
	s := ""
	for i, id := range ids {
		if i > 0 {
			s += ", "
		}
		s += string(id)
	}
	return s
}

// domestic is processing that is not cross-border.
func (r *resolver) domestic(f leadFinding) {
	r.Regime = Domestic
	here := f.eea
	if involved := f.find(func(e Establishment) bool { return e.Involved == Yes }); len(involved) == 1 {
		here = involved
	}
	r.because(art(55, 1, ""), "the processing is not cross-border: the authority of the territory alone is competent (%s)", placesOf(here))
	r.others()
	if len(here) > 1 && !slices.ContainsFunc(here, func(e Establishment) bool { return e.Place.Country() != gdpr.Germany }) {
		r.steps.add(f.steps)
		r.because(section(40, 2), "among the Länder, Article 4(16) applies by analogy: the authority of the main establishment in Germany is competent")
		r.Possible = f.possible
		if f.lead != "" {
			r.Competent = []ID{f.lead}
			return
		}
		if len(f.possible) > 0 {
			r.disputed()
			return
		}
	}
	for _, e := range here {
		r.competentAmong([]Place{e.Place}, "")
	}
}

// competentAmong names the one authority that supervises the party at one of some places, or leaves open which it is.
func (r *resolver) competentAmong(places []Place, missing string) {
	var open []Possible
	for _, p := range places {
		found, fact := supervisors(p, &r.c.Party)
		if fact != "" {
			missing = fact
		}
		for _, s := range found {
			when := "the Member State concerned is " + string(p.Country())
			if len(found) > 1 {
				when = s.when
			}
			if !slices.ContainsFunc(open, func(o Possible) bool { return o.Authority == s.id }) {
				open = append(open, Possible{Authority: s.id, Place: p, If: when, Rule: art(55, 1, "")})
			}
		}
	}
	if len(open) == 1 {
		r.Competent = append(r.Competent, open[0].Authority)
		return
	}
	r.Possible = append(r.Possible, open...)
	r.doubt("place.region", art(55, 1, ""), "%s is not stated; it decides which authority is competent", missing)
}

// disputed says who settles conflicting views on the lead.
func (r *resolver) disputed() {
	several := map[ID]bool{}
	for _, p := range r.Possible {
		several[p.Authority] = true
	}
	conflict := slices.ContainsFunc(r.doubts, func(d legalbasis.Doubt) bool { return d.Code == "lead.dispute" })
	if !r.c.Disputed && !(conflict && len(several) > 1) {
		return
	}
	german, foreign := false, false
	for _, e := range r.c.Party.Establishments {
		if e.Place.Country() == gdpr.Germany {
			german = true
		} else if e.Place.inGDPR(r.c.On) != gdpr.Never {
			foreign = true
		}
	}
	if german {
		r.because(section(18, 2), "if German authorities disagree on which of them leads, they seek a common position: on a proposal they vote, the Federation and each Land with one vote, by simple majority")
	}
	if foreign || !german {
		r.because(art(65, 1, "b"), "if authorities of different states disagree on which of them leads, the Board decides; it is no matter for a relevant and reasoned objection")
	}
}

// byPlace orders concerns.
func byPlace(a, b Concern) int {
	return cmp.Or(cmp.Compare(a.Place, b.Place), cmp.Compare(a.Authority, b.Authority))
}
