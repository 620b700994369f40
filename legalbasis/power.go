package legalbasis

import "iter"

// CorrectivePower is a corrective power of a supervisory authority under Article 58(2) GDPR. The zero value means not
// stated.
//
// Text form: "warning", "reprimand", "order-requests", "order-compliance", "order-communication", "limitation", "erasure",
// "withdrawal-of-certification", "fine", "suspension-of-flows".
type CorrectivePower uint8

// The corrective powers of Article 58(2), in the order of its points.
const (
	_ CorrectivePower = iota
	// CorrectiveWarning is point (a): intended processing is likely to infringe.
	CorrectiveWarning
	// CorrectiveReprimand is point (b): processing has infringed.
	CorrectiveReprimand
	// CorrectiveOrderRequests is point (c): to comply with the data subject's requests.
	CorrectiveOrderRequests
	// CorrectiveOrderCompliance is point (d): to bring processing into compliance, in a manner and by a day where appropriate.
	CorrectiveOrderCompliance
	// CorrectiveOrderCommunication is point (e): to tell data subjects of a breach.
	CorrectiveOrderCommunication
	// CorrectiveLimitation is point (f): a temporary or definitive limitation, including a ban.
	CorrectiveLimitation
	// CorrectiveErasure is point (g): rectification, erasure or restriction, and telling the recipients.
	CorrectiveErasure
	// CorrectiveWithdrawal is point (h): to withdraw a certification, have it withdrawn or not issued.
	CorrectiveWithdrawal
	// CorrectiveFine is point (i): an administrative fine under Article 83, beside or instead of the others.
	CorrectiveFine
	// CorrectiveSuspension is point (j): suspension of data flows to a third country or international organisation.
	CorrectiveSuspension
)

var correctiveText = [...]string{"", "warning", "reprimand", "order-requests", "order-compliance", "order-communication", "limitation", "erasure",
	"withdrawal-of-certification", "fine", "suspension-of-flows"}

// CorrectivePowers yields the ten powers in the order of the points.
func CorrectivePowers() iter.Seq[CorrectivePower] {
	return members[CorrectivePower](len(correctiveText) - 1)
}

// CorrectivePowerOf returns the power that a provision confers: Article 58(2)(b) gives CorrectiveReprimand. It is zero for
// anything but a point of Article 58(2) of the GDPR or the UK GDPR.
func CorrectivePowerOf(p Provision) CorrectivePower { return CorrectivePower(pointOf(p, 58, 2)) }

// Provision returns the point of Article 58(2) GDPR, the zero Provision for no power.
func (c CorrectivePower) Provision() Provision {
	return pointAt(58, 2, uint8(c), len(correctiveText)-1)
}

// Commands reports whether the addressee can fail to comply with the measure, which Article 83(5)(e) and (6) sanction: an
// order, a limitation or a suspension, but not a warning, a reprimand or a fine.
func (c CorrectivePower) Commands() bool {
	switch c {
	case CorrectiveOrderRequests, CorrectiveOrderCompliance, CorrectiveOrderCommunication, CorrectiveLimitation, CorrectiveErasure,
		CorrectiveWithdrawal, CorrectiveSuspension:
		return true
	}
	return false
}

// String returns the text form, "" for the zero CorrectivePower.
func (c CorrectivePower) String() string { return wordOf(correctiveText[:], uint8(c)) }

// MarshalText returns the text form. The error is a *[gdpr.RangeError] for a value that is no power.
func (c CorrectivePower) MarshalText() ([]byte, error) {
	return marshalWord("CorrectivePower", correctiveText[:], uint8(c))
}

// UnmarshalText reads the text form; the empty text is the zero CorrectivePower. The error is a *[gdpr.ParseError].
func (c *CorrectivePower) UnmarshalText(text []byte) error {
	v, err := parseWord("CorrectivePower", correctiveText[:], string(text), `"reprimand"`)
	if err == nil {
		*c = CorrectivePower(v)
	}
	return err
}
