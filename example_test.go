package gdpr_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/gdprgo/gdpr"
)

func ExampleParseMoney() {
	m, err := gdpr.ParseMoney("EUR 1200000000.00")
	fmt.Println(m, m.Currency(), m.Decimal(), err)

	_, err = gdpr.ParseMoney("EUR 1,200")
	var pe *gdpr.ParseError
	fmt.Println(errors.As(err, &pe), pe.Offset)
	// Output:
	// EUR 1200000000.00 EUR 1200000000 <nil>
	// true 5
}

func ExampleMoney_Add() {
	var total gdpr.Money // no sum yet
	for _, part := range []gdpr.Money{gdpr.Euro(280_000), gdpr.Euro(100_000)} {
		total, _ = total.Add(part)
	}
	fmt.Println(total)
	// Output: EUR 380000.00
}

func ExampleMoney_MarshalJSON() {
	data, _ := json.Marshal(gdpr.Euro(20_000_000))
	fmt.Println(string(data))
	// Output: {"amount":"20000000.00","currency":"EUR"}
}

func ExampleFromDecimal() {
	_, err := gdpr.FromDecimal(decimal.New(1, 999_999_999), gdpr.EUR)
	var re *gdpr.RangeError
	fmt.Println(errors.As(err, &re))
	// Output: true
}

func ExampleParseDate() {
	month, _ := gdpr.ParseDate("2023-05")
	day, _ := gdpr.ParseDate("2023-05-22")
	fmt.Println(month, month.IsFull(), month.Before(day), month.After(day), month.Covers(day))
	// Output: 2023-05 false false false true
}

func ExampleDate_AddMonths() {
	fmt.Println(gdpr.MustParseDate("2024-01-31").AddMonths(1))
	// Output: 2024-02-29
}

func ExampleCountry_AppliesGDPR() {
	fmt.Println(gdpr.Norway.AppliesGDPR(gdpr.MustParseDate("2018-06-01")))
	fmt.Println(gdpr.UnitedKingdom.AppliesGDPR(gdpr.MustParseDate("2020-06-30")))
	fmt.Println(gdpr.France.AppliesGDPR(gdpr.MustParseDate("2018")))
	// Output:
	// never
	// always
	// sometimes
}

func ExampleParseCountry() {
	c, _ := gdpr.ParseCountry("EL")
	fmt.Println(c)
	// Output: GR
}

func ExampleParseCurrency() {
	c, _ := gdpr.ParseCurrency("ISK")
	digits, _ := c.Digits()
	fmt.Println(c, digits)
	// Output: ISK 0
}

func ExampleParseLang() {
	l, _ := gdpr.ParseLang("fr-BE")
	fmt.Println(l)
	// Output: fr
}

func ExampleRate_Convert() {
	rate, _ := gdpr.NewRate(gdpr.USD, gdpr.EUR, decimal.RequireFromString("0.9183"), gdpr.MustParseDate("2024-07-19"), "ECB")
	turnover, _ := rate.Convert(gdpr.MustParseMoney("USD 37281000000"))
	fmt.Println(turnover)
	// Output: EUR 34235142300.00
}

func ExampleDiagnostics_Err() {
	var found gdpr.Diagnostics
	found.Add(gdpr.Warning, "date.partial", "/dates/decided", "state the day")
	fmt.Println(found.Err() == nil)
	found.Add(gdpr.Error, "provision.unknown", "/infringements/0", "Article 6 has no point (g)")
	fmt.Println(found.Err())
	// Output:
	// true
	// error /infringements/0: Article 6 has no point (g) (provision.unknown)
}

func ExampleSpan_LineColumn() {
	text := "Une amende\nde 5 €"
	s := gdpr.Span{Start: 14, End: 19}
	line, column := s.LineColumn(text)
	fmt.Println(s.Of(text), line, column)
	// Output: 5 € 2 4
}

func ExampleFromMinor() {
	m, err := gdpr.FromMinor(123_456, gdpr.EUR)
	fmt.Println(m, err)
	krona, err := gdpr.FromMinor(5_000, gdpr.ISK) // no decimals
	fmt.Println(krona, err)
	// Output:
	// EUR 1234.56 <nil>
	// ISK 5000 <nil>
}

func ExampleNewDate() {
	d, err := gdpr.NewDate(2023, 5, 0) // a month
	fmt.Println(d, d.IsFull(), err)
	_, err = gdpr.NewDate(2023, 2, 29)
	fmt.Println(err)
	// Output:
	// 2023-05 false <nil>
	// gdpr: Date 2023-02-29: is not a day, month or year of the calendar
}
