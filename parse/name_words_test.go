package parse

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// withCapital returns a word with a capital.
func withCapital(word string) string {
	_, n := utf8.DecodeRuneInString(word)
	return strings.ToUpper(word[:n]) + word[n:]
}

// TestEveryNameWordIsRead reads each word that names of any language are read by inside a name in English.
func TestEveryNameWordIsRead(t *testing.T) {
	read := func(name string) {
		t.Helper()
		text := "The CNIL fined " + name + " EUR 5,000 for a breach of Article 32 GDPR."
		d := Text(text, nil)
		if len(d.Decisions) != 1 || len(d.Decisions[0].Decision.Parties) != 1 || d.Decisions[0].Decision.Parties[0].Name != name {
			t.Errorf("%s\nis not read as a fine of %s: %+v", text, name, d.Decisions)
		}
	}
	for _, p := range packs {
		for branch := range splitForms(p.names.branches) {
			read("Alba Bank NV Lisboa " + withCapital(branch) + " Porto")
		}
		for title := range splitForms(p.names.titles) {
			read(withCapital(title) + ". Hallvard Hospital")
		}
		for abbreviation := range splitForms(p.names.abbreviations) {
			text := "Brev " + abbreviation + ". Alba"
			if !isAbbreviation(text, strings.IndexByte(text, '.')) {
				t.Errorf("%s: the full stop of %q ends a sentence", p.lang, text)
			}
		}
	}
}

func TestPossessives(t *testing.T) {
	for name, want := range map[string]string{"Alba's": "Alba", "Alba’s": "Alba", "Albas": "", "Alba": ""} {
		if owner, ok := cutPossessive(name); ok != (want != "") || ok && owner != want {
			t.Errorf("cutPossessive(%q) = %q, %v, want %q", name, owner, ok, want)
		}
	}
	for _, long := range []string{"Alba's processor", "Alba’s processor"} {
		if !possessed(long, "Alba") {
			t.Errorf("%q is not told from Alba", long)
		}
	}
	if possessed("Alba AG", "Alba") {
		t.Error("Alba AG is told from Alba")
	}
}

// TestEveryThingIsNoAuthority holds the words for things that the short name of an authority stands in to be no authority, beside its country too.
func TestEveryThingIsNoAuthority(t *testing.T) {
	for _, p := range packs {
		for thing := range splitForms(p.names.things) {
			text := "Slovenia " + thing + " Slovenia"
			if d := Text(text, &Options{Lang: p.lang}); len(d.Authorities) > 0 {
				t.Errorf("%s: %q names %v", p.lang, text, d.Authorities)
			}
		}
	}
}

// TestNoNameEndsInASmallWord holds the small words of English that stand behind names to be no part of them.
func TestNoNameEndsInASmallWord(t *testing.T) {
	for word := range splitForms(english.decisions.party.after) {
		text := "The CNIL imposed a fine of EUR 5,000 on Delos Harbour " + word + " the breach of Article 32 GDPR."
		for _, x := range Text(text, nil).Decisions {
			for _, p := range x.Decision.Parties {
				if p.Name != "Delos Harbour" {
					t.Errorf("%s\nnames %q", text, p.Name)
				}
			}
		}
	}
}
