package parse

import (
	"slices"
	"strings"
	"sync"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/legalbasis"
)

// authorityRow is a written name of an authority as the lexicon points to it.
type authorityRow struct {
	ids   []authority.ID
	match authority.Match
}

// textPlace is a country or region by its name or adjective.
type textPlace struct {
	country gdpr.Country
	region  string
	noun    bool
	ids     []authority.ID // of the authorities it may mean
}

// enterAuthorities enters the names of authorities in every language, and the adjectives and ordinary words by which a
// language speaks of them.
func enterAuthorities(b *builder, l Lang) {
	for a := range authority.Aliases() {
		if a.Match&authority.Local != 0 && beginsWithArticle(a.Text) {
			continue // "le Comité" would hide "Comité européen de la protection des données"
		}
		if a.Kind == authority.Other && a.Match&authority.Exact != 0 && a.Lang != l {
			continue // "Cnil" is how the French press writes, where other languages have an adjective the pack does not know
		}
		b.lx.names = append(b.lx.names, authorityRow{a.IDs, a.Match})
		for _, form := range nameForms(b.lx.pack, a) {
			b.addForm(form, authorityName, len(b.lx.names)-1)
		}
	}
	b.add(b.lx.pack.names.things, thingWord, 0)
	for a := range authority.Adjectives() {
		if a.Lang == l || a.Lang == "" {
			b.lx.places = append(b.lx.places, textPlace{a.Country, a.Region, a.Noun, authoritiesOf(a.Country, a.Region)})
			b.addForm(a.Word, nationality, len(b.lx.places)-1)
		}
	}
	for g := range authority.Generics() {
		if g.Lang == l {
			b.lx.generics = append(b.lx.generics, g)
			b.addForm(g.Head, authorityNoun, len(b.lx.generics)-1)
			if g.Tail != "" {
				b.addForm(g.Head+" "+g.Tail, authorityNoun, len(b.lx.generics)-1)
			}
		}
	}
}

// beginsWithArticle reports whether a name of an authority begins with an article.
func beginsWithArticle(name string) bool {
	first, _, _ := strings.Cut(name, " ")
	return namesOfAll().openers.has(first)
}

// mention is a place where the text speaks of an authority.
type mention struct {
	span    gdpr.Span
	ids     []authority.ID // candidates, best first; none for "the authority"
	match   authority.Match
	generic bool         // in ordinary words without a nationality
	country gdpr.Country // by nationality, also where the country has several authorities
	settled bool         // ids[0] is meant
}

// id returns the authority that is meant, "" where that is open.
func (m mention) id() authority.ID {
	if m.settled {
		return m.ids[0]
	}
	return ""
}

// authority reads the authority's name that begins at token i and returns the token after it, i where there is none.
func (r *reader) authority(i int) int {
	t := r.toks[i]
	if k := i + 1; !t.has(authorityName) && k < len(r.toks) && r.lawAfter(k) || t.has(authorityName) && r.lawAfter(i) {
		return i // the Slovenian Personal Data Protection Act
	}
	switch {
	case t.has(authorityName):
		return r.namedAuthority(i)
	case t.has(authorityNoun):
		return r.genericAuthority(i)
	case t.has(nationality) && i+1 < len(r.toks) && r.toks[i+1].has(authorityNoun) && closeBy(gapText(r.text, t, r.toks[i+1])):
		p := r.placeOf(t)
		if next := r.toks[i+1]; p.noun && next.len() == 2 {
			return i // "Alpha Bank Romania SA" is a company
		}
		r.mention(t.start, r.toks[i+1].end, p, nil)
		return i + 2
	case t.has(nationality) && i+1 < len(r.toks) && r.toks[i+1].has(authorityName) && closeBy(gapText(r.text, t, r.toks[i+1])):
		row, p := r.rowOf(r.toks[i+1]), r.placeOf(t)
		// "die irische Datenschutzkommission" is not the Austrian authority that was called so
		home := homeOf(row.ids[0])
		foreign := home != p.country && home != gdpr.EuropeanUnion && p.country != gdpr.EuropeanUnion && (!p.noun || row.match&authority.Exact == 0)
		switch weak := row.match&authority.Weak != 0; {
		case row.match&authority.Borrowed != 0, len(row.ids) > 1, foreign && !weak:
			r.mention(t.start, r.toks[i+1].end, p, row.ids)
			return i + 2
		case weak && p.noun && p.region == "":
			r.addCountry(t, p) // settles the name
			return i + 1
		case (weak || row.match&authority.Local != 0) && home == p.country && p.region == "": // "the Dutch AP", "the Belgian Litigation Chamber"
			r.mentions = append(r.mentions, mention{span: gdpr.Span{Start: int(t.start), End: int(r.toks[i+1].end)}, ids: row.ids, match: row.match, settled: true})
			return i + 2
		}
	case t.has(nationality):
		p := r.placeOf(t)
		if p.noun && p.region == "" {
			r.addCountry(t, p)
			return i + 1
		}
		if end := r.officeBehind(t); end > 0 && p.region == "" {
			r.mentions = append(r.mentions, mention{span: gdpr.Span{Start: int(t.start), End: end}, country: p.country})
			return i + 1
		}
		r.peoples = append(r.peoples, mention{span: gdpr.Span{Start: int(t.start), End: int(t.end)}, country: p.country})
	}
	return i
}

// officeBehind returns where a word ends that stands right behind the adjective of a country and may mean its authority, "the Cypriot commissioner", or another
// office of that state: which one is left open. It returns 0 where none does.
func (r *reader) officeBehind(t token) int {
	if r.lx.stateOffices.len() == 0 {
		return 0
	}
	w := nextWord(r.text, int(t.end), min(len(r.text), int(t.end)+maxWord))
	if w.start-int(t.end) != 1 || !r.lx.stateOffices.has(w.text) || r.lx.indefinite.exact(wordBefore(r.text, 0, int(t.start))) {
		return 0
	}
	ahead := nextWord(r.text, w.end, min(len(r.text), w.end+maxWord))
	if w.closes == 0 && (isCapital(ahead.text) || r.lx.links.has(ahead.text) && !r.lx.partyJoins.has(ahead.text)) {
		return 0 // "the Swedish Agency for Growth", "the Spanish agency Alba SL"
	}
	return w.end
}

// addCountry notes a country that is named at a token.
func (r *reader) addCountry(t token, p textPlace) {
	r.countries = append(r.countries, mention{span: gdpr.Span{Start: int(t.start), End: int(t.end)}, ids: p.ids, country: p.country, settled: len(p.ids) == 1})
}

// lawAfter reports whether the authority's name at token i is part of an act's: a word for one, with a capital, follows it.
func (r *reader) lawAfter(i int) bool {
	if i+1 >= len(r.toks) || !r.toks[i].has(authorityName) || !r.toks[i+1].has(lawWord) || gapText(r.text, r.toks[i], r.toks[i+1]) != " " {
		return false
	}
	c := r.text[r.toks[i+1].start]
	return c >= 'A' && c <= 'Z' && r.lx.pack.lang != gdpr.German
}

func (r *reader) placeOf(t token) textPlace {
	v, _ := r.lx.senseOf(t, nationality)
	return r.lx.places[v]
}

func (r *reader) rowOf(t token) authorityRow {
	v, _ := r.lx.senseOf(t, authorityName)
	return r.lx.names[v]
}

// closeBy reports whether a gap joins two words of one name: spaces and at most a small link such as "de" or "of the".
func closeBy(gap string) bool {
	if len(gap) > 12 {
		return false
	}
	for _, c := range []byte(gap) {
		if c == ',' || c == '.' || c == '(' || c == ')' || c == ';' || c == ':' || c == '\n' {
			return false
		}
	}
	return true
}

// opensWithArticle reports whether a gap opens a bracket, maybe with an article in it: "(The Netherlands)".
func opensWithArticle(gap string) bool {
	article, opens := strings.CutPrefix(gap, " (")
	return opens && (article == "" || strings.HasSuffix(article, " ") && namesOfAll().openers.has(article[:len(article)-1]))
}

// ofPartOfState reports whether what stands behind the name of an authority says that it is one of a part of its state: "du Land".
func ofPartOfState(rest string) bool {
	rest, spaced := strings.CutPrefix(rest, " ")
	return spaced && slices.ContainsFunc(namesOfAll().states, func(s string) bool { return strings.HasPrefix(rest, s) })
}

// namedAuthority reads a name of the registry, with the nationality that may follow it: "la Cnil italienne", "Datatilsynet
// (Norway)", "Commissioner for Personal Data Protection of Cyprus".
func (r *reader) namedAuthority(i int) int {
	t, row := r.toks[i], r.rowOf(r.toks[i])
	if i+1 < len(r.toks) && r.toks[i+1].has(nationality) && (row.match&(authority.Borrowed|authority.Descriptive|authority.Local|authority.Weak) != 0 || len(row.ids) > 1) {
		next := r.toks[i+1]
		g := gapText(r.text, t, next)
		if p := r.placeOf(next); (row.match&authority.Weak == 0 || len(row.ids) > 1 || !p.noun && p.country == homeOf(row.ids[0])) && closeBy(g) && (p.noun || g == " " || g == "\u00a0") || opensWithArticle(g) {
			if !(row.match == 0 && p.country == homeOf(row.ids[0])) {
				r.mention(t.start, next.end, p, row.ids)
				return i + 2
			}
		}
	}
	if t.has(authorityNoun) && row.match&(authority.Borrowed|authority.Descriptive) != 0 && (r.text[t.start] >= 'a' || ofPartOfState(r.text[t.end:])) {
		next := r.genericAuthority(i) // "l'autorité de protection des données" is any, "Autorité de protection des données" the Belgian one
		if m := &r.mentions[len(r.mentions)-1]; m.generic && r.text[t.start] >= 'a' {
			m.ids, m.match = row.ids, row.match|authority.Local
		}
		return next
	}
	m := mention{span: gdpr.Span{Start: int(t.start), End: int(t.end)}, ids: row.ids, match: row.match}
	m.settled = len(row.ids) == 1 && row.match&(authority.Weak|authority.Local) == 0
	r.mentions = append(r.mentions, m)
	return i + 1
}

func homeOf(id authority.ID) gdpr.Country { return theHomes()[id] }

// theHomes are the states of all authorities: they are asked for at every sentence.
var theHomes = sync.OnceValue(func() map[authority.ID]gdpr.Country {
	homes := map[authority.ID]gdpr.Country{}
	for a := range authority.All() {
		homes[a.ID] = a.Country
	}
	return homes
})

// genericAuthority reads an authority in ordinary words, with its nationality after it or inside it: "autorité italienne de
// protection des données", "data protection authority of Berlin", "the authority".
func (r *reader) genericAuthority(i int) int {
	t := r.toks[i]
	v, _ := r.lx.senseOf(t, authorityNoun)
	if i+1 < len(r.toks) && r.toks[i+1].has(nationality) && !r.endsCompany(t) && (closeBy(gapText(r.text, t, r.toks[i+1])) || gapText(r.text, t, r.toks[i+1]) == " (") {
		next := r.toks[i+1]
		end := next.end
		if tail := r.lx.generics[v].Tail; tail != "" {
			end += int32(tailLength(r.text[next.end:], tail))
		}
		r.mention(t.start, end, r.placeOf(next), nil)
		return i + 2
	}
	r.mentions = append(r.mentions, mention{span: gdpr.Span{Start: int(t.start), End: int(t.end)}, generic: true})
	return i + 1
}

// endsCompany reports whether a word for an authority of two letters is the legal form of the company before it: "Alba Bank SA Warsaw".
func (r *reader) endsCompany(t token) bool {
	if t.len() != 2 || t.start < 2 || r.text[t.start-1] != ' ' {
		return false
	}
	before := r.text[max(0, int(t.start)-maxAlias) : t.start-1]
	return isCapital(behindLast(before, " \n\u00a0"))
}

// tailLength returns how many bytes of text, after a space, are the words of tail; 0 where others stand there.
func tailLength(text, tail string) int {
	if len(text) > len(tail) && text[0] == ' ' && foldString(text[1:1+len(tail)]) == foldString(tail) {
		return 1 + len(tail)
	}
	return 0
}

// mention records an authority told by its country or region, among candidates where there are any.
func (r *reader) mention(start, end int32, p textPlace, among []authority.ID) {
	m := mention{span: gdpr.Span{Start: int(start), End: int(end)}, country: p.country}
	for _, id := range among {
		if a, ok := authority.ByID(id); ok && a.Country == p.country && (p.region == "" || a.Region == p.region) {
			m.ids = append(m.ids, id)
		}
	}
	if len(m.ids) == 0 {
		m.ids = p.ids
	}
	m.settled = len(m.ids) == 1
	r.mentions = append(r.mentions, m)
}

// authoritiesOf returns the authorities that an adjective may mean: the state's own where it has one, all of them where it has
// several; of a region those for private bodies, which is what the word is used for.
func authoritiesOf(country gdpr.Country, region string) []authority.ID {
	var general, all []authority.ID
	for a := range authority.In(country) {
		if a.Region != region && region != "" {
			continue
		}
		all = append(all, a.ID)
		if region == "" && a.Level == authority.National && a.Region == "" || region != "" && a.Scope.Has(authority.PrivateBodies) {
			general = append(general, a.ID)
		}
	}
	if len(general) == 1 {
		return general
	}
	return all
}

// notedLaws reports laws that a text misnames: one that takes an authority's place ("the GDPR has fined"), and one under the
// abbreviation of another language ("RGPD" in English).
func (r *reader) notedLaws(i int) {
	t := r.toks[i]
	name := r.text[t.start:t.end]
	if len(name) > 8 {
		return
	}
	if a, ok := r.lx.senseOf(t, actName); !ok || r.lx.acts[a] != string(legalbasis.GDPR) {
		return
	}
	lang := r.lx.pack.lang
	if name != "GDPR" && !strings.Contains(legalbasis.GDPR.AbbreviationIn(lang), name) && foreignAbbreviation(name, lang) && !r.doc.Diagnostics.Has("act.foreign-name") {
		r.note("act.foreign-name", name+" is what another language calls the GDPR: it is read as the GDPR", int(t.start), int(t.end))
	}
	if i+1 < len(r.toks) && r.toks[i+1].has(cueWord) {
		next := r.toks[i+1]
		c, _ := r.lx.senseOf(next, cueWord)
		if g := gapText(r.text, t, next); (cue(c) == cueFines || cue(c) == cueImposes) && closeBy(g) && strings.TrimSpace(g) != "" && !strings.ContainsAny(g, "'’") && !r.lx.partyJoins.anyIn(g) {
			r.note("authority.misnamed", name+" is a law and imposes no fine: check which authority is meant", int(t.start), int(t.end))
		}
	}
}

// foreignAbbreviation reports whether a language other than the text's calls the GDPR so.
func foreignAbbreviation(name string, lang Lang) bool {
	return slices.ContainsFunc(abbreviations()[name], func(l Lang) bool { return l != lang })
}

// abbreviations are the languages of what the GDPR is called for short.
var abbreviations = sync.OnceValue(func() map[string][]Lang {
	langs := map[string][]Lang{}
	for _, l := range gdpr.Langs() {
		short := legalbasis.GDPR.AbbreviationIn(l)
		langs[short] = append(langs[short], l)
	}
	return langs
})

// gapText returns the text between two tokens.
func gapText(text string, a, b token) string { return text[a.end:b.start] }

// usualFor returns the authority that a name of several means in the language, "" for none.
func (lx *lexicon) usualFor(name string) authority.ID {
	for _, w := range lx.usual {
		if w.forms == name {
			return authority.ID(w.meaning)
		}
	}
	return ""
}
