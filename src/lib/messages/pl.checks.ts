import type { CheckPhrases } from './checkPhrases.ts';

/** The phrases of claims and checks, in Polish. */
export const plChecks: CheckPhrases = {
  locale: 'pl',
  status: {
    reported: '{by}',
    assessed: 'Czyj szacunek: {by}',
    claimed: 'Kto to mówi: {by}',
    proposed: 'Propozycja; kto o niej mówi: {by}',
  },
  facets: {
    happened: 'że to się stało',
    where: 'gdzie',
    when: 'kiedy',
    extent: 'jak daleko lub ile',
  },
  levels: { confirmed: 'Kilka źródeł mówi', stated: 'Jedno źródło mówi', open: 'Nie ustalono' },
  alone: {
    confirmed: 'Tak mówi kilka źródeł.',
    stated: 'Tak mówi jedno źródło.',
    open: 'Nie ustalono.',
  },
  clock: 'czasu miejscowego ({city})',
  units: {
    year: { one: 'rok', few: 'lata', other: 'lat' },
    month: { one: 'miesiąc', few: 'miesiące', other: 'miesięcy' },
    day: { one: 'dzień', other: 'dni' },
    hour: { one: 'godzina', few: 'godziny', other: 'godzin' },
    minute: { one: 'minuta', few: 'minuty', other: 'minut' },
    point: {
      one: 'punkt procentowy',
      few: 'punkty procentowe',
      many: 'punktów procentowych',
      other: 'punktu procentowego',
    },
    km: { other: 'km' },
    m: { other: 'm' },
    nmi: { one: 'mila morska', few: 'mile morskie', many: 'mil morskich', other: 'mili morskiej' },
    mi: { one: 'mila', few: 'mile', many: 'mil', other: 'mili' },
    km2: { other: 'km²' },
    ha: { other: 'ha' },
  },
  direction: { up: 'w górę', down: 'w dół' },
  drawn: {
    stated: 'Raport: {figure}',
    measured: 'Zmierzono: {figure}',
    range: '± {range}',
    report: 'Raport',
    published: 'Opublikowano',
    counted: 'Policzono',
  },
  agrees: 'Obie liczby się zgadzają.',
  rounding: '„{quote}” to zaokrąglenie {direction}.',
  differs: 'Liczby różnią się o {difference}.',
  share: {
    result: 'Narysowany obszar to {share} ({part} km² z {whole} km²), stan na {day}. {found}',
    method:
      'Powierzchnia kształtów zbioru „{title}” na elipsoidzie WGS 84 jako część {of}: to, co zajęte, a dalej razem ze spornym.',
    resultOfMark: 'Pierwszy narysowany obszar to {share} drugiego ({part} km² z {whole} km²). {found}',
    methodOfMark: 'Powierzchnie obu kształtów na elipsoidzie WGS 84.',
    margin:
      'Rysunek może się mylić o {tolerance}: w tych granicach dwie liczby się zgadzają. Poza nimi liczba z raportu jest zaokrągleniem, jeśli daje ją nasza, zaokrąglona do {step} punktów.',
  },
  size: {
    result: {
      length: 'Długość linii na mapie: {measured}; w raporcie: {stated}. {found}',
      distance: 'Odległość między dwoma punktami na mapie: {measured}; w raporcie: {stated}. {found}',
      area: 'Powierzchnia obszaru na mapie: {measured}; w raporcie: {stated}. {found}',
    },
    method: {
      length: 'Długość narysowanej linii na elipsoidzie WGS 84.',
      distance: 'Najkrótsza droga między dwoma punktami na elipsoidzie WGS 84.',
      area: 'Powierzchnia narysowanego kształtu na elipsoidzie WGS 84.',
    },
    differs: 'Różnica: {difference}.',
    margin:
      'Dopuszczalne odchylenie rysunku: {tolerance}; w tych granicach dwie liczby się zgadzają. Poza nimi liczba z raportu jest zaokrągleniem, jeśli daje ją nasza po zaokrągleniu (krok: {step}).',
  },
  duration: {
    result: 'Od {from} do {to} upływa: {length}. {found}',
    timed: 'Od {from} do {to} upływa: {length}. {found}',
    at: '{time} {day} ({offset})',
    rounding: '„{quote}” to zaokrąglenie {direction} do {whole}.',
    whole: { years: 'pełnych lat', months: 'pełnych miesięcy', days: 'pełnych dni', hours: 'pełnych godzin' },
    differs: 'Raport podaje: {stated}.',
    method: {
      years:
        'Liczone według kalendarza: pełne lata, potem pełne miesiące, potem dni; pierwszego dnia się nie liczy. Bez tolerancji; słowo takie jak „prawie” czyni następny pełny rok zaokrągleniem.',
      months:
        'Liczone według kalendarza: pełne miesiące, potem dni; pierwszego dnia się nie liczy. Bez tolerancji; słowo takie jak „prawie” czyni następny pełny miesiąc zaokrągleniem.',
      days: 'Liczone według kalendarza, bez pierwszego dnia, a gdzie godziny są znane, w UTC. Bez tolerancji; słowo takie jak „prawie” czyni następny pełny dzień zaokrągleniem.',
      hours:
        'Liczone w UTC. Bez tolerancji; słowo takie jak „prawie” czyni następną pełną godzinę zaokrągleniem.',
    },
  },
  count: {
    result: 'Ostatnia opublikowana liczba to {published}, {found}.',
    same: 'tak jak w raporcie',
    differs: 'inaczej niż w raporcie',
    method: 'Liczbę postawiono obok ostatniej opublikowanej. Bez tolerancji.',
  },
  rows: {
    result: 'Liczba wpisów w danych mapy „{layer}”{where}: {count}; w raporcie: {stated}. {found}',
    where: '{property}: „{wanted}”',
    days: 'od {from} do {to}',
    from: 'od {from}',
    to: 'do {to}',
    near: 'najwyżej {km} km od punktu {place}',
    method: 'Policzono wpisy. Bez tolerancji.',
  },
  compass: { latitude: ['N', 'S'], longitude: ['E', 'W'] },
  amount: {
    result: 'Źródła podają {published}; raport mówi: {stated}. {found}',
    method: 'Kwotę postawiono obok opublikowanej. Bez tolerancji.',
  },
  date: {
    result: 'Źródła podają {published}; raport mówi: {stated}.',
    method: 'Dzień postawiono obok opublikowanego. Bez tolerancji.',
  },
  place: {
    result: 'Znacznik na mapie leży {where}; do środka miasta ({town}) jest {km} km.',
    method:
      'Czy znacznik leży w kształcie jednostki administracyjnej i najwyżej {km} km od środka miasta. Sam znacznik może się mylić o {precision} km.',
  },
  time: {
    unknown: 'Z opublikowanych godzin nie wynika, czy zdarzenie „{a}” było {relation} „{b}”.',
    known: 'Według zegara zdarzenie „{a}” było {relation} „{b}”{not}{gap}.',
    not: ', a nie {relation}',
    gap: '; odstęp między nimi: {gap}',
    and: ' i ',
    clocks:
      '„{a}”: {first} ({firstClock}), czyli {firstThere} ({secondClock}). „{b}”: {second} ({secondClock}).',
    sameDay: 'Według własnego kalendarza każdego z nich oba przypadają na ten sam dzień: {day}.',
    stretch: {
      open: 'od {from} {fromDay}',
      day: 'od {from} do {to} {fromDay}',
      days: 'od {from} {fromDay} do {to} {toDay}',
    },
    relations: {
      before: ['przed zdarzeniem', 'przed nim'],
      after: ['po zdarzeniu', 'po nim'],
      within: ['w trakcie zdarzenia', 'w jego trakcie'],
    },
    overlaps: 'częściowo w trakcie zdarzenia',
    method:
      'Godziny porównano w UTC: {first} oraz {second}. Bez tolerancji. Godziny przed zdarzeniem pochodzą z jego opublikowanego programu.',
    hours: '{from} – {to}',
    noEnd: 'nie wiadomo',
  },
  quotation: {
    result: 'Słowa według publikacji: „{published}”. {found}',
    verbatim: 'Raport cytuje je dosłownie.',
    shortened: 'Raport cytuje ich część.',
    reworded: 'Cytat w raporcie jest przeformułowany.',
    method: 'Cytat zestawiono z opublikowanym zapisem słów.',
  },
  unchecked: {
    count: 'Liczba: nie zestawiono jej z żadną opublikowaną.',
    date: 'Data: nie zestawiono jej z żadną opublikowaną.',
    duration: 'Czas trwania: jego początku i końca nie podano.',
    amount: 'Kwota nie ma miejsca, kształtu ani daty, więc mapa nie może jej sprawdzić.',
    position: 'Stanowisko albo ocena: można je przytoczyć, nie zmierzyć.',
    private: 'Powiedziane za zamkniętymi drzwiami: nie ma publicznego zapisu, z którym można to porównać.',
    account: 'Opiera się na relacjach uczestników; kształty i daty nie mogą tego potwierdzić.',
  },
};
