package parse

import (
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
)

// hub describes GDPRhub, the wiki of noyb: a page for each decision, with a box of facts (DPAdecisionBOX, COURTdecisionBOX,
// CJEUdecisionBOX) and a text. Its fines are as imposed, in the authority's currency. Its articles are those that matter in the case.
// Tables made of it name their columns as the box names its parameters, or as the page prints them.
var hub = source{
	name: "GDPRhub",
	columns: []column{
		{names: "box|template", set: (*row).hubBox},
		{names: "id|Title|Page|Page title|Name", set: (*row).hubTitle},
		{names: "URL|Link|Page URL|GDPRhub link", set: (*row).setOwnLink},
		{names: "Jurisdiction|Country", set: (*row).setCountry},
		{names: "DPA_With_Country|Authority|DPA|DPA Name", set: (*row).hubAuthority},
		{names: "DPA_Abbrevation|DPA_Abbreviation", set: (*row).hubAuthority},
		{names: "Court_With_Country|Court", set: (*row).hubCourt},
		{names: "Court_Abbrevation|Court_Abbreviation|Court_Original_Name|Court_English_Name", set: (*row).hubCourt, many: true},
		{names: "Case_Number_Name|Case Number|National Case Number/Name|Reference|Docket", set: (*row).setReference},
		{names: "ECLI|European Case Law Identifier", set: (*row).setECLI},
		{names: "Type|Type of case", set: (*row).hubType},
		{names: "Outcome", set: (*row).hubOutcome},
		{names: "Date_Started|Started|Start Date|Date of start", set: (*row).setStarted},
		{names: "Date_Decided|Decided|Decision Date|Date of Decision|Date", set: (*row).setDecided},
		{names: "Date_Published|Published|Publication Date|Date of Publication", set: (*row).setPublished},
		{names: "Year", set: (*row).hubYear},
		{names: "Currency|Fine Currency", set: (*row).hubCurrency},
		{names: "Fine|Fine raw|Fine Amount|Amount", set: (*row).setFine},
		{names: "GDPR_Article_#|GDPR_Article|GDPR_Articles|Articles raw|Articles|Article|Relevant Law|Relevant Articles", set: (*row).setRelevant, many: true},
		{names: "GDPR_Article_Link_#", set: (*row).hubArticleLink, many: true},
		{names: "EU_Law_Name_#|EU_Law|EU Laws", set: (*row).setCited, many: true},
		{names: "National_Law_Name_#|National_Law|National Laws", set: (*row).setCited, many: true},
		{names: "EU_Law_Link_#|National_Law_Link_#", many: true},
		{names: "Party_Name_#|Parties|Party|Controller|Controllers", set: (*row).hubParty, many: true},
		{names: "Party_Link_#", many: true},
		{names: "Appeal", set: (*row).hubAppeal},
		{names: "Appeal_To_Status", set: (*row).hubAppealStatus},
		{names: "Appeal_To_Body", set: (*row).hubAppealBody},
		{names: "Appeal_To_Case_Number_Name", set: (*row).hubAppealNumber},
		{names: "Appeal_To_Link", set: (*row).setLink},
		{names: "Appeal_From_Body", set: (*row).hubFromBody},
		{names: "Appeal_From_Case_Number_Name", set: (*row).hubFromNumber},
		{names: "Appeal_From_Status"},
		{names: "Appeal_From_Link", set: (*row).setLink},
		{names: "Reference_Body", set: (*row).hubReferrer},
		{names: "Reference_Case_Number_Name", set: (*row).hubReferrerNumber},
		{names: "Original_Source_Name_#|Original Source", set: (*row).hubSourceName, many: true},
		{names: "Original_Source_Link_#|Opinion_Link|Judgement_Link|Judgment_Link", set: (*row).hubSourceLink, many: true},
		{names: "Original_Source_Language_#|Original Language(s)|Original Language", many: true},
		{names: "Original_Source_Language__Code_#", set: (*row).hubSourceLang, many: true},
		{names: "Initial_Contributor|Contributor"},
		{names: "Summary|English Summary|Text|Short summary", set: (*row).hubSummary},
		{names: "Holding|Facts|Comment|Dispute|text before the box", many: true},
		{names: "DPA-BG-Color|DPAlogo|Court-BG-Color|Courtlogo|BG-Color|logo"},
		{names: "File"},
	},
	plain: func(s string, links *[]string) string { return plainHTML(plainWiki(s, links), links) },
	isBox: func(name string) bool { return hubBoxKind(name) != "" },
	finish: func(r *row) {
		r.hubFinish()
		r.undecided()
		r.check()
	},
}

// GDPRhub reads decisions of GDPRhub: pages of wikitext with their boxes, one after the other or in the XML form in which wikis export
// them, or a table in CSV or JSON; which of them is told by the beginning. Nil options are fine.
//
// A fine is set as imposed ([decision.Fine].Amount), in its own currency; a number without a currency is no sum. The provisions of the
// box stand among the infringements as undecided, or among those cited where they lay no duty on the parties. A row that
// can be delimited is always yielded. An error is an *[InputError]; it comes last and once, after all complete rows. The
// memory used does not grow with the input.
func GDPRhub(r io.Reader, o *Options) iter.Seq2[Record, error] { return hub.read(r, o) }

// hubBoxes are the templates of decisions, with the kind of act each is for.
var hubBoxes = [...]struct {
	name string
	kind decision.Kind
}{
	{"DPAdecisionBOX", decision.KindDecision},
	{"COURTdecisionBOX", decision.KindJudgment},
	{"CJEUdecisionBOX", decision.KindJudgment},
}

func hubBoxKind(name string) decision.Kind {
	for _, b := range hubBoxes {
		if strings.EqualFold(strings.TrimPrefix(name, "Template:"), b.name) {
			return b.kind
		}
	}
	return ""
}

func (r *row) hubBox(v *value) {
	r.d.Kind = hubBoxKind(v.text)
	if strings.EqualFold(v.text, "CJEUdecisionBOX") {
		r.country, r.d.Country = gdpr.EuropeanUnion, gdpr.EuropeanUnion
		r.d.Body = "Court of Justice of the European Union"
	}
}

func (r *row) hubTitle(v *value) {
	if isAbsent(v.text) {
		return
	}
	r.d.Sources[0].ID = v.line()
	r.d.Identifiers = append(r.d.Identifiers, decision.Identifier{Scheme: "gdprhub", Value: v.line()})
}

// hubAuthority sets the authority; the box names it up to twice, with and without its country.
func (r *row) hubAuthority(v *value) {
	if r.body == "" {
		r.setAuthority(v)
	} else if !strings.Contains(r.body, v.line()) && !isUnknown(v.text) {
		r.keep(v, "column.kept")
	}
}

// hubCourt sets the deciding court, which is no supervisory authority; its other names are kept.
func (r *row) hubCourt(v *value) {
	switch {
	case isUnknown(v.text):
	case r.d.Body == "":
		r.d.Kind = kindOr(r.d.Kind, decision.KindJudgment)
		r.d.Body = v.line()
	case !strings.Contains(r.d.Body, v.line()):
		r.keep(v, "column.kept")
	}
}

// hubTypes are the types of case of the box: what set it off, or what kind of act it is.
var hubTypes = [...]struct {
	name, origin string
	kind         decision.Kind
}{
	{name: "Complaint", origin: "complaint"},
	{name: "Investigation", origin: "own-initiative"},
	{name: "Data Breach Notification", origin: "breach-notification"},
	{name: "Advisory Opinion", kind: decision.KindOpinion},
	{name: "Consultation", kind: decision.KindOpinion},
}

func (r *row) hubType(v *value) {
	for _, t := range hubTypes {
		if strings.EqualFold(t.name, v.text) {
			if r.d.Origin = t.origin; t.kind != "" {
				r.d.Kind = t.kind
			}
			return
		}
	}
	if !isUnknown(v.text) {
		r.keep(v, "column.kept")
	}
}

func (r *row) hubOutcome(v *value) {
	if !isUnknown(v.text) {
		r.d.Outcome = v.line()
	}
}

// hubYear sets the year of the decision where no day is given.
func (r *row) hubYear(v *value) {
	if isUnknown(v.text) {
		return
	}
	d := readDate(v.text, dayFirst)
	switch decided := r.d.Dates.Decided; {
	case d.date.IsZero() || d.date.Month() != 0:
		r.keep(v, "date.unreadable")
	case decided.IsZero():
		r.d.Dates.Decided = d.date
	case decided.Year() != d.date.Year():
		r.keep(v, "date.year-conflict")
	}
}

func (r *row) hubCurrency(v *value) {
	if isUnknown(v.text) {
		return
	}
	if r.currency = currencyIn(v.line(), r.country); r.currency == "" {
		r.keep(v, "amount.unknown-currency")
	}
}

// hubArticleLink keeps a link to an article that says something else than the name beside it.
func (r *row) hubArticleLink(v *value) {
	if isUnknown(v.text) {
		return
	}
	linked := linkedProvision(v.text)
	if !slices.ContainsFunc(r.d.Infringements, func(in decision.Infringement) bool { return in.Provision.String() == linked }) &&
		!slices.ContainsFunc(r.d.Cited, func(p legalbasis.Provision) bool { return p.String() == linked }) {
		r.keep(v, "column.kept")
	}
}

// linkedProvision returns the provision that a link of the wiki leads to: "Article 6(1)(a) GDPR" for "Article 6 GDPR#1a".
func linkedProvision(link string) string {
	page, fragment, _ := strings.Cut(strings.ReplaceAll(link, "_", " "), "#")
	article, ok := strings.CutSuffix(page, " GDPR")
	if !ok || len(fragment) > 16 {
		return link
	}
	for fragment != "" {
		n := len(fragment) - len(strings.TrimLeft(fragment, "0123456789"))
		n = max(n, 1)
		article += "(" + fragment[:n] + ")"
		fragment = fragment[n:]
	}
	return article + " GDPR"
}

// hubParty adds a party, whose part in the case the box does not tell.
func (r *row) hubParty(v *value) {
	for _, name := range r.items(v, strings.Split(v.text, "\n")) {
		if !isUnknown(name) {
			r.d.Parties = append(r.d.Parties, decision.Party{Name: name})
		}
	}
}

// original returns the n-th original source of the box.
func (r *row) original(n int) *decision.Source {
	for i, have := range r.sources {
		if have == n {
			return &r.d.Sources[i+1]
		}
	}
	r.sources = append(r.sources, n)
	r.d.Sources = append(r.d.Sources, decision.Source{})
	return &r.d.Sources[len(r.d.Sources)-1]
}

func (r *row) hubSourceName(v *value) {
	if !isUnknown(v.text) {
		r.original(v.n).Name = v.line()
	}
}

func (r *row) hubSourceLink(v *value) {
	url := v.url()
	switch {
	case isUnknown(url):
	case isURL(url):
		s := r.original(v.n)
		if s.URL != "" { // the opinion and the judgment of a case
			r.d.Sources = append(r.d.Sources, decision.Source{URL: url})
			r.sources = append(r.sources, -1-len(r.sources))
			return
		}
		s.URL = url
	default:
		r.keep(v, "link.unreadable")
	}
}

func (r *row) hubSourceLang(v *value) {
	l, err := gdpr.ParseLang(v.text)
	if err != nil || len(v.text) > 5 {
		r.keep(v, "column.kept")
		return
	}
	for i, have := range r.sources {
		if have == v.n {
			r.d.Sources[i+1].Lang = l
			return
		}
	}
	r.keep(v, "column.kept") // the language of a source that is not named
}

// hubSummary sets the text that follows the box on its page.
func (r *row) hubSummary(v *value) {
	if v.name == "text" {
		r.keep(v, "column.kept")
		return
	}
	r.setSummary(v)
}

func (r *row) hubFinish() {
	r.d.Kind = kindOr(r.d.Kind, decision.KindDecision)
	if id := r.d.Sources[0].ID; id == "" && r.body != "" && r.d.Reference != "" {
		r.d.Sources[0].ID = r.body + " - " + r.d.Reference // how the wiki names its pages
	}
	for i := range r.d.Sources[1:] {
		if s := &r.d.Sources[i+1]; s.Name == "" && s.URL == "" {
			s.Name = "original source " + strconv.Itoa(i+1)
		}
	}
}
