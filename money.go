package gdpr

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"math"
	"math/big"
	"math/bits"
	"strconv"

	"github.com/shopspring/decimal"
)

// Money is an exact sum in one currency: a whole number of minor units (cents) and an ISO 4217 code.
//
// It compares with ==, can be a map key, and is never rounded behind the caller's back. The zero
// Money means that no sum is stated, which is not the same as a stated sum of EUR 0.00: [Money.IsZero]
// tells absence, [Money.Sign] the numeric sign. In Add and Sub the zero Money is neutral, so that a
// total can start from var total Money. The range is ±92 233 720 368 547 758.07 for two decimals.
//
// Text form: "EUR 1200000000.00", with as many decimals as the minor unit has. JSON form:
// {"amount":"1200000000.00","currency":"EUR"}, null when zero. SQL form: the text, NULL when zero
// (a column of type varchar(32)).
type Money struct {
	minor    int64
	currency Currency
}

// Euro returns n whole euros. It panics on no input: sums beyond the range of [Money] are not
// stated as whole euros in any decision, and give the largest or smallest Money instead.
func Euro(n int64) Money {
	if n > math.MaxInt64/100 {
		return Money{math.MaxInt64, EUR}
	}
	if n < math.MinInt64/100 {
		return Money{math.MinInt64, EUR}
	}
	return Money{n * 100, EUR}
}

// FromMinor returns n minor units of c: FromMinor(1050, EUR) is EUR 10.50. The error is a
// *[CurrencyError] when the minor unit of c is not known.
func FromMinor(n int64, c Currency) (Money, error) {
	code, _, ok := lookupCurrency(c)
	if !ok {
		return Money{}, &CurrencyError{Op: "make a sum", Have: c}
	}
	return Money{n, code}, nil
}

// FromDecimal returns d units of c, exactly. The error is a *[CurrencyError] when the minor unit of c
// is not known, and a *[RangeError] when d has more decimals than the minor unit or is too large.
func FromDecimal(d decimal.Decimal, c Currency) (Money, error) {
	m, exact, err := fromDecimal(d, c)
	if err == nil && !exact {
		return Money{}, &RangeError{Type: "Money", Value: shortDecimal(d), Reason: fmt.Sprintf("has more decimals than the minor unit of %s: round it first", c)}
	}
	return m, err
}

// FromDecimalDown is like [FromDecimal] but cuts decimals beyond the minor unit, towards zero: how a
// legal maximum is rounded, so that no computed cap exceeds the one the law sets.
func FromDecimalDown(d decimal.Decimal, c Currency) (Money, error) {
	m, _, err := fromDecimal(d, c)
	return m, err
}

func fromDecimal(d decimal.Decimal, c Currency) (m Money, exact bool, err error) {
	code, digits, ok := lookupCurrency(c)
	if !ok {
		return Money{}, false, &CurrencyError{Op: "make a sum", Have: c}
	}
	if d.Sign() == 0 {
		return Money{0, code}, true, nil
	}
	// The bounds come first: a decimal such as 1E999999999 is small until it is expanded.
	coefficient, exponent := d.Coefficient(), int64(d.Exponent())+int64(digits)
	if coefficient.BitLen() > 512 || exponent > 19 || exponent < -512 {
		return Money{}, false, &RangeError{Type: "Money", Value: shortDecimal(d), Reason: "is outside ±92 233 720 368 547 758.07 or has too many digits"}
	}
	exact = true
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(max(exponent, -exponent)), nil)
	if exponent >= 0 {
		coefficient.Mul(coefficient, scale)
	} else {
		rest := new(big.Int)
		coefficient.QuoRem(coefficient, scale, rest)
		exact = rest.Sign() == 0
	}
	if !coefficient.IsInt64() {
		return Money{}, false, &RangeError{Type: "Money", Value: shortDecimal(d), Reason: "is outside ±92 233 720 368 547 758.07"}
	}
	return Money{coefficient.Int64(), code}, exact, nil
}

// shortDecimal prints d for a message without expanding its exponent.
func shortDecimal(d decimal.Decimal) string {
	if e := d.Exponent(); e > 30 || e < -30 || d.Coefficient().BitLen() > 256 {
		return fmt.Sprintf("a decimal of %d bits and exponent %d", d.Coefficient().BitLen(), e)
	}
	return d.String()
}

// ParseMoney reads the text form: a currency code, one space, and a plain number with at most as many
// decimals as the currency's minor unit has, as in "EUR 1200000000.00", "EUR 12" or "ISK -5". There are
// no thousands separators and no exponents; sums as people write them are read by package parse. The
// empty string is the zero Money. The error is a *[ParseError], a *[CurrencyError] or a *[RangeError].
func ParseMoney(s string) (Money, error) {
	if s == "" {
		return Money{}, nil
	}
	if len(s) < 5 || s[3] != ' ' {
		return Money{}, NewParseError("Money", s, 0, `want a currency code, a space and a number, such as "EUR 1200000000.00"`)
	}
	code, digits, ok := lookupCurrency(s[:3])
	if !ok {
		if _, err := ParseCurrency(s[:3]); err != nil {
			return Money{}, NewParseError("Money", s, 0, "want a currency code of three capital letters, such as EUR")
		}
		return Money{}, &CurrencyError{Op: "read a sum", Have: Currency(s[:3])}
	}
	minor, bad, reason := parseMinor(s, 4, digits)
	switch {
	case reason == "":
		return Money{minor, code}, nil
	case bad < 0:
		return Money{}, &RangeError{Type: "Money", Value: s, Reason: reason}
	}
	return Money{}, NewParseError("Money", s, bad, reason)
}

// parseMinor reads [-]digits[.digits] from s[i:] to the end. A reason other than "" tells what is wrong, at
// byte bad; bad is -1 when the number is well formed but too large.
func parseMinor(s string, i, digits int) (minor int64, bad int, reason string) {
	negative := s[i] == '-'
	if negative {
		i++
	}
	var n uint64
	whole, fraction := 0, -1
	for ; i < len(s); i++ {
		c := s[i]
		switch {
		case c == '.' && fraction < 0 && whole > 0:
			fraction = 0
			continue
		case c < '0' || c > '9':
			return 0, i, "want digits with at most one decimal point"
		}
		if fraction >= 0 {
			if fraction++; fraction > digits {
				return 0, i, "has more decimals than the currency's minor unit"
			}
		} else {
			whole++
		}
		if n > (math.MaxUint64-9)/10 {
			return 0, -1, "is outside ±92 233 720 368 547 758.07"
		}
		n = 10*n + uint64(c-'0')
	}
	if whole == 0 || fraction == 0 {
		return 0, i, "want digits here"
	}
	for f := max(fraction, 0); f < digits; f++ {
		hi, lo := bits.Mul64(n, 10)
		if hi != 0 {
			return 0, -1, "is outside ±92 233 720 368 547 758.07"
		}
		n = lo
	}
	switch {
	case n <= math.MaxInt64 && negative:
		return -int64(n), 0, ""
	case n <= math.MaxInt64:
		return int64(n), 0, ""
	case negative && n == 1<<63:
		return math.MinInt64, 0, ""
	}
	return 0, -1, "is outside ±92 233 720 368 547 758.07"
}

// MustParseMoney is [ParseMoney] for constants in programs and tests; it panics when s cannot be read.
func MustParseMoney(s string) Money {
	m, err := ParseMoney(s)
	if err != nil {
		panic(err)
	}
	return m
}

// IsZero reports whether no sum is stated. A stated sum of EUR 0.00 is not zero in this sense.
func (m Money) IsZero() bool { return m == Money{} }

// Sign returns -1, 0 or 1 for a negative, an absent or nil, and a positive sum.
func (m Money) Sign() int {
	switch {
	case m.minor < 0:
		return -1
	case m.minor > 0:
		return 1
	}
	return 0
}

// Currency returns the sum's currency, "" for the zero Money.
func (m Money) Currency() Currency { return m.currency }

// Minor returns the sum in minor units: 1050 for EUR 10.50.
func (m Money) Minor() int64 { return m.minor }

// Decimal returns the sum as an exact decimal number, without its currency.
func (m Money) Decimal() decimal.Decimal {
	_, digits, _ := lookupCurrency(m.currency)
	return decimal.New(m.minor, -int32(digits))
}

// Equal reports whether m and o are the same sum in the same currency. It is m == o, for go-cmp.
func (m Money) Equal(o Money) bool { return m == o }

// Compare orders two sums of one currency: -1, 0 or 1. The error is a *[CurrencyError] when they are
// of two currencies or one of them is not stated.
func (m Money) Compare(o Money) (int, error) {
	if m.currency != o.currency || m.currency == "" {
		return 0, &CurrencyError{Op: "compare sums", Have: o.currency, Want: m.currency}
	}
	switch {
	case m.minor < o.minor:
		return -1, nil
	case m.minor > o.minor:
		return 1, nil
	}
	return 0, nil
}

// Add returns m + o. The zero Money is neutral. The error is a *[CurrencyError] for two currencies,
// a *[RangeError] on overflow.
func (m Money) Add(o Money) (Money, error) {
	switch {
	case m.IsZero():
		return o, nil
	case o.IsZero():
		return m, nil
	case m.currency != o.currency:
		return Money{}, &CurrencyError{Op: "add", Have: o.currency, Want: m.currency}
	}
	sum := m.minor + o.minor
	if (sum > m.minor) != (o.minor > 0) {
		return Money{}, &RangeError{Type: "Money", Value: m.String() + " + " + o.String(), Reason: "is outside ±92 233 720 368 547 758.07"}
	}
	return Money{sum, m.currency}, nil
}

// Sub returns m - o, with the same rules as [Money.Add].
func (m Money) Sub(o Money) (Money, error) {
	if o.minor == math.MinInt64 {
		return Money{}, &RangeError{Type: "Money", Value: o.String(), Reason: "cannot be negated"}
	}
	return m.Add(Money{-o.minor, o.currency})
}

// MulDiv returns m × num ÷ den, computed exactly and cut towards zero at the minor unit: MulDiv(4, 100)
// is four per cent. The error is a *[RangeError] when den is not positive, num is negative, or the result
// does not fit.
func (m Money) MulDiv(num, den int64) (Money, error) {
	if den <= 0 || num < 0 {
		return Money{}, &RangeError{Type: "ratio", Value: fmt.Sprintf("%d/%d", num, den), Reason: "want num ≥ 0 and den > 0"}
	}
	size := uint64(m.minor)
	if m.minor < 0 {
		size = -size
	}
	hi, lo := bits.Mul64(size, uint64(num))
	if hi < uint64(den) {
		if q, _ := bits.Div64(hi, lo, uint64(den)); q <= math.MaxInt64 {
			if m.minor < 0 {
				return Money{-int64(q), m.currency}, nil
			}
			return Money{int64(q), m.currency}, nil
		}
	}
	return Money{}, &RangeError{Type: "Money", Value: fmt.Sprintf("%v × %d/%d", m, num, den), Reason: "is outside ±92 233 720 368 547 758.07"}
}

// AppendText appends the text form to b; nothing for the zero Money. It does not allocate when b has room.
func (m Money) AppendText(b []byte) ([]byte, error) {
	if m.IsZero() {
		return b, nil
	}
	b = append(b, m.currency...)
	b = append(b, ' ')
	return m.appendAmount(b), nil
}

func (m Money) appendAmount(b []byte) []byte {
	_, digits, _ := lookupCurrency(m.currency)
	size := uint64(m.minor)
	if m.minor < 0 {
		b = append(b, '-')
		size = -size
	}
	var unit uint64 = 1
	for range digits {
		unit *= 10
	}
	b = strconv.AppendUint(b, size/unit, 10)
	if digits > 0 {
		b = append(b, '.')
		for rest := size % unit; unit > 1; rest %= unit {
			unit /= 10
			b = append(b, '0'+byte(rest/unit))
		}
	}
	return b
}

// String returns the text form, "" for the zero Money.
func (m Money) String() string {
	var buf [32]byte
	b, _ := m.AppendText(buf[:0])
	return string(b)
}

// MarshalText returns the text form; empty for the zero Money.
func (m Money) MarshalText() ([]byte, error) { return m.AppendText(nil) }

// UnmarshalText reads the text form as [ParseMoney] does.
func (m *Money) UnmarshalText(text []byte) error {
	v, err := ParseMoney(string(text))
	if err == nil {
		*m = v
	}
	return err
}

// MarshalJSON returns {"amount":"20000000.00","currency":"EUR"}, or null for the zero Money. The amount is a
// string so that no reader turns it into a binary fraction.
func (m Money) MarshalJSON() ([]byte, error) {
	if m.IsZero() {
		return []byte("null"), nil
	}
	b := append(make([]byte, 0, 64), `{"amount":"`...)
	b = m.appendAmount(b)
	b = append(b, `","currency":"`...)
	b = append(b, m.currency...)
	return append(b, `"}`...), nil
}

// UnmarshalJSON reads the JSON form; null and "" are the zero Money. The amount may also be a JSON number
// without an exponent, and the whole may be the text form as a string.
func (m *Money) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		*m = Money{}
		return nil
	}
	if len(data) > 0 && data[0] == '"' {
		var text string
		if err := json.Unmarshal(data, &text); err != nil {
			return NewParseError("Money", string(data), 0, err.Error())
		}
		return m.UnmarshalText([]byte(text))
	}
	var form struct {
		Amount   json.RawMessage `json:"amount"`
		Currency Currency        `json:"currency"`
	}
	if err := json.Unmarshal(data, &form); err != nil {
		return NewParseError("Money", string(data), 0, `want {"amount":"1.00","currency":"EUR"}: `+err.Error())
	}
	amount := form.Amount
	if len(amount) >= 2 && amount[0] == '"' {
		amount = amount[1 : len(amount)-1]
	}
	if len(amount) == 0 || form.Currency == "" {
		return NewParseError("Money", string(data), 0, `want both "amount" and "currency"`)
	}
	v, err := ParseMoney(string(form.Currency) + " " + string(amount))
	if err == nil {
		*m = v
	}
	return err
}

// Value returns the text form for a SQL column, NULL for the zero Money.
func (m Money) Value() (driver.Value, error) {
	if m.IsZero() {
		return nil, nil
	}
	return m.String(), nil
}

// Scan reads the text form from a SQL column; NULL and the empty string are the zero Money.
func (m *Money) Scan(src any) error { return scanText("Money", src, m) }
