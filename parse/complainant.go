package parse

import (
	"github.com/gdprgo/gdpr"
)

// complainants names who lodged the complaint: an organisation known for it, behind the word for it.
func (r *reader) complainants(s *sentence, c foundCue) []party {
	for _, o := range s.cues {
		if o.cue == cueOrganisation && o.start >= c.end {
			name := r.text[o.start:o.end]
			return []party{{name: name, simple: simpleName(name), span: gdpr.Span{Start: o.start, End: o.end}}}
		}
	}
	// "plainte de l'association X": a body, not a person, behind the word for the complaint
	for i, n := c.end, 0; n < 4; n++ {
		w := nextWord(r.text, i, s.end)
		if w.start >= s.end || w.closes != 0 {
			break
		}
		if i = w.end; !s.lx.bodies.has(w.text) {
			continue
		}
		to := s.end
		for _, o := range s.cues {
			if o.start > w.end {
				to = o.start
				break
			}
		}
		if p, _, _ := r.partyAt(s.lx, i, to, false); p.name != "" && isCapital(p.name) {
			return []party{p}
		}
		break
	}
	return nil
}

// organisations lists bodies that lodge complaints under Articles 77 and 80 GDPR and that press and authorities name.
const organisations = "noyb, La Quadrature du Net, Privacy International, Homo Digitalis, Hermes Center, Forbrukerrådet, BEUC, Bits of Freedom, Panoptykon, " +
	"Open Rights Group, UFC Que Choisir, Ligue des droits de l'Homme, Xnet, Digital Rights Ireland, epicenter works, =Facua, =FACUA, Irish Council for Civil Liberties"
