package parse

import (
	"flag"
	"fmt"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/gdprgo/gdpr/internal/sharedtest"
	"github.com/gdprgo/gdpr/legalbasis"
)

var (
	updateCitations = flag.Bool("update-citations", false, "record the figures of the citation corpora")
	showCitations   = flag.String("show-citations", "", "print the rows of a figure that were not found")
)

// score counts what a corpus expects and what was read of it.
type score struct{ found, of int }

func (s *score) count(ok bool) bool {
	s.of++
	if ok {
		s.found++
	}
	return ok
}

// citationScores are the figures of one run, by name.
type citationScores struct {
	t      *testing.T
	names  []string
	scores map[string]*score
}

func newCitationScores(t *testing.T) *citationScores {
	return &citationScores{t: t, scores: map[string]*score{}}
}

func (cs *citationScores) count(name string, ok bool, row func() string) {
	s := cs.scores[name]
	if s == nil {
		s = new(score)
		cs.scores[name] = s
		cs.names = append(cs.names, name)
	}
	if !s.count(ok) && *showCitations == name {
		fmt.Println(row())
	}
}

const citationRecord = "testdata/corpus-citations.txt"

// settle prints the figures, and fails where one fell below the record.
func (cs *citationScores) settle() {
	recorded := map[string]score{}
	data, _ := os.ReadFile(citationRecord)
	for line := range strings.Lines(string(data)) {
		var name string
		var s score
		if _, err := fmt.Sscanf(line, "%s %d/%d", &name, &s.found, &s.of); err == nil {
			recorded[name] = s
		}
	}
	var lines []string
	for _, name := range cs.names {
		s, was := *cs.scores[name], recorded[name]
		cs.t.Logf("%-36s %6d of %6d found (%.2f %%), recorded %d", name, s.found, s.of, 100*float64(s.found)/float64(s.of), was.found)
		if s.of == was.of && s.found < was.found && !*updateCitations {
			cs.t.Errorf("%s fell from %d to %d of %d", name, was.found, s.found, s.of)
		}
		if was.of != 0 && s.of != was.of && !*updateCitations {
			cs.t.Errorf("%s: the corpus has %d rows, the record %d: record anew with -update-citations", name, s.of, was.of)
		}
		recorded[name] = s
		lines = append(lines, fmt.Sprintf("%s %d/%d", name, s.found, s.of))
	}
	if *updateCitations {
		keep := ""
		for line := range strings.Lines(string(data)) {
			name, _, _ := strings.Cut(line, " ")
			if cs.scores[name] == nil {
				keep += line
			}
		}
		if err := os.WriteFile(citationRecord, []byte(keep+strings.Join(lines, "\n")+"\n"), 0o644); err != nil {
			cs.t.Fatal(err)
		}
	}
}

type hubLinksRow struct {
	ID       string `json:"id"`
	Lang     string `json:"lang"`
	Text     string `json:"text"`
	Expected struct {
		Links []hubLink `json:"links"`
	} `json:"expected"`
}

type hubLink struct {
	Anchor   string `json:"anchor"`
	Article  int    `json:"article"`
	Fragment string `json:"fragment"`
}

var (
	anchorNumbers  = regexp.MustCompile(`(\d+)[ _]?\)?(?:GDPR)?[ .]?\(?(\d+)?\)?[ ]?[(.]?([a-z](?:[^a-zA-Z]|$))?`)
	anchorFragment = regexp.MustCompile(`^#?(\d+)?#?([a-zA-Z])?$`)
)

// anchorReading is the paragraph and point that the words of a link state, as far as they state both number and parts.
func anchorReading(anchor string) (paragraph int, point string, ok bool) {
	m := anchorNumbers.FindStringSubmatch(anchor)
	if m == nil {
		return 0, "", false
	}
	paragraph, _ = strconv.Atoi(m[2])
	if m[3] != "" {
		point = m[3][:1]
	}
	return paragraph, point, true
}

// TestCorpusCitationsHubLinks: the articles that editors linked in summaries, found with the right number, paragraph and point.
// A fragment that differs from the words of its own link is scored by those words.
func TestCorpusCitationsHubLinks(t *testing.T) {
	cs := newCitationScores(t)
	extra := 0
	for _, row := range sharedtest.Lines[hubLinksRow](t, "corpus", "dev", "citations_hub_links.jsonl") {
		at := 0
		ps := only(readOthers, row.Text, &Options{Lang: Lang(row.Lang)}).Provisions
		linked := make([]bool, len(ps))
		for _, link := range row.Expected.Links {
			start := strings.Index(row.Text[at:], link.Anchor)
			if start < 0 {
				at, start = 0, strings.Index(row.Text, link.Anchor)
			}
			if start < 0 {
				continue
			}
			start += at
			end := start + len(link.Anchor)
			at = end
			var best *Found[legalbasis.Provision]
			exact := false
			wantPar, wantPoint, stated := anchorReading(link.Anchor)
			for k := range ps {
				p := &ps[k]
				if p.Span.Start >= end || p.Span.End <= start {
					continue
				}
				linked[k] = true
				if !isGDPR(p.Value) || p.Value.Article() != link.Article && p.Value.Recital() != link.Article {
					continue
				}
				if best == nil {
					best = p
				}
				m := anchorFragment.FindStringSubmatch(link.Fragment)
				if m != nil && link.Fragment != "" {
					par, _ := strconv.Atoi(m[1])
					if par == p.Value.Paragraph() && (m[2] == "" || strings.EqualFold(m[2], p.Value.Point())) {
						exact = true
					}
				}
				if stated && wantPar == p.Value.Paragraph() && wantPoint == p.Value.Point() {
					exact = true
				}
			}
			show := func() string {
				return fmt.Sprintf("%s: %q (Article %d #%s) in %q\n    %v", row.ID, link.Anchor, link.Article, link.Fragment, around(row.Text, start, end), ps)
			}
			if strings.ContainsAny(link.Anchor, "0123456789") {
				cs.count("hub_links/article", best != nil, show)
			} else {
				cs.count("hub_links/article-without-number", best != nil, show)
			}
			if link.Fragment != "" && best != nil {
				cs.count("hub_links/fragment", exact, show)
			}
		}
		for k, p := range ps {
			if isGDPR(p.Value) && !linked[k] && p.Span.Start < p.Span.End && p.Value.Recital() == 0 {
				extra++
				if *showCitations == "hub_links/extra" {
					fmt.Printf("%s: %s in %q\n", row.ID, p.Value, around(row.Text, p.Span.Start, p.Span.End))
				}
			}
		}
	}
	t.Logf("%-36s %6d GDPR citations that no editor linked", "hub_links/extra", extra)
	cs.settle()
}

func isGDPR(p legalbasis.Provision) bool {
	return p.Act() == legalbasis.GDPR || p.Act() == legalbasis.UKGDPR
}

func around(text string, start, end int) string {
	return text[max(0, start-70):start] + "⟦" + text[start:end] + "⟧" + text[end:min(len(text), end+60)]
}

// TestCorpusCitationsHubInfobox: free-form cells of single provisions.
func TestCorpusCitationsHubInfobox(t *testing.T) {
	type row struct {
		ID       string `json:"id"`
		Expected struct {
			Articles []struct{ Label, Article, Paragraph, Letter string } `json:"articles"`
		} `json:"expected"`
	}
	cs := newCitationScores(t)
	for _, row := range sharedtest.Lines[row](t, "corpus", "dev", "citations_hub_infobox.jsonl") {
		for _, a := range row.Expected.Articles {
			list, err := Citation(a.Label, nil)
			ok := len(list) == 1 && err == nil
			if ok {
				p := list[0]
				ok = strconv.Itoa(p.Article()) == a.Article && (p.Paragraph() == 0 && a.Paragraph == "" || strconv.Itoa(p.Paragraph()) == a.Paragraph) && p.Point() == a.Letter
			}
			cs.count("hub_infobox", ok, func() string { return fmt.Sprintf("%s: %+v: %v, %v", row.ID, a, list, err) })
		}
	}
	cs.settle()
}

var rawItem = regexp.MustCompile(`(?i)art[., ]*(?:art\.? ?)?(\d+)\b((?:\s*\(\d+\)|\s*,?\s*\(?[a-z]\)|\s*,|\s+and)*)\s*(?:G[DP]+R?\b|GDRP|GPDR)`)

// TestCorpusCitationsRaw: the article columns of published lists. An item that names the GDPR counts as understood where
// exactly its own pinpoints are read, and nothing else of it is left.
func TestCorpusCitationsRaw(t *testing.T) {
	type row struct {
		ID       string `json:"id"`
		Expected struct {
			Raw string `json:"articles_raw"`
		} `json:"expected"`
	}
	cs := newCitationScores(t)
	for _, file := range []string{"fine_et", "fine_privacyaffairs"} {
		for _, row := range sharedtest.Lines[row](t, "corpus", "dev", file+".jsonl") {
			raw := row.Expected.Raw
			list, err := Citation(raw, nil)
			var want []string
			for _, m := range rawItem.FindAllStringSubmatch(raw, -1) {
				want = append(want, expectRaw(m[1], m[2])...)
			}
			var got []string
			for _, p := range list {
				if isGDPR(p) {
					got = append(got, p.String())
				}
			}
			if len(want) > 0 {
				cs.count(file+"/cells", strings.Join(got, ";") == strings.Join(want, ";"), func() string {
					return fmt.Sprintf("%s: %q\n   got  %v %v\n   want %v", row.ID, raw, list, err, want)
				})
			}
			have := map[string]bool{}
			for _, g := range got {
				have[g] = true
			}
			for _, w := range want {
				cs.count(file+"/items", have[w], func() string { return fmt.Sprintf("%s: %s in %q: %v", row.ID, w, raw, list) })
			}
		}
	}
	cs.settle()
}

var rawPart = regexp.MustCompile(`\((\d+)\)|\(?([a-z])\)`)

// expectRaw expands one item of a list in the plain way: (1) a), c), (2).
func expectRaw(article, parts string) []string {
	var out []string
	paragraph, last := "", ""
	flush := func() {
		if last != "" {
			out = append(out, last)
		}
		last = ""
	}
	last = "Article " + article + " GDPR"
	for _, m := range rawPart.FindAllStringSubmatch(parts, -1) {
		if m[1] != "" {
			if paragraph != "" {
				flush()
			}
			paragraph = "(" + m[1] + ")"
			last = "Article " + article + paragraph + " GDPR"
			continue
		}
		if strings.HasSuffix(strings.TrimSuffix(last, " GDPR"), ")") && last != "Article "+article+paragraph+" GDPR" {
			flush()
		}
		last = "Article " + article + paragraph + "(" + m[2] + ") GDPR"
	}
	flush()
	return out
}

// TestCorpusCitationsPeers: German and French citations of national law from the suites of other readers. The act counts by
// its abbreviation; parts that this library has no place for (Nr., Satz) do not count.
func TestCorpusCitationsPeers(t *testing.T) {
	type expected struct {
		Type, Article string
		Instrument    string
		Unit          string
		Text          string
		Structure     map[string]string
		Span          []int
	}
	type row struct {
		ID, Peer, Lang, Input string
		Expected              []expected
	}
	cs := newCitationScores(t)
	for _, row := range sharedtest.Lines[row](t, "suites", "citations.jsonl") {
		if row.Expected == nil {
			continue
		}
		input := strings.ReplaceAll(row.Input, "&#167;", "§")
		if row.Peer == "refex-fixtures" {
			input = row.Input
		}
		d := only(readOthers, input, &Options{Lang: Lang(row.Lang)})
		used := make([]bool, len(d.Provisions))
		laws := 0
		for _, e := range row.Expected {
			if e.Type != "law" || e.Article == "" {
				continue
			}
			laws++
			ok := false
			for k, p := range d.Provisions {
				if used[k] || !sameNumber(p.Value.Number(), e.Article) {
					continue
				}
				if len(e.Span) == 2 {
					from, to := runeOffset(input, e.Span[0]), runeOffset(input, e.Span[1])
					if p.Span.Start >= to || p.Span.End <= from {
						continue
					}
				}
				if row.Peer == "refex" && e.Instrument != "" && !strings.EqualFold(string(p.Value.Act()), e.Instrument) {
					continue
				}
				used[k], ok = true, true
				break
			}
			if row.Peer == "legi-detect" && !ok {
				for _, g := range d.Diagnostics {
					ok = ok || g.Code == "provision.unknown-act" && e.Instrument == "" && strings.ContainsAny(input[g.Span.Start:g.Span.End], "0123456789")
				}
			}
			cs.count(row.Peer+"/law", ok, func() string {
				return fmt.Sprintf("%s: %s %s %q in %q: %v %v", row.ID, e.Article, e.Instrument, e.Text, input, d.Provisions, d.Diagnostics)
			})
		}
		if laws == 0 {
			cs.count(row.Peer+"/nothing", len(d.Provisions) == 0, func() string { return fmt.Sprintf("%s: %q: %v", row.ID, input, d.Provisions) })
		}
	}
	cs.settle()
}

func sameNumber(a, b string) bool {
	plain := strings.NewReplacer(".", "", " ", "", "*", "")
	return strings.EqualFold(plain.Replace(a), plain.Replace(b))
}

func runeOffset(s string, n int) int {
	for i := range s {
		if n == 0 {
			return i
		}
		n--
	}
	return len(s)
}
