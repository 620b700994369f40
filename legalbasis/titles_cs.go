package legalbasis

// titlesCzech are the GDPR's headings in Czech: 11 chapters, 15 sections, 99 articles, one a line.
const titlesCzech = `Obecná ustanovení
Zásady
Práva subjektu údajů
Správce a zpracovatel
Předávání osobních údajů do třetích zemí nebo mezinárodním organizacím
Nezávislé dozorové úřady
Spolupráce a jednotnost
Právní ochrana, odpovědnost a sankce
Ustanovení týkající se zvláštních situací, při nichž dochází ke zpracování
Akty v přenesené pravomoci a prováděcí akty
Závěrečná ustanovení
Transparentnost a postupy
Informace a přístup k osobním údajům
Oprava a výmaz
Právo vznést námitku a automatizované individuální rozhodování
Omezení
Obecné povinnosti
Zabezpečení osobních údajů
Posouzení vlivu na ochranu osobních údajů a předchozí konzultace
Pověřenec pro ochranu osobních údajů
Kodexy chování a vydávání osvědčení
Nezávislost postavení
Příslušnost, úkoly a pravomoci
Spolupráce
Jednotnost
Evropský sbor pro ochranu osobních údajů
Předmět a cíle
Věcná působnost
Místní působnost
Definice
Zásady zpracování osobních údajů
Zákonnost zpracování
Podmínky vyjádření souhlasu
Podmínky použitelné na souhlas dítěte v souvislosti se službami informační společnosti
Zpracování zvláštních kategorií osobních údajů
Zpracování osobních údajů týkajících se rozsudků v trestních věcech a trestných činů
Zpracování, které nevyžaduje identifikaci
Transparentní informace, sdělení a postupy pro výkon práv subjektu údajů
Informace poskytované v případě, že osobní údaje jsou získány od subjektu údajů
Informace poskytované v případě, že osobní údaje nebyly získány od subjektu údajů
Právo subjektu údajů na přístup k osobním údajům
Právo na opravu
Právo na výmaz („právo být zapomenut“)
Právo na omezení zpracování
Oznamovací povinnost ohledně opravy nebo výmazu osobních údajů nebo omezení zpracování
Právo na přenositelnost údajů
Právo vznést námitku
Automatizované individuální rozhodování, včetně profilování
Omezení
Odpovědnost správce
Záměrná a standardní ochrana osobních údajů
Společní správci
Zástupci správců nebo zpracovatelů, kteří nejsou usazeni v Unii
Zpracovatel
Zpracování z pověření správce nebo zpracovatele
Záznamy o činnostech zpracování
Spolupráce s dozorovým úřadem
Zabezpečení zpracování
Ohlašování případů porušení zabezpečení osobních údajů dozorovému úřadu
Oznamování případů porušení zabezpečení osobních údajů subjektu údajů
Posouzení vlivu na ochranu osobních údajů
Předchozí konzultace
Jmenování pověřence pro ochranu osobních údajů
Postavení pověřence pro ochranu osobních údajů
Úkoly pověřence pro ochranu osobních údajů
Kodexy chování
Monitorování schválených kodexů chování
Vydávání osvědčení
Subjekty pro vydávání osvědčení
Obecná zásada pro předávání
Předání založené na rozhodnutí o odpovídající ochraně
Předávání založené na vhodných zárukách
Závazná podniková pravidla
Předání či zveřejnění údajů nepovolená právem Unie
Výjimky pro specifické situace
Mezinárodní spolupráce v zájmu ochrany osobních údajů
Dozorový úřad
Nezávislost
Obecné podmínky pro členy dozorového úřadu
Pravidla pro zřízení dozorového úřadu
Příslušnost
Příslušnost vedoucího dozorového úřadu
Úkoly
Pravomoci
Zprávy o činnosti
Spolupráce mezi vedoucím dozorovým úřadem a dalšími dotčenými dozorovými úřady
Vzájemná pomoc
Společné postupy dozorových úřadů
Mechanismus jednotnosti
Stanovisko sboru
Řešení sporů sborem
Postup pro naléhavé případy
Výměna informací
Evropský sbor pro ochranu osobních údajů
Nezávislost
Úkoly sboru
Zprávy
Postup
Předseda
Úkoly předsedy
Sekretariát
Důvěrnost
Právo podat stížnost u dozorového úřadu
Právo na účinnou soudní ochranu vůči dozorovému úřadu
Právo na účinnou soudní ochranu vůči správci nebo zpracovateli
Zastupování subjektů údajů
Přerušení řízení
Právo na náhradu újmy a odpovědnost
Obecné podmínky pro ukládání správních pokut
Sankce
Zpracování a svoboda projevu a informací
Zpracování a přístup veřejnosti k úředním dokumentům
Zpracování národních identifikačních čísel
Zpracování v souvislosti se zaměstnáním
Záruky a odchylky týkající se zpracování pro účely archivace ve veřejném zájmu, pro účely vědeckého či historického výzkumu nebo pro statistické účely
Povinnost mlčenlivosti
Zavedená pravidla pro ochranu údajů uplatňovaná církvemi a náboženskými sdruženími
Výkon přenesené pravomoci
Postupy projednávání ve výboru
Zrušení směrnice 95/46/ES
Vztah ke směrnici 2002/58/ES
Vztah k dříve uzavřeným dohodám
Zprávy Komise
Přezkum jiných právních aktů Unie v oblasti ochrany údajů
Vstup v platnost a použitelnost
`
