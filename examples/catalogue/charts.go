package main

import (
	"bytes"
	"fmt"
	"html/template"
	"image/color"
	"math"
	"strconv"
	"strings"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/text"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
	"gonum.org/v1/plot/vg/vgsvg"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
)

var (
	accent = color.RGBA{0x1f, 0x5f, 0xa8, 0xff}
	pale   = color.RGBA{0xb9, 0xcf, 0xe6, 0xff}
	soft   = color.RGBA{0x5b, 0x6b, 0x7b, 0xff}
)

// bar is one row of a bar chart. Before, where there is one, is drawn pale behind it.
type bar struct {
	label, value string
	size, before float64
}

// drawCharts draws the charts of the page. Only sums in euro are drawn: bars of different currencies do not compare.
func drawCharts(a Answers, ds []decision.Decision) ([]chart, error) {
	draws := []struct {
		title, note string
		draw        func() (*plot.Plot, vg.Length)
	}{
		{"Largest fines in euro", "as imposed, in millions", func() (*plot.Plot, vg.Length) { return bars(largestBars(a)) }},
		{"Authorities by their fines in euro", "in millions; as far as the collection goes", func() (*plot.Plot, vg.Length) { return bars(authorityBars(a)) }},
		{"Articles most often found infringed", "number of decisions", func() (*plot.Plot, vg.Length) { return bars(articleBars(a)) }},
		{"Share of the maximum", "fine in per cent of the highest that Article 83 allowed, where the turnover is known", func() (*plot.Plot, vg.Length) { return bars(shareBars(a)) }},
		{"What appeals left", "dark: what stands now of the fine imposed (pale); sums in millions", func() (*plot.Plot, vg.Length) { return bars(appealBars(a)) }},
		{"Fines in euro over time", "each dot is a decision, by its day; the scale is logarithmic", func() (*plot.Plot, vg.Length) { return timeline(ds) }},
	}
	var charts []chart
	for _, c := range draws {
		p, height := c.draw()
		if p == nil {
			continue
		}
		svg, err := toSVG(p, height)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", c.title, err)
		}
		charts = append(charts, chart{Title: c.title, Note: c.note, SVG: svg})
	}
	return charts, nil
}

const width = 16 * vg.Centimeter

// toSVG draws p and returns the svg element, without the header of a file of its own.
func toSVG(p *plot.Plot, height vg.Length) (template.HTML, error) {
	c := vgsvg.New(width, height)
	p.Draw(draw.New(c))
	var b bytes.Buffer
	if _, err := c.WriteTo(&b); err != nil {
		return "", err
	}
	s := b.String()
	start := strings.Index(s, "<svg")
	if start < 0 {
		return "", fmt.Errorf("the chart is no svg")
	}
	return template.HTML(s[start:]), nil
}

func newPlot() *plot.Plot {
	plot.DefaultFont = font.Font{Typeface: "Liberation", Variant: "Sans"}
	p := plot.New()
	p.BackgroundColor = color.White
	for _, axis := range []*plot.Axis{&p.X, &p.Y} {
		axis.LineStyle.Color, axis.Tick.LineStyle.Color = soft, soft
		axis.Tick.Label.Color = soft
		axis.Tick.Label.Font.Size = 9
		axis.Tick.Label.Font.Variant = "Sans"
		axis.Label.TextStyle.Font.Variant = "Sans"
	}
	return p
}

// bars draws a horizontal bar for each row, the first on top, with its value at the end.
func bars(rows []bar) (*plot.Plot, vg.Length) {
	if len(rows) == 0 {
		return nil, 0
	}
	p := newPlot()
	p.HideX()
	n := len(rows)
	names := make([]string, n)
	sizes, before := make(plotter.Values, n), make(plotter.Values, n)
	values := plotter.XYLabels{XYs: make(plotter.XYs, n), Labels: make([]string, n)}
	longest := 0.0
	for i, r := range rows {
		y := n - 1 - i
		names[y], sizes[y], before[y] = r.label, r.size, r.before
		end := max(r.size, r.before)
		longest = max(longest, end)
		values.XYs[y] = plotter.XY{X: end, Y: float64(y)}
		values.Labels[y] = r.value
	}
	for _, layer := range []struct {
		values plotter.Values
		color  color.Color
	}{{before, pale}, {sizes, accent}} {
		chart, err := plotter.NewBarChart(layer.values, 11)
		if err != nil {
			return nil, 0
		}
		chart.Horizontal, chart.Color, chart.LineStyle.Width = true, layer.color, 0
		p.Add(chart)
	}
	labels, err := plotter.NewLabels(values)
	if err != nil {
		return nil, 0
	}
	for i := range labels.TextStyle {
		labels.TextStyle[i] = text.Style{Color: soft, Font: font.Font{Typeface: "Liberation", Variant: "Sans", Size: 9}, YAlign: draw.YCenter, Handler: plot.DefaultTextHandler}
	}
	labels.Offset.X = 4
	p.Add(labels)
	p.NominalY(names...)
	p.Y.Tick.Length, p.Y.LineStyle.Width = 0, 0
	p.X.Min, p.X.Max = 0, longest*1.3
	return p, vg.Length(n)*18 + 16
}

func millions(m gdpr.Money) float64 { f, _ := m.Decimal().Float64(); return f / 1e6 }

func inMillions(m gdpr.Money) string {
	if f := millions(m); f < 10 {
		return strconv.FormatFloat(f, 'g', 3, 64)
	} else {
		return strconv.FormatFloat(f, 'f', 0, 64)
	}
}

func largestBars(a Answers) (rows []bar) {
	for _, f := range a.Largest {
		if f.Amount.Currency() == gdpr.EUR && len(rows) < 15 {
			rows = append(rows, bar{label: clip(f.Name, 34) + " " + fmt.Sprint(f.Decided.Year()), value: inMillions(f.Amount), size: millions(f.Amount)})
		}
	}
	return rows
}

func authorityBars(a Answers) (rows []bar) {
	for _, r := range a.Authorities {
		if len(r.Totals) > 0 && r.Totals[0].Currency() == gdpr.EUR && len(rows) < 15 {
			rows = append(rows, bar{label: clip(r.Name, 40), value: inMillions(r.Totals[0]), size: millions(r.Totals[0])})
		}
	}
	return rows
}

func articleBars(a Answers) (rows []bar) {
	for _, p := range a.Provisions {
		if len(rows) < 15 {
			rows = append(rows, bar{label: p.Article.String(), value: fmt.Sprint(p.Decisions), size: float64(p.Decisions)})
		}
	}
	return rows
}

func shareBars(a Answers) (rows []bar) {
	for _, s := range a.Shares {
		var percent float64
		if _, err := fmt.Sscan(s.Percent, &percent); err == nil {
			rows = append(rows, bar{label: clip(s.Name, 40), value: s.Percent + " %", size: percent})
		}
	}
	return rows
}

// appealBars draws what is left in per cent of what was imposed, so that fines of all sizes and currencies stand beside each other.
// Fines that an appeal raised are left to the table.
func appealBars(a Answers) (rows []bar) {
	for _, c := range a.Appeals {
		if more, err := c.Now.Compare(c.Imposed); err != nil || more > 0 || c.Imposed.Sign() <= 0 {
			continue
		}
		rows = append(rows, bar{
			label: clip(c.Name, 38), before: 100, size: 100 * millions(c.Now) / millions(c.Imposed),
			value: fmt.Sprintf("%s %s to %s", c.Imposed.Currency(), inMillions(c.Imposed), inMillions(c.Now)),
		})
	}
	return rows
}

// timeline draws each fine in euro by its day. A date without a day is drawn at its first.
func timeline(ds []decision.Decision) (*plot.Plot, vg.Length) {
	var dots plotter.XYs
	for i := range ds {
		total, _ := knownTotal(&ds[i])
		if total.Currency() != gdpr.EUR || total.Sign() <= 0 || ds[i].Dates.Decided.IsZero() {
			continue
		}
		t, _ := ds[i].Dates.Decided.First().Time()
		dots = append(dots, plotter.XY{X: float64(t.Year()) + float64(t.YearDay())/366, Y: millions(total)})
	}
	if len(dots) == 0 {
		return nil, 0
	}
	p := newPlot()
	scatter, err := plotter.NewScatter(dots)
	if err != nil {
		return nil, 0
	}
	scatter.GlyphStyle = draw.GlyphStyle{Color: accent, Radius: 2.5, Shape: draw.CircleGlyph{}}
	p.Add(plotter.NewGrid(), scatter)
	if p.Y.Min == p.Y.Max { // one sum only: an axis widened by one million each way would reach below nil
		p.Y.Min, p.Y.Max = p.Y.Min/10, p.Y.Max*10
	}
	p.Y.Scale = plot.LogScale{}
	p.Y.Tick.Marker = powers{}
	p.X.Tick.Marker = years{}
	p.X.Min, p.X.Max = math.Floor(p.X.Min), math.Ceil(p.X.Max)
	p.Y.Label.Text = "million euro"
	p.Y.Label.TextStyle.Color = soft
	return p, 9 * vg.Centimeter
}

// powers marks the powers of ten of a logarithmic axis.
type powers struct{}

func (powers) Ticks(lo, hi float64) (ticks []plot.Tick) {
	for e := math.Floor(math.Log10(lo)); e <= math.Ceil(math.Log10(hi)); e++ {
		v := math.Pow(10, e)
		ticks = append(ticks, plot.Tick{Value: v, Label: fmt.Sprint(v)})
	}
	return ticks
}

// years marks the beginning of each year.
type years struct{}

func (years) Ticks(lo, hi float64) (ticks []plot.Tick) {
	for y := math.Ceil(lo); y <= hi; y++ {
		ticks = append(ticks, plot.Tick{Value: y, Label: fmt.Sprintf("%.0f", y)})
	}
	return ticks
}
