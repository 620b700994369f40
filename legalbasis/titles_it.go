package legalbasis

// titlesItalian are the GDPR's headings in Italian: 11 chapters, 15 sections, 99 articles, one a line.
const titlesItalian = `Disposizioni generali
Principi
Diritti dell'interessato
Titolare del trattamento e responsabile del trattamento
Trasferimenti di dati personali verso paesi terzi o organizzazioni internazionali
Autorità di controllo indipendenti
Cooperazione e coerenza
Mezzi di ricorso, responsabilità e sanzioni
Disposizioni relative a specifiche situazioni di trattamento
Atti delegati e atti di esecuzione
Disposizioni finali
Trasparenza e modalità
Informazione e accesso ai dati personali
Rettifica e cancellazione
Diritto di opposizione e processo decisionale automatizzato relativo alle persone fisiche
Limitazioni
Obblighi generali
Sicurezza dei dati personali
Valutazione d'impatto sulla protezione dei dati e consultazione preventiva
Responsabile della protezione dei dati
Codici di condotta e certificazione
Indipendenza
Competenza, compiti e poteri
Cooperazione
Coerenza
Comitato europeo per la protezione dei dati
Oggetto e finalità
Ambito di applicazione materiale
Ambito di applicazione territoriale
Definizioni
Principi applicabili al trattamento di dati personali
Liceità del trattamento
Condizioni per il consenso
Condizioni applicabili al consenso dei minori in relazione ai servizi della società dell'informazione
Trattamento di categorie particolari di dati personali
Trattamento dei dati personali relativi a condanne penali e reati
Trattamento che non richiede l'identificazione
Informazioni, comunicazioni e modalità trasparenti per l'esercizio dei diritti dell'interessato
Informazioni da fornire qualora i dati personali siano raccolti presso l'interessato
Informazioni da fornire qualora i dati personali non siano stati ottenuti presso l'interessato
Diritto di accesso dell'interessato
Diritto di rettifica
Diritto alla cancellazione («diritto all'oblio»)
Diritto di limitazione di trattamento
Obbligo di notifica in caso di rettifica o cancellazione dei dati personali o limitazione del trattamento
Diritto alla portabilità dei dati
Diritto di opposizione
Processo decisionale automatizzato relativo alle persone fisiche, compresa la profilazione
Limitazioni
Responsabilità del titolare del trattamento
Protezione dei dati fin dalla progettazione e protezione per impostazione predefinita
Contitolari del trattamento
Rappresentanti di titolari del trattamento o dei responsabili del trattamento non stabiliti nell'Unione
Responsabile del trattamento
Trattamento sotto l'autorità del titolare del trattamento o del responsabile del trattamento
Registri delle attività di trattamento
Cooperazione con l'autorità di controllo
Sicurezza del trattamento
Notifica di una violazione dei dati personali all'autorità di controllo
Comunicazione di una violazione dei dati personali all'interessato
Valutazione d'impatto sulla protezione dei dati
Consultazione preventiva
Designazione del responsabile della protezione dei dati
Posizione del responsabile della protezione dei dati
Compiti del responsabile della protezione dei dati
Codici di condotta
Monitoraggio dei codici di condotta approvati
Certificazione
Organismi di certificazione
Principio generale per il trasferimento
Trasferimento sulla base di una decisione di adeguatezza
Trasferimento soggetto a garanzie adeguate
Norme vincolanti d'impresa
Trasferimento o comunicazione non autorizzati dal diritto dell'Unione
Deroghe in specifiche situazioni
Cooperazione internazionale per la protezione dei dati personali
Autorità di controllo
Indipendenza
Condizioni generali per i membri dell'autorità di controllo
Norme sull'istituzione dell'autorità di controllo
Competenza
Competenza dell'autorità di controllo capofila
Compiti
Poteri
Relazioni di attività
Cooperazione tra l'autorità di controllo capofila e le altre autorità di controllo interessate
Assistenza reciproca
Operazioni congiunte delle autorità di controllo
Meccanismo di coerenza
Parere del comitato europeo per la protezione dei dati
Composizione delle controversie da parte del comitato
Procedura d'urgenza
Scambio di informazioni
Comitato europeo per la protezione dei dati
Indipendenza
Compiti del comitato
Relazioni
Procedura
Presidente
Compiti del presidente
Segreteria
Riservatezza
Diritto di proporre reclamo all'autorità di controllo
Diritto a un ricorso giurisdizionale effettivo nei confronti dell'autorità di controllo
Diritto a un ricorso giurisdizionale effettivo nei confronti del titolare del trattamento o del responsabile del trattamento
Rappresentanza degli interessati
Sospensione delle azioni
Diritto al risarcimento e responsabilità
Condizioni generali per infliggere sanzioni amministrative pecuniarie
Sanzioni
Trattamento e libertà d'espressione e di informazione
Trattamento e accesso del pubblico ai documenti ufficiali
Trattamento del numero di identificazione nazionale
Trattamento dei dati nell'ambito dei rapporti di lavoro
Garanzie e deroghe relative al trattamento a fini di archiviazione nel pubblico interesse, di ricerca scientifica o storica o a fini statistici
Obblighi di segretezza
Norme di protezione dei dati vigenti presso chiese e associazioni religiose
Esercizio della delega
Procedura di comitato
Abrogazione della direttiva 95/46/CE
Rapporto con la direttiva 2002/58/CE
Rapporto con accordi precedentemente conclusi
Relazioni della Commissione
Riesame di altri atti legislativi dell'Unione in materia di protezione dei dati
Entrata in vigore e applicazione
`
