package legalbasis

// titlesDanish are the GDPR's headings in Danish: 11 chapters, 15 sections, 99 articles, one a line.
const titlesDanish = `Generelle bestemmelser
Principper
Den registreredes rettigheder
Dataansvarlig og databehandler
Overførsler af personoplysninger til tredjelande eller internationale organisationer
Uafhængige tilsynsmyndigheder
Samarbejde og sammenhæng
Retsmidler, ansvar og sanktioner
Bestemmelser vedrørende specifikke behandlingssituationer
Delegerede retsakter og gennemførelsesforanstaltninger
Afsluttende bestemmelser
Gennemsigtighed og nærmere regler
Oplysning og indsigt i personoplysninger
Berigtigelse og sletning
Ret til indsigelse og automatiske individuelle afgørelser
Begrænsninger
Generelle forpligtelser
Personoplysningssikkerhed
Konsekvensanalyse vedrørende databeskyttelse og forudgående høring
Databeskyttelsesrådgiver
Adfærdskodekser og certificering
Uafhængig status
Kompetence, opgaver og beføjelser
Samarbejde
Sammenhæng
Det Europæiske Databeskyttelsesråd
Genstand og formål
Materielt anvendelsesområde
Territorialt anvendelsesområde
Definitioner
Principper for behandling af personoplysninger
Lovlig behandling
Betingelser for samtykke
Betingelser for et barns samtykke i forbindelse med informationssamfundstjenester
Behandling af særlige kategorier af personoplysninger
Behandling af personoplysninger vedrørende straffedomme og lovovertrædelser
Behandling, der ikke kræver identifikation
Gennemsigtig oplysning, meddelelser og nærmere regler for udøvelsen af den registreredes rettigheder
Oplysningspligt ved indsamling af personoplysninger hos den registrerede
Oplysningspligt, hvis personoplysninger ikke er indsamlet hos den registrerede
Den registreredes indsigtsret
Ret til berigtigelse
Ret til sletning (»retten til at blive glemt«)
Ret til begrænsning af behandling
Underretningspligt i forbindelse med berigtigelse eller sletning af personoplysninger eller begrænsning af behandling
Ret til dataportabilitet
Ret til indsigelse
Automatiske individuelle afgørelser, herunder profilering
Begrænsninger
Den dataansvarliges ansvar
Databeskyttelse gennem design og databeskyttelse gennem standardindstillinger
Fælles dataansvarlige
Repræsentanter for dataansvarlige og databehandlere, der ikke er etableret i Unionen
Databehandler
Behandling, der udføres for den dataansvarlige eller databehandleren
Fortegnelser over behandlingsaktiviteter
Samarbejde med tilsynsmyndigheden
Behandlingssikkerhed
Anmeldelse af brud på persondatasikkerheden til tilsynsmyndigheden
Underretning om brud på persondatasikkerheden til den registrerede
Konsekvensanalyse vedrørende databeskyttelse
Forudgående høring
Udpegelse af en databeskyttelsesrådgiver
Databeskyttelsesrådgiverens stilling
Databeskyttelsesrådgiverens opgaver
Adfærdskodekser
Kontrol af godkendte adfærdskodekser
Certificering
Certificeringsorganer
Generelt princip for overførsler
Overførsler baseret på en afgørelse om tilstrækkeligheden af beskyttelsesniveauet
Overførsler omfattet af fornødne garantier
Bindende virksomhedsregler
Overførsel eller videregivelse uden hjemmel i EU-retten
Undtagelser i særlige situationer
Internationalt samarbejde om beskyttelse af personoplysninger
Tilsynsmyndighed
Uafhængighed
Generelle betingelser for medlemmer af en tilsynsmyndighed
Regler om oprettelse af en tilsynsmyndighed
Kompetence
Den ledende tilsynsmyndigheds kompetence
Opgaver
Beføjelser
Aktivitetsrapport
Samarbejde mellem den ledende tilsynsmyndighed og de andre berørte tilsynsmyndigheder
Gensidig bistand
Tilsynsmyndigheders fælles aktiviteter
Sammenhængsmekanisme
Udtalelse fra Databeskyttelsesrådet
Tvistbilæggelse ved Databeskyttelsesrådet
Hasteprocedure
Udveksling af oplysninger
Det Europæiske Databeskyttelsesråd
Uafhængighed
Databeskyttelsesrådets opgaver
Rapporter
Procedure
Formand
Formandens opgaver
Sekretariat
Fortrolighed
Ret til at indgive klage til en tilsynsmyndighed
Adgang til effektive retsmidler over for en tilsynsmyndighed
Adgang til effektive retsmidler over for en dataansvarlig eller databehandler
Repræsentation af registrerede
Udsættelse af en sag
Ret til erstatning og erstatningsansvar
Generelle betingelser for pålæggelse af administrative bøder
Sanktioner
Behandling og ytrings- og informationsfriheden
Behandling og aktindsigt i officielle dokumenter
Behandling af nationalt identifikationsnummer
Behandling i forbindelse med ansættelsesforhold
Garantier og undtagelser i forbindelse med behandling til arkivformål i samfundets interesse, til videnskabelige eller historiske forskningsformål eller til statistiske formål
Tavshedspligt
Kirkers og religiøse sammenslutningers eksisterende databeskyttelsesregler
Udøvelse af de delegerede beføjelser
Udvalgsprocedure
Ophævelse af direktiv 95/46/EF
Forhold til direktiv 2002/58/EF
Forhold til tidligere indgåede aftaler
Kommissionsrapporter
Gennemgang af andre EU-retsakter om databeskyttelse
Ikrafttræden og anvendelse
`
