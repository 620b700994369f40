package parse

import (
	"strings"

	"github.com/gdprgo/gdpr/legalbasis"
)

// carries is how far an act other than the GDPR reaches to citations that name none, repeats how far to one with the numbers of its own.
const (
	carries = 300
	repeats = 600
)

// carried decides on the act of a citation that names none.
func (r *reader) carried(c cursor, p *pin) actMention {
	if p.start < r.examplesTo {
		return actMention{how: namedAct, act: r.examplesOf, end: -1}
	}
	if p.unit == sectionUnit {
		if r.unknownInitials(c.pos) {
			return actMention{how: otherAct, end: -1}
		}
		if r.act != "" && r.act != legalbasis.GDPR && p.start-r.end < carries {
			return actMention{how: namedAct, act: r.act, end: -1}
		}
		return actMention{how: noAct, end: -1}
	}
	if r.cell {
		return actMention{how: namedAct, act: legalbasis.GDPR, end: -1}
	}
	if r.repeated(p) {
		if r.other {
			return actMention{how: otherAct, end: -1}
		}
		return actMention{how: namedAct, act: r.act, end: -1}
	}
	inGDPR := r.inGDPR(p)
	switch {
	case inGDPR && r.act == legalbasis.UKGDPR:
		return actMention{how: namedAct, act: r.act, end: -1}
	case inGDPR && (r.act == legalbasis.GDPR || r.seen || r.ahead(c)):
		return actMention{how: namedAct, act: legalbasis.GDPR, end: -1}
	case inGDPR && p.paragraph > 0 && r.act == "" && !r.other && r.named == "":
		return actMention{how: namedAct, act: legalbasis.GDPR, end: -1}
	case inGDPR && (p.paragraph > 0 || r.act == "" && !r.other) && r.aboutData(p.start):
		return actMention{how: namedAct, act: legalbasis.GDPR, end: -1}
	case r.act != "" && r.act != legalbasis.GDPR && p.start-r.end < carries:
		return actMention{how: namedAct, act: r.act, end: -1}
	}
	return actMention{how: otherAct, end: -1}
}

// repeated reports whether a citation without an act has the article and paragraph of the one before, which is of another act than the GDPR: "Article 22(2)
// of the LSSI … also violated Article 22(2)".
func (r *reader) repeated(p *pin) bool {
	return (r.other || r.act != "" && r.act != legalbasis.GDPR) && p.article == r.article && p.paragraph == r.paragraph && p.start-r.end < repeats
}

// unknownInitials reports whether capitals stand right behind a section, which name an act that the library does not know: "section 55A DPA".
func (r *reader) unknownInitials(pos int) bool {
	next := r.spaces(pos)
	n := next
	for n < r.to && r.text[n] >= 'A' && r.text[n] <= 'Z' {
		n++
	}
	return next > pos && n-next >= 3 && (n == r.to || byteClass[r.text[n]] != bLetter)
}

// examplesAt reports whether a word that introduces examples stands right before a place.
func (r *reader) examplesAt(at int) bool {
	before := strings.TrimRight(r.text[:at], " ")
	for _, w := range r.lx.suchAs {
		if rest, ok := strings.CutSuffix(before, w); ok && strings.HasSuffix(rest, " ") {
			return true
		}
	}
	return false
}

// dataWords are what texts on data protection speak of, one or two stems a language.
var dataWords = [...]string{"ersonal data", "ata subject", "controller", "ata protection", "DPA", "CNIL", "données personnelles", "caractère personnel", "protection des données",
	"personenbezogen", "atenschutz", "dati personali", "datos personales", "dados pessoais", "ersoonsgegevens", "danych osobowych", "osobní", "osobných", "osobnih",
	"лични", "προσωπικ", "enkilötie", "sikuandme", "ersonas dat", "smens duomen", "zemélyes adat", "cu caracter personal", "ersonoplysning", "ersonuppgift",
	"ersonopplysning", "ersónuuppl", "sonraí", "data personali"}

// aboutData reports whether the text around pos speaks of personal data and their protection.
func (r *reader) aboutData(pos int) bool {
	const window = 2048
	if w := pos/window + 1; r.window != w {
		r.window, r.inField = w, false
		around := r.text[max(0, (w-1)*window-window/2):min(len(r.text), w*window+window/2)]
		for _, word := range dataWords {
			if strings.Contains(around, word) {
				r.inField = true
				break
			}
		}
	}
	return r.inField
}

// ahead reports whether the GDPR is named behind the cursor in the same paragraph, at most 48 tokens on.
func (r *reader) ahead(c cursor) bool {
	for r.nextGDPR = max(r.nextGDPR, c.tok); r.nextGDPR < len(r.toks); r.nextGDPR++ {
		if t := r.toks[r.nextGDPR]; t.has(actName) {
			if n, _ := r.lx.senseOf(t, actName); r.lx.acts[n] == string(legalbasis.GDPR) {
				break
			}
		}
	}
	if r.nextGDPR == len(r.toks) || r.nextGDPR-c.tok > 48 {
		return false
	}
	return !strings.Contains(r.text[c.pos:max(c.pos, int(r.toks[r.nextGDPR].start))], "\n\n")
}

// apart returns how many pins of a chain are the GDPR's though another act stands at its end: those of earlier citations,
// where one of them has paragraphs or points as the GDPR has them, "Article 6(1)(e), Article 32 and Article 2-ter of the Code".
func (r *reader) apart(a actMention) int {
	if a.how == noAct || a.act == legalbasis.GDPR || a.act == legalbasis.UKGDPR || r.lastGroup == 0 {
		return 0
	}
	shaped := false
	for k := range r.pins[:r.lastGroup] {
		p := &r.pins[k]
		if !r.inGDPR(p) || p.unit != articleUnit {
			return 0
		}
		shaped = shaped || p.point > 0 && r.provisionOf(p, legalbasis.GDPR).Exists()
	}
	if !shaped {
		return 0
	}
	return r.lastGroup
}
