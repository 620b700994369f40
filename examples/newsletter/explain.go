package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"unicode/utf8"

	"github.com/gdprgo/gdpr/parse"
)

// inColour reports whether output goes to a terminal whose user has not asked for none (https://no-color.org).
func inColour(out io.Writer) bool {
	f, ok := out.(*os.File)
	if !ok || os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb" {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// printExplained prints a text with its values marked: "[180,000 euros|fine 1]" is the fine of the first decision. The decisions and the
// legend follow.
func printExplained(out io.Writer, name, text string, doc parse.Document, colour bool) error {
	w := &marker{width: width, colour: colour}
	head := clip(fmt.Sprintf("%s (%s): %s", name, orUnknown(string(doc.Lang)), count(len(doc.Marks), "value")), width)
	fmt.Fprintf(&w.b, "%s\n%s\n", head, strings.Repeat("=", width))
	for _, line := range linesOf(text, &doc) {
		w.line(line)
	}
	fmt.Fprintln(&w.b, strings.Repeat("-", width))
	for n, d := range doc.Decisions {
		kind := string(d.Decision.Kind)
		if !d.Main {
			kind = "mentioned: " + kind
		}
		wrap(&w.b, fmt.Sprintf("%3d  ", n+1), joinParts([]string{kind, authorityName(&d.Decision), d.Decision.Reference, dateOf(&d.Decision), partiesOf(&d.Decision), measuresOf(&d.Decision)}))
		writeWhy(&w.b, &doc, text, n)
	}
	if len(doc.Decisions) == 0 {
		fmt.Fprintln(&w.b, "The text tells of no decision.")
	}
	fmt.Fprintln(&w.b, strings.Repeat("-", width))
	for _, row := range legendOf(&doc) {
		fmt.Fprintf(&w.b, "%5d  %s  %s\n", row.Count, w.painted(fmt.Sprintf("%-17s", row.Role), styleOf(&row.mark)), row.Text)
	}
	fmt.Fprintln(&w.b)
	_, err := io.WriteString(out, w.b.String())
	return err
}

// writeWhy says what the fields of a decision rest on, those of one basis together, and what is doubtful about their words.
func writeWhy(b *strings.Builder, doc *parse.Document, text string, n int) {
	all := doc.WhyAll(text, n)
	for basis := parse.BasisMeasure; basis <= parse.BasisFullName; basis++ {
		var paths, doubts []string
		for _, e := range all {
			if e.Basis != basis {
				continue
			}
			paths = append(paths, strings.TrimPrefix(e.Path, "/"))
			for _, f := range e.Doubts {
				doubts = append(doubts, "("+f.Code+")")
			}
		}
		if len(paths) > 0 {
			wrap(b, "     ", clean(basis.Meaning()+": "+strings.Join(append([]string{strings.Join(paths, ", ")}, doubts...), " ")))
		}
	}
}

// marker prints lines of pieces, none longer than width.
type marker struct {
	b      strings.Builder
	width  int
	colour bool
}

// stretch is a part a word in one style.
type stretch struct{ text, style string }

// line prints one line of the text, broken at spaces.
func (w *marker) line(pieces []piece) {
	var words [][]stretch
	open := false                   // the last word goes on
	glue := func(s, style string) { // adds to the last word, or begins one
		if !open {
			words, open = append(words, nil), true
		}
		words[len(words)-1] = append(words[len(words)-1], stretch{s, style})
	}
	put := func(s, style string) {
		for n, part := range strings.Split(s, " ") {
			if n > 0 {
				open = false
			}
			if part != "" {
				glue(part, style)
			}
		}
	}
	for _, p := range pieces {
		if p.mark == nil {
			put(p.text, "")
			continue
		}
		if p.first {
			glue("[", dim)
		}
		put(p.text, styleOf(p.mark))
		if p.last {
			glue(tagOf(p.mark), dim)
		}
	}
	indent := 0
	if len(words) > 0 && len(words[0]) == 1 && (words[0][0].text == "-" || words[0][0].text == "*") {
		indent = 2
	}
	used := 0
	for n, word := range words {
		size := 0
		for _, r := range word {
			size += utf8.RuneCountInString(r.text)
		}
		switch {
		case n > 0 && used+1+size > w.width:
			w.b.WriteString("\n" + strings.Repeat(" ", indent))
			used = indent
		case n > 0:
			w.b.WriteByte(' ')
			used++
		}
		for _, r := range word {
			used = w.stretch(r, used)
		}
	}
	w.b.WriteByte('\n')
}

// stretch prints one stretch and cuts it where it reaches the width. It returns how much of the line is then used.
func (w *marker) stretch(r stretch, used int) int {
	for rest := []rune(r.text); len(rest) > 0; {
		if used == w.width {
			w.b.WriteByte('\n')
			used = 0
		}
		n := min(len(rest), w.width-used)
		w.b.WriteString(w.painted(string(rest[:n]), r.style))
		rest, used = rest[n:], used+n
	}
	return used
}

// tagOf returns what stands behind a value: its role and the number of its decision.
func tagOf(m *parse.Mark) string {
	if m.Decision == 0 {
		return "|" + roleOf(m) + "]"
	}
	return fmt.Sprintf("|%s %d]", roleOf(m), m.Decision)
}

// The styles, as parameters of a terminal's SGR sequence.
const dim = "2"

var styles = [...]string{parse.MarkAmount: "32", parse.MarkDate: "36", parse.MarkProvision: "31", parse.MarkParty: "33", parse.MarkAuthority: "34", parse.MarkReference: "35"}

// styleOf returns the style of a mark: a colour for its kind, bold for the roles that decisions are made of.
func styleOf(m *parse.Mark) string {
	if isMain(m) {
		return "1;" + styles[m.Kind]
	}
	return styles[m.Kind]
}

func (w *marker) painted(s, style string) string {
	if !w.colour || style == "" {
		return s
	}
	return "\x1b[" + style + "m" + s + "\x1b[0m"
}
