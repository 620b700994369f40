package parse

// raise takes the fines of a draft away where an event tells that the fine was raised: "fined Alba EUR 300. … On a second review it raised the fine to EUR
// 1,500". What it was raised to is the fine.
func (r *reader) raise(d *draft, e *event) {
	if len(e.sums) != 1 || len(d.sums) == 0 || !r.raisedTo(e.s, e.sums[0]) {
		return
	}
	kept := 0
	for k, i := range d.sums {
		if a := &r.doc.Amounts[i].Value; a.Role == RoleFine && i < e.sums[0] {
			a.Role = RoleOther
			continue
		}
		d.sums[kept], d.owner[kept] = i, d.owner[k]
		kept++
	}
	clear(d.owner[kept:])
	d.sums, d.owner = d.sums[:kept], d.owner[:kept]
}

// raisedTo reports whether the i-th sum is what a sentence says a fine was raised to.
func (r *reader) raisedTo(s *sentence, i int) bool {
	a := r.doc.Amounts[i]
	if a.Value.Role != RoleFine || !s.has(cueIncreased) || !s.lx.changeTo.exact(wordBefore(r.text, s.start, a.Span.Start)) {
		return false
	}
	for _, c := range s.cues {
		if c.cue == cueIncreased && c.end <= a.Span.Start && a.Span.Start-c.end <= reachEarlier {
			return true
		}
	}
	return false
}
