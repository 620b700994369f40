package legalbasis

// titlesRomanian are the GDPR's headings in Romanian: 11 chapters, 15 sections, 99 articles, one a line.
const titlesRomanian = `Dispoziții generale
Principii
Drepturile persoanei vizate
Operatorul și persoana împuternicită de operator
Transferurile de date cu caracter personal către țări terțe sau organizații internaționale
Autorități de supraveghere independente
Cooperare și coerență
Căi de atac, răspundere și sancțiuni
Dispoziții referitoare la situații specifice de prelucrare
Acte delegate și acte de punere în aplicare
Dispoziții finale
Transparență și modalități
Informare și acces la date cu caracter personal
Rectificare și ștergere
Dreptul la opoziție și procesul decizional individual automatizat
Restricții
Obligații generale
Securitatea datelor cu caracter personal
Evaluarea impactului asupra protecției datelor și consultarea prealabilă
Responsabilul cu protecția datelor
Coduri de conduită și certificare
Statutul independent
Abilitări, sarcini și competențe
Cooperare
Asigurarea coerenței
Comitetul european pentru protecția datelor
Obiect și obiective
Domeniul de aplicare material
Domeniul de aplicare teritorial
Definiții
Principii legate de prelucrarea datelor cu caracter personal
Legalitatea prelucrării
Condiții privind consimțământul
Condiții aplicabile în ceea ce privește consimțământul copiilor în legătură cu serviciile societății informaționale
Prelucrarea de categorii speciale de date cu caracter personal
Prelucrarea de date cu caracter personal referitoare la condamnări penale și infracțiuni
Prelucrarea care nu necesită identificare
Transparența informațiilor, a comunicărilor și a modalităților de exercitare a drepturilor persoanei vizate
Informații care se furnizează în cazul în care datele cu caracter personal sunt colectate de la persoana vizată
Informații care se furnizează în cazul în care datele cu caracter personal nu au fost obținute de la persoana vizată
Dreptul de acces al persoanei vizate
Dreptul la rectificare
Dreptul la ștergerea datelor („dreptul de a fi uitat”)
Dreptul la restricționarea prelucrării
Obligația de notificare privind rectificarea sau ștergerea datelor cu caracter personal sau restricționarea prelucrării
Dreptul la portabilitatea datelor
Dreptul la opoziție
Procesul decizional individual automatizat, inclusiv crearea de profiluri
Restricții
Responsabilitatea operatorului
Asigurarea protecției datelor începând cu momentul conceperii și în mod implicit
Operatori asociați
Reprezentanții operatorilor sau ai persoanelor împuternicite de operatori care nu își au sediul în Uniune
Persoana împuternicită de operator
Desfășurarea activității de prelucrare sub autoritatea operatorului sau a persoanei împuternicite de operator
Evidențele activităților de prelucrare
Cooperarea cu autoritatea de supraveghere
Securitatea prelucrării
Notificarea autorității de supraveghere în cazul încălcării securității datelor cu caracter personal
Informarea persoanei vizate cu privire la încălcarea securității datelor cu caracter personal
Evaluarea impactului asupra protecției datelor
Consultarea prealabilă
Desemnarea responsabilului cu protecția datelor
Funcția responsabilului cu protecția datelor
Sarcinile responsabilului cu protecția datelor
Coduri de conduită
Monitorizarea codurilor de conduită aprobate
Certificare
Organisme de certificare
Principiul general al transferurilor
Transferuri în temeiul unei decizii privind caracterul adecvat al nivelului de protecție
Transferuri în baza unor garanții adecvate
Reguli corporatiste obligatorii
Transferurile sau divulgările de informații neautorizate de dreptul Uniunii
Derogări pentru situații specifice
Cooperarea internațională în domeniul protecției datelor cu caracter personal
Autoritatea de supraveghere
Independență
Condiții generale aplicabile membrilor autorității de supraveghere
Norme privind instituirea autorității de supraveghere
Competența
Competența autorității de supraveghere principale
Sarcini
Competențe
Rapoarte de activitate
Cooperarea dintre autoritatea de supraveghere principală și celelalte autorități de supraveghere vizate
Asistență reciprocă
Operațiuni comune ale autorităților de supraveghere
Mecanismul pentru asigurarea coerenței
Avizul comitetului
Soluționarea litigiilor de către comitet
Procedura de urgență
Schimb de informații
Comitetul european pentru protecția datelor
Independență
Sarcinile comitetului
Rapoarte
Procedura
Președintele
Sarcinile președintelui
Secretariatul
Confidențialitate
Dreptul de a depune o plângere la o autoritate de supraveghere
Dreptul la o cale de atac judiciară eficientă împotriva unei autorități de supraveghere
Dreptul la o cale de atac judiciară eficientă împotriva unui operator sau unei persoane împuternicite de operator
Reprezentarea persoanelor vizate
Suspendarea procedurilor
Dreptul la despăgubiri și răspunderea
Condiții generale pentru impunerea amenzilor administrative
Sancțiuni
Prelucrarea și libertatea de exprimare și de informare
Prelucrarea și accesul public la documente oficiale
Prelucrarea unui număr de identificare național
Prelucrarea în contextul ocupării unui loc de muncă
Garanții și derogări privind prelucrarea în scopuri de arhivare în interes public, în scopuri de cercetare științifică sau istorică ori în scopuri statistice
Obligații privind păstrarea confidențialității
Normele existente în domeniul protecției datelor pentru biserici și asociații religioase
Exercitarea delegării
Procedura comitetului
Abrogarea Directivei 95/46/CE
Relația cu Directiva 2002/58/CE
Relația cu acordurile încheiate anterior
Rapoartele Comisiei
Revizuirea altor acte juridice ale Uniunii în materie de protecție a datelor
Intrare în vigoare și aplicare
`
