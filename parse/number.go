package parse

// numberWords are a language's words for numbers and sums.
type numberWords struct {
	// currencies give the names of currencies; the meaning is an ISO 4217 code, or several, the likeliest first, where the name
	// alone does not tell ("crowns").
	currencies []words
}

func (w *numberWords) enter(b *builder) {
	for _, c := range w.currencies {
		b.add(c.forms, currency, b.meaning(&b.lx.currencies, c.meaning))
	}
}
