package parse

// decisionWords are a language's words that tell what a sum, a date or a provision is in a decision.
type decisionWords struct{}

func (w *decisionWords) enter(b *builder) {}
