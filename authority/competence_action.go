package authority

import (
	"cmp"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// CourtAction is a supervisory authority that brings a cross-border infringement before the courts of its state
// (Article 58(5)) although it does not lead. The zero value states nothing.
type CourtAction struct {
	Actor, Lead ID
	// Ground is the provision that lets the authority act although it does not lead, such as Article 56(2), 61(8) or 66;
	// NoGround states that there is none.
	Ground   legalbasis.Provision
	NoGround bool
	// Cooperated is whether the authority kept to the procedures of cooperation and consistency.
	Cooperated Answer
	Started    gdpr.Date // the day on which the action was brought
	// Transposed is whether national law implements Article 58(5) specifically.
	Transposed Answer
}

// ActionAnswer says whether a court action may go on, with the reasons.
type ActionAnswer struct {
	// Earlier is for infringements up to 24 May 2018, Later for those since.
	Earlier, Later Answer
	// NeedsEstablishment is whether the controller must have an establishment in the authority's state.
	NeedsEstablishment Answer
	Reasons            []legalbasis.Reason
	Doubts             []legalbasis.Doubt
}

const facebookBelgium = "C-645/19 Facebook Belgium, 15 June 2021"

// Admissible says whether an authority that does not lead may bring or pursue a court action, as the Court of Justice held
// in C-645/19.
func (a CourtAction) Admissible() ActionAnswer {
	var s steps
	out := ActionAnswer{Earlier: No, NeedsEstablishment: No}
	start, _ := gdpr.NewDate(2018, 5, 25)
	actor := cmp.Or(string(a.Actor), "the authority")
	switch {
	case a.Started.IsZero():
		out.Earlier = NotStated
	case a.Started.Before(start):
		out.Earlier = Yes
		s.following(facebookBelgium+", operative part 4", "the action began on %s: for infringements before 25 May 2018 it goes on under Directive 95/46/EC", a.Started)
	}
	switch {
	case a.Actor != "" && a.Actor == a.Lead:
		out.Later = Yes
		s.because(art(58, 5, ""), "%s leads and may bring the infringement before the courts", a.Actor)
	case a.NoGround:
		out.Later = No
		s.following(facebookBelgium+", operative part 1", "%s does not lead, and no provision of the GDPR lets it find an infringement itself: it may not sue for cross-border processing since 25 May 2018", actor)
	case a.Ground.IsZero():
		s.doubt("action.ground", art(58, 5, ""), "which provision lets %s act although it does not lead is not stated: Article 56(2), 61(8), 62(7) or 66", actor)
	case !allowsActing(a.Ground):
		out.Later = No
		s.following(facebookBelgium+", operative part 1", "%s does not let an authority that does not lead find an infringement", a.Ground)
	case a.Cooperated == No:
		out.Later = No
		s.following(facebookBelgium+", operative part 1", "the procedures of cooperation and consistency were not respected")
	case a.Cooperated == NotStated:
		s.doubt("action.cooperation", art(63, 0, ""), "whether the procedures of cooperation and consistency were respected is not stated")
	default:
		out.Later = Yes
		s.following(facebookBelgium+", operative part 1", "%s lets %s act although it does not lead, and cooperation was respected", a.Ground, actor)
	}
	s.following(facebookBelgium+", operative parts 2 and 3", "the controller needs no establishment in the authority's state; the action may be brought against the main establishment, or against another one in the context of whose activities the processing takes place")
	if a.Transposed == No {
		s.following(facebookBelgium+", operative part 5", "Article 58(5) has direct effect: the authority may rely on it against private parties without an implementing law")
	}
	out.Reasons, out.Doubts = s.reasons, s.doubts
	return out
}

// allowsActing reports whether a provision lets an authority that does not lead find an infringement.
func allowsActing(p legalbasis.Provision) bool {
	for _, g := range [...]legalbasis.Provision{art(56, 2, ""), art(61, 8, ""), art(62, 7, ""), legalbasis.Article(66)} {
		if g.Contains(p) {
			return true
		}
	}
	return false
}
