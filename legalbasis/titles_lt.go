package legalbasis

// titlesLithuanian are the GDPR's headings in Lithuanian: 11 chapters, 15 sections, 99 articles, one a line.
const titlesLithuanian = `Bendrosios nuostatos
Principai
Duomenų subjekto teisės
Duomenų valdytojas ir duomenų tvarkytojas
Asmens duomenų perdavimai į trečiąsias valstybes arba tarptautinėms organizacijoms
Nepriklausomos priežiūros institucijos
Bendradarbiavimas ir nuoseklumas
Teisių gynimo priemonės, atsakomybė ir sankcijos
Nuostatos, susijusios su konkrečiais duomenų tvarkymo atvejais
Deleguotieji aktai ir įgyvendinimo aktai
Baigiamosios nuostatos
Skaidrumas ir sąlygos
Informavimas ir teisė susipažinti su asmens duomenimis
Duomenų ištaisymas ir ištrynimas
Teisė nesutikti ir automatizuotas atskirų sprendimų priėmimas
Apribojimai
Bendrosios prievolės
Asmens duomenų saugumas
Poveikio duomenų apsaugai vertinimas ir išankstinės konsultacijos
Duomenų apsaugos pareigūnas
Elgesio kodeksai ir sertifikavimas
Nepriklausomas statusas
Kompetencija, užduotys ir įgaliojimai
Bendradarbiavimas
Nuoseklumas
Europos duomenų apsaugos valdyba
Dalykas ir tikslai
Materialinė taikymo sritis
Teritorinė taikymo sritis
Apibrėžtys
Su asmens duomenų tvarkymu susiję principai
Tvarkymo teisėtumas
Sutikimo sąlygos
Sąlygos, taikomos vaiko, kuriam siūlomos informacinės visuomenės paslaugos, sutikimui
Specialių kategorijų asmens duomenų tvarkymas
Asmens duomenų apie apkaltinamuosius nuosprendžius ir nusikalstamas veikas tvarkymas
Duomenų tvarkymas, kai asmens tapatybės nustatyti nereikia
Skaidrus informavimas, pranešimas ir duomenų subjekto naudojimosi savo teisėmis sąlygos
Informacija, kuri turi būti pateikta, kai asmens duomenys renkami iš duomenų subjekto
Informacija, kuri turi būti pateikta, kai asmens duomenys yra gauti ne iš duomenų subjekto
Duomenų subjekto teisė susipažinti su duomenimis
Teisė reikalauti ištaisyti duomenis
Teisė reikalauti ištrinti duomenis („teisė būti pamirštam“)
Teisė apriboti duomenų tvarkymą
Prievolė pranešti apie asmens duomenų ištaisymą ar ištrynimą arba duomenų tvarkymo apribojimą
Teisė į duomenų perkeliamumą
Teisė nesutikti
Automatizuotas atskirų sprendimų priėmimas, įskaitant profiliavimą
Apribojimai
Duomenų valdytojo atsakomybė
Pritaikytoji duomenų apsauga ir standartizuotoji duomenų apsauga
Bendri duomenų valdytojai
Sąjungoje neįsisteigusių duomenų valdytojų ar duomenų tvarkytojų atstovai
Duomenų tvarkytojas
Duomenų valdytojui ar duomenų tvarkytojui pavaldžių asmenų atliekamas duomenų tvarkymas
Duomenų tvarkymo veiklos įrašai
Bendradarbiavimas su priežiūros institucija
Duomenų tvarkymo saugumas
Pranešimas priežiūros institucijai apie asmens duomenų saugumo pažeidimą
Pranešimas duomenų subjektui apie asmens duomenų saugumo pažeidimą
Poveikio duomenų apsaugai vertinimas
Išankstinės konsultacijos
Duomenų apsaugos pareigūno skyrimas
Duomenų apsaugos pareigūno statusas
Duomenų apsaugos pareigūno užduotys
Elgesio kodeksai
Patvirtintų elgesio kodeksų stebėsena
Sertifikavimas
Sertifikavimo įstaigos
Bendras duomenų perdavimo principas
Duomenų perdavimas remiantis sprendimu dėl tinkamumo
Duomenų perdavimas taikant tinkamas apsaugos priemones
Įmonei privalomos taisyklės
Sąjungos teisėje neleidžiamas duomenų perdavimas ar atskleidimas
Nukrypti leidžiančios nuostatos konkrečiais atvejais
Tarptautinis bendradarbiavimas asmens duomenų apsaugos srityje
Priežiūros institucija
Nepriklausomumas
Bendrieji reikalavimai priežiūros institucijos nariams
Priežiūros institucijos įsteigimo taisyklės
Kompetencija
Vadovaujančios priežiūros institucijos kompetencija
Užduotys
Įgaliojimai
Veiklos ataskaitos
Vadovaujančios priežiūros institucijos ir kitų susijusių priežiūros institucijų bendradarbiavimas
Savitarpio pagalba
Priežiūros institucijų bendros operacijos
Nuoseklumo užtikrinimo mechanizmas
Valdybos nuomonė
Europos duomenų apsaugos valdybos sprendžiami ginčai
Skubos procedūra
Keitimasis informacija
Europos duomenų apsaugos valdyba
Nepriklausomumas
Valdybos užduotys
Ataskaitos
Procedūra
Pirmininkas
Pirmininko užduotys
Sekretoriatas
Konfidencialumas
Teisė pateikti skundą priežiūros institucijai
Teisė imtis veiksmingų teisminių teisių gynimo priemonių prieš priežiūros instituciją
Teisė imtis veiksmingų teisminių teisių gynimo priemonių prieš duomenų valdytoją arba duomenų tvarkytoją
Atstovavimas duomenų subjektams
Bylos nagrinėjimo sustabdymas
Teisė į kompensaciją ir atsakomybė
Bendrosios administracinių baudų skyrimo sąlygos
Sankcijos
Duomenų tvarkymas ir saviraiškos ir informacijos laisvė
Duomenų tvarkymas ir visuomenės teisė susipažinti su oficialiais dokumentais
Nacionalinio asmens identifikavimo numerio tvarkymas
Duomenų tvarkymas su darbo santykiais susijusiame kontekste
Apsaugos priemonės ir nukrypti leidžiančios nuostatos, susijusios su duomenų tvarkymu archyvavimo tikslais viešojo intereso labui, mokslinių ar istorinių tyrimų tikslais arba statistiniais tikslais
Prievolės saugoti paslaptį
Galiojančios bažnyčių ir religinių asociacijų duomenų apsaugos taisyklės
Įgaliojimų delegavimas
Komiteto procedūra
Direktyvos 95/46/EB panaikinimas
Ryšys su Direktyva 2002/58/EB
Ryšys su anksčiau sudarytais susitarimais
Komisijos ataskaitos
Kitų Sąjungos duomenų apsaugos teisės aktų peržiūra
Įsigaliojimas ir taikymas
`
