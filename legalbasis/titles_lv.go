package legalbasis

// titlesLatvian are the GDPR's headings in Latvian: 11 chapters, 15 sections, 99 articles, one a line.
const titlesLatvian = `Vispārīgi noteikumi
Principi
Datu subjekta tiesības
Pārzinis un apstrādātājs
Personas datu nosūtīšana uz trešām valstīm vai starptautiskām organizācijām
Neatkarīgas uzraudzības iestādes
Sadarbība un konsekvence
Tiesību aizsardzības līdzekļi, atbildība un sankcijas
Noteikumi par īpašām apstrādes situācijām
Deleģētie akti un īstenošanas akti
Nobeiguma noteikumi
Pārredzamība un izmantošanas kārtība
Informācija un piekļuve personas datiem
Labošana un dzēšana
Tiesības iebilst un automatizēta individuālu lēmumu pieņemšana
Ierobežojumi
Vispārīgi pienākumi
Personas datu drošība
Novērtējums par ietekmi uz datu aizsardzību un iepriekšēja apspriešanās
Datu aizsardzības speciālists
Rīcības kodeksi un sertifikācija
Neatkarība
Kompetence, uzdevumi un pilnvaras
Sadarbība
Konsekvence
Eiropas Datu aizsardzības kolēģija
Priekšmets un mērķi
Materiālā darbības joma
Teritoriālā darbības joma
Definīcijas
Personas datu apstrādes principi
Apstrādes likumīgums
Nosacījumi piekrišanai
Nosacījumi, kas piemērojami bērna piekrišanai attiecībā uz informācijas sabiedrības pakalpojumiem
Īpašu kategoriju personas datu apstrāde
Personas datu par sodāmību un pārkāpumiem apstrāde
Apstrāde, kurai nav nepieciešama identifikācija
Pārredzama informācija, saziņa un datu subjekta tiesību īstenošanas kārtība
Informācija, kas jāsniedz, ja personas dati ir iegūti no datu subjekta
Informācija, kas jāsniedz, ja personas dati nav iegūti no datu subjekta
Datu subjekta piekļuves tiesības
Tiesības labot
Tiesības uz dzēšanu (tiesības “tikt aizmirstam”)
Tiesības ierobežot apstrādi
Pienākums ziņot par personas datu labošanu vai dzēšanu, vai apstrādes ierobežošanu
Tiesības uz datu pārnesamību
Tiesības iebilst
Automatizēta individuālu lēmumu pieņemšana, tostarp profilēšana
Ierobežojumi
Pārziņa atbildība
Integrēta datu aizsardzība un datu aizsardzība pēc noklusējuma
Kopīgi pārziņi
Tādu pārziņu vai apstrādātāju pārstāvji, kuri neveic uzņēmējdarbību Savienībā
Apstrādātājs
Apstrāde pārziņa vai apstrādātāja pakļautībā
Apstrādes darbību reģistrēšana
Sadarbība ar uzraudzības iestādi
Apstrādes drošība
Personas datu aizsardzības pārkāpuma paziņošana uzraudzības iestādei
Datu subjekta informēšana par personas datu aizsardzības pārkāpumu
Novērtējums par ietekmi uz datu aizsardzību
Iepriekšēja apspriešanās
Datu aizsardzības speciālista iecelšana
Datu aizsardzības speciālista statuss
Datu aizsardzības speciālista uzdevumi
Rīcības kodeksi
Apstiprināto rīcības kodeksu pārraudzība
Sertifikācija
Sertifikācijas struktūras
Nosūtīšanas vispārīgie principi
Nosūtīšana, pamatojoties uz lēmumu par aizsardzības līmeņa pietiekamību
Nosūtīšana, pamatojoties uz atbilstošām garantijām
Saistoši uzņēmuma noteikumi
Datu nosūtīšana vai izpaušana, kas saskaņā ar Savienības tiesību aktiem nav atļauta
Atkāpes īpašās situācijās
Starptautiskā sadarbība personas datu aizsardzības jomā
Uzraudzības iestāde
Neatkarība
Vispārīgi noteikumi par uzraudzības iestādes locekļiem
Noteikumi par uzraudzības iestādes izveidi
Kompetence
Vadošās uzraudzības iestādes kompetence
Uzdevumi
Pilnvaras
Darbības pārskati
Sadarbība starp vadošo uzraudzības iestādi un citām attiecīgajām uzraudzības iestādēm
Savstarpēja palīdzība
Uzraudzības iestāžu kopīgās operācijas
Konsekvences mehānisms
Kolēģijas atzinums
Strīdu risināšana kolēģijā
Steidzamības procedūra
Informācijas apmaiņa
Eiropas Datu aizsardzības kolēģija
Neatkarība
Kolēģijas uzdevumi
Ziņojumi
Procedūra
Priekšsēdētājs
Priekšsēdētāja uzdevumi
Sekretariāts
Konfidencialitāte
Tiesības iesniegt sūdzību uzraudzības iestādē
Tiesības uz efektīvu tiesību aizsardzību tiesā pret uzraudzības iestādi
Tiesības uz efektīvu tiesību aizsardzību tiesā pret pārzini vai apstrādātāju
Datu subjektu pārstāvība
Tiesvedības apturēšana
Tiesības uz kompensāciju un atbildība
Vispārīgi nosacījumi par administratīvo naudas sodu piemērošanu
Sankcijas
Apstrāde un vārda un informācijas brīvība
Apstrāde un publiska piekļuve oficiāliem dokumentiem
Valsts identifikācijas numura apstrāde
Apstrāde saistībā ar nodarbinātību
Garantijas un atkāpes, kas attiecas uz apstrādi arhivēšanas nolūkos sabiedrības interesēs, zinātniskās vai vēstures pētniecības nolūkos vai statistikas nolūkos
Pienākumi ievērot slepenību
Esošie baznīcu un reliģisko apvienību datu aizsardzības noteikumi
Deleģēšanas īstenošana
Komiteju procedūra
Direktīvas 95/46/EK atcelšana
Saistība ar Direktīvu 2002/58/EK
Saistība ar iepriekš noslēgtiem nolīgumiem
Komisijas ziņojumi
Citu Savienības tiesību aktu datu aizsardzības jomā pārskatīšana
Stāšanās spēkā un piemērošana
`
