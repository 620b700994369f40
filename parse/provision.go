package parse

// citationWords are a language's words for citing law.
type citationWords struct {
	article string
	// acts give the names of acts; the meaning is a legalbasis.Act.
	acts []words
}

func (w *citationWords) enter(b *builder) {
	b.add(w.article, articleWord, 0)
	for _, a := range w.acts {
		b.add(a.forms, actName, b.meaning(&b.lx.acts, a.meaning))
	}
}
