// Package authority knows the supervisory authorities of the GDPR and says which of them is competent.
//
// The registry holds the authorities of the EEA with those of regions, of the Union, Switzerland, the United Kingdom and
// the Isle of Man: [ByID], [All], [In], [ByHost]. Facts that changed, such as the currency of fines or the part in the
// European Data Protection Board, are asked for a date. Every fact has a [Basis]: its source, and a confidence where it is
// not confirmed.
//
// [Resolve] reads a written name, in the official languages, in English and French, as an abbreviation or as a
// description ("Cnil italienne"), and keeps what is ambiguous ambiguous; [Explain] says why. [NumberOf], [ScanNumber] and
// [Authority.Number] read decision and case numbers and tell whose they are. [Authority.AppealsFor] tells where decisions
// are challenged and by when.
//
// [CompetenceFor] takes the facts of a case and answers who leads, who is concerned, and why (Articles 55, 56 and 60);
// [Deadline] counts the periods of the procedure as Regulation (EEC, Euratom) No 1182/71 does.
//
// Names are found through an index that is built at the first call; importing the package costs nothing.
package authority
