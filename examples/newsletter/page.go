package main

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/parse"
)

//go:embed page.html
var pageSource string

// page is what the template sees: the texts with their values marked.
type page struct {
	Texts  []pageText
	Legend []legendRow
	docs   []*parse.Document
}

type pageText struct {
	Name, Lang string
	Decisions  []pageDecision
	Blocks     []pageBlock
}

// pageDecision is a decision of the list beside the text.
type pageDecision struct {
	Number      int
	Title, When string
	Main        bool
	Anchor      string // of its first value, empty where none is marked
	Facts       []pageFact
}

// pageFact is a value of a decision with a link to its first place.
type pageFact struct{ Kind, Role, Value, Anchor string }

// pageBlock is a line of the text: a heading, an item of a list or a paragraph.
type pageBlock struct {
	Tag    string // "h", "li", "hr" or "p"
	Pieces []pagePiece
}

type pagePiece struct {
	Text, Kind, Title, Anchor, Tag string
	Main, Marked                   bool
	Decision                       int
}

// add adds a text to the page.
func (p *page) add(name, text string, doc parse.Document) {
	t := pageText{Name: name, Lang: string(doc.Lang)}
	n := len(p.Texts) + 1
	anchor := func(id int) string { return fmt.Sprintf("t%d-%d", n, id) }
	shown := map[int]bool{}
	for _, line := range linesOf(text, &doc) {
		if len(line) == 0 {
			continue
		}
		b := pageBlock{Tag: blockTag(line)}
		for _, piece := range line {
			pp := pagePiece{Text: piece.text}
			if m := piece.mark; m != nil {
				pp.Marked, pp.Kind, pp.Main, pp.Decision = true, m.Kind.String(), isMain(m), m.Decision
				pp.Title = roleOf(m) + ": " + valueOf(&doc, m)
				if piece.first {
					pp.Anchor, shown[piece.id] = anchor(piece.id), true
				}
				if piece.last {
					pp.Tag = strings.Trim(tagOf(m), "|]")
				}
			}
			b.Pieces = append(b.Pieces, pp)
		}
		t.Blocks = append(t.Blocks, b)
	}
	for i, marks := range marksByDecision(&doc) {
		t.Decisions = append(t.Decisions, decisionOf(&doc, i, marks, anchor, shown))
	}
	p.Texts, p.docs = append(p.Texts, t), append(p.docs, &doc)
}

// blockTag says what a line is, and takes the sign that says so off its first piece.
func blockTag(line []piece) string {
	first := &line[0]
	if first.mark != nil {
		return "p"
	}
	if rest := strings.TrimLeft(first.text, "#"); rest != first.text {
		first.text = strings.TrimLeft(rest, " ")
		return "h"
	}
	if strings.Trim(first.text, "-*_ ") == "" && len(first.text) > 2 && len(line) == 1 {
		return "hr"
	}
	for _, sign := range [...]string{"- ", "* ", "• "} {
		if rest, ok := strings.CutPrefix(strings.TrimLeft(first.text, " "), sign); ok {
			first.text = rest
			return "li"
		}
	}
	return "p"
}

// marksByDecision lists the marks of each decision, in order: its own, and those of places that it shares with another one.
func marksByDecision(doc *parse.Document) [][]int {
	lists := make([][]int, len(doc.Decisions))
	at := map[gdpr.Span][]int{}
	for k, m := range doc.Marks {
		if m.Decision > 0 {
			lists[m.Decision-1] = append(lists[m.Decision-1], k)
		}
		at[m.Span] = append(at[m.Span], k)
	}
	for i, x := range doc.Decisions {
		for _, span := range x.Fields {
			lists[i] = append(lists[i], at[span]...)
		}
		slices.Sort(lists[i])
		lists[i] = slices.Compact(lists[i])
	}
	return lists
}

// decisionOf lists the values of the i-th decision once each, with the place where each stands first.
func decisionOf(doc *parse.Document, i int, marks []int, anchor func(int) string, shown map[int]bool) pageDecision {
	x := &doc.Decisions[i]
	d := pageDecision{Number: i + 1, Title: authorityName(&x.Decision), Main: x.Main}
	d.When = joinParts([]string{string(x.Decision.Kind), dateOf(&x.Decision), x.Decision.Reference})
	for _, k := range marks {
		m := &doc.Marks[k]
		if !shown[k+1] {
			continue
		}
		if d.Anchor == "" {
			d.Anchor = anchor(k + 1)
		}
		f := pageFact{Kind: m.Kind.String(), Role: roleOf(m), Value: valueOf(doc, m)}
		if isMain(m) && !slices.ContainsFunc(d.Facts, func(o pageFact) bool { return o.Role == f.Role && o.Value == f.Value }) {
			f.Anchor = anchor(k + 1)
			d.Facts = append(d.Facts, f)
		}
	}
	order := func(f pageFact) int {
		return slices.IndexFunc([]string{"party", "amount", "provision", "date", "authority", "reference"}, func(k string) bool { return k == f.Kind })
	}
	slices.SortStableFunc(d.Facts, func(a, b pageFact) int { return order(a) - order(b) })
	return d
}

// write writes the page: it needs no network and no script.
func (p *page) write(out io.Writer) error {
	t, err := template.New("page").Parse(pageSource)
	if err != nil {
		return err
	}
	p.Legend = legendOf(p.docs...)
	return t.Execute(out, p)
}
