package decision_test

import (
	"fmt"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
)

func ExampleMaximumFine() {
	group := decision.Addressee{Turnover: gdpr.Euro(3_000_000_000), TurnoverYear: 2022}
	m, err := decision.MaximumFine(group, gdpr.MustDate(2023, 5, 22),
		legalbasis.Article(5).WithParagraph(1).WithPoint("a"), legalbasis.Article(32))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(m.Amount, m.Tier, m.Dynamic)
	for _, r := range m.Reasons() {
		fmt.Println("-", r)
	}
	for _, d := range m.Doubts() {
		fmt.Println("?", d.Code)
	}
	// Output:
	// EUR 120000000.00 higher true
	// - the maximum is that of the GDPR as in force on 2023-05-22, in EUR (Regulation (EU) 2016/679, Article 83(4) to (6))
	// - Article 5(1)(a) GDPR is in the higher tier (Article 83(5)(a) GDPR)
	// - Article 32 GDPR is in the lower tier (Article 83(4)(a) GDPR)
	// - taken as the same or linked processing operations: one total, not above the maximum of the gravest infringement, Article 5(1)(a) GDPR (Article 83(3) GDPR)
	// - the turnover is that of the whole undertaking, worldwide: EUR 3,000,000,000 (Recital 150 GDPR)
	// - the financial year 2022 is the last closed before the decision of 2023 (EDPB Guidelines 04/2022, paragraph 131)
	// - 4 % of the turnover is EUR 120,000,000, more than the fixed amount of EUR 20,000,000 (Article 83(5) GDPR)
	// ? processing.linked
}

func ExampleMaximumFine_publicBody() {
	municipality := decision.Addressee{Country: gdpr.Sweden, Body: decision.PublicBody}
	m, _ := decision.MaximumFine(municipality, gdpr.MustDate(2024, 6, 24), legalbasis.Article(32))
	fmt.Println(m.Outcome, m.Amount)

	ministry := decision.Addressee{Country: gdpr.Austria, Body: decision.PublicBody}
	m, _ = decision.MaximumFine(ministry, gdpr.MustDate(2024, 6, 24), legalbasis.Article(32))
	fmt.Println(m.Outcome, m.Amount.IsZero())
	// Output:
	// capped SEK 5000000.00
	// no-fine true
}

func ExampleMaximumFines() {
	a := decision.Addressee{Turnover: gdpr.MustParseMoney("EUR 948487890.00"), Country: gdpr.Italy}
	all, err := decision.MaximumFines(a, gdpr.MustDate(2024, 11, 2),
		decision.Conduct{Name: "training", Infringed: []legalbasis.Provision{legalbasis.Article(5), legalbasis.Article(6), legalbasis.Article(13)}},
		decision.Conduct{Name: "breach", Infringed: []legalbasis.Provision{legalbasis.Article(33)}},
	)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(all.Each[0].Amount, "+", all.Each[1].Amount, "=", all.Total)
	// Output:
	// EUR 37939515.60 + EUR 18969757.80 = EUR 56909273.40
}

func ExamplePeriodicPenalty_Accrue() {
	p := decision.PeriodicPenalty{Amount: gdpr.Euro(100_000), Per: decision.Day}
	a, err := p.Accrue(gdpr.MustDate(2022, 12, 19), gdpr.MustDate(2023, 2, 9))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Amount, a.Periods)
	// Output:
	// EUR 5200000.00 52
}

func ExampleMaximumPenalty() {
	m, _ := decision.MaximumPenalty(decision.Addressee{Country: gdpr.France}, gdpr.MustDate(2022, 10, 17))
	fmt.Println(m.Amount, m.Per)
	// Output:
	// EUR 100000.00 day
}

func ExamplePublicBodies() {
	rule, source, confidence := decision.PublicBodies(gdpr.Germany, gdpr.MustDate(2024, 1, 1))
	fmt.Println(rule, "|", source, "|", confidence)
	// Output:
	// none | BDSG, section 43(3), and the laws of the Länder | confirmed
}
