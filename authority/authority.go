package authority

// ID names a supervisory authority, such as "fr-cnil" or "de-by-baylda". The zero value means not stated; an id that
// the registry does not list is kept as it is.
type ID string
