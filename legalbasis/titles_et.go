package legalbasis

// titlesEstonian are the GDPR's headings in Estonian: 11 chapters, 15 sections, 99 articles, one a line.
const titlesEstonian = `Üldsätted
Põhimõtted
Andmesubjekti õigused
Vastutav töötleja ja volitatud töötleja
Isikuandmete edastamine kolmandatele riikidele ja rahvusvahelistele organisatsioonidele
Sõltumatud järelevalveasutused
Koostöö ja järjepidevus
Õiguskaitsevahendid, vastutus ja karistused
Isikuandmete töötlemise eriolukordi käsitlevad sätted
Delegeeritud õigusaktid ja rakendusaktid
Lõppsätted
Läbipaistvus ja sellega seotud kord
Teave ja juurdepääs isikuandmetele
Parandamine ja kustutamine
Õigus esitada vastuväiteid ja automatiseeritud töötlusel põhinevate üksikotsuste tegemine
Piirangud
Üldkohustused
Isikuandmete turvalisus
Andmekaitsealane mõjuhinnang ja eelnev konsulteerimine
Andmekaitseametnik
Toimimisjuhendid ja sertifitseerimine
Sõltumatus
Pädevus, ülesanded ja volitused
Koostöö
Järjepidevus
Euroopa andmekaitsenõukogu
Reguleerimisese ja eesmärgid
Sisuline kohaldamisala
Territoriaalne kohaldamisala
Mõisted
Isikuandmete töötlemise põhimõtted
Isikuandmete töötlemise seaduslikkus
Nõusoleku andmise tingimused
Tingimused, mida kohaldatakse lapse nõusolekule seoses infoühiskonna teenustega
Isikuandmete eriliikide töötlemine
Süüteoasjades süüdimõistvate kohtuotsuste ja süütegudega seotud isikuandmete töötlemine
Töötlemine, mille käigus ei nõuta isiku tuvastamist
Selge teave, teavitamine ja andmesubjekti õiguste teostamise kord
Teave, mis tuleb anda juhul, kui isikuandmed on kogutud andmesubjektilt
Teave, mis tuleb esitada juhul, kui isikuandmed ei ole saadud andmesubjektilt
Andmesubjekti õigus tutvuda andmetega
Õigus andmete parandamisele
Õigus andmete kustutamisele („õigus olla unustatud“)
Õigus isikuandmete töötlemise piiramisele
Kohustus teatada isikuandmete parandamisest, kustutamisest või isikuandmete töötlemise piiramisest
Andmete ülekandmise õigus
Õigus esitada vastuväiteid
Automatiseeritud töötlusel põhinevate üksikotsuste tegemine, sealhulgas profiilianalüüs
Piirangud
Vastutava töötleja vastutus
Lõimitud andmekaitse ja vaikimisi andmekaitse
Kaasvastutavad töötlejad
Väljaspool liitu asuvate vastutavate töötlejate või volitatud töötlejate esindajad
Volitatud töötleja
Töötlemine vastutava töötleja ja volitatud töötleja volituse alusel
Isikuandmete töötlemise toimingute registreerimine
Koostöö järelevalveasutusega
Töötlemise turvalisus
Järelevalveasutuse teavitamine isikuandmetega seotud rikkumisest
Andmesubjekti teavitamine isikuandmetega seotud rikkumisest
Andmekaitsealane mõjuhinnang
Eelnev konsulteerimine
Andmekaitseametniku määramine
Andmekaitseametniku ametiseisund
Andmekaitseametniku ülesanded
Toimimisjuhendid
Heakskiidetud toimimisjuhendite järgimise järelevalve
Sertifitseerimine
Sertifitseerimisasutused
Edastamise üldpõhimõtted
Edastamine kaitse piisavuse otsuse alusel
Edastamine asjakohaste kaitsemeetmete kohaldamisel
Siduvad kontsernisisesed eeskirjad
Andmete edastamine või avaldamine juhtudel, kui see ei ole liidu õiguse kohaselt lubatud
Erandid konkreetsetes olukordades
Isikuandmete kaitseks tehtav rahvusvaheline koostöö
Järelevalveasutus
Sõltumatus
Järelevalveasutuse liikmetele esitatavad üldtingimused
Järelevalveasutuse asutamise eeskirjad
Pädevus
Juhtiva järelevalveasutuse pädevus
Ülesanded
Volitused
Tegevusaruanne
Juhtiva järelevalveasutuse ja teiste asjaomaste järelevalveasutuste vaheline koostöö
Vastastikune abi
Järelevalveasutuste ühisoperatsioonid
Järjepidevuse mehhanism
Andmekaitsenõukogu arvamus
Vaidluste lahendamine andmekaitsenõukogu poolt
Kiirmenetlus
Teabevahetus
Euroopa Andmekaitsenõukogu
Sõltumatus
Andmekaitsenõukogu ülesanded
Aruanded
Menetlus
Eesistuja
Eesistuja ülesanded
Sekretariaat
Konfidentsiaalsus
Õigus esitada järelevalveasutusele kaebus
Õigus tõhusale õiguskaitsevahendile järelevalveasutuse vastu
Õigus tõhusale õiguskaitsevahendile vastutava töötleja või volitatud töötleja vastu
Andmesubjektide esindamine
Menetluse peatamine
Õigus hüvitisele ja vastutus
Trahvide määramise üldtingimused
Karistused
Isikuandmete töötlemine ning sõna- ja teabevabadus
Isikuandmete töötlemine ja üldsuse juurdepääs ametlikele dokumentidele
Riikliku isikukoodi töötlemine
Isikuandmete töötlemine töösuhete kontekstis
Kaitsemeetmed ja erandid seoses isikuandmete töötlemisega avalikes huvides toimuva arhiveerimise, teadus- ja ajaloouuringute või statistilisel eesmärgil
Saladuse hoidmise kohustused
Kirikute ja usuühenduste suhtes kehtivad andmekaitsenormid
Delegeeritud volituste rakendamine
Komiteemenetlus
Direktiivi 95/46/EÜ kehtetuks tunnistamine
Seos direktiiviga 2002/58/EÜ
Seos varem sõlmitud lepingutega
Komisjoni aruanded
Liidu muude andmekaitsealaste õigusaktide läbivaatamine
Jõustumine ja kohaldamine
`
