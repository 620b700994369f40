package legalbasis

// titlesSlovak are the GDPR's headings in Slovak: 11 chapters, 15 sections, 99 articles, one a line.
const titlesSlovak = `Všeobecné ustanovenia
Zásady
Práva dotknutej osoby
Prevádzkovateľ a sprostredkovateľ
Prenosy osobných údajov do tretích krajín alebo medzinárodným organizáciám
Nezávislé dozorné orgány
Spolupráca a konzistentnosť
Prostriedky nápravy, zodpovednosť a sankcie
Ustanovenia o osobitných situáciách spracúvania
Delegované akty a vykonávacie akty
Záverečné ustanovenia
Transparentnosť a postupy
Informácie a prístup k osobným údajom
Oprava a vymazanie
Právo namietať a automatizované individuálne rozhodovanie
Obmedzenia
Všeobecné povinnosti
Bezpečnosť osobných údajov
Posúdenie vplyvu na ochranu údajov a predchádzajúca konzultácia
Zodpovedná osoba
Kódexy správania a certifikácia
Nezávislé postavenie
Príslušnosť, úlohy a právomoci
Spolupráca
Konzistentnosť
Európsky výbor pre ochranu údajov
Predmet úpravy a ciele
Vecná pôsobnosť
Územná pôsobnosť
Vymedzenie pojmov
Zásady spracúvania osobných údajov
Zákonnosť spracúvania
Podmienky vyjadrenia súhlasu
Podmienky uplatniteľné na súhlas dieťaťa v súvislosti so službami informačnej spoločnosti
Spracúvanie osobitných kategórií osobných údajov
Spracúvanie osobných údajov týkajúcich sa uznania viny za trestné činy a priestupky
Spracúvanie bez potreby identifikácie
Transparentnosť informácií, oznámenia a postupy výkonu práv dotknutej osoby
Informácie, ktoré sa majú poskytovať pri získavaní osobných údajov od dotknutej osoby
Informácie, ktoré sa majú poskytnúť, ak osobné údaje neboli získané od dotknutej osoby
Právo dotknutej osoby na prístup k údajom
Právo na opravu
Právo na vymazanie (právo „na zabudnutie“)
Právo na obmedzenie spracúvania
Oznamovacia povinnosť v súvislosti s opravou alebo vymazaním osobných údajov alebo obmedzením spracúvania
Právo na prenosnosť údajov
Právo namietať
Automatizované individuálne rozhodovanie vrátane profilovania
Obmedzenia
Zodpovednosť prevádzkovateľa
Špecificky navrhnutá a štandardná ochrana údajov
Spoloční prevádzkovatelia
Zástupcovia prevádzkovateľov alebo sprostredkovateľov, ktorí nie sú usadení v Únii
Sprostredkovateľ
Spracúvanie na základe poverenia prevádzkovateľa alebo sprostredkovateľa
Záznamy o spracovateľských činnostiach
Spolupráca s dozorným orgánom
Bezpečnosť spracúvania
Oznámenie porušenia ochrany osobných údajov dozornému orgánu
Oznámenie porušenia ochrany osobných údajov dotknutej osobe
Posúdenie vplyvu na ochranu údajov
Predchádzajúca konzultácia
Určenie zodpovednej osoby
Postavenie zodpovednej osoby
Úlohy zodpovednej osoby
Kódexy správania
Monitorovanie schválených kódexov správania
Certifikácia
Certifikačné subjekty
Všeobecná zásada prenosov
Prenosy na základe rozhodnutia o primeranosti
Prenosy vyžadujúce primerané záruky
Záväzné vnútropodnikové pravidlá
Prenosy alebo poskytovanie údajov, ktoré právo Únie nepovoľuje
Výnimky pre osobitné situácie
Medzinárodná spolupráca na účely ochrany osobných údajov
Dozorný orgán
Nezávislosť
Všeobecné podmienky týkajúce sa členov dozorného orgánu
Pravidlá zriadenia dozorného orgánu
Príslušnosť
Príslušnosť hlavného dozorného orgánu
Úlohy
Právomoci
Správy o činnosti
Spolupráca medzi vedúcim dozorným orgánom a inými dotknutými dozornými orgánmi
Vzájomná pomoc
Spoločné operácie dozorných orgánov
Mechanizmus konzistentnosti
Stanovisko výboru
Riešenie sporov výborom
Postup pre naliehavé prípady
Výmena informácií
Európsky výbor pre ochranu údajov
Nezávislosť
Úlohy výboru
Správy
Postup
Predseda
Úlohy predsedu
Sekretariát
Dôvernosť informácií
Právo podať sťažnosť dozornému orgánu
Právo na účinný súdny prostriedok nápravy voči rozhodnutiu dozorného orgánu
Právo na účinný súdny prostriedok nápravy voči prevádzkovateľovi alebo sprostredkovateľovi
Zastupovanie dotknutých osôb
Prerušenie konania
Právo na náhradu škody a zodpovednosť
Všeobecné podmienky ukladania správnych pokút
Sankcie
Spracúvanie a sloboda prejavu a právo na informácie
Spracúvanie a prístup verejnosti k úradným dokumentom
Spracúvanie národného identifikačného čísla
Spracúvanie v súvislosti so zamestnaním
Záruky a odchýlky týkajúce sa spracúvania na účely archivácie vo verejnom záujme, na účely vedeckého alebo historického výskumu alebo na štatistické účely
Povinnosť zachovávať mlčanlivosť
Existujúce pravidlá ochrany údajov cirkví a náboženských združení
Vykonávanie delegovania právomocí
Postup výboru
Zrušenie smernice 95/46/ES
Vzťah k smernici 2002/58/ES
Vzťah k dohodám uzavretým v minulosti
Správy Komisie
Preskúmanie iných právnych aktov Únie týkajúcich sa ochrany údajov
Nadobudnutie účinnosti a uplatňovanie
`
