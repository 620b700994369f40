package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/gdprgo/gdpr/authority"
)

// printAnswer prints who leads, who else has a part, the reasons and the doubts.
func printAnswer(out io.Writer, c authority.Case, a authority.Competence) {
	fmt.Fprintln(out, title(c))
	fmt.Fprintln(out, "Lead authority:", lead(a))
	if len(a.Possible) > 0 && (a.Regime == authority.PublicTask || a.Regime == authority.Domestic) {
		fmt.Fprintln(out, "Competent: one of these; a decisive fact is missing")
	}
	for _, p := range a.Possible {
		fmt.Fprintf(out, "  %s, if %s\n", orNone(p.Authority), p.If)
	}
	switch {
	case a.CrossBorder == authority.Yes:
		fmt.Fprintf(out, "Cross-border: yes (%s)\n", a.CrossBorderLimb)
	case a.CrossBorder == authority.No:
		fmt.Fprintln(out, "Cross-border: no")
	case a.Lead != "":
		fmt.Fprintln(out, "Cross-border: not shown by the facts; the authority leads only if it is")
	}
	if a.Lead == "" && len(a.Competent) > 0 {
		fmt.Fprintln(out, "Competent:", names(a.Competent))
	}
	if a.Everywhere {
		fmt.Fprintln(out, "Each is competent on its own territory; so is every other authority of the EEA.")
	}
	if len(a.ThirdCountry) > 0 {
		fmt.Fprintln(out, "Competent under other law:", names(a.ThirdCountry))
	}
	if len(a.Concerned) > 0 {
		fmt.Fprintln(out, "Authorities concerned:")
	}
	for _, k := range a.Concerned {
		fmt.Fprintf(out, "  %s: %s\n", concernedName(k), limbs(k.Limbs))
	}
	if a.Local.Lead != "" {
		fmt.Fprintf(out, "Local case: %s may handle it and informs %s, which decides within three weeks\n", name(a.Local.Authority), name(a.Local.Lead))
	}
	if a.ForContinuing != "" {
		fmt.Fprintln(out, "For what continues of the infringement:", name(a.ForContinuing))
	}
	for _, o := range a.Others {
		fmt.Fprintf(out, "For %s (%s): %s\n", o.Name, o.Role, orNone(o.Lead))
	}
	printReasons(out, a)
}

func printReasons(out io.Writer, a authority.Competence) {
	fmt.Fprintln(out, "\nWhy:")
	for i, r := range a.Reasons {
		fmt.Fprintf(out, "%3d. %v\n", i+1, r)
	}
	if len(a.Doubts) > 0 {
		fmt.Fprintln(out, "\nIn doubt:")
	}
	for _, d := range a.Doubts {
		fmt.Fprintf(out, "  - %v [%s]\n", d, d.Code)
	}
}

func title(c authority.Case) string {
	s := c.Party.Name
	if s == "" {
		s = "The " + c.Party.Role.String()
	}
	if c.Activity != "" {
		s += ", " + c.Activity
	}
	if !c.On.IsZero() {
		s += ", on " + c.On.String()
	}
	return s
}

func lead(a authority.Competence) string {
	switch {
	case a.Lead != "" && a.Single:
		return fmt.Sprintf("%s, of the single establishment in %s", name(a.Lead), a.MainEstablishment)
	case a.Lead != "":
		return fmt.Sprintf("%s, of the main establishment in %s", name(a.Lead), a.MainEstablishment)
	case len(a.Possible) > 0 && a.Regime != authority.PublicTask && a.Regime != authority.Domestic:
		return "open; a decisive fact is missing"
	}
	return "none (" + a.Regime.String() + ")"
}

func name(id authority.ID) string {
	if a, ok := authority.ByID(id); ok {
		return a.String()
	}
	return string(id)
}

func names(ids []authority.ID) string {
	var words []string
	for _, id := range ids {
		words = append(words, name(id))
	}
	return strings.Join(words, ", ")
}

func orNone(id authority.ID) string {
	if id == "" {
		return "no lead authority"
	}
	return name(id)
}

func concernedName(k authority.Concern) string {
	if k.Authority == "" {
		return "an authority in " + string(k.Place)
	}
	return name(k.Authority)
}

func limbs(l authority.Limb) string {
	var words []string
	for _, p := range l.Rules() {
		words = append(words, p.String())
	}
	return strings.Join(words, ", ")
}

// printAdoption prints who adopts the decision that ends the case.
func printAdoption(out io.Writer, a authority.Competence, ending string) error {
	var e authority.Ending
	for e = authority.MeasureTaken; e <= authority.ComplaintPartlyRejected && e.String() != ending; e++ {
	}
	if e > authority.ComplaintPartlyRejected {
		return fmt.Errorf("-ending %s: want measure, rejected or partly-rejected", ending)
	}
	if a.Lead == "" {
		return fmt.Errorf("-ending: there is no lead authority, so each authority decides on its own")
	}
	adoptions := a.Adoptions(e)
	if len(adoptions) == 0 {
		return fmt.Errorf("-ending %s: state with which authority the complaint was lodged", ending)
	}
	fmt.Fprintln(out, "\nThe decision:")
	for _, d := range adoptions {
		for _, r := range d.Reasons() {
			fmt.Fprintln(out, " ", r)
		}
	}
	return nil
}
