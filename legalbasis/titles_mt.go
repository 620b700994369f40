package legalbasis

// titlesMaltese are the GDPR's headings in Maltese: 11 chapters, 15 sections, 99 articles, one a line.
const titlesMaltese = `Dispożizzjonijiet ġenerali
Prinċipji
Drittijiet tas-suġġett tad-data
Kontrollur u proċessur
Trasferimenti ta' data personali lejn pajjiżi terzi jew organizzazzjonijiet internazzjonali
Awtoritajiet superviżorji indipendenti
Kooperazzjoni u konsistenza
Rimedji, responsabbiltà u pieni
Dispożizzjonijiet b'rabta ma' sitwazzjonijiet speċifiċi ta' pproċessar
Atti delegati u atti ta' implimentazzjoni
Dispożizzjonijiet finali
Trasparenza u modalitajiet
Informazzjoni u aċċess għad-data personali
Rettifika u tħassir
Dritt ta' oġġezzjoni u teħid ta' deċiżjonijiet individwali awtomatizzati
Restrizzjonijiet
Obbligi ġenerali
Sigurtà tad-data personali
Valutazzjoni tal-impatt fuq il-protezzjoni tad-data u konsultazzjoni minn QABEL
Uffiċjal tal-protezzjoni tad-data
Kodiċijiet ta' kondotta u ċertifikazzjoni
Status indipendenti
Kompetenza, kompiti u setgħat
Kooperazzjoni
Konsistenza
Bord ewropew għall-protezzjoni tad-data
Suġġett u objettivi
Kamp ta' applikazzjoni materjali
Kamp ta' applikazzjoni territorjali
Definizzjonijiet
Prinċipji relatati mal-ipproċessar ta' data personali
Legalità tal-ipproċessar
Kondizzjonijiet għal kunsens
Kondizzjonijiet applikabbli għall-kunsens ta' minorenni fir-rigward tas-servizzi tas-soċjetà tal-informazzjoni
Ipproċessar ta' kategoriji speċjali ta' data personali
Ipproċessar ta' data personali relatata ma' kundanni kriminali u reati
Ipproċessar li ma jeħtieġx identifikazzjoni
Informazzjoni, komunikazzjoni u modalitajiet trasparenti għall-eżerċizzju tad-drittijiet tas-suġġett tad-data
Informazzjoni li għandha tiġi pprovduta fejn tinġabar data personali mis-suġġett tad-data
Informazzjoni li għandha tiġi pprovduta fejn id-data personali ma tkunx inkisbet mis-suġġett tad-data
Dritt ta' aċċess mis-suġġett tad-data
Dritt għar-rettifika
Dritt għal tħassir (“dritt li wieħed jintesa”)
Dritt għal restrizzjoni tal-ipproċessar
Obbligu ta' notifika rigward rettifika jew tħassir ta' data personali jew restrizzjoni tal-ipproċessar
Dritt għall-portabbiltà tad-data
Dritt ta' oġġezzjoni
Teħid ta' deċiżjonijiet individwali awtomatizzati, inkluż tfassil ta' profili
Restrizzjonijiet
Responsabbiltà tal-kontrollur
Protezzjoni ta' data mid-disinn u b'mod awtomatiku
Kontrolluri konġunti
Rappreżentanti ta' kontrolluri jew proċessuri mhux stabbiliti fl-Unjoni
Proċessur
Ipproċessar taħt l-awtorità tal-kontrollur jew tal-proċessur
Reġistru tal-attivitajiet ta' pproċessar
Kooperazzjoni mal-awtorità superviżorja
Sigurtà tal-ipproċessar
Notifika ta' ksur ta' data personali lill-awtorità superviżorja
Komunikazzjoni ta' ksur ta' data personali lis-suġġett tad-data
Valutazzjoni tal-impatt fuq il-protezzjoni tad-data
Konsultazzjoni minn qabel
Ħatra tal-uffiċjal tal-protezzjoni tad-data
Pożizzjoni tal-uffiċjal tal-protezzjoni tad-data
Kompiti tal-uffiċjal tal-protezzjoni tad-data
Kodiċijiet ta' kondotta
Monitoraġġ ta' kodiċijiet ta' kondotta approvati
Ċertifikazzjoni
Korpi ta' ċertifikazzjoni
Prinċipju ġenerali għal trasferimenti
Trasferimenti abbażi ta' deċiżjoni ta' adegwatezza
Trasferimenti soġġetti għal salvagwardji xierqa
Regoli korporattivi vinkolanti
Trasferimenti jew żvelar mhux awtorizzati mil-liġi tal-Unjoni
Derogi għal sitwazzjonijiet speċifiċi
Kooperazzjoni internazzjonali għall-protezzjoni ta' data personali
Awtorità superviżorja
Indipendenza
Kondizzjonijiet ġenerali għall-membri tal-awtorità superviżorja
Regoli dwar l-istabbiliment tal-awtorità superviżorja
Kompetenza
Kompetenza tal-awtorità superviżorja ewlenija
Kompiti
Setgħat
Rapporti ta' attività
Kooperazzjoni bejn l-awtorità superviżorja ewlenija u l-awtoritajiet superviżorji kkonċernati oħra
Assistenza reċiproka
Operazzjonijiet konġunti ta' awtoritajiet superviżorji
Mekkaniżmu ta' konsistenza
Opinjoni tal-Bord
Soluzzjoni għat-tilwim mill-Bord
Proċedura ta' urġenza
Skambju tal-informazzjoni
Bord Ewropew għall-Protezzjoni tad-Data
Indipendenza
Kompiti tal-Bord
Rapporti
Proċedura
President
Kompiti tal-President
Segretarjat
Kunfidenzjalità
Dritt li jitressaq ilment quddiem awtorità superviżorja
Dritt għal rimedju ġudizzjarju effettiv kontra awtorità superviżorja
Dritt għal rimedju ġudizzjarju effettiv kontra kontrollur jew proċessur
Rappreżentanza ta' suġġetti tad-data
Sospensjoni ta' proċedimenti
Dritt għal kumpens u responsabbiltà
Kondizzjonijiet ġenerali biex jiġu imposti multi amministrattivi
Pieni
Ipproċessar u libertà ta' espressjoni u ta' informazzjoni
Ipproċessar u aċċess pubbliku għal dokumenti uffiċjali
Ipproċessar tan-numru tal-identifikazzjoni nazzjonali
Ipproċessar fil-kuntest tal-impjiegi
Salvagwardji u derogi relatati mal-ipproċessar għal finijiet ta' arkivjar fl-interess pubbliku, għal finijiet ta' riċerka xjentifika jew storika jew għal finijiet ta' statistika
Obbligi ta' segretezza
Regoli eżistenti dwar il-protezzjoni tad-data ta' knejjes u assoċjazzjonijiet reliġjużi
Eżerċizzju tad-delega
Proċedura ta' kumitat
Tħassir tad-Direttiva 95/46/KE
Relazzjoni mad-Direttiva 2002/58/KE
Relazzjoni ma' Ftehimiet konklużi minn qabel
Rapporti tal-Kummissjoni
Rieżami ta' atti legali oħra tal-Unjoni dwar il-protezzjoni tad-data
Dħul fis-seħħ u applikazzjoni
`
