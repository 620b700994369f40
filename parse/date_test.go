package parse

import (
	"slices"
	"strings"
	"testing"
)

// numbersNoDates are figures that look like dates here and there: phone numbers, articles, versions, numbers of decisions, acts and
// documents, days that no calendar has.
var numbersNoDates = strings.Split(`+371 67 12 11 20|+45 12 05 20 18|+352 24 10 61-1|01 12 11 10 20|01.12.11.10.20|01-12-11-10-20|020 19 20 21|tel. 12 05 20 18|
5-1-e|5(1)(e)|5.1.e|2016/679|(EU) 2016/679|2018/12|05/2018|11/2020|2020-12|12-2020|2019.12|IN-18-12-2|SAN-2019-001|SAN-2019-01-21|MED-2018-12-05|
AB.421.25.2019|ABC.5131.12.2020|UX-00350/20-10|20/01727-4|2020-431-0061|2020-10-0061|XY-2019-7024|XY/2020/2204/8|XY-2501-12/2023|06121-2/2020/5|
041-02/20-01/12|567-12-10-20-5|QS/00070/2019|6XY/2021|1/2019/05|2.1-1/12/2018|2.1.-1/12/2018|2021-0.586.257|5.10.12|v5.10.12|v2.10.2012|10:12:20|
3/4/5|3-4-5|03/04/05|12/11/10/9|12-34-56|30-12-16|01-02-03|1.2.3.4|10.12.20.18|10.0.0.12|192.168.12.20|12.05.2018.3|A-12.05.2018|X/12.05.2018|
12/05/2018/3|S-2018-05-12-A|ref-03-04-2022|12 345 678|2 019|2019 EUR|2019%|100-2019|31-12|31/12|31.12.|31.12|1.5.|00.00.0000|99.99.9999|31.02.2020|
29.02.2019|2019-13-01|2019-02-30|1234-5678-2019|24 10 61|12052018|20180512|2018051201|01.11.10|2002/58/EC|95/46/EC`, "|")

// TestNumbersThatAreNoDates reads such figures in every language, alone and in a sentence.
func TestNumbersThatAreNoDates(t *testing.T) {
	for _, p := range packs {
		for _, figures := range numbersNoDates {
			figures = strings.TrimSpace(figures)
			for _, text := range []string{figures, "xx " + figures + " yy.", "(" + figures + ")"} {
				if got := slices.Collect(Dates(text, &Options{Lang: p.lang})); len(got) > 0 {
					t.Errorf("%s: %q: got %v, want no date", p.lang, text, got)
				}
			}
		}
	}
}
