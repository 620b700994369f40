// Package legalbasis holds the law that decisions rest on: pinpoints in legal acts, the whole structure of the GDPR, and
// what follows from a provision.
//
//	p, err := legalbasis.ParseProvision("Article 6(1)(f) GDPR")
//	p.Exists()                                      // true; Article 6(1)(g) does not, and p.Check() says why
//	legalbasis.TierOf(p)                            // higher, by Article 83(5)(a)
//	p.Title(gdpr.French)                            // "Licéité du traitement"
//	p.Format(gdpr.German, legalbasis.Official)      // "Artikel 6 Absatz 1 Buchstabe f DSGVO"
//	legalbasis.BasisOf(p)                           // legitimate-interests
//	p.DPV()                                         // "A6-1-f"
//
// # Provisions
//
// A [Provision] is a small value that compares with ==: an act, an article, and as far as stated a paragraph, an unnumbered
// subparagraph, a point. National acts keep their own numbers ("Article L. 34-5 CPCE", "Section 41 BDSG"); [National] builds
// them, and [Acts] lists the acts with their names, dates and identifiers. [ParseProvision] reads the one text form, [ParseIn] what
// [Provision.Format] prints in 26 languages; citations as people write them are read by package parse.
//
// # The GDPR
//
// [All] yields every article, paragraph, subparagraph and point; [Provision.Parts] those below one; [Divisions] the chapters and
// sections. [Provision.Title] gives the headings in 24 languages. The definitions of Article 4 are cited as paragraphs
// are: Article 4(7) is the definition of the controller. Articles without numbered paragraphs, such as Article 10, have no Article 10(1).
//
// # What follows from a provision
//
// [TierOf] and [TierRule] say how Article 83 sanctions it, [Provision.Nature] whether it binds a controller or is procedural. [BasisOf],
// [ConditionOf] and [CorrectivePowerOf] read Articles 6(1), 9(2) and 58(2) as types. [TranspositionOf] links national rules to the ePrivacy
// Directive. Computed answers of other packages are lists of [Reason] with the [Doubt] that remains.
//
// Tables are constants: importing the package runs no code. Rows whose source was not read carry a [Confidence].
package legalbasis
