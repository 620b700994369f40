// Package parse reads typed values out of text: sums of money with their role, dates, provisions, authorities, decision numbers,
// and the decisions they belong to, each with its place in the text; and it imports published data sets of decisions.
//
// A text is read in one pass. The scanner finds the places where something can begin (digits, signs, words of the language's
// lexicon); small readers take over from there; later stages look only at what they found.
package parse
