package parse

// actNext returns where the name of an act begins that stands behind a citation and one space, as most do: nothing else is to be looked for.
func (r *reader) actNext(c cursor) (name cursor, ok bool) {
	if r.byteAt(c.pos) != ' ' {
		return c, false
	}
	name = r.move(c, c.pos+1)
	t := r.token(name)
	return name, t.classes == actName && t.len() > 2 && byteClass[r.text[t.start+1]] == bLetter
}

// actAfter reads the act behind a citation that ends at c.
func (r *reader) actAfter(c cursor) actMention {
	if name, ok := r.actNext(c); ok {
		return r.actAt(name, false)
	}
	none := actMention{end: -1}
	pos, other := r.pastStop(c, r.closing(c.pos))
	if other > 0 {
		return actMention{otherAct, "", other}
	}
	joined := r.byteAt(pos) == ','
	if joined {
		pos = r.spaces(pos + 1)
	}
	pos, of, ofAny := r.pastOf(c, pos)
	c = r.move(c, pos)
	if a := r.actAt(c, joined && !of); a.how != noAct {
		if t := r.token(c); !ofAny && r.lx.pack.citations.of != "" && t.has(lawWord) && (r.lawKind(t) == bookWord || r.isDecision(t)) { // an Article 60 procedure, an Article 65 decision
			return none
		}
		return a
	}
	if a := r.compound(pos); a.how != noAct {
		return a
	}
	if joined && !of {
		return none
	}
	act, end := r.abbreviation(pos, ofAny)
	if act == "" || !r.isOf(r.spaces(end)) { // "SGG der Verfassung entspricht" is one act, "the UK Data Protection Act" another
		if a := r.describedAct(c, of); a.how != noAct {
			return a
		}
	}
	if joined {
		return none
	}
	if act != "" {
		return actMention{namedAct, act, end}
	}
	if end := r.initials(pos); end > 0 {
		return actMention{otherAct, "", end}
	}
	if of && byteClass[r.byteAt(pos)] == bLetter {
		return actMention{otherAct, "", -1}
	}
	if next := r.pastYear(pos); of && next > pos { // "of the 2019 Fine Policy"
		c = r.move(c, next)
		if a := r.actAt(c, false); a.how == namedAct {
			return a
		}
		if a := r.describedAct(c, of); a.how == namedAct {
			return a
		}
		return actMention{otherAct, "", -1}
	}
	return none
}

// pastStop returns what follows a full stop behind a citation, pos where the act does not go on behind it; or the offset behind an act that is not
// known, 0 for none.
func (r *reader) pastStop(c cursor, pos int) (next, other int) {
	if r.lx.pack.citations.dotted && r.byteAt(pos) == '.' { // članak 37. Ustava
		next := r.move(c, r.spaces(pos+1))
		switch end := wordEnd(r.text[:r.to], next.pos); {
		case next.pos == pos+1:
		case r.token(next).has(actName | lawWord):
			pos = next.pos
		case byteClass[r.byteAt(next.pos)] == bLetter && endsIn(r.text[next.pos:end], r.lx.adjectives) && r.token(r.move(next, r.spaces(end))).has(lawWord): // Kaznenog zakona
			return pos, end
		}
	}
	if r.byteAt(pos) == '.' { // "Article 22.2. of the LSSI"
		if next := r.spaces(pos + 1); next == pos+2 && r.strongOf(next) {
			pos = next
		}
	}
	return pos, 0
}

// pastOf returns what follows the words that join a citation to its act, "of the", and what opens the act's name; whether one of them surely joins
// them, and whether there is any.
func (r *reader) pastOf(c cursor, pos int) (next int, of, any bool) {
	for range 4 {
		if c = r.move(c, pos); r.token(c).has(actName | lawWord) {
			break
		}
		end, strong := r.ofWord(pos)
		if end == pos {
			break
		}
		of, any = of || strong, true
		pos = r.opening(end)
	}
	if !any {
		pos = r.opening(pos)
		if r.byteAt(pos) == '-' && byteClass[r.byteAt(pos+1)] == bLetter { // 2 ter-Codice
			pos++
		}
	}
	return pos, of, any
}

// strongOf reports whether a word at pos joins what stands before it to its act.
func (r *reader) strongOf(pos int) bool {
	_, strong := r.ofWord(pos)
	return strong
}

// pastYear returns the offset of the word with a capital behind a year at pos; pos where none stands so.
func (r *reader) pastYear(pos int) int {
	_, end := r.integer(pos)
	next := r.spaces(end)
	if b := r.byteAt(next); end-pos != 4 || next == end || b < 'A' || b > 'Z' {
		return pos
	}
	return next
}
