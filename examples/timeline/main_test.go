package main

import (
	"bytes"
	"encoding/xml"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/gdprgo/gdpr/authority"
)

func output(args ...string) (out, errs string, status int) {
	var o, e bytes.Buffer
	status = run(args, strings.NewReader("2022-04-01 draft-submitted # an <odd> note & more\n"), &o, &e)
	return o.String(), e.String(), status
}

func TestTimeline(t *testing.T) {
	for _, tt := range []struct {
		name string
		args []string
		want []string
	}{
		{"the clock runs from the complete file", []string{"cases/instagram.txt"}, []string{"by 2022-08-01 ", "met on 2022-07-28\n", "until 2022-07-28 "}},
		{"a span does not roll", []string{"cases/urgent.txt"}, []string{"until 2023-11-03 ", "ended\n", "by 2023-10-27 "}},
		{"holidays of each state", []string{"cases/future.txt"}, []string{"by 2028-05-08 ", "by 2028-05-09 ", "(fr-cnil)", "deemed to agree", "by 2027-11-23 or 2027-12-14", "[period.not-set]", "chapters III and IV: apply"}},
		{"standard input", []string{"-"}, []string{"Draft decision submitted", "by 2022-04-29", "[holidays.missing]"}},
		{"samples", nil, []string{"future.txt", "instagram.txt", "urgent.txt"}},
		{"codes", []string{"-codes"}, []string{"dispute ", "1 month + 1 month", "end of dispute", "3 weeks to 6 weeks", "memory-high"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			out, errs, status := output(tt.args...)
			if status != 0 || errs != "" {
				t.Fatalf("status %d, %s", status, errs)
			}
			for _, w := range tt.want {
				if !strings.Contains(out, w) {
					t.Errorf("output lacks %q:\n%s", w, out)
				}
			}
		})
	}
}

func TestTimelineRefuses(t *testing.T) {
	for _, tt := range []struct{ args, want string }{
		{"cases/none.txt", "none.txt"}, {"cases/future.txt cases/urgent.txt", "one file at a time"}, {"-svg x.svg", "name a file"}, {"-pdf x", "not defined"},
	} {
		if _, errs, status := output(strings.Fields(tt.args)...); status != 2 || !strings.Contains(errs, tt.want) {
			t.Errorf("%s: status %d, %s; want 2 and %q", tt.args, status, errs, tt.want)
		}
	}
}

// TestDrawing: the drawing is well-formed XML and holds the words of every step, each as often as the timeline.
func TestDrawing(t *testing.T) {
	for _, name := range []string{"future", "instagram", "urgent"} {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "out.svg")
			if out, errs, status := output("-svg", file, "cases/"+name+".txt"); status != 0 || out == "" {
				t.Fatalf("status %d, %s", status, errs)
			}
			svg, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			words, shapes := contents(t, string(svg))
			data, _ := samples.ReadFile("cases/" + name + ".txt")
			p, err := read(string(data))
			if err != nil {
				t.Fatal(err)
			}
			steps := p.Timeline().Steps
			for _, s := range steps {
				for _, line := range wrap(what(s), lineWidth) {
					if !strings.Contains(words, line) {
						t.Errorf("the drawing lacks %q", line)
					}
				}
				if !strings.Contains(words, s.Date.String()) {
					t.Errorf("the drawing lacks the day %s", s.Date)
				}
			}
			if shapes["circle"] < events(steps) || shapes["rect"] < len(steps)/2 {
				t.Errorf("%d circles and %d rectangles for %d steps", shapes["circle"], shapes["rect"], len(steps))
			}
		})
	}
}

func TestDrawingEscapes(t *testing.T) {
	svg, errs, status := output("-svg", "-", "-")
	if status != 0 || errs != "" {
		t.Fatal(errs)
	}
	if words, _ := contents(t, svg); !strings.Contains(words, "an <odd> note & more") {
		t.Errorf("the note is not in the drawing: %s", words)
	}
}

func events(steps []authority.Step) (n int) {
	for _, s := range steps {
		if s.Kind == authority.Happened && s.Date.IsFull() {
			n++
		}
	}
	return n
}

// contents reads a whole XML document: the text of its elements, a line each, and how often each element stands.
func contents(t *testing.T, doc string) (words string, shapes map[string]int) {
	t.Helper()
	shapes = map[string]int{}
	d := xml.NewDecoder(strings.NewReader(doc))
	for {
		tok, err := d.Token()
		if err == io.EOF {
			return words, shapes
		}
		if err != nil {
			t.Fatalf("the drawing is no well-formed XML: %v", err)
		}
		switch tok := tok.(type) {
		case xml.StartElement:
			shapes[tok.Name.Local]++
		case xml.CharData:
			words += string(tok) + "\n"
		}
	}
}
