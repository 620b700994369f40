package parse

import (
	"strconv"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
)

// setFine sets a fine as imposed.
func (r *row) setFine(v *value) {
	f := r.readFine(v, r.currency, false)
	for _, sum := range f.sums {
		r.addFine(decision.Fine{Amount: sum, Approximate: f.approx, Equivalents: f.equal})
	}
	if f.state == fineRange {
		r.addFine(decision.Fine{Min: f.min, Max: f.max, Approximate: f.approx})
	}
}

// setPayable sets a figure in euros of which the source says that it is what had to be paid. Of a fine in another currency it is the
// equivalent only.
func (r *row) setPayable(v *value) {
	f := r.readFine(v, gdpr.EUR, true)
	own := r.ownCurrency()
	if len(f.sums) == 0 && f.state != fineRange {
		return
	}
	path := "/measures/" + strconv.Itoa(len(r.d.Measures)) + "/fine"
	if own == gdpr.EUR {
		r.report("amount.payable", path, "")
	} else {
		r.report("amount.converted", path, "")
	}
	for _, sum := range f.sums {
		switch {
		case own == gdpr.EUR && sum.Currency() == gdpr.EUR:
			r.addFine(decision.Fine{Payable: sum, Approximate: f.approx})
		case sum.Currency() == own:
			r.addFine(decision.Fine{Payable: sum, Approximate: f.approx, Equivalents: f.equal})
		default:
			r.addFine(decision.Fine{Equivalents: []gdpr.Money{sum}, Approximate: f.approx})
		}
	}
	switch {
	case f.state == fineRange && own == gdpr.EUR:
		r.addFine(decision.Fine{Min: f.min, Max: f.max, Approximate: f.approx})
	case f.state == fineRange: // no field holds the bounds of an equivalent
		r.addFine(decision.Fine{})
		r.keep(v, "amount.converted")
	}
}

func (r *row) addFine(f decision.Fine) {
	m := decision.Measure{Power: decision.PowerFine, Fine: f}
	if len(r.d.Parties) == 1 && r.d.Parties[0].Role == decision.RoleAddressee {
		m.Party = r.d.Parties[0].Name
	}
	r.d.Measures = append(r.d.Measures, m)
}

// readFine reads a cell about a fine, sets what it says beside sums and bounds, and returns those. A fine of nil is one only where
// the row states its currency, and the column does not imply it.
func (r *row) readFine(v *value, column gdpr.Currency, implied bool) fineCell {
	text, twice := undouble(v.line())
	f := readFine(text, column, r.country)
	path := "/measures/" + strconv.Itoa(len(r.d.Measures)) + "/fine"
	if twice && f.state != fineAbsent && f.state != fineUnread {
		r.keep(v, "cell.doubled")
	}
	switch f.state {
	case fineNone:
		r.d.NoFine = true
	case fineUnknown:
		r.addFine(decision.Fine{})
		r.report("amount.unknown", path, "")
	case fineIntention:
		r.d.Kind = decision.KindNoticeOfIntent
		r.keep(v, "amount.announced")
	case fineBand:
		r.addFine(decision.Fine{Band: f.band})
		r.report("amount.band", path, f.band)
	case fineRange:
		r.report("amount.range", path, v.text)
	case fineSums:
		if column != "" && f.sums[0].Currency() != column && len(f.equal) == 0 {
			f = fineCell{problem: "amount.two-currencies"}
		}
	}
	switch f.problem {
	case "":
	case "amount.zero":
		r.keep(v, f.problem)
		if implied {
			return fineCell{}
		}
	case "amount.negative", "amount.unreadable":
		r.keep(v, f.problem)
		return fineCell{}
	case "amount.no-currency", "amount.grouping", "amount.two-currencies", "amount.unknown-currency":
		r.addFine(decision.Fine{})
		r.keep(v, f.problem)
	default:
		r.report(f.problem, path, v.text)
	}
	return f
}
