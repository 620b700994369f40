package legalbasis

// titlesPolish are the GDPR's headings in Polish: 11 chapters, 15 sections, 99 articles, one a line.
const titlesPolish = `Przepisy ogólne
Zasady
Prawa osoby, której dane dotyczą
Administrator i podmiot przetwarzający
Przekazywanie danych osobowych do państw trzecich lub organizacji międzynarodowych
Niezależne organy nadzorcze
Współpraca i spójność
Środki ochrony prawnej, odpowiedzialność i sankcje
Przepisy dotyczące szczególnych sytuacji związanych z przetwarzaniem
Akty delegowane i akty wykonawcze
Przepisy końcowe
Przejrzystość oraz tryb korzystania z praw
Informacje i dostęp do danych osobowych
Sprostowanie i usuwanie danych
Prawo do sprzeciwu oraz zautomatyzowane podejmowanie decyzji w indywidualnych przypadkach
Ograniczenia
Obowiązki ogólne
Bezpieczeństwo danych osobowych
Ocena skutków dla ochrony danych i uprzednie konsultacje
Inspektor ochrony danych
Kodeksy postępowania i certyfikacja
Niezależny status
Właściwość, zadania i uprawnienia
Współpraca
Spójność
Europejska rada ochrony danych
Przedmiot i cele
Materialny zakres stosowania
Terytorialny zakres stosowania
Definicje
Zasady dotyczące przetwarzania danych osobowych
Zgodność przetwarzania z prawem
Warunki wyrażenia zgody
Warunki wyrażenia zgody przez dziecko w przypadku usług społeczeństwa informacyjnego
Przetwarzanie szczególnych kategorii danych osobowych
Przetwarzanie danych osobowych dotyczących wyroków skazujących i naruszeń prawa
Przetwarzanie niewymagające identyfikacji
Przejrzyste informowanie i przejrzysta komunikacja oraz tryb wykonywania praw przez osobę, której dane dotyczą
Informacje podawane w przypadku zbierania danych od osoby, której dane dotyczą
Informacje podawane w przypadku pozyskiwania danych osobowych w sposób inny niż od osoby, której dane dotyczą
Prawo dostępu przysługujące osobie, której dane dotyczą
Prawo do sprostowania danych
Prawo do usunięcia danych („prawo do bycia zapomnianym”)
Prawo do ograniczenia przetwarzania
Obowiązek powiadomienia o sprostowaniu lub usunięciu danych osobowych lub o ograniczeniu przetwarzania
Prawo do przenoszenia danych
Prawo do sprzeciwu
Zautomatyzowane podejmowanie decyzji w indywidualnych przypadkach, w tym profilowanie
Ograniczenia
Obowiązki administratora
Uwzględnianie ochrony danych w fazie projektowania oraz domyślna ochrona danych
Współadministratorzy
Przedstawiciele administratorów lub podmiotów przetwarzających niemających jednostki organizacyjnej w Unii
Podmiot przetwarzający
Przetwarzanie z upoważnienia administratora lub podmiotu przetwarzającego
Rejestrowanie czynności przetwarzania
Współpraca z organem nadzorczym
Bezpieczeństwo przetwarzania
Zgłaszanie naruszenia ochrony danych osobowych organowi nadzorczemu
Zawiadamianie osoby, której dane dotyczą, o naruszeniu ochrony danych osobowych
Ocena skutków dla ochrony danych
Uprzednie konsultacje
Wyznaczenie inspektora ochrony danych
Status inspektora ochrony danych
Zadania inspektora ochrony danych
Kodeksy postępowania
Monitorowanie zatwierdzonych kodeksów postępowania
Certyfikacja
Podmiot certyfikujący
Ogólna zasada przekazywania
Przekazywanie na podstawie decyzji stwierdzającej odpowiedni stopień ochrony
Przekazywanie z zastrzeżeniem odpowiednich zabezpieczeń
wiążące reguły korporacyjnych
Przekazywanie lub ujawnianie niedozwolone na mocy prawa Unii
Wyjątki w szczególnych sytuacjach
Międzynarodowa współpraca na rzecz ochrony danych osobowych
Organ nadzorczy
Niezależność
Ogólne warunki dotyczące członków organu nadzorczego
Zasady ustanawiania organu nadzorczego
Właściwość
Właściwość wiodącego organu nadzorczego
Zadania
Uprawnienia
Sprawozdanie z działalności
Współpraca miedzy wiodącym organem nadzorczym a innymi organami nadzorczymi, których sprawa dotyczy
Wzajemna pomoc
Wspólne operacje organów nadzorczych
Mechanizm spójności
Opinia Europejskiej Rady Ochrony Danych
Rozstrzyganie sporów przez Europejską Radę Ochrony Danych
Tryb pilny
Wymiana informacji
Europejska Rada Ochrony Danych
Niezależność
Zadania Europejskiej Rady Ochrony Danych
Sprawozdania
Procedura
Przewodniczący
Zadania przewodniczącego
Sekretariat
Poufność
Prawo do wniesienia skargi do organu nadzorczego
Prawo do skutecznego środka ochrony prawnej przed sądem przeciwko organowi nadzorczemu
Prawo do skutecznego środka ochrony prawnej przed sądem przeciwko administratorowi lub podmiotowi przetwarzającemu
Reprezentowanie osób, których dane dotyczą
Zawieszenie postępowania
Prawo do odszkodowania i odpowiedzialność
Ogólne warunki nakładania administracyjnych kar pieniężnych
Sankcje
Przetwarzanie a wolność wypowiedzi i informacji
Przetwarzanie a publiczny dostęp do dokumentów urzędowych
Przetwarzanie krajowego numeru identyfikacyjnego
Przetwarzanie w kontekście zatrudnienia
Zabezpieczenia i wyjątki mające zastosowanie do przetwarzania do celów archiwalnych w interesie publicznym, do celów badań naukowych lub historycznych lub do celów statystycznych
Obowiązek zachowania tajemnicy
Istniejące zasady ochrony danych obowiązujące kościoły i związki wyznaniowe
Wykonywanie przekazanych uprawnień
Procedura komitetowa
Uchylenie dyrektywy 95/46/WE
Stosunek do dyrektywy 2002/58/WE
Stosunek do uprzednio zawartych umów
Sprawozdania Komisji
Przegląd innych aktów prawnych Unii dotyczących ochrony danych
Wejście w życie i stosowanie
`
