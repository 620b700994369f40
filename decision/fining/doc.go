// Package fining models the methods by which supervisory authorities set an administrative fine under Article 83 GDPR.
//
// An [Assessment] records what an authority, or somebody who estimates what one would do, decided at each step:
// which conducts are separate, how serious an infringement is, where in a range it starts, which factors of
// Article 83(2) weigh. [Assessment.Evaluate] follows the method's steps and returns the range at each of them, with reasons
// and with diagnostics where a choice breaks the method. What was not decided stays a range: the methods leave the
// authority a margin, and so does the package.
//
// Ranges are those of starting points and of the arithmetic that follows from stated choices. They are no forecast of a fine.
//
// The methods are data, each valid for its dates: the EDPB Guidelines 04/2022 ([EDPB]) and their version for
// consultation, the guidance of the Information Commissioner ([ICO]), and the superseded concepts of the German
// authorities ([DSK]) and of the Dutch one ([AP2019]).
package fining
