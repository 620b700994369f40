package legalbasis

// titlesHungarian are the GDPR's headings in Hungarian: 11 chapters, 15 sections, 99 articles, one a line.
const titlesHungarian = `Általános rendelkezések
Elvek
Az érintett jogai
Az adatkezelő és az adatfeldolgozó
A személyes adatok harmadik országokba vagy nemzetközi szervezetek részére történő továbbítása
Független felügyeleti hatóságok
Együttműködés és egységesség
Jogorvoslat, felelősség és szankciók
Az adatkezelés különös eseteire vonatkozó rendelkezések
Felhatalmazáson alapuló jogi aktusok és végrehajtási jogi aktusok
Záró rendelkezések
Átláthatóság és intézkedések
Tájékoztatás és a személyes adatokhoz való hozzáférés
Helyesbítés és törlés
A tiltakozáshoz való jog és automatizált döntéshozatal egyedi ügyekben
Korlátozások
Általános kötelezettségek
Adatbiztonság
Adatvédelmi hatásvizsgálat és előzetes konzultáció
Adatvédelmi tisztviselő
Magatartási kódexek és tanúsítás
Független jogállás
Illetékesség, feladatok és hatáskörök
Együttműködés
Egységesség
Európai adatvédelmi testület
Tárgy
Tárgyi hatály
Területi hatály
Fogalommeghatározások
A személyes adatok kezelésére vonatkozó elvek
Az adatkezelés jogszerűsége
A hozzájárulás feltételei
A gyermek hozzájárulására vonatkozó feltételek az információs társadalommal összefüggő szolgáltatások vonatkozásában
A személyes adatok különleges kategóriáinak kezelése
A büntetőjogi felelősség megállapítására vonatkozó határozatokra és a bűncselekményekre vonatkozó személyes adatok kezelése
Azonosítást nem igénylő adatkezelés
Átlátható tájékoztatás, kommunikáció és az érintett jogainak gyakorlására vonatkozó intézkedések
Rendelkezésre bocsátandó információk, ha a személyes adatokat az érintettől gyűjtik
Rendelkezésre bocsátandó információk, ha a személyes adatokat nem az érintettől szerezték meg
Az érintett hozzáférési joga
A helyesbítéshez való jog
A törléshez való jog („az elfeledtetéshez való jog”)
Az adatkezelés korlátozásához való jog
A személyes adatok helyesbítéséhez vagy törléséhez, illetve az adatkezelés korlátozásához kapcsolódó értesítési kötelezettség
Az adathordozhatósághoz való jog
A tiltakozáshoz való jog
Automatizált döntéshozatal egyedi ügyekben, beleértve a profilalkotást
Korlátozások
Az adatkezelő feladatai
Beépített és alapértelmezett adatvédelem
Közös adatkezelők
Az Unióban tevékenységi hellyel nem rendelkező adatkezelők vagy adatfeldolgozók képviselői
Az adatfeldolgozó
Az adatkezelő vagy az adatfeldolgozó irányítása alatt végzett adatkezelés
Az adatkezelési tevékenységek nyilvántartása
Együttműködés a felügyeleti hatósággal
Az adatkezelés biztonsága
Az adatvédelmi incidens bejelentése a felügyeleti hatóságnak
Az érintett tájékoztatása az adatvédelmi incidensről
Adatvédelmi hatásvizsgálat
Előzetes konzultáció
Az adatvédelmi tisztviselő kijelölése
Az adatvédelmi tisztviselő jogállása
Az adatvédelmi tisztviselő feladatai
Magatartási kódexek
A jóváhagyott magatartási kódexeknek való megfelelés ellenőrzése
Tanúsítás
Tanúsító szervezetek
Az adattovábbításra vonatkozó általános elv
Adattovábbítás megfelelőségi határozat alapján
Megfelelő garanciák alapján történő adattovábbítások
Kötelező erejű vállalati szabályok
Az uniós jog által nem engedélyezett továbbítás és közlés
Különös helyzetekben biztosított eltérések
A személyes adatok védelmével kapcsolatos nemzetközi együttműködés
Felügyeleti hatóság
Függetlenség
A felügyeleti hatóság tagjaira vonatkozó általános feltételek
A felügyeleti hatóság létrehozására vonatkozó szabályok
Illetékesség
A fő felügyeleti hatóság illetékessége
Feladatok
Hatáskörök
Tevékenységi jelentés
Együttműködés a fő felügyeleti hatóság és a többi érintett felügyeleti hatóság között
Kölcsönös segítségnyújtás
A felügyeleti hatóságok közös műveletei
Az egységességi mechanizmus
Az Európai Adatvédelmi Testület véleménye
A Testület vitarendezési eljárása
Sürgősségi eljárás
Információcsere
Az Európai Adatvédelmi Testület
Függetlenség
Az Európai Adatvédelmi Testület feladatai
Jelentések
Eljárás
Az elnök
Az elnök feladatai
Titkárság
Titoktartás
A felügyeleti hatóságnál történő panasztételhez való jog
A felügyeleti hatósággal szembeni hatékony bírósági jogorvoslathoz való jog
Az adatkezelővel vagy az adatfeldolgozóval szembeni hatékony bírósági jogorvoslathoz való jog
Az érintettek képviselete
Az eljárás felfüggesztése
A kártérítéshez való jog és a felelősség
A közigazgatási bírságok kiszabására vonatkozó általános feltételek
Szankciók
A személyes adatok kezelése és a véleménynyilvánítás szabadságához és a tájékozódáshoz való jog
A személyes adatok kezelése és a hivatalos dokumentumokhoz való nyilvános hozzáférés
A nemzeti azonosító számok kezelése
Adatkezelés a foglalkoztatással összefüggően
A közérdekű archiválás céljából, tudományos és történelmi kutatási célból vagy statisztikai célból folytatott adatkezelésre vonatkozó garanciák és eltérések
Titoktartási kötelezettségek
Egyházak és vallási szervezetek létező adatvédelmi szabályai
A felhatalmazás gyakorlása
Bizottsági eljárásrend
A 95/46/EK irányelv hatályon kívül helyezése
Kapcsolat a 2002/58/EK irányelvvel
Kapcsolat korábban kötött megállapodásokkal
A Bizottság jelentései
Az egyéb uniós adatvédelmi aktusok felülvizsgálata
Hatálybalépés és alkalmazás
`
