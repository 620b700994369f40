package parse

import (
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
)

// maxNameForms bounds the forms of one name: a name of three words of six forms each has 216.
const maxNameForms = 256

// nameForms returns the forms in which a language writes a name of the registry: without the article it begins with, and with
// its words declined as the language's pack tells.
func nameForms(p *pack, a authority.Alias) []string {
	form := a.Text
	if a.Match&authority.Exact != 0 {
		return []string{"=" + form}
	}
	if first, rest, ok := strings.Cut(form, " "); ok && a.Match&authority.Local == 0 && namesOfAll().caseOpeners.exact(first) {
		form = rest
	}
	forms := []string{form}
	if a.Lang != p.lang && !(p.lang == gdpr.Norwegian && a.Lang == gdpr.Danish) {
		return forms
	}
	for _, group := range p.declined {
		words := wordList(group)
		for _, word := range words {
			if from, _ := wordIn(form, word); from < 0 {
				continue
			}
			for _, f := range forms {
				for _, w := range words {
					if i, end := wordIn(f, word); i >= 0 && w != word && len(forms) < maxNameForms {
						forms = append(forms, f[:i]+w+f[end:])
					}
				}
			}
			break
		}
	}
	if p.genitive != "" {
		for _, f := range forms {
			forms = append(forms, f+p.genitive)
		}
	}
	return forms
}

// wordIn returns where a word or words stand in a name, -1 where they do not.
func wordIn(name, word string) (from, to int) {
	for at := 0; ; {
		i := strings.Index(name[at:], word)
		if i < 0 {
			return -1, -1
		}
		from, to = at+i, at+i+len(word)
		if (from == 0 || name[from-1] == ' ') && (to == len(name) || name[to] == ' ') {
			return from, to
		}
		at = to
	}
}
