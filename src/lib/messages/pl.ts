import type { Messages } from './en.ts';
import { pluralIn } from './plural.ts';

const plural = pluralIn('pl');

const reasons = {
  offline: 'brak połączenia',
  silent: 'długo nic nie przychodziło',
  changed: 'inny niż opublikowany',
  failed: 'nie udało się wczytać',
  again: 'trwa ponowne pobieranie …',
};

/** Every string of the interface, in Polish. */
export const pl: Messages = {
  layers: 'Warstwy',
  names: 'Nazwy',
  role: {
    incident: 'Zdarzenia',
    dense: 'Wiele zdarzeń',
    venue: 'Miejsca',
    actor: 'Stolice i rządy',
    contact: 'Rozmowy i telefony',
    route: 'Trasy',
    area: 'Obszary',
    control: 'Kontrolowany obszar',
    units: 'Jednostki pierwszego szczebla',
    base: 'Mapa podkładowa',
  },
  verdict: {
    agrees: 'Zgadza się',
    rounding: 'Zaokrąglone',
    differs: 'Nie zgadza się',
    unchecked: 'Nie do sprawdzenia na mapie',
  },
  checkedClaims: (verdicts) => `Sprawdzono: ${verdicts.join(', ')}`,
  corrections: 'Sprostowania',
  correctedOn: (date) => `Sprostowano ${date}`,
  howChecked: 'Jak to sprawdzono',
  legend: {
    incident: 'Okrąg: dokładne miejsce jest gdzieś wewnątrz',
    venue: 'Gdzie coś się stało',
    actor: 'Kogo się cytuje, nie gdzie coś się stało',
    base: 'Ląd, granice, rzeki, morza, miasta',
  },
  stage: {
    'took-place': 'Odbyło się',
    acknowledged: 'Potwierdzone przez drugą stronę',
    proposed: 'Tylko zaproponowane',
  },
  map: 'Mapa',
  mapHelp:
    'Strzałki przesuwają mapę, plus i minus zmieniają skalę, 0 pokazuje całą mapę. Enter prowadzi do znaczników, strzałki od jednego do drugiego, Enter wybiera, Escape cofa wybór i prowadzi z powrotem.',
  zoomIn: 'Przybliż',
  zoomOut: 'Oddal',
  wholeMap: 'Pokaż całą mapę',
  follow: 'Przesuwaj mapę, gdy czytam',
  close: 'Zamknij',
  skipToText: 'Przejdź do tekstu',
  linkToSentence: 'Odnośnik do tego zdania',
  quoted: (text) => `„${text}”`,
  precision: (kilometres) => `Z dokładnością do około ${kilometres} km`,
  asOf: (date) => `stan na ${date}`,
  source: 'Źródło',
  reportSource: (source) => `Źródło: ${source}.`,
  original: 'Oryginał:',
  translation: 'Tłumaczenie:',
  published: (date) => `Opublikowano ${date}.`,
  mapShows: (date) => `Stan na ${date}.`,
  selectedStatement: (marks) => `Wybrano zdanie. Na mapie: ${marks}.`,
  selectedUnmapped: (reason) => `Wybrano zdanie. Nie ma na mapie: ${reason}`,
  selectedMark: (title, count) =>
    `Wybrano: ${title}. ${plural(count, {
      one: 'Mówi o tym jedno zdanie',
      few: `Mówią o tym ${count} zdania`,
      other: `Mówi o tym ${count} zdań`,
    })}.`,
  noWebgl: 'Prosta mapa potrafi wszystko, co trzeba; szczegółowej ta przeglądarka nie narysuje.',
  mapFailed: 'Prosta mapa potrafi wszystko, co trzeba; szczegółowa się nie uruchomiła.',
  tryAgain: 'Spróbuj ponownie',
  lack: ({ file, why }) =>
    `${file}: ${typeof why === 'number' ? `serwer odpowiedział kodem ${why}` : reasons[why]}.`,
  mapLacks: (layers) => `Jest wszystko, o czym mówi raport. Bez wszystkich szczegółów: ${layers.join(', ')}.`,
  readOnMap: 'Przeczytaj to zdanie na mapie',
  fullPage: 'Przeczytaj cały raport',
  share: 'Udostępnij lub osadź',
  shareFailed: 'Spróbuj ponownie: nie udało się wczytać.',
  text: 'Pełny tekst',
  onTheMap: 'Na mapie',
  unitArea: (km2) => `${km2} km².`,
  areaMethod:
    'Powierzchnie obliczono z naszych kształtów na elipsoidzie WGS 84; linia jest schematyczna, więc ostatnie cyfry nie są dokładne.',
  selectedUnit: (said, count) =>
    `${said} ${plural(count, {
      one: 'Dotyczy go jedno zdanie',
      few: `Dotyczą go ${count} zdania`,
      other: `Dotyczy go ${count} zdań`,
    })}.`,
  datesNeedScript: 'Włącz JavaScript, aby zobaczyć inne daty.',
  dateFailed: (wanted, shown) =>
    `Mapa nadal pokazuje stan na ${shown}: mapy na ${wanted} nie udało się wczytać.`,
  showDate: (date) => `Pokaż ${date}`,
  /** What is shown of a day that there is no area of control of. */
  otherControl: (shown, own) =>
    `Kontrolowany obszar pokazano według stanu na ${shown}: stanu na ${own} nie ma.`,
  /** When something happened. */
  when: (from, to) => (to === from ? from : to === undefined ? `od ${from}` : `od ${from} do ${to}`),
  moved: (km2, date) => `${km2} km² od ${date}`,
  play: 'Odtwórz daty',
  pause: 'Zatrzymaj',
  earlier: 'Wcześniejsza data',
  later: 'Późniejsza data',
  stepThrough: 'Zdanie po zdaniu',
  sentenceOf: (position, count) =>
    position > 0 ? `Zdanie ${position} z ${count}` : `Krok po kroku (1/${count})`,
  previousSentence: 'Poprzednie zdanie',
  nextSentence: 'Następne zdanie',
  mapData: (licences) => `Dane mapy: ${licences}.`,
  fullscreen: 'Na cały ekran',
  leaveFullscreen: 'Opuść pełny ekran',
  gestures: {
    windows: 'Przytrzymaj Ctrl i przewijaj, aby zmienić skalę mapy',
    mac: 'Przytrzymaj ⌘ i przewijaj, aby zmienić skalę mapy',
    touch: 'Przesuwaj mapę dwoma palcami',
  },
  scale: (kilometres) => `${kilometres} km`,
};
