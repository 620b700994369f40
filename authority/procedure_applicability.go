package authority

import (
	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Applicability says which parts of Regulation (EU) 2025/2518 apply to a procedure (its Articles 36 and 37).
type Applicability struct {
	Handling Answer // chapters III and IV: cooperation, and access to the file
	Disputes Answer // chapters V and VI: dispute resolution and urgency
	Reasons  []legalbasis.Reason
}

// proceduralSince is the day from which the Regulation applies.
const proceduralSince day = 2027_04_02

// ProceduralRules says which parts of Regulation (EU) 2025/2518 apply to a case, by the day on which the complaint was
// lodged or the investigation opened, and that on which a matter was referred to the Board; zero where there is none, or
// where it is not stated. It applies to cross-border cases only.
func ProceduralRules(opened, referred gdpr.Date, domestic bool) Applicability {
	var s steps
	a := Applicability{}
	art36 := legalbasis.ArticleOf(legalbasis.Procedural, 36)
	if domestic {
		a.Handling, a.Disputes = No, No
		s.because(legalbasis.ArticleOf(legalbasis.Procedural, 1), "the Regulation covers cross-border cases only")
	} else {
		a.Handling, a.Disputes = afterStart(opened), afterStart(referred)
		if a.Handling != NotStated {
			s.because(art36, "chapters III and IV: %s, since the complaint was lodged or the investigation opened on %s, and they cover cases begun after %s", appliesWord(a.Handling), opened, proceduralSince.date())
		}
		if a.Disputes != NotStated {
			s.because(art36, "chapters V and VI: %s, since the matter was referred on %s, and they cover matters referred after %s", appliesWord(a.Disputes), referred, proceduralSince.date())
		}
	}
	a.Reasons = s.reasons
	return a
}

func appliesWord(a Answer) string {
	if a == Yes {
		return "apply"
	}
	return "do not apply"
}

// afterStart tells whether a day lies after the day from which the Regulation applies.
func afterStart(d gdpr.Date) Answer {
	start := proceduralSince.date()
	switch {
	case d.After(start):
		return Yes
	case d.IsZero() || d != start && d.Covers(start):
		return NotStated
	}
	return No
}

func (p *Procedure) applicability(events []Event) Applicability {
	var opened, referred gdpr.Date
	for _, e := range events {
		switch e.Kind {
		case ComplaintLodged, InvestigationOpened:
			if opened.IsZero() {
				opened = e.On
			}
		case Referral, UrgentRequested, OpinionRequested:
			if referred.IsZero() {
				referred = e.On
			}
		}
	}
	return ProceduralRules(opened, referred, p.Domestic)
}

// applies reports whether a row is law for a period that starts on a day.
func (t *timeliner) applies(row *limitRow, from gdpr.Date) bool {
	if from.Before(row.since.date()) {
		return false
	}
	switch row.stage {
	case dated:
		return !t.p.Domestic
	case handling:
		return t.Applicable.Handling == Yes
	case disputes:
		// Whatever is referred after this day is referred after the Regulation applies.
		return !t.p.Domestic && afterStart(from) == Yes
	}
	return true
}
