package fining

import (
	"iter"
	"time"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Method is a method of setting fines, by a stable id. The zero value means not stated.
type Method string

// The methods.
const (
	EDPB             Method = "edpb-04-2022"              // Guidelines 04/2022, version 2.1 of 24 May 2023
	EDPBConsultation Method = "edpb-04-2022-consultation" // version 1.0 of 12 May 2022
	ICO              Method = "ico-2024"                  // Data Protection Fining Guidance of 18 March 2024
	DSK              Method = "dsk-2019"                  // Konzept zur Bußgeldzumessung of 14 October 2019
	AP2019           Method = "ap-2019"                   // Boetebeleidsregels Autoriteit Persoonsgegevens 2019
	AP2023           Method = "ap-2023"                   // Boetebeleidsregels Autoriteit Persoonsgegevens 2023
)

// MethodInfo says what a method is and when and for whom it holds.
type MethodInfo struct {
	Method Method `json:"method"`
	Name   string `json:"name"`
	// Since and Until are the first and last day, as far as known; a zero Until means still in force.
	Since gdpr.Date `json:"since,omitzero"`
	Until gdpr.Date `json:"until,omitzero"`
	// Country is where the method is used; "" in the whole EEA.
	Country    gdpr.Country          `json:"country,omitzero"`
	Source     string                `json:"source"`
	Confidence legalbasis.Confidence `json:"confidence"`
}

type methodRow struct {
	id           Method
	name         string
	since, until int // 2023_05_24; with 00 for a month or day that is not known
	country      gdpr.Country
	bodies       bodies // the kinds of addressee it is made for
	source       string
	confidence   legalbasis.Confidence
	kind         kind
	currency     gdpr.Currency
	bands        []band
}

// kind is how a method comes to a starting range.
type kind uint8

const (
	byMaximum   kind = iota // a share of the legal maximum, then of that by size
	byDailyRate             // a multiple of the daily turnover of a class
	byCategory              // a range for the category of the infringement
	byPolicy                // no amounts known
)

// bodies is a set of kinds of addressee.
type bodies uint8

const (
	undertakings bodies = 1 << decision.Undertaking
	others       bodies = 1<<decision.NotUndertaking | 1<<decision.PublicBody
	everybody           = undertakings | others
)

func (s bodies) has(b decision.Body) bool { return s&(1<<b) != 0 }

var methods = [...]methodRow{
	{id: EDPB, name: "EDPB Guidelines 04/2022, version 2.1", since: 2023_05_24, bodies: everybody, kind: byMaximum, currency: gdpr.EUR, bands: edpbBands[:],
		source: "EDPB Guidelines 04/2022 on the calculation of administrative fines, version 2.1 of 24 May 2023, paragraphs 60, 65 and 66", confidence: legalbasis.Confirmed},
	{id: EDPBConsultation, name: "EDPB Guidelines 04/2022, version for consultation", since: 2022_05_12, until: 2023_05_23, bodies: everybody,
		kind: byMaximum, currency: gdpr.EUR, bands: consultationBands[:],
		source: "EDPB Guidelines 04/2022, version 1.0 of 12 May 2022", confidence: legalbasis.MemoryHigh},
	{id: ICO, name: "ICO Data Protection Fining Guidance", since: 2024_03_18, country: gdpr.UnitedKingdom, bodies: everybody, kind: byMaximum, currency: gdpr.GBP, bands: icoBands[:],
		source: "Data Protection Fining Guidance of 18 March 2024, Tables C and D", confidence: legalbasis.Confirmed},
	{id: DSK, name: "DSK concept for setting fines", since: 2019_10_14, until: 2023_05_23, country: gdpr.Germany, bodies: undertakings, kind: byDailyRate, currency: gdpr.EUR,
		source: "Konzept der unabhängigen Datenschutzaufsichtsbehörden zur Bußgeldzumessung in Verfahren gegen Unternehmen, 14 October 2019", confidence: legalbasis.MemoryHigh},
	{id: AP2019, name: "AP fining policy 2019", since: 2019_00_00, until: 2023_00_00, country: gdpr.Netherlands, bodies: everybody, kind: byCategory, currency: gdpr.EUR,
		source: "Boetebeleidsregels Autoriteit Persoonsgegevens 2019 (Stcrt. 2019, 14586)", confidence: legalbasis.Confirmed},
	{id: AP2023, name: "AP fining policy 2023", since: 2023_00_00, country: gdpr.Netherlands, bodies: others, kind: byPolicy, currency: gdpr.EUR,
		source: "Boetebeleidsregels Autoriteit Persoonsgegevens 2023 (Stcrt. 2023, 34541)", confidence: legalbasis.Confirmed},
}

func (m Method) row() *methodRow {
	for i := range methods {
		if methods[i].id == m {
			return &methods[i]
		}
	}
	return nil
}

func date(n int) gdpr.Date {
	d, _ := gdpr.NewDate(n/10000, time.Month(n/100%100), n%100)
	return d
}

// holds tells whether the method was in force on a date. A zero date asks for today's methods.
func (r *methodRow) holds(on gdpr.Date) gdpr.Holds {
	since, until := date(r.since), date(r.until)
	if r.until == 0 {
		until = gdpr.Date{}
	}
	if on.IsZero() {
		if r.until == 0 {
			return gdpr.Always
		}
		return gdpr.Never
	}
	if on.Before(since) || !until.IsZero() && on.After(until) {
		return gdpr.Never
	}
	if on.First().Before(since.Last()) || !until.IsZero() && on.Last().After(until.First()) {
		return gdpr.Sometimes
	}
	return gdpr.Always
}

// Info returns what the method is; ok is false for an id that is not one of the constants.
func (m Method) Info() (info MethodInfo, ok bool) {
	r := m.row()
	if r == nil {
		return MethodInfo{}, false
	}
	info = MethodInfo{Method: r.id, Name: r.name, Since: date(r.since), Country: r.country, Source: r.source, Confidence: r.confidence}
	if r.until != 0 {
		info.Until = date(r.until)
	}
	return info, true
}

// Methods returns the methods by which the authorities of a state may have fined an addressee of a kind on a date: all
// that were in force then, and those of which that is not certain. A zero date asks for the methods in force.
func Methods(in gdpr.Country, on gdpr.Date, body decision.Body) iter.Seq[Method] {
	return func(yield func(Method) bool) {
		for i := range methods {
			r := &methods[i]
			if !r.bodies.has(body) || !r.usedIn(in, on) || r.holds(on) == gdpr.Never {
				continue
			}
			if !yield(r.id) {
				return
			}
		}
	}
}

// usedIn reports whether authorities of a state use the method: those of the EEA the Board's, others their own.
func (r *methodRow) usedIn(in gdpr.Country, on gdpr.Date) bool {
	in = in.ISO()
	if r.country != "" {
		return r.country == in
	}
	if on.IsZero() { // the states of today, which are those of any later day
		on = gdpr.MustDate(9999, time.December, 31)
	}
	return in == "" || in.AppliesGDPR(on) != gdpr.Never
}
