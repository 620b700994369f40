package parse

import (
	"strconv"
	"strings"
	"testing"
)

// TestOddTextsDoNotPanic reads texts in which a place was once taken for one of another text, or for one behind another: letters of which the small one
// has more bytes than the capital, a date that begins the text, values that overlap or reach over the end of a sentence that is cut. One was read without end.
func TestOddTextsDoNotPanic(t *testing.T) {
	growing := strings.Repeat("Ⱥ", 40)
	const firms = "fined three firms: A EUR 2,000, B EUR 7,000 "
	tests := map[string]string{
		"letters that grow before a measure":        "The controller disclosed the data to " + growing + " The DPA issued a reprimand.",
		"letters that grow before a reference back": "La société Alba exploite un site. À la suite " + growing + " la CNIL a prononcé à son encontre une amende de 5 000 euros.",
		"letters that grow in a name":               "Informacijski pooblaščenec je družbi Oblak" + growing + " Jasni d.o.o. izrekel globo 8.000 evrov.",
		"a date that begins the text":               "16.06.2022 Alma Kft. visszavonta keresetét, így a NAIH 5 millió forintos bírsága jogerős.",
		"a range over the end of a line":            "The DPA recalled the rights of Articles 15\n to 22 GDPR. It fined the shop EUR 5,000.",
		"a legal form twice":                        "Andmekaitse Inspektsioon tegi noomituse ja määras Pirn OÜ-le OÜ-le 3000 euro suuruse trahvi.",
		"an authority in another":                   "Data Protection Authority Sweden Data Protection Authority of Sweden 28.06.2022",
	}
	for k := range len(firms) { // the sentence is cut at each place of what is repeated
		tests["a value where a long sentence is cut "+strconv.Itoa(k)] = strings.Repeat("x", k) + strings.Repeat(firms, 100)
	}
	for name, text := range tests {
		for _, p := range packs {
			func() {
				defer func() {
					if e := recover(); e != nil {
						t.Errorf("%s, read in %s: %v", name, p.lang, e)
					}
				}()
				Text(text, &Options{Lang: p.lang, Marks: true})
			}()
		}
	}
}

// TestActsBehindNameAtTheEnd asks for a verb behind an apposition that ends its sentence.
func TestActsBehindNameAtTheEnd(t *testing.T) {
	const text = "Alba, a bank)"
	r, s := &reader{text: text}, &sentence{end: len(text), lx: lexiconOf("en")}
	if r.actsBehindName(s, len("Alba")) {
		t.Error("a verb is read behind the end of a sentence")
	}
}
