package parse

// enterAuthorities enters the names of authorities.
func enterAuthorities(b *builder, l Lang) {}
