package authority

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// steps collects the explanation of an answer.
type steps struct {
	reasons []legalbasis.Reason
	doubts  []legalbasis.Doubt
}

func (s *steps) because(rule legalbasis.Provision, format string, args ...any) {
	s.reasons = append(s.reasons, legalbasis.Reason{Rule: rule, Text: fmt.Sprintf(format, args...)})
}

func (s *steps) following(source, format string, args ...any) {
	s.reasons = append(s.reasons, legalbasis.Reason{Authority: source, Text: fmt.Sprintf(format, args...)})
}

func (s *steps) doubt(code string, rule legalbasis.Provision, format string, args ...any) {
	s.doubts = append(s.doubts, legalbasis.Doubt{Code: code, Rule: rule, Text: fmt.Sprintf(format, args...)})
}

func (s *steps) add(o steps) {
	s.reasons = append(s.reasons, o.reasons...)
	s.doubts = append(s.doubts, o.doubts...)
}

// art returns a provision of the GDPR: art(4, 16, "a") is Article 4(16)(a).
func art(article, paragraph int, point string) legalbasis.Provision {
	return legalbasis.Article(article).WithParagraph(paragraph).WithPoint(point)
}

// section returns a provision of the German BDSG: section(19, 1) is section 19(1).
func section(n, paragraph int) legalbasis.Provision {
	return legalbasis.SectionOf(legalbasis.BDSG, n).WithParagraph(paragraph)
}

const (
	opinion8_2019   = "EDPB Opinion 8/2019"
	opinion4_2024   = "EDPB Opinion 04/2024"
	guidelines8_22  = "EDPB Guidelines 8/2022"
	recital36Groups = "in a group, the main establishment of the undertaking that controls it counts, unless another one determines purposes and means"
)

// Possible is one answer that the facts leave open, and what would make it the answer.
type Possible struct {
	// Authority leads or, where there is no one-stop-shop, is competent; "" stands for: no authority leads.
	Authority ID
	Place     Place // the main establishment or the place concerned, "" where there is none
	If        string
	Rule      legalbasis.Provision
}

// mainFinding is what the facts say about a party's main establishment on a day.
type mainFinding struct {
	steps
	place    Place // "" where there is none, or where it is open
	single   bool  // place is the single establishment of Article 56(1)
	possible []Possible
	eea      []Establishment // the establishments that count, by place
	outside  []Establishment // the same beyond the states of the GDPR
	clashes  []Place         // places whose rows contradict each other
}

// view is the time at which facts are looked at and the time whose law says which states belong to the GDPR.
type view struct {
	facts, law gdpr.Date
	lenient    bool // count what a partial date leaves open
}

// counts reports whether an answer for a partial date is to be taken as yes.
func (v view) counts(h gdpr.Holds) bool { return h == gdpr.Always || v.lenient && h == gdpr.Sometimes }

// establishments returns a party's establishments at v, one row a place, by place.
func (c *Case) establishments(p *Party, v view) mainFinding {
	var f mainFinding
	byPlace := map[Place]Establishment{}
	unproven := map[Place]bool{}
	for _, e := range p.Establishments {
		switch {
		case v.facts.IsZero() && !e.Until.IsZero(), !v.facts.IsZero() && !v.counts(v.facts.Within(e.Since, e.Until)):
			continue
		case e.Proven == No:
			unproven[e.Place] = true
			continue
		case e.Activity != "" && e.Activity != c.Activity:
			e = Establishment{Place: e.Place, CentralAdministration: e.CentralAdministration, Controlling: e.Controlling}
		}
		have := byPlace[e.Place]
		have.Place = e.Place
		if !have.merge(e) && !slices.Contains(f.clashes, e.Place) {
			f.clashes = append(f.clashes, e.Place)
		}
		byPlace[e.Place] = have
	}
	for _, e := range byPlace {
		if v.counts(e.Place.inGDPR(v.law)) {
			f.eea = append(f.eea, e)
		} else {
			f.outside = append(f.outside, e)
		}
	}
	order := func(a, b Establishment) int { return cmp.Compare(a.Place, b.Place) }
	slices.SortFunc(f.eea, order)
	slices.SortFunc(f.outside, order)
	slices.Sort(f.clashes)
	if len(unproven) > 0 {
		var places []string
		for p := range unproven {
			places = append(places, string(p))
		}
		slices.Sort(places)
		f.following(opinion4_2024, "what is claimed of %s is not shown to be real and lasting and does not count: the party bears the burden of proof",
			strings.Join(places, ", "))
	}
	return f
}

// main finds the main or single establishment of a party (Articles 4(16) and 56(1)).
func (c *Case) main(p *Party, v view) mainFinding {
	f := c.establishments(p, v)
	switch {
	case len(f.eea) == 0:
		f.because(art(56, 1, ""), "no establishment in the EEA counts: there is no main or single establishment")
	case len(f.eea) == 1:
		f.place, f.single = f.eea[0].Place, true
		f.because(art(56, 1, ""), "%s is the single establishment in the EEA", f.place)
		if len(decided(f.outside)) > 0 {
			f.doubt("establishment.decides-nothing", art(56, 1, ""),
				"purposes and means are decided outside the EEA: whether a single establishment that does not decide carries a lead authority is not settled; %s speaks of main establishments", opinion4_2024)
		}
	case p.Role == Processor:
		f.ofProcessor()
	default:
		f.ofController()
	}
	return f
}

func decided(es []Establishment) []Establishment {
	return slices.DeleteFunc(slices.Clone(es), func(e Establishment) bool { return e.Decides != Yes })
}

func placesOf(es []Establishment) string {
	var ps []string
	for _, e := range es {
		ps = append(ps, string(e.Place))
	}
	return strings.Join(ps, ", ")
}

func (f *mainFinding) find(is func(Establishment) bool) []Establishment {
	return slices.DeleteFunc(slices.Clone(f.eea), func(e Establishment) bool { return !is(e) })
}

// maybe adds an answer that the facts leave open.
func (f *mainFinding) maybe(p Place, rule legalbasis.Provision, format string, args ...any) {
	f.possible = append(f.possible, Possible{Place: p, If: fmt.Sprintf(format, args...), Rule: rule})
}

var (
	yesCentral     = func(e Establishment) bool { return e.CentralAdministration == Yes }
	yesControlling = func(e Establishment) bool { return e.Controlling == Yes }
)

// ofController applies Article 4(16)(a) to two or more establishments in the EEA.
func (f *mainFinding) ofController() {
	deciding, outside := decided(f.eea), decided(f.outside)
	if able := slices.DeleteFunc(slices.Clone(deciding), func(e Establishment) bool { return e.Implements != Yes }); len(able) == 1 && len(deciding) > 1 &&
		!slices.ContainsFunc(deciding, func(e Establishment) bool { return e.Implements == NotStated }) {
		deciding = able
	}
	switch {
	case len(deciding) > 1:
		f.doubt("lead.dispute", art(65, 1, "b"), "purposes and means are said to be decided in several places (%s)", placesOf(deciding))
		for _, e := range deciding {
			f.maybe(e.Place, art(4, 16, "a"), "the decisions on purposes and means are taken in %s, with the power to have them implemented", e.Place)
		}
	case len(deciding) == 1 && len(outside) > 0:
		f.doubt("establishment.decisions", art(4, 16, "a"), "decisions are said to be taken both in %s and outside the EEA (%s)", deciding[0].Place, placesOf(outside))
		f.maybe(deciding[0].Place, art(4, 16, "a"), "the decisions on purposes and means are taken in %s", deciding[0].Place)
		f.maybe("", art(4, 16, "a"), "they are taken in %s", placesOf(outside))
	case len(deciding) == 1:
		f.decidedIn(deciding[0])
	case len(outside) > 0:
		f.because(art(4, 16, "a"), "purposes and means are decided in %s, outside the EEA: none of the establishments in the EEA (%s) is the main one", placesOf(outside), placesOf(f.eea))
		f.following(opinion4_2024, "a central administration in the EEA that does not decide is no main establishment, and the party cannot choose one")
	default:
		f.decidedNowhereStated()
	}
}

// decidedIn is the case of one establishment in the EEA where decisions are taken.
func (f *mainFinding) decidedIn(d Establishment) {
	elsewhere := f.find(func(e Establishment) bool { return e.CentralAdministration == Yes && e.Place != d.Place })
	group := len(f.find(yesControlling)) > 0
	switch {
	case d.Implements == No:
		f.because(art(4, 16, "a"), "%s takes the decisions but has no power to have them implemented: it is not the main establishment", d.Place)
		f.powerless(d, elsewhere)
	case d.Implements == NotStated && len(elsewhere) > 0 && !group:
		f.doubt("establishment.power", art(4, 16, "a"), "whether %s has the power to have its decisions implemented is not stated", d.Place)
		f.maybe(d.Place, art(4, 16, "a"), "%s has the power to have its decisions implemented", d.Place)
		f.maybe(elsewhere[0].Place, art(4, 16, "a"), "%s has not that power, and the central administration in %s decides", d.Place, elsewhere[0].Place)
		f.maybe("", art(4, 16, "a"), "neither decides with the power to have decisions implemented")
	default:
		f.place = d.Place
		if group {
			f.because(legalbasis.Recital(36), "%s: they are determined in %s", recital36Groups, d.Place)
		}
		f.because(art(4, 16, "a"), "purposes and means are decided in %s: it is the main establishment", d.Place)
		if d.Implements == NotStated && !group {
			f.doubt("establishment.power", art(4, 16, "a"), "that %s has the power to have its decisions implemented is not stated; without it, it is not the main establishment", d.Place)
		}
	}
}

// powerless goes on where the establishment that decides cannot have its decisions implemented.
func (f *mainFinding) powerless(d Establishment, central []Establishment) {
	if len(central) == 1 && central[0].Decides == NotStated {
		f.doubt("establishment.decisions", art(4, 16, "a"), "whether the central administration in %s decides on purposes and means itself is not stated", central[0].Place)
		f.maybe(central[0].Place, art(4, 16, "a"), "the central administration in %s decides itself and has its decisions implemented", central[0].Place)
		f.maybe("", art(4, 16, "a"), "it does not (%s)", opinion4_2024)
		return
	}
	if len(central) == 0 && d.CentralAdministration != Yes {
		f.openAmong("the central administration is there and decides", func(e Establishment) bool { return e.Place != d.Place })
		return
	}
	f.following(opinion4_2024, "none of the establishments in the EEA (%s) decides with the power to have decisions implemented: there is no main establishment", placesOf(f.eea))
}

// decidedNowhereStated is the case that nobody says where decisions are taken.
func (f *mainFinding) decidedNowhereStated() {
	base := f.find(yesControlling)
	what := "the controlling undertaking"
	if len(base) == 0 {
		base, what = f.find(yesCentral), "the central administration"
	}
	f.doubt("establishment.decisions", art(4, 16, "a"), "where the purposes and means of this processing are decided is not stated; that decides which establishment is the main one")
	if len(base) != 1 || base[0].Decides == No {
		f.openAmong("purposes and means are decided there, with the power to have the decisions implemented", func(Establishment) bool { return true })
		return
	}
	f.maybe(base[0].Place, art(4, 16, "a"), "%s in %s decides on purposes and means itself", what, base[0].Place)
	f.openAmong("purposes and means are decided there instead, with the power to have the decisions implemented",
		func(e Establishment) bool { return e.Place != base[0].Place })
}

// openAmong leaves open each establishment that may be the main one, and that there is none.
func (f *mainFinding) openAmong(condition string, may func(Establishment) bool) {
	for _, e := range f.eea {
		if may(e) && e.Decides != No {
			f.maybe(e.Place, art(4, 16, "a"), "%s: %s", e.Place, condition)
		}
	}
	if len(f.possible) == 0 {
		f.because(art(4, 16, "a"), "purposes and means are decided in no establishment in the EEA (%s): there is no main establishment", placesOf(f.eea))
		f.doubts = slices.DeleteFunc(f.doubts, func(d legalbasis.Doubt) bool { return d.Code == "establishment.decisions" })
		return
	}
	f.maybe("", art(4, 16, "a"), "they are decided outside the EEA (%s)", opinion4_2024)
}

// ofProcessor applies Article 4(16)(b) to two or more establishments in the EEA.
func (f *mainFinding) ofProcessor() {
	central := f.find(yesCentral)
	working := f.find(func(e Establishment) bool { return e.MainProcessing == Yes })
	noCentral := len(central) == 0 && (slices.ContainsFunc(f.outside, yesCentral) ||
		!slices.ContainsFunc(f.eea, func(e Establishment) bool { return e.CentralAdministration == NotStated }))
	switch {
	case len(central) == 1:
		f.place = central[0].Place
		f.because(art(4, 16, "b"), "the processor's central administration in the EEA is in %s: it is the main establishment", f.place)
	case len(central) > 1:
		f.doubt("lead.dispute", art(65, 1, "b"), "the central administration is said to be in several places (%s)", placesOf(central))
		for _, e := range central {
			f.maybe(e.Place, art(4, 16, "b"), "the central administration is in %s", e.Place)
		}
	case noCentral && len(working) == 1:
		f.place = working[0].Place
		f.because(art(4, 16, "b"), "the processor has no central administration in the EEA; its main processing activities take place in %s: it is the main establishment", f.place)
	default:
		f.processorOpen(noCentral, working)
	}
}

func (f *mainFinding) processorOpen(noCentral bool, working []Establishment) {
	f.doubt("establishment.central-administration", art(4, 16, "b"),
		"where the processor's central administration is, or in want of one its main processing activities, is not stated for one place alone")
	for _, e := range f.eea {
		if !noCentral && e.CentralAdministration == NotStated {
			f.maybe(e.Place, art(4, 16, "b"), "the central administration is in %s", e.Place)
		}
	}
	for _, e := range f.eea {
		if e.MainProcessing == Yes || len(working) == 0 && e.MainProcessing == NotStated {
			f.maybe(e.Place, art(4, 16, "b"), "there is no central administration in the EEA and the main processing activities take place in %s", e.Place)
		}
	}
	if len(f.possible) == 0 {
		f.because(art(4, 16, "b"), "none of the establishments in the EEA (%s) is a central administration or a place of main processing activities", placesOf(f.eea))
	}
}
