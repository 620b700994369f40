package main

import (
	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/at"
	"github.com/rickar/cal/v2/be"
	"github.com/rickar/cal/v2/bg"
	"github.com/rickar/cal/v2/cz"
	"github.com/rickar/cal/v2/de"
	"github.com/rickar/cal/v2/dk"
	"github.com/rickar/cal/v2/es"
	"github.com/rickar/cal/v2/fr"
	"github.com/rickar/cal/v2/gr"
	"github.com/rickar/cal/v2/hr"
	"github.com/rickar/cal/v2/ie"
	"github.com/rickar/cal/v2/it"
	"github.com/rickar/cal/v2/lt"
	"github.com/rickar/cal/v2/lv"
	"github.com/rickar/cal/v2/nl"
	"github.com/rickar/cal/v2/no"
	"github.com/rickar/cal/v2/pl"
	"github.com/rickar/cal/v2/ro"
	"github.com/rickar/cal/v2/se"
	"github.com/rickar/cal/v2/si"
	"github.com/rickar/cal/v2/sk"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
)

// national are the public holidays of a state, of the whole of it: those of a Land or region would be added by place.
var national = map[gdpr.Country][]*cal.Holiday{
	gdpr.Austria: at.Holidays, gdpr.Belgium: be.Holidays, gdpr.Bulgaria: bg.Holidays, gdpr.Croatia: hr.Holidays, gdpr.Czechia: cz.Holidays,
	gdpr.Denmark: dk.Holidays, gdpr.France: fr.Holidays, gdpr.Germany: de.Holidays, gdpr.Greece: gr.Holidays, gdpr.Ireland: ie.Holidays,
	gdpr.Italy: it.Holidays, gdpr.Latvia: lv.Holidays, gdpr.Lithuania: lt.Holidays, gdpr.Netherlands: nl.Holidays, gdpr.Norway: no.Holidays,
	gdpr.Poland: pl.Holidays, gdpr.Romania: ro.Holidays, gdpr.Slovakia: sk.Holidays, gdpr.Slovenia: si.Holidays, gdpr.Spain: es.Holidays,
	gdpr.Sweden: se.Holidays,
}

// holidays returns the working days where an authority acts; nil where they are not known, as for the institutions of the
// Union, so that the timeline says so.
func holidays(id authority.ID) authority.Workdays {
	a, _ := authority.ByID(id)
	list, ok := national[a.Country]
	if !ok {
		return nil
	}
	c := cal.NewBusinessCalendar()
	c.AddHoliday(list...)
	return c
}
