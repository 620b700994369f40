package decision

import (
	"errors"
	"fmt"
	"slices"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Standing is what a decision amounts to now, as far as its record tells.
type Standing struct {
	// Status is the result of the last appeal that was decided; without one, the record's own status, which counts as that
	// of a remedy not listed, or appealed where one was lodged.
	Status Status
	// Imposed is the total fine as imposed, before reductions and appeals.
	Imposed gdpr.Money
	// Fine is what appeals left of it; a stated nil when the decision was annulled, zero when that is not known or no
	// fine was imposed.
	Fine gdpr.Money
	// Payable is Fine after reductions. An appeal that changed the fine leaves no reduction standing.
	Payable gdpr.Money
	// Accrued is the total of periodic penalties as liquidated.
	Accrued gdpr.Money
	// Due is what further periodic penalties came to between the days that the record states, before the authority
	// liquidates them, which it may do at less ([PeriodicPenalty.Accrue]).
	Due gdpr.Money
	// Enforceable is false while the decision is suspended, and once it is annulled.
	Enforceable bool

	Reasons []legalbasis.Reason
	Doubts  []legalbasis.Doubt

	_ [0]func()
}

// Standing follows the fine through reductions and appeals, in the order in which the record lists them.
// Each step is one of the Reasons; what is missing to follow it is one of the Doubts, with the codes standing.amount-unknown,
// standing.reduction-unknown, standing.new-amount-unknown, standing.remitted, standing.upheld-unclear and standing.not-final, and
// those of [PeriodicPenalty.Accrue].
func (d *Decision) Standing() Standing {
	s := standing{d: d}
	s.Enforceable = true
	s.imposed()
	decided := false
	for i := range d.Appeals {
		s.appeal(i, &d.Appeals[i])
		decided = decided || d.Appeals[i].Result != ""
	}
	if !decided && slices.Contains(results, d.Status) { // what became of the decision, without the remedy that did it
		s.appeal(0, &Appeal{Body: "the status of the record", Result: d.Status})
	}
	s.accrued()
	if s.Status == "" {
		s.Status = d.Status
	}
	if n := len(d.Appeals); n > 0 && s.Status != StatusFinal && d.Status != StatusFinal && !d.Appeals[n-1].Final {
		s.doubt("standing.not-final", legalbasis.Article(78), "the record does not say that no further remedy is open")
	}
	return s.Standing
}

type standing struct {
	Standing
	d *Decision
}

func (s *standing) reason(rule legalbasis.Provision, format string, args ...any) {
	s.Reasons = append(s.Reasons, legalbasis.Reason{Rule: rule, Text: fmt.Sprintf(format, args...)})
}

func (s *standing) doubt(code string, rule legalbasis.Provision, text string) {
	s.Doubts = append(s.Doubts, legalbasis.Doubt{Code: code, Rule: rule, Text: text})
}

func (s *standing) imposed() {
	fines := legalbasis.Article(58).WithParagraph(2).WithPoint("i")
	total, err := s.d.TotalFine()
	if err != nil {
		s.doubt("standing.amount-unknown", fines, err.Error())
		return
	}
	if total.IsZero() {
		if s.d.NoFine {
			s.reason(fines, "no fine was imposed")
		}
		return
	}
	s.Imposed, s.Fine, s.Payable = total, total, total
	s.reason(fines, "the fine imposed is %v", total)
	switch payable, err := s.d.PayableFine(); {
	case err != nil:
		s.Payable = gdpr.Money{}
		s.doubt("standing.reduction-unknown", legalbasis.Provision{}, err.Error())
	case payable != total:
		s.Payable = payable
		s.Reasons = append(s.Reasons, legalbasis.Reason{Text: fmt.Sprintf("reductions leave %v to be paid", payable), Authority: "the reductions that the record states"})
	}
}

// appeal applies one remedy.
func (s *standing) appeal(i int, a *Appeal) {
	remedy := legalbasis.Article(78)
	name := a.Body
	if name == "" {
		name = fmt.Sprintf("appeal %d", i+1)
	}
	if !a.Decided.IsZero() {
		name += " on " + a.Decided.String()
	}
	hadFine := !s.Imposed.IsZero()
	switch a.Result {
	case "":
		if !a.Lodged.IsZero() {
			s.Status = StatusAppealed
			s.reason(remedy, "%s: lodged, without a stated result", name)
		}
		return
	case StatusUpheld:
		s.reason(remedy, "%s: upheld", name)
		if (s.Status == StatusAnnulled || s.Status == StatusRemitted) && a.NewAmount.IsZero() {
			s.doubt("standing.upheld-unclear", remedy, "whether the decision was upheld, or the judgment that had set it aside, is not stated")
			break
		}
		s.Enforceable = true
	case StatusSuspended:
		s.Enforceable = false
		s.reason(remedy, "%s: suspended", name)
	case StatusAnnulled:
		s.Enforceable = false
		s.reason(remedy, "%s: annulled", name)
		if hadFine {
			s.Fine, _ = gdpr.FromMinor(0, s.Imposed.Currency())
			s.Payable = s.Fine
		}
	case StatusRemitted:
		s.Enforceable = false
		s.Fine, s.Payable = gdpr.Money{}, gdpr.Money{}
		s.reason(remedy, "%s: sent back", name)
		s.doubt("standing.remitted", remedy, "the case was sent back: what the new decision says is not part of this record")
	case StatusChanged:
		s.Enforceable = true
		if a.NewAmount.IsZero() && hadFine {
			s.Fine, s.Payable = gdpr.Money{}, gdpr.Money{}
			s.reason(remedy, "%s: changed", name)
			s.doubt("standing.new-amount-unknown", remedy, "the fine after the change is not stated")
		}
	default:
		s.reason(remedy, "%s: %s", name, a.Result)
	}
	s.Status = a.Result
	if !a.NewAmount.IsZero() && a.Result != StatusAnnulled && a.Result != StatusRemitted && a.NewAmount != s.Fine {
		s.reason(remedy, "%s: the fine is now %v", name, a.NewAmount)
		s.Fine, s.Payable = a.NewAmount, a.NewAmount
	}
}

func (s *standing) accrued() {
	for i := range s.d.Measures {
		p := &s.d.Measures[i].PeriodicPenalty
		var due gdpr.Money
		if p.Accrued.IsZero() && !p.Starts.IsZero() && !p.Ends.IsZero() {
			if a, err := p.Accrue(gdpr.Date{}, gdpr.Date{}); err == nil {
				due = a.Amount
				s.Reasons = append(s.Reasons, a.Reasons()...)
				s.Doubts = append(s.Doubts, a.Doubts()...)
			}
		}
		accrued, err := s.Accrued.Add(p.Accrued)
		total, errDue := s.Due.Add(due)
		if err = errors.Join(err, errDue); err != nil {
			s.Accrued, s.Due = gdpr.Money{}, gdpr.Money{}
			s.doubt("standing.amount-unknown", legalbasis.Provision{}, fmt.Sprintf("/measures/%d/periodicPenalty: %v", i, err))
			return
		}
		s.Accrued, s.Due = accrued, total
	}
	if !s.Accrued.IsZero() {
		s.Reasons = append(s.Reasons, legalbasis.Reason{Text: fmt.Sprintf("periodic penalties of %v have accrued", s.Accrued), Authority: "national law"})
	}
}
