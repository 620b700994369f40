// Package parse reads typed values out of text: sums of money with their role, dates, provisions, authorities, decision numbers,
// and the decisions they belong to, each with its place in the text; and it imports published data sets of decisions.
//
//	doc := parse.Text("On 4 March 2024 the CNIL fined Atelier Blanc EUR 90,000 for a breach of Article 32 GDPR.", nil)
//	for _, x := range doc.Decisions {
//		fine, err := x.Decision.TotalFine()           // EUR 90000.00
//		place := x.Fields["/measures/0/fine/amount"]  // of "EUR 90,000", in bytes
//	}
//
// # Where to look
//
//   - Everything in a text: [Text], or [Document.Read] for many texts one after the other. One sort of value: [Amounts], [Dates],
//     [Provisions]. A field that holds citations and nothing else: [Citation].
//   - Why a field of a decision is as it is: [Document.Why].
//   - Published data sets: [EnforcementTracker], [GDPRhub], [CNIL], [PrivacyAffairs]; [Import] tells them apart.
//     [ImportCodes] lists what they report.
//   - Several sources of one decision: [MatchDecisions], [GroupDecisions], [MergeDecisions].
//
// [Options] say what the caller knows. Without them the language is detected, and what depends on a country, such as which crowns
// are meant, stays open.
//
// A text is read in one pass. The scanner finds the places where something can begin (digits, signs, words of the language's
// lexicon); small readers take over from there; later stages look only at what they found.
package parse
