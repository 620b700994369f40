package parse

import (
	"errors"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
)

func validate(d *decision.Decision) gdpr.Diagnostics { return nil }

func readCitation(s string, o *Options) ([]legalbasis.Provision, error) {
	s = strings.Replace(s, "Art.", "Article", 1)
	s = strings.NewReplacer(" (", "(", "a)", "(a)", "b)", "(b)", "c)", "(c)", "f)", "(f)", "((", "(").Replace(s)
	p, err := legalbasis.ParseProvision(strings.Replace(s, ") (", ")(", -1))
	if err != nil || p.Act() != legalbasis.GDPR {
		return nil, errors.New("no")
	}
	return []legalbasis.Provision{p}, nil
}
