package parse

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/gdprgo/gdpr/internal/race"
)

// hostileTexts are texts that a careless reader would need more than linear time for.
func hostileTexts(size int) map[string]string {
	fill := func(s string) string { return strings.Repeat(s, size/len(s)+1)[:size] }
	var parties, stories strings.Builder
	for i := 0; parties.Len() < size || stories.Len() < size; i++ {
		fmt.Fprintf(&parties, "La CNIL a infligé une amende de 5 euros à Alpha%d SAS. ", i)
		fmt.Fprintf(&stories, "The CNIL found that Alpha%d Ltd infringed Article 5 GDPR.\n\nThe CNIL fined Alpha%d Ltd EUR %d.\n\n", i, i, i+1)
	}
	return map[string]string{
		"parties":          parties.String()[:size],
		"stories":          stories.String()[:size],
		"findings":         fill("The CNIL found that Alpha Ltd infringed Article 5 GDPR.\n\n"),
		"results":          fill("La cour a confirmé la sanction, "),
		"dismissed":        fill("le manquement à l'article 32 n'est pas constitué "),
		"names and sums":   fill("Alpha (5 euros) et "),
		"digits":           fill("1"),
		"groups":           fill("1 000 "),
		"digits and euro":  fill("1 000 1 000 000 € "),
		"brackets":         fill("("),
		"open brackets":    fill("1 (€ "),
		"articles":         fill("art. 1 "),
		"endless line":     fill("the controller was fined and "),
		"invalid UTF-8":    fill("\xff\xc3€\xe2\x82 1"),
		"number words":     fill("deux cent quatre-vingt mille "),
		"one word":         fill("zweihundert"),
		"euros":            fill("euro "),
		"months":           fill("3 May and 4 June "),
		"days":             fill("3, 4 and "),
		"dashes":           fill("10-20-"),
		"combining accent": fill("e\u0301"),
		"dates":            fill("1.1.2020"),
		"slashes":          fill("1/1/"),
		"quarters":         fill("Q1 - Q2 2016 "),
		"spaced figures":   fill("20 02 2014 "),
		"halves":           fill("two and a half million "),
		"halved sums":      fill("half million and a half million and a half euros "),
		"sums in words":    fill("million et demi euros deux cent mille euros "),
		"sizes":            fill("low six-digit "),
	}
}

// TestHostileTextTakesLinearTime compares the time per byte with that of plain prose.
func TestHostileTextTakesLinearTime(t *testing.T) {
	if race.Enabled {
		t.Skip("time is not measured under the race detector")
	}
	size := 1 << 20
	if os.Getenv("GDPR_HOSTILE") != "" { // the full size takes a while
		size = 16 << 20
	}
	took := func(text string, l Lang) time.Duration {
		var d Document
		o := &Options{Lang: l}
		start := cpuTime()
		d.read(readAll, text, o)
		return cpuTime() - start
	}
	prose := strings.Repeat("La société a été condamnée le 5 mai 2022 à une amende de 20 000 euros pour avoir manqué à ses obligations. ", size/100)[:size]
	normal := took(prose, "fr")
	for name, text := range hostileTexts(size) {
		d := max(took(text, "fr"), took(text, "en"))
		for again := 0; d > 10*normal+50*time.Millisecond && again < 3; again++ { // other programs on the machine take time too
			normal = max(normal, took(prose, "fr"))
			d = min(d, max(took(text, "fr"), took(text, "en")))
		}
		if d > 10*normal+50*time.Millisecond {
			t.Errorf("%s: %v for %d MiB, prose takes %v", name, d, size>>20, normal)
		} else {
			t.Logf("%-18s %.1f times the time of prose, %.0f MB/s", name, float64(d)/float64(normal), float64(size)/d.Seconds()/1e6)
		}
	}
}
