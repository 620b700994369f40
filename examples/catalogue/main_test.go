package main

import (
	"bytes"
	"encoding/json"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

func output(t *testing.T, args ...string) string {
	t.Helper()
	var out, complaints bytes.Buffer
	if err := run(args, &out, &complaints); err != nil {
		t.Fatalf("%v: %v", args, err)
	}
	if complaints.Len() > 0 {
		t.Errorf("complaints: %s", complaints.String())
	}
	return out.String()
}

func TestTablesAnswerTheQuestions(t *testing.T) {
	spaces := regexp.MustCompile(` +`)
	out := spaces.ReplaceAllString(output(t, "-n", "3"), " ")
	for _, want := range []string{
		"108 decisions; fines of EUR 6 563 594 597.95,",
		"Not all fines are known: Deutsche Wohnen SE\n",
		"EUR 1 200 000 000 2023-05-12 ie-dpc Meta Platforms Ireland (Facebook, transfers) appealed\n",
		"CZK 351 000 000 2024-04-10 cz-uoou Avast Software s.r.o.",
		"64 Article 5 GDPR Principles relating to processing of personal data",
		"14 ie-dpc EUR 4 034 950 000 EUR 1 200 000 000\n",
		"39.53 % EUR 15 000 000 of EUR 37 939 515.60 OpenAI OpCo",
		"changed EUR 18 000 000 to EUR 13 000 000 Österreichische Post AG\n",
		"annulled EUR 15 000 000 to EUR 0 OpenAI OpCo\n",
		"remitted GBP 7 552 800 to not known Clearview AI Inc.\n",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("the output lacks %q", want)
		}
	}
	if strings.Contains(out, "EUR 405 000 000 2022") {
		t.Error("-n 3 lists a fourth fine")
	}
}

func TestJSONHasTheSameAnswers(t *testing.T) {
	out := output(t, "-json")
	var a Answers
	if err := json.Unmarshal([]byte(out), &a); err != nil {
		t.Fatal(err)
	}
	if a.Decisions != 108 || len(a.Totals) != 9 || len(a.Provisions) != 35 || len(a.Authorities) != 26 || len(a.Appeals) != 24 || len(a.Unknown) != 1 {
		t.Errorf("%d decisions, %d totals, %d provisions, %d authorities, %d appeals, %d unknown", a.Decisions, len(a.Totals), len(a.Provisions), len(a.Authorities), len(a.Appeals), len(a.Unknown))
	}
	if again := output(t, "-json"); again != out {
		t.Error("two runs give different answers")
	}
}

func TestBadLinesAreReported(t *testing.T) {
	file := filepath.Join(t.TempDir(), "bad.jsonl")
	if err := os.WriteFile(file, []byte("{\"kind\":\n{\"authority\":\"se-imy\",\"parties\":[{}],\"dates\":{\"decided\":\"2022\"},\"measures\":[{\"power\":\"fine\",\"fine\":{\"amount\":{\"amount\":\"1.00\",\"currency\":\"EUR\"}}}]}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	var out, complaints bytes.Buffer
	if err := run([]string{file}, &out, &complaints); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"line 1: ", "json.syntax", "line 2: ", "fine.wrong-currency"} {
		if !strings.Contains(complaints.String(), want) {
			t.Errorf("%q lacks %q", complaints.String(), want)
		}
	}
	if !strings.HasPrefix(out.String(), "1 decisions") {
		t.Errorf("%.40s", out.String())
	}
}

// TestPage writes the page and, where Chromium is installed, looks at it: it must draw, without errors and without
// anything from the network.
func TestPage(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "page.html")
	if out := output(t, "-html", file); out != "" {
		t.Errorf("printed %q", out)
	}
	html, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if n := bytes.Count(html, []byte("<svg")); n != 6 {
		t.Errorf("%d charts, want 6", n)
	}
	if links := regexp.MustCompile(`(src|href)="|url\(|@import|<script`).FindAll(html, -1); len(links) > 0 {
		t.Errorf("the page refers to something outside: %q", links)
	}
	browser := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			browser = path
			break
		}
	}
	if browser == "" {
		t.Skip("Chromium is not installed: the page was written, but not looked at")
	}
	shot := filepath.Join(dir, "page.png")
	if keep := os.Getenv("CATALOGUE_SCREENSHOT"); keep != "" {
		shot = keep
	}
	cmd := exec.Command(browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=1280,2400",
		"--user-data-dir="+filepath.Join(dir, "profile"), "--screenshot="+shot, "file://"+file)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	f, err := os.Open(shot)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	img, err := png.Decode(f)
	if err != nil {
		t.Fatal(err)
	}
	// The bars are the only things in their colour: as many pixels as six charts fill.
	bars := 0
	for y := img.Bounds().Min.Y; y < img.Bounds().Max.Y; y++ {
		for x := img.Bounds().Min.X; x < img.Bounds().Max.X; x++ {
			if r, g, b, _ := img.At(x, y).RGBA(); r>>8 == 0x1f && g>>8 == 0x5f && b>>8 == 0xa8 {
				bars++
			}
		}
	}
	if bars < 10_000 {
		t.Errorf("%d pixels of bars: the charts are not drawn", bars)
	}
}

func TestLinesOfTheImportExampleAreAnswered(t *testing.T) {
	file := filepath.Join(t.TempDir(), "decisions.jsonl")
	line := `{"file":"tracker.json","line":2,"decision":{"authority":"at-dsb","measures":[{"power":"fine","fine":{"amount":{"amount":"5.00","currency":"EUR"}}}]}}`
	if err := os.WriteFile(file, []byte(line), 0o600); err != nil {
		t.Fatal(err)
	}
	if out := output(t, file); !strings.HasPrefix(out, "1 decisions; fines of EUR 5\n") {
		t.Error(out)
	}
}

// TestAnyCollectionIsAnswered has records without parties, fines and authorities, as a file of one's own may.
func TestAnyCollectionIsAnswered(t *testing.T) {
	file := filepath.Join(t.TempDir(), "decisions.jsonl")
	for _, lines := range []string{
		"",
		`{"authority":"at-dsb","noFine":true}` + "\n" + `{"authority":"fr-cnil","noFine":true}`,
		`{"authority":"at-dsb","dates":{"decided":"2022-01-01"},"parties":[{"name":"A","turnover":{"amount":"1.00","currency":"EUR"}}],"infringements":[{"provision":"Article 5 GDPR"}],` +
			`"measures":[{"power":"fine","fine":{"amount":{"amount":"5000.00","currency":"EUR"}}}],"appeals":[{"result":"annulled"}]}`,
		`{"title":"x"}` + "\n" + `{"appeals":[{"result":"annulled"}]}` + "\n" + `{"parties":[{}],"measures":[{"power":"fine","fine":{"amount":{"amount":"0.00","currency":"ISK"}}}]}`,
	} {
		if err := os.WriteFile(file, []byte(lines), 0o600); err != nil {
			t.Fatal(err)
		}
		for _, args := range [][]string{{file}, {"-json", file}, {"-html", file + ".html", file}} {
			if err := run(args, new(bytes.Buffer), new(bytes.Buffer)); err != nil {
				t.Errorf("%s: %v", lines, err)
			}
		}
	}
}

func TestFewerThanOneFineIsRefused(t *testing.T) {
	if err := run([]string{"-n", "0"}, new(bytes.Buffer), new(bytes.Buffer)); err == nil {
		t.Error("-n 0 is answered")
	}
}
