package parse

import "strings"

// inReport reports whether the citation that begins at start names a place in a collection of judgments, which German courts
// sort by provisions: "AP Nr. 7 zu § 322 ZPO".
func (r *reader) inReport(start int) bool {
	before, ok := strings.CutSuffix(r.text[max(r.from, start-16):start], " zu ")
	if !ok {
		return false
	}
	number := strings.TrimRight(before, "0123456789")
	return len(number) < len(before) && (strings.HasSuffix(number, "AP Nr. ") || strings.HasSuffix(number, "EzA Nr. ") || strings.HasSuffix(number, "LM Nr. "))
}
