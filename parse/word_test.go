package parse

import (
	"slices"
	"strings"
	"testing"
)

func TestWordBefore(t *testing.T) {
	tests := []struct{ before, want string }{
		{"imposed a ", "a"},
		{"elle l’", ""},
		{"qui l’a ", "a"},
		{"qui l'A ", "a"},
		{"une\u00a0amende de\u00a0", "de"},
		{"hors d’œuvre\u00a0", "œuvre"},
		{"", ""},
	}
	for _, tt := range tests {
		word, start := placedBefore("» "+tt.before+"5", len("» "), len("» "+tt.before))
		if word != tt.want {
			t.Errorf("before the end of %q stands %q, want %q", tt.before, word, tt.want)
		}
		if at := start - len("» "); !strings.HasPrefix(strings.ToLower(tt.before[at:]), tt.want) {
			t.Errorf("before the end of %q the word begins at %d", tt.before, at)
		}
	}
}

// TestPlainWordsAreReadAlike compares the two ways of reading a word, at every place of a text and before every end.
func TestPlainWordsAreReadAlike(t *testing.T) {
	const text = "The CNIL, fined Alba-Nord S.A. (a bank); l’amende d'Alba: 5 000 EUR, 12.5% «x» and internationalisation\u00a0of O'Neill… Ännchen, co. no.\n\nEnd."
	for i := range text {
		for to := i; to <= len(text); to++ {
			fast, slow := nextWord(text, i, to), nextWordOf(text, i, to)
			if fast != slow && (fast.start < to || slow.start < to) {
				t.Fatalf("in %q %v is read, not %v", text[i:to], fast, slow)
			}
		}
	}
}

// TestWordSets looks up words as they are written, in other letters, and as pairs.
func TestWordSets(t *testing.T) {
	set := wordSetOf("the, ainsi que, Über, à, œuvre")
	for _, w := range []string{"the", "The", "THE", "über", "ÜBER", "Ainsi que", "À", "Œuvre"} {
		if !set.has(w) {
			t.Errorf("%q is not in the set", w)
		}
	}
	long := strings.Repeat("Ⱥ", maxPhrase)
	for _, w := range []string{"", "t", "them", "ainsi", "que", "then", "eht", long} {
		if set.has(w) {
			t.Errorf("%q is in the set", w)
		}
	}
	if set.exact("The") || !set.exact("the") {
		t.Error("a word is not told from one in other letters")
	}
	if !set.hasPair("Ainsi", "QUE") || set.hasPair("ainsi", "the") || set.hasPair("the", long) {
		t.Error("pairs are not looked up as phrases")
	}
	if n := testing.AllocsPerRun(10, func() { set.has("ÜBER"); set.has(long); set.hasPair("Ainsi", long) }); n > 0 {
		t.Errorf("looking up takes %v allocations", n)
	}
	all := set.with(wordSetOf("für"), exactSetOf("Sa"))
	if got := []bool{all.has("sa"), all.has("für"), all.has("the")}; slices.Contains(got, false) || all.len() != set.len()+2 {
		t.Errorf("a union has %v of %d words", got, all.len())
	}
}

// TestWordsOfSentences compares the words of a sentence, in every stretch of a text, with those that nextWord reads one by one, and their marks with what is in
// the sets.
func TestWordsOfSentences(t *testing.T) {
	const text = "The FTC, a body; l’amende d'Alba-Nord S.A. (5 000 EUR), 12.5% «x» also argued\u00a0it: Ofcom's fine… “a Ännchen”, and the\tco. no! \n\nHe held that 2018.Then the controllers against it all went on and on."
	lx := lexiconOf("en")
	sets := map[wordMarks]wordSet{
		mayBeIndefinite: lx.indefinite, mayBeReference: lx.partyHeads, mayAdd: lx.also, mayAssert: lx.finding.asserts, mayDecide: lx.finding.decides,
		mayJoin: lx.partyJoins, mayOpenClause: lx.party.clauses, mayBeRole: lx.party.roles, mayFind: lx.party.finds,
	}
	r := &reader{text: text}
	r.held.reset(len(text))
	lx.scan(text, 0, len(text), nil, nil, r.held)
	for from := range text {
		for to := from; to <= len(text); to++ {
			s, n, marks := &sentence{start: from, end: to, lx: lx}, 0, wordMarks(0)
			words := r.words(s)
			for i := from; i < to; n++ {
				w := nextWord(text, i, to)
				if w.start >= to {
					break
				}
				if n >= len(words) || words[n].text != w.text || words[n].start != w.start || words[n].end != w.end || words[n].closes != w.closes {
					t.Fatalf("in %q %v is read in place %d, not %v", text[from:to], words[min(n, len(words)-1):], n, w)
				}
				for mark, set := range sets {
					if set.has(w.text) && words[n].marks&mark == 0 {
						t.Fatalf("%q lacks the mark %b", w.text, mark)
					}
				}
				marks |= words[n].marks
				i = max(w.end, i+1)
			}
			if n < len(words) {
				t.Fatalf("in %q stand %d words, not %d", text[from:to], n, len(words))
			}
			if whole := (from == 0 || byteClass[text[from-1]] != bLetter) && (to == len(text) || byteClass[text[to]] != bLetter); whole && from < to && marks&^r.held.in(from, to)&^ofWordsOnly != 0 {
				t.Fatalf("%q has the marks %b, not %b", text[from:to], r.held.in(from, to), marks)
			}
			for _, body := range lx.namedBodies {
				if r.wordsAt(s, body) >= 0 && !r.mayHold(s, mayBeBody) {
					t.Fatalf("%q is not found in %q", body, text[from:to])
				}
			}
		}
	}
}
