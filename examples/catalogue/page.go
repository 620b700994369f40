package main

import (
	"bytes"
	_ "embed"
	"html/template"

	"github.com/gdprgo/gdpr/decision"
)

//go:embed page.html
var pageSource string

// page is what the template sees.
type page struct {
	Answers
	Charts []chart
}

type chart struct {
	Title string
	Note  string
	SVG   template.HTML
}

// renderPage writes everything on one page that needs no network: the charts are drawn into it.
func renderPage(a Answers, ds []decision.Decision) ([]byte, error) {
	t, err := template.New("page").Funcs(template.FuncMap{"money": money, "moneys": moneyList}).Parse(pageSource)
	if err != nil {
		return nil, err
	}
	charts, err := drawCharts(a, ds)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = t.Execute(&b, page{a, charts})
	return b.Bytes(), err
}
