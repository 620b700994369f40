package legalbasis

// Act is a legal act by the short name under which practitioners cite it, such as "GDPR". It is the last
// part of a provision's text. The zero value means not stated. An act that is not listed here is kept as it is.
type Act string

// GDPR is Regulation (EU) 2016/679, the General Data Protection Regulation.
const GDPR Act = "GDPR"

// UKGDPR is the GDPR as it forms part of the law of the United Kingdom since 1 January 2021.
const UKGDPR Act = "UK GDPR"

func (a Act) last() int { return 0 }
