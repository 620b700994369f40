package authority

import (
	"fmt"
	"strings"
)

// MarshalText writes the case in the form that [ParseCase] reads: what is not stated is left out. The form has no way to write
// a name that holds a line break or, for another party, a semicolon or an equals sign, or an activity that holds one
// of these or a comma; they become spaces.
func (c Case) MarshalText() ([]byte, error) {
	var b strings.Builder
	for _, key := range caseKeys {
		if value := c.text(key); value != "" {
			fmt.Fprintf(&b, "%s: %s\n", key, value)
		}
	}
	return []byte(b.String()), nil
}

// UnmarshalText reads a case as [ParseCase] does; findings of severity error are the error.
func (c *Case) UnmarshalText(text []byte) error {
	v, findings := ParseCase(string(text))
	if err := findings.Err(); err != nil {
		return err
	}
	*c = v
	return nil
}

func (c *Case) text(key string) string {
	switch key {
	case "on":
		return c.On.String()
	case "ended":
		return c.EndedOn.String()
	case "decided":
		return c.DecidedOn.String()
	case "rule":
		return unlessZero(c.Rule)
	case "party":
		return plain(c.Party.Name, "")
	case "role":
		return unlessZero(c.Party.Role)
	case "body":
		return unlessZero(c.Party.Body)
	case "seat":
		return string(c.Party.Seat)
	case "federal":
		return c.Party.Federal.String()
	case "establishments":
		return joined(c.Party.Establishments, "; ", Establishment.text)
	case "representative":
		return c.Party.representative()
	case "others":
		return joined(c.Others, "; ", Party.text)
	case "legal-basis":
		return c.LegalBasis.String()
	case "basis-state":
		return string(c.BasisState)
	case "activity":
		return plain(c.Activity, "")
	case "targets":
		return c.Targets.String()
	case "affected":
		return joined(c.Affected, "; ", Effect.text)
	case "complaints":
		return joined(c.Complaints, "; ", Complaint.text)
	case "only-concerns":
		return string(c.OnlyConcerns)
	case "agreed-main":
		return string(c.AgreedMain)
	case "draft-concerns-controller-only":
		return c.DraftConcernsControllerOnly.String()
	case "disputed":
		if c.Disputed {
			return Yes.String()
		}
	case "continues":
		return c.Continues.String()
	}
	return ""
}

func unlessZero[T interface {
	~uint8
	fmt.Stringer
}](v T) string {
	if v == 0 {
		return ""
	}
	return v.String()
}

// plain returns s without what the text form uses as separators.
func plain(s, also string) string {
	s = strings.Map(func(c rune) rune {
		if c == '\n' || strings.ContainsRune(also, c) {
			return ' '
		}
		return c
	}, s)
	return strings.TrimSpace(s)
}

func joined[T any](items []T, separator string, text func(T) string) string {
	var words []string
	for _, v := range items {
		words = append(words, text(v))
	}
	return strings.Join(words, separator)
}

func (p *Party) representative() string {
	var words []string
	if p.Representative != "" {
		words = append(words, string(p.Representative))
	}
	if p.NoRepresentative {
		words = append(words, "none")
	}
	switch p.RepresentativeExempt {
	case Yes:
		words = append(words, "exempt")
	case No:
		words = append(words, "not-exempt")
	}
	return strings.Join(words, "; ")
}

func (e Establishment) text() string {
	s := string(e.Place)
	for _, f := range establishmentWords {
		switch *f.of(&e) {
		case Yes:
			s += " " + f.word
		case No:
			s += " not-" + f.word
		}
	}
	if !e.Since.IsZero() {
		s += " since=" + e.Since.String()
	}
	if !e.Until.IsZero() {
		s += " until=" + e.Until.String()
	}
	if e.Activity != "" {
		s += " for=" + plain(e.Activity, ";,")
	}
	return s
}

func (p Party) text() string {
	s := p.Role.String()
	if p.Name != "" {
		s += " " + plain(p.Name, ";=")
	}
	return s + " = " + joined(p.Establishments, ", ", Establishment.text)
}

func (e Effect) text() string {
	switch e.Substantial {
	case Yes:
		return string(e.Place) + " substantially"
	case No:
		return string(e.Place) + " not-substantially"
	}
	return string(e.Place)
}

func (k Complaint) text() string {
	s := strings.TrimSpace(string(k.Place) + " " + string(k.With))
	if k.PassedTo != "" {
		s += " > " + string(k.PassedTo)
	}
	return s
}
