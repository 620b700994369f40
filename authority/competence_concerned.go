package authority

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// lodged returns the authority with which a complaint counts as lodged, or the place alone where it has several.
func (k Complaint) lodged(c *Case) (ID, Place) {
	id, place := k.With, k.Place
	if k.PassedTo != "" && german(k.PassedTo) && (german(k.With) || k.With == "" && place.Country() == gdpr.Germany) {
		id = k.PassedTo
	}
	if id == "" {
		id = supervisor(place, &Party{Body: c.Party.Body})
	}
	if a, ok := ByID(id); ok && (place == "" || id == k.PassedTo) {
		place = Place(a.Country)
		if a.Region != "" {
			place = Place(a.Region)
		}
	}
	return id, place
}

func german(id ID) bool { return strings.HasPrefix(string(id), "de-") }

// complaints records with which authorities complaints count as lodged.
func (r *resolver) complaints() {
	for _, k := range r.c.Complaints {
		id, place := k.lodged(r.c)
		if id == "" && place.inGDPR(r.c.On) != gdpr.Never {
			r.doubt("complaint.authority", legalbasis.Article(77).WithParagraph(1), "the complaint from %s does not say with which authority there it was lodged", place)
		}
		if id != "" {
			r.ComplaintAuthorities = append(r.ComplaintAuthorities, id)
		}
	}
	slices.Sort(r.ComplaintAuthorities)
	r.ComplaintAuthorities = slices.Compact(r.ComplaintAuthorities)
	passed := slices.ContainsFunc(r.c.Complaints, func(k Complaint) bool {
		id, _ := k.lodged(r.c)
		return k.PassedTo != "" && id == k.PassedTo
	})
	if passed {
		r.because(section(19, 2), "a complaint passed on within Germany counts as lodged with the authority that received it: %s", join(r.ComplaintAuthorities))
	}
}

// crossBorder applies Article 4(23).
func (r *resolver) crossBorder(f leadFinding) {
	if len(f.eea) == 0 {
		return
	}
	byEstablishment, states, involved := involvement(f)
	if byEstablishment == Yes {
		r.CrossBorder, r.CrossBorderLimb = Yes, art(4, 23, "a")
		r.because(art(4, 23, "a"), "the processing takes place in the context of the activities of establishments in several states: %s", joinStates(involved))
		return
	}
	byEffect, affected := r.effectAbroad(f)
	switch {
	case byEffect == Yes:
		r.CrossBorder, r.CrossBorderLimb = Yes, art(4, 23, "b")
		if byEstablishment == NotStated {
			// Whichever limb it is, the processing is cross-border.
			r.CrossBorderLimb = legalbasis.Article(4).WithParagraph(23)
		}
		r.because(r.CrossBorderLimb, "the processing substantially affects people in several states, or is likely to: %s", joinStates(affected))
		r.doubt("effect.judgement", art(4, 23, "b"), "that people are substantially affected is a judgement of the single case: its context, the data, the purpose, and the harm or loss of rights it may cause (%s, paragraphs 9 to 12)", guidelines8_22)
	case byEffect == No && byEstablishment == No:
		r.CrossBorder = No
		where := ""
		if len(affected) > 0 {
			where = " (" + joinStates(affected) + ")"
		}
		r.because(legalbasis.Article(4).WithParagraph(23), "the processing takes place in the context of establishments in one state only (of %s) and substantially affects people in no more than one%s", joinStates(states), where)
		if r.peopleAbroad(f) {
			r.doubt("effect.judgement", art(4, 23, "b"), "that people in other states are not substantially affected is a judgement of the single case (%s, paragraphs 9 to 12); a complaint alone does not make processing cross-border", guidelines8_22)
		}
	default:
		r.crossBorderOpen(byEstablishment, byEffect, states)
	}
}

// crossBorderOpen says which fact would show whether the processing is cross-border.
func (r *resolver) crossBorderOpen(byEstablishment, byEffect Answer, states []gdpr.Country) {
	r.open = true
	var facts []string
	if byEstablishment == NotStated {
		facts = append(facts, "whether it takes place in the context of the activities of establishments in more than one of "+joinStates(states))
	}
	if byEffect == NotStated {
		facts = append(facts, "whether it substantially affects people in more than one state")
	}
	r.doubt("processing.cross-border", legalbasis.Article(4).WithParagraph(23), "whether the processing is cross-border is not shown: %s; if it is not, there is no lead, and the authority of the territory alone is competent", strings.Join(facts, ", or "))
}

// involvement tells whether the processing takes place in the context of the activities of establishments in more than one
// state (Article 4(23)(a)), with the states of all establishments and of those said to be involved.
func involvement(f leadFinding) (several Answer, states, involved []gdpr.Country) {
	var may []gdpr.Country
	for _, e := range f.eea {
		s := e.Place.Country()
		states = addNew(states, s)
		if e.Involved == Yes {
			involved = addNew(involved, s)
		}
		if e.Involved != No {
			may = addNew(may, s)
		}
	}
	switch {
	case len(involved) > 1:
		return Yes, states, involved
	case len(may) > 1:
		return NotStated, states, involved
	}
	return No, states, involved
}

// effectAbroad tells whether people in more than one state are substantially affected, and in which they are.
func (r *resolver) effectAbroad(f leadFinding) (several Answer, yes []gdpr.Country) {
	if len(r.c.Affected) == 0 {
		return NotStated, nil
	}
	var unknown []gdpr.Country
	listed := map[gdpr.Country]bool{}
	for _, e := range r.c.Affected {
		s := e.Place.Country()
		if e.Place.inGDPR(r.c.On) == gdpr.Never {
			continue
		}
		listed[s] = true
		switch e.Substantial {
		case Yes:
			yes = addNew(yes, s)
		case NotStated:
			unknown = addNew(unknown, s)
		}
	}
	for _, e := range f.eea {
		if s := e.Place.Country(); !listed[s] {
			unknown = addNew(unknown, s)
		}
	}
	unknown = slices.DeleteFunc(unknown, func(s gdpr.Country) bool { return slices.Contains(yes, s) })
	abroad := len(yes) == 1 && !slices.ContainsFunc(f.eea, func(e Establishment) bool { return e.Place.Country() == yes[0] })
	switch {
	case len(yes) >= 2:
		return Yes, yes
	case abroad:
		// By the letter of Article 4(23)(b) one state is not enough; Article 56(2) nevertheless provides for it.
		r.doubt("effect.one-state", art(4, 23, "b"), "people are substantially affected in %s only, where there is no establishment: whether such processing is cross-border is not settled; if it is, it may be a local case (Article 56(2))", yes[0])
		return NotStated, yes
	case len(yes)+len(unknown) < 2:
		return No, yes
	}
	return NotStated, yes
}

// peopleAbroad reports whether the case names people or complaints outside the states of the establishments.
func (r *resolver) peopleAbroad(f leadFinding) bool {
	abroad := func(p Place) bool {
		return !slices.ContainsFunc(f.eea, func(e Establishment) bool { return e.Place.Country() == p.Country() })
	}
	return slices.ContainsFunc(r.c.Affected, func(e Effect) bool { return abroad(e.Place) }) ||
		slices.ContainsFunc(r.c.Complaints, func(k Complaint) bool { _, p := k.lodged(r.c); return abroad(p) })
}

func addNew[T comparable](list []T, v T) []T {
	if slices.Contains(list, v) {
		return list
	}
	return append(list, v)
}

func joinStates(states []gdpr.Country) string {
	var words []string
	for _, s := range states {
		words = append(words, string(s))
	}
	slices.Sort(words)
	return strings.Join(words, ", ")
}

// concerned applies Article 4(22).
func (r *resolver) concerned(f leadFinding) {
	if r.Regime == Domestic || r.Regime == OwnTerritory {
		return
	}
	found := map[Concern]Limb{}
	party := Party{Body: r.c.Party.Body, Federal: r.c.Party.Federal}
	add := func(p Place, id ID, limb Limb) {
		if id == "" && r.Lead != "" && p.Country() == r.MainEstablishment.Country() {
			return // the state is represented by the lead
		}
		if p.inGDPR(r.c.On) != gdpr.Never && (id == "" || id != r.Lead) {
			found[Concern{Authority: id, Place: p}] |= limb
		}
	}
	for _, e := range f.eea {
		add(e.Place, supervisor(e.Place, &party), ByEstablishment)
	}
	silent := false
	for _, e := range r.c.Affected {
		switch e.Substantial {
		case Yes:
			add(e.Place, supervisor(e.Place, &party), ByResidents)
		case NotStated:
			silent = true
		}
	}
	for _, k := range r.c.Complaints {
		id, p := k.lodged(r.c)
		add(p, id, ByComplaint)
	}
	for _, o := range r.c.Others {
		r.processorConcerned(o, add)
	}
	for k, limbs := range found {
		k.Limbs = limbs
		r.Concerned = append(r.Concerned, k)
	}
	slices.SortFunc(r.Concerned, byPlace)
	r.explainConcerned()
	if silent {
		r.doubt("effect.missing", art(4, 22, "b"), "whether people are substantially affected is not stated for every place where they are: the authorities there may be concerned")
	}
}

func (r *resolver) processorConcerned(o Party, add func(Place, ID, Limb)) {
	if o.Role != Processor || r.c.Party.Role == Processor {
		return
	}
	if r.c.DraftConcernsControllerOnly == Yes {
		r.because(legalbasis.Recital(36), "the draft decision concerns the controller only: the authorities of the processor are not concerned for its sake")
		return
	}
	for _, e := range r.c.establishments(&o, view{facts: r.c.On, law: r.c.On}).eea {
		add(e.Place, supervisor(e.Place, &o), ByProcessor)
	}
	if r.c.DraftConcernsControllerOnly == NotStated {
		r.doubt("draft.scope", legalbasis.Recital(36), "the authorities of the processor are concerned unless the draft decision concerns the controller only")
	}
}

// explainConcerned gives one reason for each limb that is used.
func (r *resolver) explainConcerned() {
	for i, text := range [...]string{"an establishment in their state", "residents substantially affected", "a complaint lodged with them", "the processor established in their state"} {
		limb := Limb(1 << i)
		var who []string
		for _, k := range r.Concerned {
			if k.Limbs.Has(limb) {
				name := string(k.Authority)
				if name == "" {
					name = "an authority in " + string(k.Place)
				}
				who = append(who, name)
			}
		}
		if len(who) > 0 {
			r.because(limb.Rules()[0], "concerned by %s: %s", text, strings.Join(who, ", "))
		}
	}
}

// local applies Article 56(2).
func (r *resolver) local() {
	p := r.c.OnlyConcerns
	if p == "" || r.Lead == "" || p.Country() == r.MainEstablishment.Country() || p.inGDPR(r.c.On) == gdpr.Never {
		return
	}
	r.Local = LocalCase{Authority: supervisor(p, &r.c.Party), Lead: r.Lead, Place: p}
	who := string(r.Local.Authority)
	if who == "" {
		who = "the authority in " + string(p)
	}
	r.because(art(56, 2, ""), "the subject matter concerns %s only: %s may handle the case, and informs %s without delay", p, who, r.Lead)
	r.because(art(56, 3, ""), "%s decides within three weeks whether it handles the case", r.Lead)
	r.because(art(56, 4, ""), "if it does, Article 60 applies; %s may submit a draft of the decision, of which the lead takes utmost account", who)
	r.because(art(56, 5, ""), "if it does not, %s handles the case under Articles 61 and 62", who)
	r.because(legalbasis.Recital(131), "%s first seeks an amicable settlement and then uses all its powers", who)
}

// others answers for the other parties.
func (r *resolver) others() {
	joint := r.c.Party.Role == JointController
	for _, o := range r.c.Others {
		f := r.c.leadAt(&o, r.c.On, r.c.On)
		r.Others = append(r.Others, PartyLead{Name: o.Name, Role: o.Role, Lead: f.lead, Possible: f.possible})
		joint = joint || o.Role == JointController
	}
	slices.SortFunc(r.Others, func(a, b PartyLead) int {
		return strings.Compare(a.Name+"\x00"+a.Role.String()+string(a.Lead), b.Name+"\x00"+b.Role.String()+string(b.Lead))
	})
	if joint {
		r.following(guidelines8_22+", paragraphs 29 to 34", "each joint controller has its own main establishment and its own lead authority")
	}
	if r.c.AgreedMain != "" {
		r.following(guidelines8_22+", paragraphs 29 to 34", "an agreement that %s is the common main establishment does not bind the authorities", r.c.AgreedMain)
	}
	if r.c.Party.Role == Processor && len(r.c.Others) > 0 {
		r.because(legalbasis.Recital(36), "this answer is for the processor's own duties; where a controller is involved, the controller's lead authority leads")
	}
}

// representative applies Articles 3(2) and 27 where no establishment is in the EEA.
func (r *resolver) representative(f leadFinding) {
	if len(f.eea) > 0 || len(f.possible) > 0 {
		return
	}
	p := &r.c.Party
	if p.Representative != "" {
		r.following(guidelines8_22+", paragraph 49", "a representative in %s is no establishment and brings no one-stop-shop", p.Representative)
	}
	switch r.c.Targets {
	case No:
		r.Regime = OutsideScope
		r.because(art(3, 2, ""), "no establishment in the EEA, no goods or services offered to people there and no monitoring of them: the GDPR does not apply")
		return
	case NotStated:
		r.open = true
		r.doubt("scope.targeting", art(3, 2, ""), "whether goods or services are offered to people in the Union, or their behaviour is monitored, is not stated; without an establishment the GDPR applies only then")
		return
	}
	r.because(art(3, 2, ""), "the GDPR applies without an establishment, since people in the Union are offered goods or services or are monitored")
	if p.RepresentativeExempt == Yes || p.Body == PublicBody {
		r.RepresentativeRequired = No
		r.because(art(27, 2, ""), "no representative is required")
		return
	}
	r.RepresentativeRequired = Yes
	r.because(art(27, 1, ""), "a representative in the Union is required")
	if p.NoRepresentative {
		r.because(art(27, 1, ""), "none was designated, which is an infringement of its own")
	}
	if p.RepresentativeExempt == NotStated {
		r.doubt("representative.exemption", art(27, 2, "a"), "a representative is not required for occasional processing that is low in risk and includes no special categories on a large scale; nothing is stated about that")
	}
}
