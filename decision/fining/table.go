package fining

import (
	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Seriousness is how grave an infringement is under Article 83(2)(a), (b) and (g). The zero value means not stated.
type Seriousness uint8

// The levels of seriousness. The German concept has a fourth level above High.
const (
	Unstated Seriousness = iota
	Low
	Medium
	High
	VeryHigh
)

var seriousnessText = [...]string{"", "low", "medium", "high", "very-high"}

// String returns "low", "medium", "high", "very-high", or "" where not stated.
func (s Seriousness) String() string { return wordOf(seriousnessText[:], uint8(s)) }

// MarshalText writes the word; empty where not stated.
func (s Seriousness) MarshalText() ([]byte, error) {
	if int(s) >= len(seriousnessText) {
		return nil, &gdpr.RangeError{Type: "Seriousness", Value: "?", Reason: "want low, medium, high or very-high"}
	}
	return []byte(s.String()), nil
}

// UnmarshalText reads the word; the empty text means not stated.
func (s *Seriousness) UnmarshalText(text []byte) error {
	for i, w := range seriousnessText {
		if string(text) == w {
			*s = Seriousness(i)
			return nil
		}
	}
	return gdpr.NewParseError("Seriousness", string(text), 0, "want low, medium, high or very-high")
}

// wordOf returns the n-th word, "?" for a number beyond the last.
func wordOf(words []string, n uint8) string {
	if int(n) >= len(words) {
		return "?"
	}
	return words[n]
}

// shares are the shares of the legal maximum from which the Board and the ICO start, by seriousness.
var shares = [...][2]Percent{Unstated: {0, whole}, Low: {0, 1000}, Medium: {1000, 2000}, High: {2000, whole}}

// band is a class of turnover with the share of the starting amount on which the authority may go on.
type band struct {
	over, upTo int64 // whole units; above over, up to and with upTo; upTo 0 is without end
	min, max   Percent
}

var edpbBands = [...]band{
	{0, 2_000_000, 20, 40},
	{2_000_000, 10_000_000, 30, 200},
	{10_000_000, 50_000_000, 150, 1000},
	{50_000_000, 100_000_000, 800, 2000},
	{100_000_000, 250_000_000, 1500, 5000},
	{250_000_000, 500_000_000, 4000, whole},
}

// consultationBands state how far down the authority may go.
var consultationBands = [...]band{
	{0, 2_000_000, 20, whole},
	{2_000_000, 10_000_000, 40, whole},
	{10_000_000, 50_000_000, 200, whole},
	{50_000_000, 100_000_000, 1000, whole},
	{100_000_000, 250_000_000, 2000, whole},
	{250_000_000, 0, 5000, whole},
}

var icoBands = [...]band{
	{0, 2_000_000, 20, 40},
	{2_000_000, 10_000_000, 40, 200},
	{10_000_000, 50_000_000, 200, 1000},
	{50_000_000, 100_000_000, 1000, 2000},
	{100_000_000, 250_000_000, 2000, 5000},
	{250_000_000, 435_000_000, 5000, whole},
}

// Row is a line of a method's table: a class of turnover above Over, up to and with UpTo (the zero Money: without end), the
// share of the starting amount on which the authority may go on, and the ranges that result by seriousness.
type Row struct {
	Over, UpTo        gdpr.Money
	From, To          Percent
	Low, Medium, High Range
}

// Table returns the table of a method for a tier, by rising turnover: the annex of the EDPB's guidelines, the ICO's Tables C
// (lower tier) and D. It holds for turnovers at which the fixed maximum applies. It is nil for the other methods
// and for NoTier.
func Table(m Method, t legalbasis.Tier) []Row {
	r := m.row()
	if r == nil || r.kind != byMaximum || t == legalbasis.NoTier {
		return nil
	}
	most := r.fixedMaximum(t)
	rows := make([]Row, 0, len(r.bands))
	for _, b := range r.bands {
		row := Row{Over: unit(b.over, r.currency), From: b.min, To: b.max}
		if b.upTo != 0 {
			row.UpTo = unit(b.upTo, r.currency)
		}
		for s, into := range map[Seriousness]*Range{Low: &row.Low, Medium: &row.Medium, High: &row.High} {
			*into = cell(most, s, b.min, b.max)
		}
		rows = append(rows, row)
	}
	return rows
}

// cell returns the share of a maximum by seriousness and size, each end computed in one step.
func cell(most gdpr.Money, s Seriousness, from, to Percent) Range {
	end := func(a, b Percent) gdpr.Money {
		m, _ := most.MulDiv(int64(a)*int64(b), int64(whole)*int64(whole))
		return m
	}
	return Range{end(shares[s][0], from), end(shares[s][1], to)}
}

// fixedMaximum is the fixed amount of a tier in the law the method is made for.
func (r *methodRow) fixedMaximum(t legalbasis.Tier) gdpr.Money {
	switch {
	case r.currency == gdpr.GBP && t == legalbasis.LowerTier:
		return unit(8_700_000, gdpr.GBP)
	case r.currency == gdpr.GBP:
		return unit(17_500_000, gdpr.GBP)
	case t == legalbasis.LowerTier:
		return unit(10_000_000, gdpr.EUR)
	}
	return unit(20_000_000, gdpr.EUR)
}

func unit(n int64, c gdpr.Currency) gdpr.Money {
	m, _ := gdpr.FromMinor(n*100, c) // the euro and the pound have cents
	return m
}

// class is a size class of the German concept: its daily rate is the mean turnover divided by 360.
type class struct {
	name string
	upTo int64 // euros
	rate int64 // euros a day
}

// dskClasses end at 500 million; above, the rate is the turnover itself divided by 360.
var dskClasses = [...]class{
	{"A.I", 700_000, 972}, {"A.II", 1_400_000, 2_917}, {"A.III", 2_000_000, 4_722},
	{"B.I", 5_000_000, 9_722}, {"B.II", 7_500_000, 17_361}, {"B.III", 10_000_000, 24_306},
	{"C.I", 12_500_000, 31_250}, {"C.II", 15_000_000, 38_194}, {"C.III", 20_000_000, 48_611}, {"C.IV", 25_000_000, 62_500},
	{"C.V", 30_000_000, 76_389}, {"C.VI", 40_000_000, 97_222}, {"C.VII", 50_000_000, 125_000},
	{"D.I", 75_000_000, 173_611}, {"D.II", 100_000_000, 243_056}, {"D.III", 200_000_000, 416_667},
	{"D.IV", 300_000_000, 694_444}, {"D.V", 400_000_000, 972_222}, {"D.VI", 500_000_000, 1_250_000},
}

// dskFactors multiply the daily rate for an infringement of Article 83(5) or (6), in tenths; one of Article 83(4) counts half.
var dskFactors = [...][2]int64{Unstated: {10, 144}, Low: {10, 40}, Medium: {40, 80}, High: {80, 120}, VeryHigh: {120, 144}}

// Category is a category of the Dutch policy of 2019. The zero value means not stated.
type Category uint8

// The categories.
const (
	CategoryI Category = iota + 1
	CategoryII
	CategoryIII
	CategoryIV
)

var categoryText = [...]string{"", "I", "II", "III", "IV"}

// String returns "I" to "IV", or "" where not stated.
func (c Category) String() string { return wordOf(categoryText[:], uint8(c)) }

// MarshalText writes the Roman numeral; empty where not stated.
func (c Category) MarshalText() ([]byte, error) {
	if int(c) >= len(categoryText) {
		return nil, &gdpr.RangeError{Type: "Category", Value: "?", Reason: "want I, II, III or IV"}
	}
	return []byte(c.String()), nil
}

// UnmarshalText reads the Roman numeral; the empty text means not stated.
func (c *Category) UnmarshalText(text []byte) error {
	for i, w := range categoryText {
		if string(text) == w {
			*c = Category(i)
			return nil
		}
	}
	return gdpr.NewParseError("Category", string(text), 0, "want I, II, III or IV")
}

// apCategories are the range and the basic fine of each category, in euros.
var apCategories = [...]struct{ min, max, base int64 }{
	{}, {0, 200_000, 100_000}, {120_000, 500_000, 310_000}, {300_000, 750_000, 525_000}, {450_000, 1_000_000, 725_000},
}
