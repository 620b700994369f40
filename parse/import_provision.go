package parse

import (
	"slices"
	"strconv"
	"strings"

	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
)

// setInfringed reads a list of provisions of which the source says that the decision turned on them, but not which were found
// infringed.
func (r *row) setInfringed(v *value) {
	for _, item := range r.items(v, citationItems(v.text, true)) {
		r.citation(v, item, quoted)
	}
	r.addLinks(v)
}

// setRelevant reads one provision of a list, or several parted by line ends and semicolons, of which the source says that they
// matter in the case.
func (r *row) setRelevant(v *value) {
	for _, item := range r.items(v, citationItems(v.text, false)) {
		r.citation(v, item, relevant)
	}
}

// setCited reads provisions that the source lists beside the GDPR.
func (r *row) setCited(v *value) {
	for _, item := range r.items(v, citationItems(v.text, false)) {
		r.citation(v, item, beside)
	}
}

// citedFor says what a list of provisions is for.
type citedFor uint8

const (
	quoted   citedFor = iota // what the decision turned on
	relevant                 // what matters in the case, the powers used included
	beside                   // law beside the GDPR
)

func (r *row) citation(v *value, item string, use citedFor) {
	if isUnknown(item) {
		return
	}
	text, twice := undouble(item)
	if twice {
		r.keep(&value{name: v.name, raw: item}, "cell.doubled")
	}
	ps := r.cite(text, use)
	switch {
	case len(ps) == 0:
		r.keep(&value{name: v.name, raw: item}, "provision.unread")
	case len(ps)+len(r.d.Infringements)+len(r.d.Cited) > maxList:
		r.keep(&value{name: v.name, raw: item}, "row.overlong")
		return
	}
	for _, p := range ps {
		r.addProvision(p, use)
	}
}

// cite reads an item of a list of citations. Of one that is understood in part nothing is returned: its numbers may belong to an
// act that is not known. Sets cite the same few provisions again and again, so that answers are remembered.
func (r *row) cite(item string, use citedFor) []legalbasis.Provision {
	key := citeKey{item, r.country, use}
	if ps, ok := r.memory.cited[key]; ok {
		return ps
	}
	o := r.o
	if o.Country == "" {
		o.Country = r.country
	}
	ps, err := Citation(item, &o)
	if err != nil || !ofItsAct(item, ps, use != beside) {
		ps = nil
	}
	if len(r.memory.cited) < maxMemory && len(item) < 100 {
		key.item = strings.Clone(item)
		r.memory.cited[key] = ps
	}
	return ps
}

// gdprNames are the names by which the sets cite the GDPR, their misspellings included.
var gdprNames = [...]string{"GDPR", "GPDR", "GDRP", "GDP", "RGPD", "DSGVO", "DS-GVO", "AVG", "RODO", "2016/679", "General Data Protection Regulation"}

// citingWords are the words of citations that belong to no act.
const citingWords = " art arts article articles artikel articolo artículo articulo abs absatz al alin apartado lit litera letter letra point points para paragraph " +
	"paragraphs par subparagraph sentence first second third and or to recital section no nr "

// ofItsAct reports whether provisions that were read as the GDPR's are so. Where the item does not name it, that holds only in a column
// about the GDPR, for articles that it has, and where nothing else is named.
func ofItsAct(item string, ps []legalbasis.Provision, about bool) bool {
	named := slices.ContainsFunc(gdprNames[:], func(name string) bool { return strings.Contains(item, name) })
	bare := about && !strings.ContainsAny(item, "§/") && !strings.ContainsFunc(item, func(c rune) bool { return c > 0x7f }) &&
		!slices.ContainsFunc(strings.FieldsFunc(strings.ToLower(item), func(c rune) bool { return c < 'a' || c > 'z' }), func(w string) bool {
			return len(w) > 1 && !strings.Contains(citingWords, " "+w+" ")
		})
	for _, p := range ps {
		if p.Act() == legalbasis.GDPR && (p.Article() > 99 || p.Number() != strconv.Itoa(p.Article()+p.Recital()) || !named && !bare) {
			return false
		}
	}
	return true
}

func (r *row) addProvision(p legalbasis.Provision, use citedFor) {
	if use != beside && mayBeInfringed(p, use) {
		in := decision.Infringement{Provision: p, Finding: decision.Undecided}
		if !slices.Contains(r.d.Infringements, in) {
			r.d.Infringements = append(r.d.Infringements, in)
		}
		return
	}
	if !slices.Contains(r.d.Cited, p) {
		r.d.Cited = append(r.d.Cited, p)
	}
}

// mayBeInfringed reports whether a provision lays a duty on those whom authorities fine. Of the GDPR these are the
// articles of Chapters II to V and IX; the others define, or rule authorities and procedures. Article 58, whose orders and requests have
// to be obeyed, counts where the list has what a fine was for, and not where it has the powers used too.
func mayBeInfringed(p legalbasis.Provision, use citedFor) bool {
	if p.Act() != legalbasis.GDPR && p.Act() != legalbasis.UKGDPR {
		return true
	}
	n := p.Article()
	return n >= 5 && n <= 49 || n == 58 && use == quoted || n >= 85 && n <= 91
}

// citationItems takes a list of citations apart: at line ends and semicolons, and where commas is set, also at
// those commas behind which a new citation begins, not another paragraph or point of the same one.
func citationItems(s string, commas bool) []string {
	if (strings.HasPrefix(s, "['") || strings.HasPrefix(s, `["`)) && strings.HasSuffix(s, "]") { // a list as programs print it
		s = strings.NewReplacer("', '", "\n", `", "`, "\n", `","`, "\n", "', \"", "\n", "\", '", "\n").Replace(s[2 : len(s)-2])
	}
	var items []string
	for part := range strings.FieldsFuncSeq(s, func(c rune) bool { return c == '\n' || c == ';' }) {
		if commas {
			items = splitCitations(items, part)
		} else {
			items = append(items, part)
		}
	}
	kept := items[:0]
	for _, item := range items {
		if item = strings.Trim(item, " ,"); item != "" {
			kept = append(kept, item)
		}
	}
	return kept
}

func splitCitations(items []string, s string) []string {
	start := 0
	for i := 0; i < len(s); i++ {
		if s[i] == ',' && beginsCitation(strings.TrimLeft(s[i+1:], " ")) && !endsInArticle(s[start:i]) {
			items = append(items, s[start:i])
			start = i + 1
		}
	}
	return append(items, s[start:])
}

// beginsCitation reports whether s begins with a word or sign of its own, rather than a number or the letter of a point.
func beginsCitation(s string) bool {
	word := s
	if i := strings.IndexAny(s, " ,.)("); i >= 0 {
		word = s[:i]
	}
	if strings.HasPrefix(s, "§") || strings.HasPrefix(s, "<") {
		return true
	}
	switch strings.ToLower(word) {
	case "point", "points", "letter", "letters", "paragraph", "paragraphs", "para", "sentence", "number", "subparagraph", "subsection", "and":
		return false
	}
	c := byte(0)
	if word != "" {
		c = word[0] | 0x20
	}
	return c >= 'a' && c <= 'z' && (len(word) > 3 || strings.EqualFold(word, "art")) || strings.HasPrefix(s, "L.")
}

// endsInArticle reports whether s is no more than the word for an article, as in "Art, 5 GDPR".
func endsInArticle(s string) bool {
	s = strings.ToLower(strings.TrimSpace(s))
	return s == "art" || s == "article"
}
