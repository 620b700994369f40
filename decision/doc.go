// Package decision holds what supervisory authorities decided under the GDPR: the record of a decision, its check
// against the law, what it amounts to, and the forms in which it travels.
//
// A record is a plain struct in which every field is optional and absent means not stated:
//
//	d, found, err := decision.Decode(line, nil)   // JSON, with findings by JSON Pointer
//	total, err := d.TotalFine()                   // as imposed
//	payable, err := d.PayableFine()               // after voluntary payment, admission, settlement
//	now := d.Standing()                           // after appeals, with reasons
//	for _, f := range d.Validate() { … }          // against the law and within itself
//
// # No fine, unknown amount, not stated
//
// Three things that data sets mix up are kept apart. NoFine says that none was imposed. A measure with the power fine
// and no amount is a fine of unknown amount: TotalFine then returns [ErrAmountUnknown]. Neither is: the source says
// nothing. A stated fine of EUR 0.00 is a fourth.
//
// # Where to look
//
//   - The record: [Decision] and the types of its fields. [Schema] is its JSON Schema; testdata/compat has frozen records
//     of each released form, which every later version reads and writes back byte for byte.
//   - The highest fine the law allows: [MaximumFine].
//   - Findings: [Codes] is the table of what [Decision.Validate] and [Decode] can report; codes are never reworded.
//   - Two records of one decision: [Compare] says which fields differ, and which known pattern explains it.
//   - Sums: [Decision.FinesByParty], [Decision.FinesByProvision].
//   - Forms: JSON ([Decode], [Decision.AppendJSON]), JSON Lines ([ReadLines], [LineWriter]), CSV for spreadsheets
//     ([CSVWriter]), JSON-LD ([Decision.AppendJSONLD]). For SQL, the leaf types (sums, dates, provisions, bodies) implement
//     Scan and Value, ids and countries are strings; examples/store has a layout of tables that is tried on SQLite and PostgreSQL.
package decision
