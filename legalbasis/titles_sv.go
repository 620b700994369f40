package legalbasis

// titlesSwedish are the GDPR's headings in Swedish: 11 chapters, 15 sections, 99 articles, one a line.
const titlesSwedish = `Allmänna bestämmelser
Principer
Den registrerades rättigheter
Personuppgiftsansvarig och personuppgiftsbiträde
Överföring av personuppgifter till tredjeländer eller internationella organisationer
Oberoende tillsynsmyndigheter
Samarbete och enhetlighet
Rättsmedel, ansvar och sanktioner
Bestämmelser om särskilda behandlingssituationer
Delegerade akter och genomförandeakter
Slutbestämmelser
Insyn och villkor
Information och tillgång till personuppgifter
Rättelse och radering
Rätt att göra invändningar och automatiserat individuellt beslutsfattande
Begränsningar
Allmänna skyldigheter
Säkerhet för personuppgifter
Konsekvensbedömning avseende dataskydd samt föregående samråd
Dataskyddsombud
Uppförandekod och certifiering
Oberoende ställning
Behörighet, uppgifter och befogenheter
Samarbete
Enhetlighet
Europeiska dataskyddsstyrelsen
Syfte
Materiellt tillämpningsområde
Territoriellt tillämpningsområde
Definitioner
Principer för behandling av personuppgifter
Laglig behandling av personuppgifter
Villkor för samtycke
Villkor som gäller barns samtycke avseende informationssamhällets tjänster
Behandling av särskilda kategorier av personuppgifter
Behandling av personuppgifter som rör fällande domar i brottmål samt överträdelser
Behandling som inte kräver identifiering
Klar och tydlig information och kommunikation samt klara och tydliga villkor för utövandet av den registrerades rättigheter
Information som ska tillhandahållas om personuppgifterna samlas in från den registrerade
Information som ska tillhandahållas om personuppgifterna inte har erhållits från den registrerade
Den registrerades rätt till tillgång
Rätt till rättelse
Rätt till radering (”rätten att bli bortglömd”)
Rätt till begränsning av behandling
Anmälningsskyldighet avseende rättelse eller radering av personuppgifter och begränsning av behandling
Rätt till dataportabilitet
Rätt att göra invändningar
Automatiserat individuellt beslutsfattande, inbegripet profilering
Begränsningar
Den personuppgiftsansvariges ansvar
Inbyggt dataskydd och dataskydd som standard
Gemensamt personuppgiftsansvariga
Företrädare för personuppgiftsansvariga eller personuppgiftsbiträden som inte är etablerade i unionen
Personuppgiftsbiträden
Behandling under den personuppgiftsansvariges eller personuppgiftsbiträdets överinseende
Register över behandling
Samarbete med tillsynsmyndigheten
Säkerhet i samband med behandlingen
Anmälan av en personuppgiftsincident till tillsynsmyndigheten
Information till den registrerade om en personuppgiftsincident
Konsekvensbedömning avseende dataskydd
Förhandssamråd
Utnämning av dataskyddsombudet
Dataskyddsombudets ställning
Dataskyddsombudets uppgifter
Uppförandekoder
Övervakning av godkända uppförandekoder
Certifiering
Certifieringsorgan
Allmän princip för överföring av uppgifter
Överföring på grundval av ett beslut om adekvat skyddsnivå
Överföring som omfattas av lämpliga skyddsåtgärder
Bindande företagsbestämmelser
Överföringar och utlämnanden som inte är tillåtna enligt unionsrätten
Undantag i särskilda situationer
Internationellt samarbete för skydd av personuppgifter
Tillsynsmyndighet
Oberoende
Allmänna villkor för tillsynsmyndighetens ledamöter
Regler för inrättandet av en tillsynsmyndighet
Behörighet
Den ansvariga tillsynsmyndighetens behörighet
Uppgifter
Befogenheter
Verksamhetsrapporter
Samarbete mellan den ansvariga tillsynsmyndigheten och de andra berörda tillsynsmyndigheterna
Ömsesidigt bistånd
Tillsynsmyndigheters gemensamma insatser
Mekanism för enhetlighet
Yttrande från Styrelsen
Tvistlösning genom styrelsen
Skyndsamt förfarande
Utbyte av information
Europeiska dataskyddsstyrelsen
Oberoende
Styrelsens uppgifter
Rapporter
Förfarande
Ordförande
Ordförandens uppgifter
Sekretariatet
Konfidentialitet
Rätt att lämna in klagomål till en tillsynsmyndighet
Rätt till ett effektivt rättsmedel mot tillsynsmyndighetens beslut
Rätt till ett effektivt rättsmedel mot en personuppgiftsansvarig eller ett personuppgiftsbiträde
Företrädande av registrerade
Vilandeförklaring av förfaranden
Ansvar och rätt till ersättning
Allmänna villkor för påförande av administrativa sanktionsavgifter
Sanktioner
Behandling och yttrande- och informationsfriheten
Behandling och allmänhetens tillgång till allmänna handlingar
Behandling av nationella identifikationsnummer
Behandling i anställningsförhållanden
Skyddsåtgärder och undantag för behandling för arkivändamål av allmänt intresse, vetenskapliga eller historiska forskningsändamål eller statistiska ändamål
Tystnadsplikt
Befintliga bestämmelser om dataskydd inom kyrkor och religiösa samfund
Utövande av delegeringen
Kommittéförfarande
Upphävande av direktiv 95/46/EG
Förhållande till direktiv 2002/58/EG
Förhållande till tidigare ingångna avtal
Kommissionsrapporter
Översyn av andra unionsrättsakter om dataskydd
Ikraftträdande och tillämpning
`
