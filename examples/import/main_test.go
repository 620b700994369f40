package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

const (
	trackerFile = "ETid,Country,Authority,Date of Decision,Fine [€],Controller/Processor,Quoted Art.\n" +
		"ETid-1,SPAIN,Spanish Data Protection Authority (aepd),2021-05-24,8000,NARANJAS DEL SUR SL,Art. 13 GDPR\n" +
		"ETid-2,FRANCE,French Data Protection Authority (CNIL),2021-06-01,Unknown,Guichet Sept,\"Art. 32 GDPR, others\"\n"
	hubFile = "{{DPAdecisionBOX\n|Jurisdiction=Spain\n|DPA_With_Country=AEPD (Spain)\n|Case_Number_Name=PS/1/2021\n|ECLI=\n|Date_Decided=04.05.2021\n" +
		"|Date_Published=24.05.2021\n|Fine=10000\n|Currency=EUR\n|GDPR_Article_1=Article 13 GDPR\n|Party_Name_1=Naranjas del Sur, S.L.\n}}\n"
)

func write(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestImport(t *testing.T) {
	var out, errs bytes.Buffer
	if status := run(nil, strings.NewReader(trackerFile), &out, &errs); status != 0 {
		t.Fatalf("status %d: %s", status, &errs)
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(lines) != 2 {
		t.Fatalf("%d lines:\n%s", len(lines), &out)
	}
	for _, part := range []string{`"file":"-","line":2,`, `"authority":"es-aepd"`, `"payable":{"amount":"8000.00","currency":"EUR"}`, `"provision":"Article 13 GDPR"`} {
		if !strings.Contains(lines[0], part) {
			t.Errorf("the first line lacks %s:\n%s", part, lines[0])
		}
	}
	for _, part := range []string{"Enforcement Tracker", "  2     2          2\n", "amount.unknown", "provision.unread", "An item of the list is no provision"} {
		if !strings.Contains(errs.String(), part) {
			t.Errorf("the summary lacks %q:\n%s", part, &errs)
		}
	}
	if strings.Contains(errs.String(), "\r") {
		t.Errorf("a progress bar where there is no terminal: %q", &errs)
	}
}

func TestMerge(t *testing.T) {
	var out, errs bytes.Buffer
	hub, tracker := write(t, "pages.wiki", hubFile), write(t, "tracker.csv", trackerFile)
	if status := run([]string{"-merge", hub, tracker}, nil, &out, &errs); status != 0 {
		t.Fatalf("status %d: %s", status, &errs)
	}
	var first mergedLine
	if err := json.NewDecoder(&out).Decode(&first); err != nil {
		t.Fatal(err)
	}
	if len(first.Rows) != 2 || len(first.Fields) == 0 || first.Decision.Dates.Decided.String() != "2021-05-04" {
		t.Errorf("rows %v, fields %v, decided %v", first.Rows, first.Fields, first.Decision.Dates.Decided)
	}
	imposed, _ := first.Decision.TotalFine()
	payable, _ := first.Decision.PayableFine()
	if imposed.String() != "EUR 10000.00" || payable.String() != "EUR 8000.00" {
		t.Errorf("imposed %v, payable %v", imposed, payable)
	}
	if !strings.Contains(errs.String(), "decisions after merging: 2\n") {
		t.Errorf("summary:\n%s", &errs)
	}
}

func TestCutFile(t *testing.T) {
	var out, errs bytes.Buffer
	cut := strings.TrimSuffix(trackerFile, ",Guichet Sept,\"Art. 32 GDPR, others\"\n")
	if status := run(nil, strings.NewReader(cut), &out, &errs); status != 1 {
		t.Errorf("status %d", status)
	}
	if n := strings.Count(out.String(), "\n"); n != 1 {
		t.Errorf("%d lines of a file with one whole row", n)
	}
	if !strings.Contains(errs.String(), "line 3, byte 187") {
		t.Errorf("the place of the fault is not told: %s", &errs)
	}
}

func TestBadArguments(t *testing.T) {
	for _, args := range [][]string{{"-nothing"}, {filepath.Join(t.TempDir(), "missing.json")}} {
		var out, errs bytes.Buffer
		if status := run(args, nil, &out, &errs); status == 0 || errs.Len() == 0 {
			t.Errorf("%v: status %d, %s", args, status, &errs)
		}
	}
}

func TestBar(t *testing.T) {
	var w bytes.Buffer
	clock := time.Unix(0, 0)
	b := &bar{w: &w, size: 200, now: func() time.Time { return clock }}
	b.read = 50
	b.show(64)
	b.show(128) // too soon
	clock = clock.Add(time.Second)
	b.read = 200
	b.show(64 * 100)
	b.clear()
	want := "\r[##########                              ]  25 %  64 rows\r[########################################] 100 %  6,400 rows\r\x1b[K"
	if w.String() != want {
		t.Errorf("%q, want %q", w.String(), want)
	}
}
