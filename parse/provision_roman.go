package parse

// romanParts says what Roman numbers in capitals behind an article's number are.
type romanParts uint8

const (
	noRoman        romanParts = iota
	romanLeftOut              // article 20, III, 7°: a division that provisions do not count, and what stands below it
	romanParagraph            // Art. 6 I 1 lit. f: a paragraph, and the sentence in it
)

// roman reads a Roman number in capitals at c, where the language cites with them.
func (s *citing) romanPart(c cursor, sp sep) bool {
	style := s.lx.pack.citations.roman
	if style == noRoman || s.unit == recitalUnit || sp == adjacent || sp == dotted || sp == stopped || sp > listed {
		return false
	}
	end := c.pos
	for b := s.byteAt(end); b == 'I' || b == 'V' || b == 'X'; b = s.byteAt(end) {
		end++
	}
	n := romanValue(s.text[c.pos:end])
	if b := s.byteAt(end); n == 0 || byteClass[b] == bLetter || isDigit(b) || b == '\'' || b == 0xE2 {
		return false
	}
	switch {
	case style == romanLeftOut:
		if s.depth != articleDepth && !s.left {
			return false
		}
		s.left, s.last().end = true, end
	case s.depth == articleDepth && sp <= comma || s.depth == paragraphDepth && s.label == romanDepth && sp >= comma:
		s.add(paragraphDepth, n, sp, c.pos, end)
		s.label = romanDepth
		if t := s.token(s.move(c, s.spaces(end))); t.has(digits) && t.len() == 1 && int(t.start) > end && !isDigit(s.byteAt(int(t.end)+1)) { // I 1 is a sentence
			end = int(t.end)
			s.last().end = end
		}
	default:
		return false
	}
	s.c = s.move(c, end)
	return true
}

// romanValue returns the value of a Roman number in capitals up to XX, 0 for anything else.
func romanValue(s string) int {
	for i, w := range romanNumbers {
		if len(w) != len(s) {
			continue
		}
		same := true
		for k := range w {
			same = same && w[k] == s[k]|0x20
		}
		if same {
			return i + 1
		}
	}
	return 0
}
