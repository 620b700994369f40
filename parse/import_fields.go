package parse

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
)

// The setters below are what the columns of several sources share.

func (r *row) setCountry(v *value) {
	if isUnknown(v.text) {
		return
	}
	c := countryOf(v.line())
	if c == "" {
		r.keep(v, "country.unknown")
		return
	}
	r.country, r.d.Country = c, c
}

func (r *row) setAuthority(v *value) {
	name := v.line()
	if isUnknown(name) {
		return
	}
	r.body = name
	x := r.explain(name)
	switch x.Outcome {
	case authority.Resolved:
		r.d.Authority = x.IDs[0]
		return
	case authority.Conflict:
		r.report("authority.elsewhere", "/body", name)
	case authority.Ambiguous, authority.GenericName:
		what := name
		for _, id := range x.IDs {
			what += ", " + string(id)
		}
		r.report("authority.ambiguous", "/body", what)
	case authority.NotKnown:
		r.report("authority.unknown", "/body", name)
	}
	r.d.Body = name
}

// ownCurrency returns the currency in which the deciding authority fines on the day of the decision, "" where that is not known.
// Where the day is not stated, a currency counts that the authority has kept since the GDPR applies.
func (r *row) ownCurrency() gdpr.Currency {
	a, _ := authority.ByID(r.d.Authority)
	c, _, ok := a.Currency(r.d.Dates.Decided)
	if !ok && r.d.Dates.Decided.IsZero() {
		first, _, _ := a.Currency(gdpr.MustDate(2018, time.May, 25))
		if last, _, _ := a.Currency(gdpr.MustDate(9999, time.December, 31)); first == last {
			c = first
		}
	}
	return c
}

func (r *row) setReference(v *value) {
	if !isUnknown(v.text) {
		r.d.Reference = v.line()
	}
}

func (r *row) setECLI(v *value) {
	switch {
	case isUnknown(v.text):
	case strings.HasPrefix(v.text, "ECLI:") && !strings.ContainsAny(v.text, " \n"):
		r.d.Identifiers = append(r.d.Identifiers, decision.Identifier{Scheme: "ecli", Value: v.text})
	default:
		r.keep(v, "identifier.malformed")
	}
}

func (r *row) setSummary(v *value) {
	if !isAbsent(v.text) {
		r.d.Summary = v.text
	}
	r.addLinks(v)
}

func (r *row) setCategory(v *value) {
	if !isUnknown(v.text) && !slices.Contains(r.d.Categories, v.line()) {
		r.d.Categories = append(r.d.Categories, v.line())
	}
}

func (r *row) setSector(v *value) {
	if isUnknown(v.text) {
		return
	}
	if len(r.d.Parties) == 0 {
		r.d.Parties = []decision.Party{{}}
	}
	r.d.Parties[0].Sector = v.line()
}

// setAddressee sets the party that was fined.
func (r *row) setAddressee(v *value) {
	if !isUnknown(v.text) {
		r.d.Parties = append(r.d.Parties, decision.Party{Name: v.line(), Role: decision.RoleAddressee})
	}
}

// setDecided sets a day of decision that the source is sure of.
func (r *row) setDecided(v *value) { r.date(v, &r.d.Dates.Decided, "/dates/decided", dayFirst) }

func (r *row) setStarted(v *value) { r.date(v, &r.d.Dates.Started, "/dates/started", dayFirst) }

func (r *row) setPublished(v *value) { r.date(v, &r.d.Dates.Published, "/dates/published", dayFirst) }

// date reads a cell into the field at path.
func (r *row) date(v *value, into *gdpr.Date, path string, order dateOrder) {
	d := readDate(v.text, order)
	if d.date.Year() == 1970 {
		r.keep(v, "date.placeholder")
		return
	}
	*into = d.date
	switch d.problem {
	case "":
	case "date.several", "date.unreadable":
		r.keep(v, d.problem)
	default:
		r.report(d.problem, path, v.text)
	}
}

// addLinks adds the addresses that a cell links to, or is, to the sources.
func (r *row) addLinks(v *value) {
	for _, url := range r.items(v, v.links) {
		r.addSource(decision.Source{URL: url})
	}
}

func (r *row) setLink(v *value) {
	if len(v.links) == 0 {
		for _, word := range strings.Fields(v.text) {
			if isURL(word) {
				v.links = append(v.links, strings.TrimRight(word, ",;"))
			}
		}
	}
	if len(v.links) == 0 && !isUnknown(v.text) {
		r.keep(v, "link.unreadable")
	}
	r.addLinks(v)
}

// setOwnLink sets the address of the row itself.
func (r *row) setOwnLink(v *value) {
	url := v.text
	if len(v.links) > 0 {
		url = v.links[0]
	}
	switch {
	case isUnknown(url):
	case isURL(url):
		r.d.Sources[0].URL = url
	default:
		r.keep(v, "link.unreadable")
	}
}

func isURL(s string) bool {
	return (strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://")) && len(s) > 10
}

// addSource adds a source once.
func (r *row) addSource(s decision.Source) {
	if !slices.Contains(r.d.Sources, s) {
		r.d.Sources = append(r.d.Sources, s)
	}
}

// setFine sets a fine as imposed.
func (r *row) setFine(v *value) {
	f := r.readFine(v, r.currency)
	for _, sum := range f.sums {
		r.addFine(decision.Fine{Amount: sum, Approximate: f.approx, Equivalents: f.equal})
	}
	if f.state == fineRange {
		r.addFine(decision.Fine{Min: f.min, Max: f.max, Approximate: f.approx})
	}
}

// setPayable sets a figure in euros of which the source says that it is what had to be paid. Of a fine in another currency it is the
// equivalent only.
func (r *row) setPayable(v *value) {
	f := r.readFine(v, gdpr.EUR)
	own := r.ownCurrency()
	if len(f.sums) == 0 && f.state != fineRange {
		return
	}
	path := "/measures/" + strconv.Itoa(len(r.d.Measures)) + "/fine"
	if own == gdpr.EUR {
		r.report("amount.payable", path, "")
	} else {
		r.report("amount.converted", path, "")
	}
	for _, sum := range f.sums {
		switch {
		case own == gdpr.EUR && sum.Currency() == gdpr.EUR:
			r.addFine(decision.Fine{Payable: sum, Approximate: f.approx})
		case sum.Currency() == own:
			r.addFine(decision.Fine{Payable: sum, Approximate: f.approx, Equivalents: f.equal})
		default:
			r.addFine(decision.Fine{Equivalents: []gdpr.Money{sum}, Approximate: f.approx})
		}
	}
	switch {
	case f.state == fineRange && own == gdpr.EUR:
		r.addFine(decision.Fine{Min: f.min, Max: f.max, Approximate: f.approx})
	case f.state == fineRange: // no field holds the bounds of an equivalent
		r.addFine(decision.Fine{})
		r.keep(v, "amount.converted")
	}
}

func (r *row) addFine(f decision.Fine) {
	m := decision.Measure{Power: decision.PowerFine, Fine: f}
	if len(r.d.Parties) == 1 && r.d.Parties[0].Role == decision.RoleAddressee {
		m.Party = r.d.Parties[0].Name
	}
	r.d.Measures = append(r.d.Measures, m)
}

// readFine reads a cell about a fine, sets what it says beside sums and bounds, and returns those.
func (r *row) readFine(v *value, column gdpr.Currency) fineCell {
	text, twice := undouble(v.line())
	f := readFine(text, column, r.country)
	path := "/measures/" + strconv.Itoa(len(r.d.Measures)) + "/fine"
	if twice && f.state != fineAbsent && f.state != fineUnread {
		r.keep(v, "cell.doubled")
	}
	switch f.state {
	case fineNone:
		r.d.NoFine = true
	case fineUnknown:
		r.addFine(decision.Fine{})
		r.report("amount.unknown", path, "")
	case fineIntention:
		r.d.Kind = decision.KindNoticeOfIntent
		r.keep(v, "amount.announced")
	case fineBand:
		r.addFine(decision.Fine{Band: f.band})
		r.report("amount.band", path, f.band)
	case fineRange:
		r.report("amount.range", path, v.text)
	case fineSums:
		if column != "" && f.sums[0].Currency() != column && len(f.equal) == 0 {
			f = fineCell{problem: "amount.two-currencies"}
		}
	}
	switch f.problem {
	case "":
	case "amount.zero", "amount.negative", "amount.unreadable":
		r.keep(v, f.problem)
		return fineCell{}
	case "amount.no-currency", "amount.grouping", "amount.two-currencies", "amount.unknown-currency":
		r.addFine(decision.Fine{})
		r.keep(v, f.problem)
	default:
		r.report(f.problem, path, v.text)
	}
	return f
}

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
	if len(ps) == 0 {
		r.keep(&value{name: v.name, raw: item}, "provision.unread")
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

// memory holds answers that rows share. It is bounded, so that an input without end cannot fill it.
type memory struct {
	cited map[citeKey][]legalbasis.Provision
	named map[nameKey]authority.Resolution
}

const maxMemory = 4096

type citeKey struct {
	item    string
	country gdpr.Country
	use     citedFor
}

type nameKey struct {
	name    string
	country gdpr.Country
}

// explain resolves the name of an authority.
func (r *row) explain(name string) authority.Resolution {
	key := nameKey{name, r.country}
	x, ok := r.memory.named[key]
	if !ok {
		x = authority.Explain(name, r.country)
		if len(r.memory.named) < maxMemory && len(name) < 200 {
			key.name = strings.Clone(name)
			r.memory.named[key] = x
		}
	}
	return x
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

// undecided reports once that the source does not tell which of its provisions were infringed.
func (r *row) undecided() {
	if len(r.d.Infringements) > 0 {
		r.report("provision.finding-unknown", "/infringements", "")
	}
}

// check validates the record.
func (r *row) check() {
	r.rec.Diagnostics = append(r.rec.Diagnostics, r.d.Validate()...)
}

// resolveOne returns the authority that a name means, "" where that is not certain.
func resolveOne(name string, in gdpr.Country) authority.ID {
	if ids := authority.Resolve(name, in); len(ids) == 1 {
		return ids[0]
	}
	return ""
}
