package authority

import (
	"time"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Confidence says how a fact was seen; see [legalbasis.Confidence]. The zero value is Confirmed.
type Confidence = legalbasis.Confidence

// The grades, in falling order.
const (
	Confirmed    = legalbasis.Confirmed
	Secondary    = legalbasis.Secondary
	MemoryHigh   = legalbasis.MemoryHigh
	MemoryMedium = legalbasis.MemoryMedium
	MemoryLow    = legalbasis.MemoryLow
)

// Basis is what a row of the registry rests on.
type Basis struct {
	Source     string
	Confidence Confidence
}

// String returns the source, with the confidence where the fact is not confirmed.
func (b Basis) String() string {
	if b.Confidence == Confirmed {
		return b.Source
	}
	return b.Source + " (" + b.Confidence.String() + ")"
}

// The sources. More than one may stand in a Basis, joined by semicolons.
const (
	srcGDPR      = "Regulation (EU) 2016/679"
	srcProcedure = "notes on national enforcement procedure with links to official sites, October 2026"
	srcDecisions = "remedies and numbers in the decisions collected by GDPRhub, October 2025"
	srcDPV       = "W3C Data Privacy Vocabulary 2.3, legal extensions"
	srcDirectory = "datenanfragen.de directory of supervisory authorities"
	srcDataSets  = "Enforcement Tracker (March 2024, October 2026), Privacy Affairs (November 2023), coded decisions (2025)"
	srcEFTA      = "EFTA on Joint Committee Decision 154/2018"
	srcIE        = "Data Protection Act 2018 (Ireland), sections 141 to 143 and 150"
	srcDE        = "BDSG sections 17 to 20 and 40 to 43; OWiG sections 67 and 68; VwGO section 74"
	srcFR        = "Code de justice administrative, R. 311-1, R. 421-1, R. 421-5 and R. 421-7"
	srcNO        = "personopplysningsloven (2018), sections 20 to 29"
	srcLI        = "Datenschutzgesetz (LI, 2018), Articles 18 to 20 and 40"
	srcLU        = "loi du 1er août 2018 (CNPD), Articles 48 to 55; loi du 21 juin 1999, Article 13"
	srcGR        = "Law 4624/2019 (GR), Articles 20 and 39"
	srcFI        = "tietosuojalaki 1050/2018, sections 24 and 25; act 808/2019, section 13"
	srcCZ        = "acts 150/2002 section 72, 500/2004 sections 83, 85 and 152, 110/2019 sections 61 and 62 (CZ)"
	srcSK        = "acts 18/2018 section 103, 71/1967 sections 54 and 61, 162/2015 section 181 (SK)"
	srcEE        = "isikuandmete kaitse seadus, sections 62 to 73"
	srcBDSG17    = "BDSG section 17; BfDI on the joint representative"
	srcAVPD      = "Ley 16/2023 (Basque Country), BOPV of 4 January 2024"
	srcVTC       = "Vlaamse Toezichtcommissie on its remit; AVG-decreet 2018"
	srcMemory    = "general knowledge"
)

// day is a date of the tables: year, month and day as one number, 2023_01_01; 0 leaves the side open.
type day int32

func (d day) date() gdpr.Date {
	if d == 0 {
		return gdpr.Date{}
	}
	v, _ := gdpr.NewDate(int(d)/10000, time.Month(int(d)/100%100), int(d)%100)
	return v
}

// term is a window of time, both days included.
type term struct{ since, until day }

func (t term) holds(on gdpr.Date) gdpr.Holds { return on.Within(t.since.date(), t.until.date()) }
