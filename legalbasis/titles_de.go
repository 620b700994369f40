package legalbasis

// titlesGerman are the GDPR's headings in German: 11 chapters, 15 sections, 99 articles, one a line.
const titlesGerman = `Allgemeine Bestimmungen
Grundsätze
Rechte der betroffenen Person
Verantwortlicher und Auftragsverarbeiter
Übermittlungen personenbezogener Daten an Drittländer oder an internationale Organisationen
Unabhängige Aufsichtsbehörden
Zusammenarbeit und Kohärenz
Rechtsbehelfe, Haftung und Sanktionen
Vorschriften für besondere Verarbeitungssituationen
Delegierte Rechtsakte und Durchführungsrechtsakte
Schlussbestimmungen
Transparenz und Modalitäten
Informationspflicht und Recht auf Auskunft zu personenbezogenen Daten
Berichtigung und Löschung
Widerspruchsrecht und automatisierte Entscheidungsfindung im Einzelfall
Beschränkungen
Allgemeine Pflichten
Sicherheit personenbezogener Daten
Datenschutz-Folgenabschätzung und vorherige Konsultation
Datenschutzbeauftragter
Verhaltensregeln und Zertifizierung
Unabhängigkeit
Zuständigkeit, Aufgaben und Befugnisse
Zusammenarbeit
Kohärenz
Europäischer Datenschutzausschuss
Gegenstand und Ziele
Sachlicher Anwendungsbereich
Räumlicher Anwendungsbereich
Begriffsbestimmungen
Grundsätze für die Verarbeitung personenbezogener Daten
Rechtmäßigkeit der Verarbeitung
Bedingungen für die Einwilligung
Bedingungen für die Einwilligung eines Kindes in Bezug auf Dienste der Informationsgesellschaft
Verarbeitung besonderer Kategorien personenbezogener Daten
Verarbeitung von personenbezogenen Daten über strafrechtliche Verurteilungen und Straftaten
Verarbeitung, für die eine Identifizierung der betroffenen Person nicht erforderlich ist
Transparente Information, Kommunikation und Modalitäten für die Ausübung der Rechte der betroffenen Person
Informationspflicht bei Erhebung von personenbezogenen Daten bei der betroffenen Person
Informationspflicht, wenn die personenbezogenen Daten nicht bei der betroffenen Person erhoben wurden
Auskunftsrecht der betroffenen Person
Recht auf Berichtigung
Recht auf Löschung („Recht auf Vergessenwerden“)
Recht auf Einschränkung der Verarbeitung
Mitteilungspflicht im Zusammenhang mit der Berichtigung oder Löschung personenbezogener Daten oder der Einschränkung der Verarbeitung
Recht auf Datenübertragbarkeit
Widerspruchsrecht
Automatisierte Entscheidungen im Einzelfall einschließlich Profiling
Beschränkungen
Verantwortung des für die Verarbeitung Verantwortlichen
Datenschutz durch Technikgestaltung und durch datenschutzfreundliche Voreinstellungen
Gemeinsam für die Verarbeitung Verantwortliche
Vertreter von nicht in der Union niedergelassenen Verantwortlichen oder Auftragsverarbeitern
Auftragsverarbeiter
Verarbeitung unter der Aufsicht des Verantwortlichen oder des Auftragsverarbeiters
Verzeichnis von Verarbeitungstätigkeiten
Zusammenarbeit mit der Aufsichtsbehörde
Sicherheit der Verarbeitung
Meldung von Verletzungen des Schutzes personenbezogener Daten an die Aufsichtsbehörde
Benachrichtigung der von einer Verletzung des Schutzes personenbezogener Daten betroffenen Person
Datenschutz-Folgenabschätzung
Vorherige Konsultation
Benennung eines Datenschutzbeauftragten
Stellung des Datenschutzbeauftragten
Aufgaben des Datenschutzbeauftragten
Verhaltensregeln
Überwachung der genehmigten Verhaltensregeln
Zertifizierung
Zertifizierungsstellen
Allgemeine Grundsätze der Datenübermittlung
Datenübermittlung auf der Grundlage eines Angemessenheitsbeschlusses
Datenübermittlung vorbehaltlich geeigneter Garantien
Verbindliche interne Datenschutzvorschriften
Nach dem Unionsrecht nicht zulässige Übermittlung oder Offenlegung
Ausnahmen für bestimmte Fälle
Internationale Zusammenarbeit zum Schutz personenbezogener Daten
Aufsichtsbehörde
Unabhängigkeit
Allgemeine Bedingungen für die Mitglieder der Aufsichtsbehörde
Errichtung der Aufsichtsbehörde
Zuständigkeit
Zuständigkeit der federführenden Aufsichtsbehörde
Aufgaben
Befugnisse
Tätigkeitsbericht
Zusammenarbeit zwischen der federführenden Aufsichtsbehörde und den anderen betroffenen Aufsichtsbehörden
Gegenseitige Amtshilfe
Gemeinsame Maßnahmen der Aufsichtsbehörden
Kohärenzverfahren
Stellungnahme Ausschusses
Streitbeilegung durch den Ausschuss
Dringlichkeitsverfahren
Informationsaustausch
Europäischer Datenschutzausschuss
Unabhängigkeit
Aufgaben des Ausschusses
Berichterstattung
Verfahrensweise
Vorsitz
Aufgaben des Vorsitzes
Sekretariat
Vertraulichkeit
Recht auf Beschwerde bei einer Aufsichtsbehörde
Recht auf wirksamen gerichtlichen Rechtsbehelf gegen eine Aufsichtsbehörde
Recht auf wirksamen gerichtlichen Rechtsbehelf gegen Verantwortliche oder Auftragsverarbeiter
Vertretung von betroffenen Personen
Aussetzung des Verfahrens
Haftung und Recht auf Schadenersatz
Allgemeine Bedingungen für die Verhängung von Geldbußen
Sanktionen
Verarbeitung und Freiheit der Meinungsäußerung und Informationsfreiheit
Verarbeitung und Zugang der Öffentlichkeit zu amtlichen Dokumenten
Verarbeitung der nationalen Kennziffer
Datenverarbeitung im Beschäftigungskontext
Garantien und Ausnahmen in Bezug auf die Verarbeitung zu im öffentlichen Interesse liegenden Archivzwecken, zu wissenschaftlichen oder historischen Forschungszwecken und zu statistischen Zwecken
Geheimhaltungspflichten
Bestehende Datenschutzvorschriften von Kirchen und religiösen Vereinigungen oder Gemeinschaften
Ausübung der Befugnisübertragung
Ausschussverfahren
Aufhebung der Richtlinie 95/46/EG
Verhältnis zur Richtlinie 2002/58/EG
Verhältnis zu bereits geschlossenen Übereinkünften
Berichte der Kommission
Überprüfung anderer Rechtsakte der Union zum Datenschutz
Inkrafttreten und Anwendung
`
