package parse

import (
	"strings"
	"testing"
)

// textCodeCases give, for each code, a text that brings it and one that does not.
var textCodeCases = map[string][2]string{
	"act.foreign-name":      {"The company broke Article 6 of the RGPD and the authority said so.", "The company broke Article 6 of the GDPR and the authority said so."},
	"amount.contradiction":  {"The authority imposed a fine of EUR 5,000 (six thousand euros) on the shop.", "The authority imposed a fine of EUR 5,000 (five thousand euros) on the shop."},
	"amount.in-comment":     {"The CNIL spoke about cookies.\n\nComments (2)\n\nThey should fine them EUR 5,000 for that.", "The CNIL spoke about cookies.\n\nMore news\n\nThey should fine them EUR 5,000 for that."},
	"amount.too-large":      {"The authority imposed a fine of EUR 900000000000000000000 on the shop.", "The authority imposed a fine of EUR 9000 on the shop."},
	"amount.unplaced":       {"The CNIL imposed a fine of EUR 5,000. It saw a gap in the rules. It imposed a fine of EUR 3,000.", "The CNIL imposed a fine of EUR 5,000. It saw a gap in the rules. It also imposed a fine of EUR 3,000."},
	"authority.ambiguous":   {"The company told Datatilsynet about the breach and waited for its answer.", "The company told the Norwegian Datatilsynet about the breach and waited for its answer."},
	"authority.misnamed":    {"The GDPR has fined the shop EUR 5,000 for its cameras.", "The CNIL has fined the shop EUR 5,000 for its cameras."},
	"date.before-law":       {"On 4 July 2013 the CNIL fined the shop EUR 5,000 for violating Article 6 GDPR.", "On 4 July 2019 the CNIL fined the shop EUR 5,000 for violating Article 6 GDPR."},
	"date.incomplete":       {"The authority decided on 5 May that the shop had to stop.", "The authority decided on 5 May 2023 that the shop had to stop."},
	"date.relative":         {"L'autorité a sanctionné la société en mars dernier pour ses caméras.", "L'autorité a sanctionné la société en mars 2023 pour ses caméras."},
	"language.not-read":     {"(zz) The CNIL has fined the shop EUR 5,000.", "The CNIL has fined the shop EUR 5,000."},
	"provision.unknown-act": {"The shop broke Article 7 of the Camera Ordinance, said the authority.", "The shop broke Article 7 of the GDPR, said the authority."},
}

func TestTextCodes(t *testing.T) {
	for i, c := range textCodes {
		if i > 0 && textCodes[i-1].Code >= c.Code {
			t.Errorf("%s is out of order", c.Code)
		}
		texts, ok := textCodeCases[c.Code]
		if !ok {
			t.Errorf("%s has no case", c.Code)
			continue
		}
		for k, text := range texts {
			lang := Lang("en")
			switch {
			case strings.Contains(texts[0], "L'autorité"):
				lang = "fr"
			case strings.HasPrefix(text, "(zz)"):
				lang = "zz"
			}
			if got := Text(text, &Options{Lang: lang}).Diagnostics; got.Has(c.Code) != (k == 0) {
				t.Errorf("%s: %q gives %v", c.Code, text, got)
			}
		}
	}
}

// TestCorpusReportsOnlyKnownCodes proves on other people's texts that no diagnostic is reported that the table does not list.
func TestCorpusReportsOnlyKnownCodes(t *testing.T) {
	known := map[string]bool{}
	for _, c := range TextCodes() {
		known[c.Code] = true
	}
	for _, row := range rowsOf(t) {
		for _, d := range Text(row.Text, nil).Diagnostics {
			if !known[d.Code] {
				t.Errorf("%s: %v is not in the table", row.ID, d)
				known[d.Code] = true
			}
		}
	}
}
