package main

import (
	"encoding/xml"
	"fmt"
	"strings"
	"time"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
)

// The drawing: a row for each step, its date and words on the left, its time on an axis on the right.
const (
	width     = 1280
	margin    = 28
	whatX     = 150
	axisX     = 640
	axisRight = width - margin
	lineWidth = 68 // characters of a line of words
	top       = 112
)

// colours of bars by status; events are dark dots.
var colours = map[authority.StepStatus]string{authority.Pending: "#3b6fb6", authority.Met: "#3d8f5f", authority.Late: "#c9812a", authority.Expired: "#b8433f"}

type drawing struct {
	strings.Builder
	first, last gdpr.Date
}

// draw returns a timeline as an SVG document.
func draw(p authority.Procedure, t authority.Timeline) string {
	var d drawing
	d.range_(p, t)
	var rows strings.Builder
	y := top
	for i, s := range t.Steps {
		height := rowHeight(s)
		if i%2 == 0 {
			fmt.Fprintf(&rows, `<rect x="0" y="%d" width="%d" height="%d" fill="#f6f7f9"/>`+"\n", y, width, height)
		}
		y += height
	}
	height := y + 64
	fmt.Fprintf(&d, `<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" font-family="Helvetica, Arial, sans-serif" font-size="14">`+"\n", width, height, width, height)
	fmt.Fprintf(&d, `<title>%s</title>`+"\n"+`<rect width="%d" height="%d" fill="#ffffff"/>`+"\n", escape(heading(p)), width, height)
	d.text(margin, 40, 22, "#1b2430", "bold", heading(p))
	d.text(margin, 64, 13, "#5b6673", "normal", subheading(p))
	d.WriteString(rows.String())
	d.axis(y)
	y = top
	for _, s := range t.Steps {
		y = d.row(s, y)
	}
	d.asOf(p.AsOf, y)
	d.legend(y + 36)
	d.WriteString("</svg>\n")
	return d.String()
}

func heading(p authority.Procedure) string {
	if p.Lead == "" {
		return "Procedure"
	}
	a, _ := authority.ByID(p.Lead)
	return "Procedure led by " + a.String()
}

func subheading(p authority.Procedure) string {
	var parts []string
	if p.Complaint != "" {
		parts = append(parts, "complaint with "+string(p.Complaint))
	}
	if len(p.Concerned) > 0 {
		parts = append(parts, "concerned: "+ids(p.Concerned))
	}
	if !p.AsOf.IsZero() {
		parts = append(parts, "as of "+p.AsOf.String())
	}
	return strings.Join(parts, "  ·  ")
}

// range_ finds the first and the last day of the axis.
func (d *drawing) range_(p authority.Procedure, t authority.Timeline) {
	see := func(on gdpr.Date) {
		if on.IsZero() || !on.IsFull() {
			return
		}
		if d.first.IsZero() || on.Before(d.first) {
			d.first = on
		}
		if on.After(d.last) || d.last.IsZero() {
			d.last = on
		}
	}
	see(p.AsOf)
	for _, s := range t.Steps {
		see(s.Date)
		see(s.Latest)
		see(s.From)
	}
	d.first, d.last = d.first.AddDays(-5), d.last.AddDays(5)
}

// x returns the place of a day on the axis.
func (d *drawing) x(on gdpr.Date) float64 {
	days, ok := on.DaysSince(d.first)
	all, _ := d.last.DaysSince(d.first)
	if !ok || all == 0 {
		return axisX
	}
	return axisX + float64(axisRight-axisX)*float64(days)/float64(all)
}

// axis draws a line for each month, quarter or year, so that no more than a dozen stand side by side.
func (d *drawing) axis(bottom int) {
	if d.first.IsZero() {
		return
	}
	days, _ := d.last.DaysSince(d.first)
	step := 1
	for _, step = range []int{1, 2, 3, 6, 12, 60, 120} {
		if days/(30*step) <= 11 {
			break
		}
	}
	tick := gdpr.MustDate(d.first.Year(), time.January, 1)
	for ; !tick.IsZero() && !tick.After(d.last); tick = tick.AddMonths(step) {
		if tick.Before(d.first) {
			continue
		}
		x := d.x(tick)
		fmt.Fprintf(d, `<line x1="%.1f" y1="%d" x2="%.1f" y2="%d" stroke="#d9dee5"/>`+"\n", x, top-8, x, bottom)
		label := tick.Month().String()[:3]
		if tick.Month() == time.January || step >= 12 {
			label = fmt.Sprint(tick.Year())
		}
		d.text(x+3, top-12, 12, "#5b6673", "normal", label)
	}
}

// row draws one step and returns where the next begins.
func (d *drawing) row(s authority.Step, y int) int {
	words, height := wrap(what(s), lineWidth), rowHeight(s)
	day, weight, ink := strings.TrimPrefix(strings.TrimPrefix(date(s), "by "), "until "), "normal", "#1b2430"
	if s.Kind == authority.Happened {
		weight = "bold"
	}
	day, _, _ = strings.Cut(day, " or ")
	d.text(margin, float64(y+20), 14, ink, weight, day)
	for i, line := range words {
		d.text(whatX, float64(y+20+20*i), 14, ink, weight, line)
	}
	for i, line := range small(s) {
		colour := "#5b6673"
		if i > 0 {
			colour = colours[s.Status]
		}
		d.text(whatX, float64(y+20*len(words)+17+16*i), 12, colour, "normal", line)
	}
	d.mark(s, float64(y)+float64(height)/2)
	return y + height
}

// small returns the lines in small print below the words of a step: a note, or the rule and where the step stands.
func small(s authority.Step) []string {
	switch {
	case s.Kind != authority.Happened:
		return append([]string{s.Limit.Rule.String()}, wrap(status(s), lineWidth+8)...)
	case s.Event.Note != "":
		return wrap(s.Event.Note, lineWidth+8)
	}
	return nil
}

func rowHeight(s authority.Step) int {
	return 20*len(wrap(what(s), lineWidth)) + 16*len(small(s)) + 13
}

// mark draws the step on the axis.
func (d *drawing) mark(s authority.Step, y float64) {
	title := fmt.Sprintf("<title>%s: %s</title>", escape(date(s)), escape(what(s)))
	switch {
	case !s.Date.IsFull():
		d.text(axisX, y+4, 12, "#5b6673", "normal", "the day is not known")
	case s.Kind == authority.Happened:
		fmt.Fprintf(d, `<circle cx="%.1f" cy="%.1f" r="6" fill="#1b2430">%s</circle>`+"\n", d.x(s.Date), y, title)
	default:
		from, to := d.x(s.From), d.x(s.Date)
		if to < from {
			from, to = to, from
		}
		opacity, dash := "0.35", ""
		if s.Kind == authority.Standstill {
			opacity, dash = "0.10", ` stroke-dasharray="4 3"`
		}
		colour := colours[s.Status]
		fmt.Fprintf(d, `<rect x="%.1f" y="%.1f" width="%.1f" height="14" rx="3" fill="%s" fill-opacity="%s" stroke="%s"%s>%s</rect>`+"\n",
			from, y-7, max(to-from, 2), colour, opacity, colour, dash, title)
		if !s.Latest.IsZero() && s.Latest.After(s.Date) {
			fmt.Fprintf(d, `<line x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f" stroke="%s" stroke-dasharray="3 3"/>`+"\n", to, y, d.x(s.Latest), y, colour)
		}
		fmt.Fprintf(d, `<line x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f" stroke="%s" stroke-width="3"/>`+"\n", d.x(s.Date), y-9, d.x(s.Date), y+9, colour)
		if s.MetBy.On.IsFull() && s.Kind != authority.Standstill {
			fmt.Fprintf(d, `<circle cx="%.1f" cy="%.1f" r="4" fill="#ffffff" stroke="%s" stroke-width="2"/>`+"\n", d.x(s.MetBy.On), y, colour)
		}
	}
}

func (d *drawing) asOf(on gdpr.Date, bottom int) {
	if !on.IsFull() {
		return
	}
	x := d.x(on)
	fmt.Fprintf(d, `<line x1="%.1f" y1="%d" x2="%.1f" y2="%d" stroke="#8b4fb3" stroke-width="1.5" stroke-dasharray="6 4"><title>as of %s</title></line>`+"\n", x, top-8, x, bottom, on)
}

func (d *drawing) legend(y int) {
	x := float64(margin)
	dot := func(colour, fill, label string) {
		fmt.Fprintf(d, `<circle cx="%.1f" cy="%d" r="5" fill="%s" stroke="%s" stroke-width="2"/>`+"\n", x+6, y-4, fill, colour)
		d.text(x+18, float64(y), 12, "#5b6673", "normal", label)
		x += 34 + 6.6*float64(len(label))
	}
	dot("#1b2430", "#1b2430", "event")
	for _, s := range []authority.StepStatus{authority.Met, authority.Pending, authority.Late, authority.Expired} {
		label := "time limit " + s.String()
		fmt.Fprintf(d, `<rect x="%.1f" y="%d" width="22" height="12" rx="3" fill="%s" fill-opacity="0.35" stroke="%s"/>`+"\n", x, y-10, colours[s], colours[s])
		d.text(x+30, float64(y), 12, "#5b6673", "normal", label)
		x += 48 + 6.6*float64(len(label))
	}
	dot("#3d8f5f", "#ffffff", "day on which it was met")
	fmt.Fprintf(d, `<line x1="%.1f" y1="%d" x2="%.1f" y2="%d" stroke="#8b4fb3" stroke-width="1.5" stroke-dasharray="6 4"/>`+"\n", x, y-4, x+24, y-4)
	d.text(x+32, float64(y), 12, "#5b6673", "normal", "day of the question")
}

func (d *drawing) text(x, y float64, size int, colour, weight, s string) {
	fmt.Fprintf(d, `<text x="%.1f" y="%.1f" font-size="%d" font-weight="%s" fill="%s">%s</text>`+"\n", x, y, size, weight, colour, escape(s))
}

func escape(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a Builder does not fail
	return b.String()
}

// wrap breaks words into lines of no more than n characters.
func wrap(s string, n int) []string {
	lines := []string{""}
	for _, w := range strings.Fields(s) {
		last := &lines[len(lines)-1]
		switch {
		case *last == "":
			*last = w
		case len(*last)+1+len(w) <= n:
			*last += " " + w
		default:
			lines = append(lines, w)
		}
	}
	return lines
}
