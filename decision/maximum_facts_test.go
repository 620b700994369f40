package decision

import (
	"encoding/json"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/internal/sharedtest"
	"github.com/gdprgo/gdpr/legalbasis"
)

// facts are the parts of the shared facts of law that the tables restate.
type facts struct {
	PublicBodies []struct {
		CC      gdpr.Country `json:"cc"`
		Rule    string       `json:"rule"`
		Amounts map[string]any
	} `json:"public_bodies"`
	Decisions []struct {
		Authority, Ref, Date, Amount string
		Currency                     gdpr.Currency
		Articles                     []string
	} `json:"decisions"`
}

func readFacts(t *testing.T) facts {
	data, err := os.ReadFile(sharedtest.Path(t, "law", "fining.json"))
	if err != nil {
		t.Fatal(err)
	}
	var f facts
	if err := json.Unmarshal(data, &f); err != nil {
		t.Fatal(err)
	}
	return f
}

func TestPublicBodiesAgreeWithTheFacts(t *testing.T) {
	rules := map[string]PublicRule{"none": PublicNone, "capped": PublicCapped, "warning_first": PublicCapped,
		"full": PublicFull, "full_with_waiver": PublicFull, "state_only_none": PublicFull}
	f := readFacts(t)
	if len(f.PublicBodies) != 31 {
		t.Errorf("%d states", len(f.PublicBodies))
	}
	for _, row := range f.PublicBodies {
		r, err := publicBodyIn(row.CC, gdpr.Date{})
		if err != nil || r == nil || r.rule != rules[row.Rule] {
			t.Errorf("%s: %+v, want %s", row.CC, r, row.Rule)
			continue
		}
		if r.rule != PublicCapped {
			continue
		}
		number := func(key string) int64 {
			if n, ok := row.Amounts[key].(float64); ok {
				return int64(n)
			}
			return 0
		}
		lower, higher := number("lower"), number("higher")
		if most := number("max"); most != 0 {
			lower, higher = most, most
		}
		if r.lower != lower || r.higher != higher || string(r.currency) != row.Amounts["cur"] {
			t.Errorf("%s: %d and %d %s, want %v", row.CC, r.lower, r.higher, r.currency, row.Amounts)
		}
	}
}

// TestDecisionsStayBelowTheMaximum holds real fines against the maximum. The turnover is not known for most, so a fine above
// the fixed amount must be one of which the maximum says "at least".
func TestDecisionsStayBelowTheMaximum(t *testing.T) {
	judged := 0
	for _, d := range readFacts(t).Decisions {
		country := gdpr.Country(d.Authority[:2])
		on, err := gdpr.ParseDate(d.Date)
		if err != nil {
			t.Fatal(err)
		}
		amount, err := gdpr.ParseMoney(string(d.Currency) + " " + d.Amount)
		if err != nil {
			t.Errorf("%s %s: %v", d.Authority, d.Ref, err)
			continue
		}
		var ps []legalbasis.Provision
		for _, s := range d.Articles {
			switch {
			case s == "LIL 82", s == "LIL 66":
				s = "Article " + strings.TrimPrefix(s, "LIL ") + " LIL"
			case strings.HasPrefix(s, "CPCE"):
				s = "Article L. 34-5 CPCE"
			case strings.HasPrefix(s, "83(5)"):
				s = "Article 58(2) GDPR"
			default:
				s = "Article " + s + " GDPR"
			}
			p, err := legalbasis.ParseProvision(s)
			if err != nil {
				t.Errorf("%s %s: %v", d.Authority, d.Ref, err)
				continue
			}
			ps = append(ps, p)
		}
		m, err := MaximumFine(Addressee{Country: country}, on, ps...)
		var other *ProvisionError
		if errors.As(err, &other) && other.Provision.Act() == legalbasis.CPCE {
			continue // its maximum is not known
		}
		if err != nil || m.Outcome != Capped {
			t.Errorf("%s %s: %v, %v", d.Authority, d.Ref, m.Outcome, err)
			continue
		}
		judged++
		if order, err := amount.Compare(m.Amount); err == nil && order > 0 && !m.AtLeast {
			t.Errorf("%s %s: %v is above %v", d.Authority, d.Ref, amount, m.Amount)
		}
	}
	if judged < 100 {
		t.Errorf("%d decisions were held against a maximum", judged)
	}
}

// FuzzMaximumFine checks that no input makes MaximumFine, its reasons or its doubts fail otherwise than by an error.
func FuzzMaximumFine(f *testing.F) {
	f.Add("Article 5(1)(a) GDPR", "EUR 3000000000", "FR", "2023-05-22", uint8(0), uint8(0))
	f.Add("Article 82 LIL", "USD 1", "FR", "2022", uint8(2), uint8(1))
	f.Add("Article 33 EUDPR", "", "EU", "", uint8(2), uint8(0))
	f.Add("Article 24 GDPR", "EUR 92233720368547758.07", "NO", "2018-07", uint8(1), uint8(2))
	f.Fuzz(func(t *testing.T, provision, turnover, country, on string, body, procedure uint8) {
		p, _ := legalbasis.ParseProvision(provision)
		money, _ := gdpr.ParseMoney(turnover)
		date, _ := gdpr.ParseDate(on)
		a := Addressee{Turnover: money, Country: gdpr.Country(country), Body: Body(body), Procedure: Procedure(procedure)}
		m, err := MaximumFine(a, date, p)
		if err != nil {
			if err.Error() == "" || !m.Equal(Maximum{}) {
				t.Errorf("error %q beside %v", err, m)
			}
			return
		}
		if len(m.Reasons()) == 0 || m.Outcome == Capped && m.Amount.Sign() <= 0 || m.Outcome != Capped && !m.Amount.IsZero() {
			t.Errorf("%v: %v %v", p, m.Outcome, m.Amount)
		}
		m.Doubts()
		if pm, err := MaximumPenalty(a, date); err == nil {
			pm.Reasons()
			pm.Doubts()
		}
	})
}
