package parse

import (
	"io"
	"iter"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/decision"
)

// cnil describes the table of sanctions that the CNIL publishes: day, the body or what sort of body it is, the failings in
// words, and what was decided in words.
var cnil = source{
	name: "CNIL",
	columns: []column{
		{names: "Date|Date de la décision|Date de délibération", set: (*row).setDecided},
		{names: "Date de publication|Publication", set: (*row).setPublished},
		{names: "Référence|Numéro|Délibération|N° de délibération|Numéro de délibération", set: (*row).setReference},
		{names: "Organisme|Nom de l'organisme|Nom|Nom ou type d'organisme|Responsable de traitement", set: (*row).setAddressee},
		{names: "Type d'organisme|Type de l'organisme|Secteur", set: (*row).cnilKind},
		{names: "Manquements|Manquements principaux|Thématique|Thèmes|Thème|Principaux manquements / thème", set: (*row).cnilFailings},
		{names: "Articles|Fondement|Textes|Base légale", set: (*row).setInfringed, many: true},
		{names: "Décision|Décision adoptée|Sanction|Sanction adoptée|Mesure", set: (*row).cnilDecision},
		{names: "Montant|Montant de l'amende|Amende", set: (*row).cnilAmount},
		{names: "Lien|URL|Lien vers la délibération|Légifrance", set: (*row).setLink},
	},
	plain: plainHTML,
	finish: func(r *row) {
		r.d.Kind = kindOr(r.d.Kind, decision.KindDecision)
		r.d.Authority = authority.ID("fr-cnil")
		r.country, r.d.Country = gdpr.France, gdpr.France
		r.undecided()
		r.check()
	},
}

// CNIL reads the table of sanctions of the French authority, in CSV or JSON. Decisions are in French: fines, injunctions with
// their periodic penalty, reprimands, warnings and publication are told apart by the words of the column. Errors are those of
// [EnforcementTracker].
func CNIL(r io.Reader, o *Options) iter.Seq2[Record, error] { return cnil.read(r, o) }

// cnilKind sets what sort of body was sanctioned; where the table names no one it stands for the name.
func (r *row) cnilKind(v *value) {
	if isUnknown(v.text) {
		return
	}
	if len(r.d.Parties) == 0 {
		r.setAddressee(v)
		return
	}
	r.d.Parties[0].Sector = v.line()
}

// cnilFailings keeps the failings as categories, a line or item each, and reads the articles they name.
func (r *row) cnilFailings(v *value) {
	for _, item := range r.items(v, strings.FieldsFunc(v.text, func(c rune) bool { return c == '\n' || c == ';' })) {
		if item = strings.Trim(item, " -•·"); item == "" {
			continue
		}
		r.d.Categories = append(r.d.Categories, item)
		o := r.o
		o.Lang, o.Country = gdpr.French, gdpr.France
		for p := range Provisions(item, &o) {
			r.addProvision(p.Value, quoted)
		}
	}
}

// cnilAmount sets the amount where the table has a column for it, unless the column of the decision gave it.
func (r *row) cnilAmount(v *value) {
	f := readFine(v.line(), gdpr.EUR, gdpr.France)
	for i := range r.d.Measures {
		if m := &r.d.Measures[i]; m.Power == decision.PowerFine {
			switch {
			case len(f.sums) == 1 && m.Fine.Amount == f.sums[0]:
			case len(f.sums) == 1 && m.Fine.Amount.IsZero():
				m.Fine.Amount = f.sums[0]
			default:
				r.keep(v, "amount.several")
			}
			return
		}
	}
	r.currency = gdpr.EUR
	r.setFine(v)
}

// frenchMeasures are the words of measures in the column of decisions; the first that a clause has counts.
var frenchMeasures = [...]struct {
	words string
	power decision.Power
}{
	{"amende|sanction pécuniaire|sanction financière|sanctions pécuniaires|sanction pecuniaire", decision.PowerFine},
	{"rappel à l'ordre|rappel a l'ordre", decision.PowerReprimand},
	{"avertissement", decision.PowerWarning},
	{"mise en demeure", decision.PowerFormalNotice},
	{"injonction|mise en conformité", decision.PowerOrder},
	{"limitation", decision.PowerLimitation},
	{"interdiction|interruption", decision.PowerBan},
}

// cnilDecision reads the measures of a decision, clause by clause.
func (r *row) cnilDecision(v *value) {
	text := strings.ReplaceAll(v.line(), "’", "'")
	unread := false
	for _, clause := range r.items(v, frenchClauses(text)) {
		if !r.cnilClause(clause) {
			unread = true
		}
	}
	low := strings.ToLower(text)
	if strings.Contains(low, "publi") && !strings.Contains(low, "non publi") {
		r.d.Measures = append(r.d.Measures, decision.Measure{Power: decision.PowerPublication})
	}
	if unread {
		r.keep(v, "measure.unread")
	}
}

func (r *row) cnilClause(clause string) bool {
	low := strings.ToLower(clause)
	sum := sumIn(clause)
	penalty := strings.Contains(low, "astreinte")
	if strings.Contains(low, "liquidation") && penalty {
		r.d.Measures = append(r.d.Measures, decision.Measure{Power: decision.PowerOrder, PeriodicPenalty: decision.PeriodicPenalty{Accrued: sum}})
		return !sum.IsZero()
	}
	if strings.Contains(low, "non-lieu") || strings.Contains(low, "non lieu") || strings.Contains(low, "relaxe") || strings.Contains(low, "clôture") {
		r.d.Outcome = clause
		r.d.NoFine = true
		return true
	}
	for _, m := range frenchMeasures {
		for word := range strings.SplitSeq(m.words, "|") {
			if !strings.Contains(low, word) {
				continue
			}
			measure := decision.Measure{Power: m.power}
			switch {
			case m.power == decision.PowerFine:
				measure.Fine.Amount = sum
				if sum.IsZero() {
					r.report("amount.unknown", "/measures", clause)
				}
			case penalty && !sum.IsZero():
				measure.PeriodicPenalty = frenchPenalty(low, sum)
			}
			if len(r.d.Parties) == 1 {
				measure.Party = r.d.Parties[0].Name
			}
			r.d.Measures = append(r.d.Measures, measure)
			return penalty == (measure.PeriodicPenalty != decision.PeriodicPenalty{}) || sum.IsZero()
		}
	}
	n := len(r.d.Measures)
	switch {
	case penalty && !sum.IsZero() && n > 0 && r.d.Measures[n-1].Power == decision.PowerOrder: // "injonction, assortie d'une astreinte de …"
		r.d.Measures[n-1].PeriodicPenalty = frenchPenalty(low, sum)
		return true
	case !sum.IsZero() && !penalty && n > 0 && r.d.Measures[n-1].Power == decision.PowerFine: // "… et 40 000 euros"
		r.d.Measures = append(r.d.Measures, decision.Measure{Power: decision.PowerFine, Fine: decision.Fine{Amount: sum}})
		return true
	}
	return strings.Contains(low, "publi") && sum.IsZero()
}

// frenchPenalty reads the terms of a periodic penalty: "100 euros par jour de retard à l'issue d'un délai de trois mois".
func frenchPenalty(low string, sum gdpr.Money) decision.PeriodicPenalty {
	p := decision.PeriodicPenalty{Amount: sum}
	switch {
	case strings.Contains(low, "par jour"):
		p.Per = decision.Day
	case strings.Contains(low, "par semaine"):
		p.Per = decision.Week
	case strings.Contains(low, "par mois"):
		p.Per = decision.Month
	}
	words := strings.Fields(low)
	for i, w := range words {
		for _, u := range frenchUnits {
			if n := frenchSmall(words, i-1); n > 0 && strings.Trim(w, ".,;)") == u.word {
				p.After = decision.Period{N: n, Unit: u.unit}
			}
		}
	}
	return p
}

var frenchUnits = [...]struct {
	word string
	unit decision.Unit
}{{"jours", decision.Day}, {"semaines", decision.Week}, {"mois", decision.Month}, {"an", decision.Year}, {"ans", decision.Year}}

// frenchSmall reads the small number that is the i-th word.
func frenchSmall(words []string, i int) int {
	if i < 0 {
		return 0
	}
	for n, w := range [...]string{"", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"} {
		if n > 0 && words[i] == w {
			return n
		}
	}
	n := 0
	for _, c := range words[i] {
		if c < '0' || c > '9' || n > 999 {
			return 0
		}
		n = 10*n + int(c-'0')
	}
	return n
}

// frenchClauses takes a list of measures apart at its conjunctions and commas; a comma between figures is none.
func frenchClauses(s string) []string {
	s = strings.NewReplacer(" et ", "\n", ", ", "\n", "; ", "\n", " + ", "\n", " assortie d", "\nassortie d", " assorti d", "\nassorti d").Replace(s)
	var clauses []string
	for c := range strings.SplitSeq(s, "\n") {
		if c = strings.Trim(c, " .,;"); c != "" {
			clauses = append(clauses, c)
		}
	}
	return clauses
}

// sumIn returns the one sum in euros of a clause, zero where there is none or several.
func sumIn(clause string) gdpr.Money {
	var found gdpr.Money
	toks := sumTokens(clause)
	for i, t := range toks {
		if t.number == "" || i+1 == len(toks) || currencyIn(toks[i+1].currency, gdpr.France) != gdpr.EUR {
			continue
		}
		t.currency = "EUR"
		m, _ := (&sum{t}).money(gdpr.France)
		if !found.IsZero() {
			return gdpr.Money{}
		}
		found = m
	}
	return found
}
