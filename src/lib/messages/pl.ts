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
    incident: 'Miejsca zdarzeń',
    venue: 'Miejsca',
    actor: 'Siedziby tych, którzy mówią',
    contact: 'Kontakty',
    route: 'Trasy',
    area: 'Obszary',
    control: 'Kontrolowany obszar',
    units: 'Jednostki pierwszego szczebla',
    base: 'Mapa podkładowa',
  },
  kind: {
    incident: 'Miejsce zdarzenia',
    venue: 'Miejsce',
    actor: 'Siedziba tych, którzy mówią',
    contact: 'Kontakt',
    route: 'Trasa',
    area: 'Obszar',
    control: 'Kontrolowany obszar',
    units: '',
    base: '',
  },
  status: {
    'took-place': 'odbyło się',
    acknowledged: 'potwierdzone przez drugą stronę',
    proposed: 'zaproponowane',
  },
  verdict: {
    agrees: 'Zgadza się',
    rounding: 'Jest zaokrągleniem',
    differs: 'Różni się',
    unchecked: 'Nie da się sprawdzić',
  },
  checkedClaims: (verdicts) => `Sprawdzono: ${verdicts.join(', ')}`,
  corrections: 'Sprostowania',
  noCorrections: 'Dotąd bez sprostowań',
  correctedOn: (date) => `Sprostowano ${date}`,
  added: 'Nie ma w raporcie',
  howChecked: 'Jak to sprawdzono',
  howSure: 'Jak pewna jest każda część',
  legend: {
    incident: 'Okrąg pokazuje dokładność',
    venue: 'Gdzie coś się stało',
    actor: 'Kto mówi, nie zdarzenie',
    base: 'Ląd, granice, rzeki, morza, miasta',
  },
  stage: { 'took-place': 'Odbyło się', acknowledged: 'Potwierdzone', proposed: 'Zaproponowane' },
  map: 'Mapa',
  mapHelp:
    'Strzałki przesuwają mapę, plus i minus zmieniają skalę, 0 pokazuje całą mapę. Enter prowadzi do znaczników, strzałki od jednego do drugiego, Enter wybiera, Escape cofa wybór i prowadzi z powrotem.',
  zoomIn: 'Przybliż',
  zoomOut: 'Oddal',
  wholeMap: 'Pokaż całą mapę',
  follow: 'Mapa podąża za tekstem',
  close: 'Zamknij',
  skipToText: 'Przejdź do tekstu',
  linkToSentence: 'Odnośnik do tego zdania',
  quoted: (text) => `„${text}”`,
  precision: (kilometres) => `znane z dokładnością do około ${kilometres} km`,
  precise: 'Jak dokładnie',
  asOf: (date) => `stan na ${date}`,
  source: 'Źródło',
  reportSource: (source) => `Źródło: ${source}.`,
  original: 'Oryginał:',
  translation: 'Tłumaczenie:',
  published: (date) => `Opublikowano ${date}.`,
  mapShows: (date) => `Mapa pokazuje stan na ${date}.`,
  selectedStatement: (marks) => `Wybrano zdanie. Na mapie: ${marks}.`,
  selectedUnmapped: (reason) => `Wybrano zdanie. Nie ma na mapie: ${reason}`,
  selectedMark: (title, count) =>
    `Wybrano: ${title}. ${plural(count, {
      one: 'Mówi o tym jedno zdanie',
      few: `Mówią o tym ${count} zdania`,
      other: `Mówi o tym ${count} zdań`,
    })}.`,
  noWebgl: 'Ta przeglądarka nie może narysować szczegółowej mapy; prosta mapa pozostaje i potrafi to samo.',
  mapFailed: 'Szczegółowa mapa się nie uruchomiła; prosta mapa pozostaje i potrafi to samo.',
  tryAgain: 'Spróbuj ponownie',
  lack: ({ file, why }) =>
    `${file}: ${typeof why === 'number' ? `serwer odpowiedział kodem ${why}` : reasons[why]}.`,
  mapLacks: (layers) =>
    `Nie wszystkie szczegóły: ${layers.join(', ')}. Niczego, o czym mówi raport, nie brakuje.`,
  readOnMap: 'Przeczytaj to zdanie na mapie',
  fullPage: 'Przeczytaj cały raport',
  share: 'Udostępnij lub osadź',
  shareFailed: 'Nie udało się wczytać. Spróbuj ponownie.',
  text: 'Tekst',
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
  datesNeedScript: 'Inne daty niż wybrana wymagają skryptu.',
  dateFailed: (wanted, shown) =>
    `Mapy ze stanem na ${wanted} nie udało się wczytać; nadal widać stan na ${shown}.`,
  showDate: (date) => `Pokaż ${date}`,
  /** What is shown of a day that there is no area of control of. */
  otherControl: (shown, own) =>
    `Kontrolowany obszar pokazano według stanu na ${shown}: stanu na ${own} nie ma.`,
  /** When something happened. */
  when: (from, to) => (to === from ? from : to === undefined ? `od ${from}` : `od ${from} do ${to}`),
  play: 'Odtwórz daty',
  pause: 'Zatrzymaj',
  earlier: 'Wcześniejsza data',
  later: 'Późniejsza data',
  stepThrough: 'Zdanie po zdaniu',
  sentenceOf: (position, count) =>
    position > 0
      ? `Zdanie ${position} z ${count}`
      : plural(count, { one: `${count} zdanie`, few: `${count} zdania`, other: `${count} zdań` }),
  previousSentence: 'Poprzednie zdanie',
  nextSentence: 'Następne zdanie',
  mapData: (licences) => `Dane mapy: ${licences}.`,
  licenceName: (spdx) =>
    spdx === 'LicenseRef-public-domain'
      ? 'domena publiczna'
      : spdx.replace(/^CC-|-(?=\d)/gu, (dash) => dash.replace('-', ' ')),
  fullscreen: 'Na cały ekran',
  leaveFullscreen: 'Opuść pełny ekran',
  gestures: {
    windows: 'Przytrzymaj Ctrl i przewijaj, aby zmienić skalę mapy',
    mac: 'Przytrzymaj ⌘ i przewijaj, aby zmienić skalę mapy',
    touch: 'Przesuwaj mapę dwoma palcami',
  },
  scale: (kilometres) => `${kilometres} km`,
};
