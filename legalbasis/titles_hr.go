package legalbasis

// titlesCroatian are the GDPR's headings in Croatian: 11 chapters, 15 sections, 99 articles, one a line.
const titlesCroatian = `Opće odredbe
Načela
Prava ispitanika
Voditelj obrade i izvršitelj obrade
Prijenosi osobnih podataka trećim zemljama ili međunarodnim organizacijama
Neovisna nadzorna tijela
Suradnja i konzistentnost
Pravna sredstva, odgovornost i sankcije
Odredbe u vezi s posebnim situacijama obrade
Delegirani akti i provedbeni akti
Završne odredbe
Transparentnost i modaliteti
Informacije i pristup osobnim podacima
Ispravak i brisanje
Pravo na prigovor i automatizirano pojedinačno donošenje odluka
Ograničenja
Opće obveze
Sigurnost osobnih podataka
Procjena učinka na zaštitu podataka i prethodno savjetovanje
Službenik za zaštitu podataka
Kodeksi ponašanja i certificiranje
Neovisni status
Nadležnost, zadaće i ovlasti
Suradnja
Konzistentnost
Europski odbor za zaštitu podataka
Predmet i ciljevi
Glavno područje primjene
Teritorijalno područje primjene
Definicije
Načela obrade osobnih podataka
Zakonitost obrade
Uvjeti privole
Uvjeti koji se primjenjuju na privolu djeteta u odnosu na usluge informacijskog društva
Obrada posebnih kategorija osobnih podataka
Obrada osobnih podataka koji se odnose na kaznene osude i kažnjiva djela
Obrada koja ne zahtijeva identifikaciju
Transparentne informacije, komunikacija i modaliteti za ostvarivanje prava ispitanika
Informacije koje treba dostaviti ako se osobni podaci prikupljaju od ispitanika
Informacije koje se trebaju pružiti ako osobni podaci nisu dobiveni od ispitanika
Pravo ispitanika na pristup
Pravo na ispravak
Pravo na brisanje („pravo na zaborav”)
Pravo na ograničenje obrade
Obveza izvješćivanja u vezi s ispravkom ili brisanjem osobnih podataka ili ograničenjem obrade
Pravo na prenosivost podataka
Pravo na prigovor
Automatizirano pojedinačno donošenje odluka, uključujući izradu profila
Ograničenja
Obveze voditelja obrade
Tehnička i integrirana zaštita podataka
Zajednički voditelji obrade
Predstavnici voditeljâ obrade ili izvršitelja obrade koji nemaju poslovni nastan u Uniji
Izvršitelj obrade
Obrada pod vodstvom voditelja obrade ili izvršitelja obrade
Evidencija aktivnosti obrade
Suradnja s nadzornim tijelom
Sigurnost obrade
Izvješćivanje nadzornog tijela o povredi osobnih podataka
Obavješćivanje ispitanika o povredi osobnih podataka
Procjena učinka na zaštitu podataka
Prethodno savjetovanje
Imenovanje službenika za zaštitu podataka
Radno mjesto službenika za zaštitu podataka
Zadaće službenika za zaštitu podataka
Kodeksi ponašanja
Praćenje odobrenih kodeksa ponašanja
Certificiranje
Certifikacijska tijela
Opća načela prijenosa
Prijenosi na temelju odluke o primjerenosti
Prijenosi koji podliježu odgovarajućim zaštitnim mjerama
Obvezujuća korporativna pravila
Prijenos ili otkrivanje podataka koji nisu dopušteni u pravu Unije
Odstupanja za posebne situacije
Međunarodna suradnja s ciljem zaštite osobnih podataka
Nadzorno tijelo
Neovisnost
Opći uvjeti za članove nadzornog tijela
Pravila za osnivanje nadzornog tijela
Nadležnost
Nadležnost vodećeg nadzornog tijela
Zadaće
Ovlasti
Izvješća o aktivnostima
Suradnja vodećeg nadzornog tijela i drugih predmetnih nadzornih tijela
Uzajamna pomoć
Zajedničke operacije nadzornih tijela
Mehanizam konzistentnosti
Mišljenje Odbora
Rješavanje sporova pri Odboru
Hitni postupak
Razmjena informacija
Europski odbor za zaštitu podataka
Neovisnost
Zadaće Odbora
Izvješća
Postupak
Predsjednik
Zadaće predsjednika
Tajništvo
Povjerljivost
Pravo na pritužbu nadzornom tijelu
Pravo na učinkoviti pravni lijek protiv nadzornog tijela
Pravo na učinkoviti pravni lijek protiv voditelja obrade ili izvršitelja obrade
Zastupanje ispitanika
Suspenzija postupka
Pravo na naknadu štete i odgovornost
Opći uvjeti za izricanje upravnih novčanih kazni
Sankcije
Obrada i sloboda izražavanja i informiranja
Obrada i javni pristup službenim dokumentima
Obrada nacionalnog identifikacijskog broja
Obrada u kontekstu zaposlenja
Zaštitne mjere i odstupanja vezano za obradu u svrhe arhiviranja u javnom interesu, u svrhe znanstvenog ili povijesnog istraživanja ili u statističke svrhe
Obveze tajnosti
Postojeća pravila o zaštiti podataka crkava i vjerskih udruženja
Izvršavanje delegiranja ovlasti
Postupak odbora
Stavljanje izvan snage Direktive 95/46/EZ
Odnos s Direktivom 2002/58/EZ
Odnos s prethodno sklopljenim sporazumima
Izvješća Komisije
Preispitivanje drugih akata Unije o zaštiti podataka
Stupanje na snagu i primjena
`
