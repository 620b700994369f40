package legalbasis

// Confidence says how a fact of a table was seen. The zero value is Confirmed.
type Confidence uint8

// The grades, in falling order.
const (
	// Confirmed: the text of the law or of a decision that quotes it was read.
	Confirmed Confidence = iota
	// Secondary: read in what others write about it.
	Secondary
	// MemoryHigh: generally known, no source read; very likely right.
	MemoryHigh
	// MemoryMedium: no source read; probably right.
	MemoryMedium
	// MemoryLow: no source read; check before relying on it.
	MemoryLow
)

var confidenceText = []string{"confirmed", "confirmed-secondary", "memory-high", "memory-medium", "memory-low"}

// String returns "confirmed", "confirmed-secondary", "memory-high", "memory-medium" or "memory-low".
func (c Confidence) String() string { return wordOf(confidenceText, uint8(c)) }

// MarshalText returns the word of the grade.
func (c Confidence) MarshalText() ([]byte, error) {
	return marshalWord("Confidence", confidenceText, uint8(c))
}

// UnmarshalText reads the word that MarshalText writes.
func (c *Confidence) UnmarshalText(text []byte) error {
	n, err := parseWord("Confidence", confidenceText, string(text), "memory-high")
	if err == nil {
		*c = Confidence(n)
	}
	return err
}
