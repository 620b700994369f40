package legalbasis

// titlesSlovene are the GDPR's headings in Slovene: 11 chapters, 15 sections, 99 articles, one a line.
const titlesSlovene = `Splošne določbe
Načela
Pravice posameznika, na katerega se nanašajo osebni podatki
Upravljavec in obdelovalec
Prenos osebnih podatkov v tretje države ali mednarodne organizacije
Neodvisni nadzorni organi
Sodelovanje in skladnost
Pravna sredstva, odgovornost in kazni
Določbe o posebnih primerih obdelave
Delegirani akti in izvedbeni akti
Končne določbe
Preglednost in načini
Informacije in dostop do osebnih podatkov
Popravek in izbris
Pravica do ugovora in avtomatizirano sprejemanje posameznih odločitev
Omejitve
Splošne obveznosti
Varnost osebnih podatkov
Ocena učinka v zvezi z varstvom podatkov in predhodno posvetovanje
Pooblaščena oseba za varstvo podatkov
Kodeksi ravnanja in potrjevanje
Status neodvisnosti
Pristojnost, naloge in pooblastila
Sodelovanje
Skladnost
Evropski odbor za varstvo podatkov
Predmet urejanja in cilji
Področje uporabe
Ozemeljska veljavnost
Opredelitev pojmov
Načela v zvezi z obdelavo osebnih podatkov
Zakonitost obdelave
Pogoji za privolitev
Pogoji, ki se uporabljajo za privolitev otroka v zvezi s storitvami informacijske družbe
Obdelava posebnih vrst osebnih podatkov
Obdelava osebnih podatkov v zvezi s kazenskimi obsodbami in prekrški
Obdelava, ki ne zahteva identifikacije
Pregledne informacije, sporočila in načini za uresničevanje pravic posameznika, na katerega se nanašajo osebni podatki
Informacije, ki se zagotovijo, kadar se osebni podatki pridobijo od posameznika, na katerega se nanašajo osebni podatki
Informacije, ki jih je treba zagotoviti, kadar osebni podatki niso bili pridobljeni od posameznika, na katerega se ti nanašajo
Pravica dostopa posameznika, na katerega se nanašajo osebni podatki
Pravica do popravka
Pravica do izbrisa („pravica do pozabe“)
Pravica do omejitve obdelave
Obveznost obveščanja v zvezi s popravkom ali izbrisom osebnih podatkov ali omejitvijo obdelave
Pravica do prenosljivosti podatkov
Pravica do ugovora
Avtomatizirano sprejemanje posameznih odločitev, vključno z oblikovanjem profilov
Omejitve
Odgovornost upravljavca
Vgrajeno in privzeto varstvo podatkov
Skupni upravljavci
Predstavniki upravljavcev ali obdelovalcev, ki nimajo sedeža v Uniji
Obdelovalec
Obdelava pod vodstvom upravljavca ali obdelovalca
Evidenca dejavnosti obdelave
Sodelovanje z nadzornim organom
Varnost obdelave
Uradno obvestilo nadzornemu organu o kršitvi varstva osebnih podatkov
Sporočilo posamezniku, na katerega se nanašajo osebni podatki, o kršitvi varstva osebnih podatkov
Ocena učinka v zvezi z varstvom podatkov
Predhodno posvetovanje
Imenovanje pooblaščene osebe za varstvo podatkov
Položaj pooblaščene osebe za varstvo podatkov
Naloge pooblaščene osebe za varstvo podatkov
Kodeksi ravnanja
Spremljanje odobrenih kodeksov ravnanja
Potrjevanje
Organi za potrjevanje
Splošno načelo za prenose
Prenosi na podlagi sklepa o ustreznosti
Prenosi, za katere se uporabljajo ustrezni zaščitni ukrepi
Zavezujoča poslovna pravila
Prenosi ali razkritja, ki jih pravo Unije ne dovoljuje
Odstopanja v posebnih primerih
Mednarodno sodelovanje za varstvo osebnih podatkov
Nadzorni organ
Neodvisnost
Splošni pogoji za člane nadzornega organa
Pravila o ustanovitvi nadzornega organa
Pristojnost
Pristojnosti vodilnega nadzornega organa
Naloge
Pooblastila
Poročila o dejavnostih
Sodelovanje med vodilnim nadzornim organom in drugimi zadevnimi nadzornimi organi
Medsebojna pomoč
Skupno ukrepanje nadzornih organov
Mehanizem za skladnost
Mnenje odbora
Reševanje sporov s strani odbora
Nujni postopek
Izmenjava informacij
Evropski odbor za varstvo podatkov
Neodvisnost
Naloge odbora
Poročila
Postopek
Predsednik
Naloge predsednika
Sekretariat
Zaupnost
Pravica do vložitve pritožbe pri nadzornem organu
Pravica do učinkovitega pravnega sredstva zoper nadzorni organ
Pravica do učinkovitega pravnega sredstva zoper upravljavca ali obdelovalca
Zastopanje posameznikov, na katere se nanašajo osebni podatki
Začasna ustavitev postopka
Pravica do odškodnine in odgovornost
Splošni pogoji za naložitev upravnih glob
Kazni
Obdelava ter svoboda izražanja in obveščanja
Obdelava in dostop javnosti do uradnih dokumentov
Obdelava nacionalne identifikacijske številke
Obdelava v okviru zaposlitve
Zaščitni ukrepi in odstopanja v zvezi z obdelavo v namene arhiviranja v javnem interesu, v znanstveno- ali zgodovinskoraziskovalne namene ali statistične namene
Obveznost varovanja skrivnosti
Veljavna pravila o varstvu podatkov cerkva in verskih združenj
Izvajanje prenosa pooblastila
Postopek v odboru
Razveljavitev Direktive 95/46/ES
Razmerje z Direktivo 2002/58/ES
Razmerje s predhodno sklenjenimi sporazumi
Poročila Komisije
Pregled drugih pravnih aktov Unije o varstvu podatkov
Začetek veljavnosti in uporaba
`
