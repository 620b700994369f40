package main

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestMemo(t *testing.T) {
	want, err := os.ReadFile("testdata/memo.md")
	if err != nil {
		t.Fatal(err)
	}
	var out, errs bytes.Buffer
	if status := run(nil, &out, &errs); status != 0 || errs.Len() > 0 {
		t.Fatalf("status %d: %s", status, &errs)
	}
	if diff := cmp.Diff(string(want), out.String()); diff != "" {
		t.Errorf("the memo differs (-want +got):\n%s", diff)
	}
}

func TestFlags(t *testing.T) {
	for _, c := range []struct {
		args   []string
		status int
		want   string
	}{
		{[]string{"-turnover", "EUR 750000000"}, 0, "no adjustment for size: the maximum already follows the turnover"},
		{[]string{"-turnover", ""}, 0, "Total of the conducts: **open**"},
		{[]string{"-method", "dsk-2019", "-country", "DE", "-on", "2021-06-01"}, 0, "size class D.II: daily rate of EUR 243,056"},
		{[]string{"-turnover", "EUR -1"}, 2, "is negative"},
		{[]string{"-turnover", "EUR 1e9"}, 2, "want digits"},
		{[]string{"-turnover", "USD 1"}, 2, "convert it first with a Rate"},
		{[]string{"-method", "none"}, 2, "is no method"},
		{[]string{"-country", "XX"}, 2, "is no country"},
		{[]string{"-on", "2018-05-24"}, 2, "lies before"},
		{[]string{"-on", "yesterday"}, 2, "want"},
		{[]string{"stray"}, 2, "is no flag"},
		{[]string{"-nosuch"}, 2, "nosuch"},
		{[]string{"-h"}, 0, "-turnover"},
	} {
		var out, errs bytes.Buffer
		status := run(c.args, &out, &errs)
		if text := out.String() + errs.String(); status != c.status || !strings.Contains(text, c.want) {
			t.Errorf("%q: status %d, want %d and %q in\n%s", c.args, status, c.status, c.want, text)
		}
	}
}
