package parse

// dateWords are a language's words for dates.
type dateWords struct {
	months [12]string
}

func (w *dateWords) enter(b *builder) {
	for i, forms := range w.months {
		b.add(forms, month, i+1)
	}
}
