package authority

// CourtID names a court or appeal body of the registry, such as "fr-ce". The zero value means not stated.
type CourtID string
