package parse

import (
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/legalbasis"
)

// memory holds answers that rows share. It is bounded, so that an input without end cannot fill it.
type memory struct {
	cited map[citeKey][]legalbasis.Provision
	named map[nameKey]authority.Resolution
}

const maxMemory = 4096

type citeKey struct {
	item    string
	country gdpr.Country
	use     citedFor
}

type nameKey struct {
	name    string
	country gdpr.Country
}

// explain resolves the name of an authority.
func (r *row) explain(name string) authority.Resolution {
	key := nameKey{name, r.country}
	x, ok := r.memory.named[key]
	if !ok {
		x = authority.Explain(name, r.country)
		if len(r.memory.named) < maxMemory && len(name) < 200 {
			key.name = strings.Clone(name)
			r.memory.named[key] = x
		}
	}
	return x
}
