package legalbasis

// titlesDutch are the GDPR's headings in Dutch: 11 chapters, 15 sections, 99 articles, one a line.
const titlesDutch = `Algemene bepalingen
Beginselen
Rechten van de betrokkene
Verwerkingsverantwoordelijke en verwerker
Doorgiften van persoonsgegevens aan derde landen of internationale organisaties
Onafhankelijke toezichthoudende autoriteiten
Samenwerking en coherentie
Beroep, aansprakelijkheid en sancties
Bepalingen in verband met specifieke situaties op het gebied van gegevensverwerking
Gedelegeerde handelingen en uitvoeringshandelingen
Slotbepalingen
Transparantie en regelingen
Informatie en toegang tot persoonsgegevens
Rectificatie en wissing van gegevens
Recht van bezwaar en geautomatiseerde individuele besluitvorming
Beperkingen
Algemene verplichtingen
Persoonsgegevensbeveiliging
Gegevensbeschermingseffectbeoordeling en voorafgaande raadpleging
Functionaris voor gegevensbescherming
Gedragscodes en certificering
Onafhankelijkheid
Competentie, taken en bevoegdheden
Samenwerking
Coherentie
Europees Comité voor gegevensbescherming
Onderwerp en doelstellingen
Materieel toepassingsgebied
Territoriaal toepassingsgebied
Definities
Beginselen inzake verwerking van persoonsgegevens
Rechtmatigheid van de verwerking
Voorwaarden voor toestemming
Voorwaarden voor de toestemming van kinderen met betrekking tot diensten van de informatiemaatschappij
Verwerking van bijzondere categorieën van persoonsgegevens
Verwerking van persoonsgegevens betreffende strafrechtelijke veroordelingen en strafbare feiten
Verwerking waarvoor identificatie niet is vereist
Transparante informatie, communicatie en nadere regels voor de uitoefening van de rechten van de betrokkene
Te verstrekken informatie wanneer persoonsgegevens bij de betrokkene worden verzameld
Te verstrekken informatie wanneer de persoonsgegevens niet van de betrokkene zijn verkregen
Recht van inzage van de betrokkene
Recht op rectificatie
Recht op gegevenswissing („recht op vergetelheid”)
Recht op beperking van de verwerking
Kennisgevingsplicht inzake rectificatie of wissing van persoonsgegevens of verwerkingsbeperking
Recht op overdraagbaarheid van gegevens
Recht van bezwaar
Geautomatiseerde individuele besluitvorming, waaronder profilering
Beperkingen
Verantwoordelijkheid van de verwerkingsverantwoordelijke
Gegevensbescherming door ontwerp en door standaardinstellingen
Gezamenlijke verwerkingsverantwoordelijken
Vertegenwoordigers van niet in de Unie gevestigde verwerkingsverantwoordelijken of verwerkers
Verwerker
Verwerking onder gezag van de verwerkingsverantwoordelijke of de verwerker
Register van de verwerkingsactiviteiten
Medewerking met de toezichthoudende autoriteit
Beveiliging van de verwerking
Melding van een inbreuk in verband met persoonsgegevens aan de toezichthoudende autoriteit
Mededeling van een inbreuk in verband met persoonsgegevens aan de betrokkene
Gegevensbeschermingseffectbeoordeling
Voorafgaande raadpleging
Aanwijzing van de functionaris voor gegevensbescherming
Positie van de functionaris voor gegevensbescherming
Taken van de functionaris voor gegevensbescherming
Gedragscodes
Toezicht op goedgekeurde gedragscodes
Certificering
Certificeringsorganen
Algemeen beginsel inzake doorgiften
Doorgiften op basis van adequaatheidsbesluiten
Doorgiften op basis van passende waarborgen
Bindende bedrijfsvoorschriften
Niet bij Unierecht toegestane doorgiften of verstrekkingen
Afwijkingen voor specifieke situaties
Internationale samenwerking voor de bescherming van persoonsgegevens
Toezichthoudende autoriteit
Onafhankelijkheid
Algemene voorwaarden voor de leden van de toezichthoudende autoriteit
Regels inzake de oprichting van de toezichthoudende autoriteit
Competentie
Competentie van de leidende toezichthoudende autoriteit
Taken
Bevoegdheden
Activiteitenverslagen
Samenwerking tussen de leidende toezichthoudende autoriteit en de andere betrokken toezichthoudende autoriteiten
Wederzijdse bijstand
Gezamenlijke werkzaamheden van toezichthoudende autoriteiten
Coherentiemechanisme
Advies van het Comité
Geschillenbeslechting door het Comité
Spoedprocedure
Uitwisseling van informatie
Europees Comité voor gegevensbescherming
Onafhankelijkheid
Taken van het Comité
Rapportage
Procedure
Voorzitter
Taken van de voorzitter
Secretariaat
Vertrouwelijkheid
Recht om klacht in te dienen bij een toezichthoudende autoriteit
Recht om een doeltreffende voorziening in rechte in te stellen tegen een toezichthoudende autoriteit
Recht om een doeltreffende voorziening in rechte in te stellen tegen een verwerkingsverantwoordelijke of een verwerker
Vertegenwoordiging van betrokkenen
Schorsing van de procedure
Recht op schadevergoeding en aansprakelijkheid
Algemene voorwaarden voor het opleggen van administratieve geldboeten
Sancties
Verwerking en vrijheid van meningsuiting en van informatie
Verwerking en recht van toegang van het publiek tot officiële documenten
Verwerking van het nationaal identificatienummer
Verwerking in het kader van de arbeidsverhouding
Waarborgen en afwijkingen in verband met verwerking met het oog op archivering in het algemeen belang, wetenschappelijk of historisch onderzoek of statistische doeleinden
Geheimhoudingsplicht
Bestaande gegevensbeschermingsregels van kerken en religieuze verenigingen
Uitoefening van de bevoegdheidsdelegatie
Comitéprocedure
Intrekking van Richtlijn 95/46/EG
Verhouding tot Richtlijn 2002/58/EG
Verhouding tot eerder gesloten overeenkomsten
Commissieverslagen
Toetsing van andere Unierechtshandelingen inzake gegevensbescherming
Inwerkingtreding en toepassing
`
