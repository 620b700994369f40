package parse

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestZZ(t *testing.T) {
	b, _ := os.ReadFile("/tmp/b/in.txt")
	for _, line := range strings.Split(strings.TrimSpace(string(b)), "\n") {
		lang, text, _ := strings.Cut(line, "|")
		text = strings.ReplaceAll(text, `\n`, "\n")
		d := Text(text, &Options{Lang: Lang(lang), Marks: true})
		fmt.Println("==", text)
		fmt.Println("  sums:", sumsOf(d))
		for _, x := range d.Decisions {
			for _, k := range decisionKeys {
				if v := decisionOf(x)[k]; v != "" && !(k == "main" && v == "yes") {
					fmt.Printf("  %s: %s\n", k, v)
				}
			}
			fmt.Println("  --")
		}
	}
}
