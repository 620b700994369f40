package parse

import (
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"
)

// manyRows is a table of the tracker's form with as many rows as asked for; it is made while it is read.
func manyRows(n int) io.Reader {
	authorities := [...][2]string{
		{"SPAIN", "Spanish Data Protection Authority (aepd)"}, {"ITALY", "Italian Data Protection Authority (Garante)"},
		{"FRANCE", "French Data Protection Authority (CNIL)"}, {"NORWAY", "Norwegian Supervisory Authority (Datatilsynet)"},
	}
	i := -1
	return &madeReader{next: func() string {
		i++
		switch {
		case i == 0:
			return `{"data":[` + "\n"
		case i == n+1:
			return "]}\n"
		case i > n+1:
			return ""
		}
		a := authorities[i%4]
		end := ","
		if i == n {
			end = ""
		}
		return fmt.Sprintf(`["","ETid-%d","<img src=\"/f.png\" alt=\"%[2]s\"><br>%[2]s","%[3]s","20%02[4]d-%02[5]d-%02[6]d","%[7]d,%03[8]d","Company No. %[1]d S.L.","Industry","Art. 5 (1) a), c) GDPR, Art. 6 (1) GDPR, Art. 13 GDPR","Insufficient legal basis for data processing","Company %[1]d kept what it had no reason to keep, and told no one.","<a href=\"https://example.org/%[1]d/decision\">link</a>",""]%[9]s`+"\n",
			i, a[0], a[1], 18+i%7, 1+i%12, 1+i%28, 1+i%900, i%1000, end)
	}}
}

type madeReader struct {
	next func() string
	rest string
}

func (r *madeReader) Read(p []byte) (int, error) {
	for r.rest == "" {
		if r.rest = r.next(); r.rest == "" {
			return 0, io.EOF
		}
	}
	n := copy(p, r.rest)
	r.rest = r.rest[n:]
	return n, nil
}

func BenchmarkEnforcementTracker(b *testing.B) {
	b.ReportAllocs()
	n := 0
	for _, err := range EnforcementTracker(manyRows(b.N), nil) {
		if err != nil {
			b.Fatal(err)
		}
		n++
	}
	if n != b.N {
		b.Fatalf("%d rows, want %d", n, b.N)
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "rows/s")
}

func BenchmarkGDPRhub(b *testing.B) {
	b.ReportAllocs()
	i, n := 0, 0
	pages := &madeReader{next: func() string {
		if i++; i > b.N {
			return ""
		}
		return fmt.Sprintf("{{DPAdecisionBOX\n|Jurisdiction=Spain\n|DPA_With_Country=AEPD (Spain)\n|Case_Number_Name=PS/%05d/2020\n|ECLI=\n|Type=Complaint\n|Outcome=Upheld\n"+
			"|Date_Decided=11.12.2020\n|Year=2020\n|Fine=%d000\n|Currency=EUR\n|GDPR_Article_1=Article 6(1)(a) GDPR\n|GDPR_Article_Link_1=Article 6 GDPR#1a\n"+
			"|GDPR_Article_2=Article 13 GDPR\n|Party_Name_1=Company %d\n}}\n\nThe authority fined the company.\n", i, i%90, i)
	}}
	for _, err := range GDPRhub(pages, nil) {
		if err != nil {
			b.Fatal(err)
		}
		n++
	}
	if n != b.N {
		b.Fatalf("%d rows, want %d", n, b.N)
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "rows/s")
}

// TestConstantMemory reads many rows and finds the memory in use the same after each part of them.
func TestConstantMemory(t *testing.T) {
	const rows, parts = 20_000, 4
	var most uint64
	n := 0
	for _, err := range EnforcementTracker(manyRows(rows), nil) {
		if err != nil {
			t.Fatal(err)
		}
		if n++; n%(rows/parts) == 0 {
			var m runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&m)
			if n > rows/parts && m.HeapAlloc > most+2<<20 {
				t.Errorf("%d bytes in use after %d rows, %d before", m.HeapAlloc, n, most)
			}
			most = max(most, m.HeapAlloc)
		}
	}
	if n != rows {
		t.Errorf("%d rows, want %d", n, rows)
	}
	t.Log(strings.TrimSpace(fmt.Sprintf("%d kB in use", most>>10)))
}
