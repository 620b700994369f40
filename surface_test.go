package gdpr_test

import (
	"bytes"
	"encoding/json"
	"io"
	"iter"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
	"github.com/gdprgo/gdpr/parse"
)

// Programs outside the module call these names with these types. A change of one of them breaks the build of this file.
var (
	_ func(string) (gdpr.Money, error)                         = gdpr.ParseMoney
	_ func(decimal.Decimal, gdpr.Currency) (gdpr.Money, error) = gdpr.FromDecimal
	_ func(int64) gdpr.Money                                   = gdpr.Euro
	_ func(gdpr.Money) decimal.Decimal                         = gdpr.Money.Decimal
	_ func(gdpr.Money) gdpr.Currency                           = gdpr.Money.Currency
	_ func(string) (gdpr.Date, error)                          = gdpr.ParseDate
	_                                                          = gdpr.Span{Start: 1, End: 2}
	_                                                          = gdpr.ParseError{Type: "Money", Input: "x", Offset: 0, Reason: "r"}

	_ func(string) (legalbasis.Provision, error)     = legalbasis.ParseProvision
	_ func(int) legalbasis.Provision                 = legalbasis.Article
	_ func(legalbasis.Provision) legalbasis.Act      = legalbasis.Provision.Act
	_ func(legalbasis.Provision) int                 = legalbasis.Provision.Article
	_ func(legalbasis.Provision) int                 = legalbasis.Provision.Paragraph
	_ func(legalbasis.Provision) string              = legalbasis.Provision.Point
	_ func(legalbasis.Provision) bool                = legalbasis.Provision.Exists
	_ func(legalbasis.Provision) legalbasis.Tier     = legalbasis.TierOf
	_ legalbasis.Act                                 = legalbasis.GDPR
	_                                                = [...]legalbasis.Tier{legalbasis.NoTier, legalbasis.LowerTier, legalbasis.HigherTier}
	_ func(authority.ID) (authority.Authority, bool) = authority.ByID
	_ func() iter.Seq[authority.Authority]           = authority.All
	_ func(string, gdpr.Country) []authority.ID      = authority.Resolve
	_ func(authority.Case) authority.Competence      = authority.CompetenceFor

	_ = decision.Addressee{Turnover: gdpr.Money{}, Country: gdpr.France, Body: decision.PublicBody}
	_ = [...]decision.Body{decision.Undertaking, decision.NotUndertaking, decision.PublicBody}
	_ = decision.Maximum{Amount: gdpr.Money{}, Tier: legalbasis.LowerTier, Dynamic: true, AtLeast: true}

	_ func(decision.Addressee, gdpr.Date, ...legalbasis.Provision) (decision.Maximum, error) = decision.MaximumFine

	_ func(*decision.Decision) gdpr.Diagnostics    = (*decision.Decision).Validate
	_ func(*decision.Decision) (gdpr.Money, error) = (*decision.Decision).TotalFine
	_ func(*decision.Decision) (gdpr.Money, error) = (*decision.Decision).PayableFine
	_ func() string                                = decision.Schema

	_ = parse.Options{Lang: parse.Lang("fr"), Country: gdpr.France}
	_ = parse.Record{Decision: decision.Decision{}, Line: 1, Diagnostics: gdpr.Diagnostics(nil)}
	_ = parse.Document{
		Lang:        parse.Lang("fr"),
		Amounts:     []parse.Found[parse.Amount]{{Value: parse.Amount{Money: gdpr.Money{}, Role: parse.RoleOther}, Span: gdpr.Span{}}},
		Dates:       []parse.Found[gdpr.Date](nil),
		Provisions:  []parse.Found[legalbasis.Provision](nil),
		Authorities: []parse.Found[authority.ID](nil),
		References:  []parse.Found[parse.Reference](nil),
		Decisions:   []parse.Extracted{{Decision: decision.Decision{}, Main: true, Fields: map[string]gdpr.Span(nil)}},
		Diagnostics: gdpr.Diagnostics(nil),
	}
	_ func(string, *parse.Options) parse.Document                              = parse.Text
	_ func(string, *parse.Options) iter.Seq[parse.Found[legalbasis.Provision]] = parse.Provisions
	_ func(string, *parse.Options) iter.Seq[parse.Found[parse.Amount]]         = parse.Amounts
	_ func(string, *parse.Options) iter.Seq[parse.Found[gdpr.Date]]            = parse.Dates
	_ func(string, *parse.Options) ([]legalbasis.Provision, error)             = parse.Citation
	_ func(io.Reader, *parse.Options) iter.Seq2[parse.Record, error]           = parse.EnforcementTracker
	_ func(io.Reader, *parse.Options) iter.Seq2[parse.Record, error]           = parse.GDPRhub
	_ func(io.Reader, *parse.Options) iter.Seq2[parse.Record, error]           = parse.CNIL
	_ func(io.Reader, *parse.Options) iter.Seq2[parse.Record, error]           = parse.PrivacyAffairs
)

func TestDecisionKeepsItsJSON(t *testing.T) {
	const stored = `{"kind":"decision","authority":"fr-cnil","reference":"SAN-2024-900","dates":{"decided":"2024-02-08","published":"2024-02-20"},` +
		`"parties":[{"name":"Atelier Blanc","role":"controller"}],"infringements":[{"provision":"Article 6 GDPR"}],"measures":[` +
		`{"power":"fine","party":"Atelier Blanc","fine":{"amount":{"amount":"90000.00","currency":"EUR"}}},` +
		`{"power":"order","periodicPenalty":{"amount":{"amount":"500.00","currency":"EUR"},"per":"day"}}],"appeals":[{"body":"Conseil d'État"}]}`
	var d decision.Decision
	if err := json.Unmarshal([]byte(stored), &d); err != nil {
		t.Fatal(err)
	}
	written := new(bytes.Buffer)
	enc := json.NewEncoder(written)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(d); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(stored, strings.TrimSpace(written.String())); diff != "" {
		t.Error(diff)
	}
	if total, err := d.TotalFine(); total != gdpr.Euro(90_000) || err != nil {
		t.Errorf("TotalFine = %v, %v", total, err)
	}
}

func TestWordsOfKindsAndPowers(t *testing.T) {
	for _, kind := range strings.Fields("decision formal-notice notice-of-intent opinion binding-decision judgment settlement") {
		d := decision.Decision{Kind: decision.Kind(kind)}
		if found := d.Validate(); found.Has("kind.unknown") {
			t.Errorf("%s: %v", kind, found)
		}
	}
	for _, power := range strings.Fields("fine reprimand warning order limitation ban erasure suspension-of-flows publication information-campaign referral formal-notice") {
		d := decision.Decision{Measures: []decision.Measure{{Power: decision.Power(power)}}}
		if found := d.Validate(); found.Has("power.unknown") {
			t.Errorf("%s: %v", power, found)
		}
	}
}

func TestWordsOfRoles(t *testing.T) {
	for _, word := range strings.Fields("fine fine-part proposed reduced paid periodic-penalty ceiling turnover damages costs earlier-fine equivalent negated hypothetical other") {
		var r parse.Role
		if err := r.UnmarshalText([]byte(word)); err != nil || r.String() != word {
			t.Errorf("%s is read as %v, %v", word, r, err)
		}
	}
}
