import type { BuiltMessages } from './en.built.ts';
import { ended } from './ended.ts';
import { pluralIn } from './plural.ts';

const plural = pluralIn('pl');

/** The strings of what is rendered when the site is built, in Polish. */
export const plBuilt: BuiltMessages = {
  geojson: 'Pobierz jako GeoJSON',
  lineFile: 'linia i jej miejscowości',
  areaFile: 'obszary',
  lineCount: (stretches, kilometres) =>
    `${plural(stretches, { one: `${stretches} odcinek`, few: `${stretches} odcinki`, other: `${stretches} odcinków` })} z północy na południe, z dokładnością do około ${kilometres} km.`,
  lineSince: (since) => ended(`Od: ${since}`),
  lineKept: (date) => `Linia jest taka jak ${date}: tu się nie przesunęła.`,
  lineUnsourced: 'Bez osobnej relacji: rzecz wtedy powszechnie znana.',
  lineWhole: 'Wzięte w całości:',
  lineTowns: (count) =>
    plural(count, {
      one: `${count} miejscowość, której trzyma się rysunek`,
      few: `${count} miejscowości, których trzyma się rysunek`,
      other: `${count} miejscowości, których trzyma się rysunek`,
    }),
  linePrecision: (kilometres) => `Narysowano z dokładnością do około ${kilometres} km.`,
  lineFew: 'Mniej niż dwie relacje: mniej pewne niż odcinki obok.',
  ofThatWeek: 'z tego tygodnia',
  column: {
    km2: 'Powierz\u00adchnia km²',
    share: 'Udział',
    sentences: 'Zdania',
  },
  change: { taken: 'Zajęte od poprzedniej daty', given: 'Oddane od poprzedniej daty' },
  csv: 'Pobierz wszystkie daty jako CSV',
  sentenceNumber: (number) => `Zdanie ${number}`,
  borderPolicy: 'Granice są uznane międzynarodowo, o ile podaje je źródło. Nie do nawigacji ani działań.',
  publicDomain: 'domena publiczna',
  license: 'Licencja',
  licences: 'Licencje programu, czcionek i danych',
  scriptLost: 'Tekst i mapa są na miejscu; nie wszystko jeszcze reaguje, bo skrypt nie dotarł.',
  drawnBy: 'Rysunek:',
  method: 'Metoda',
  whereFrom: 'Dane i źródła',
  marks: 'Na mapie',
  unmapped: 'Czego mapa nie pokaże',
  sentences: (count) => (count === 1 ? 'Wspomniane raz' : `Wspomniane ${count} razy`),
  uncited: 'Niewspomniane',
  knows: 'Co sprawdziliśmy',
  finding: (count) =>
    `Sprawdziliśmy ${plural(count, { one: 'jedną informację', few: `${count} informacje`, other: `${count} informacji` })}:`,
  found: {
    agrees: (count) => plural(count, { few: `${count} zgadzają się`, other: `${count} zgadza się` }),
    rounding: (count) => `${count} zaokrąglono`,
    differs: (count) => plural(count, { few: `${count} nie zgadzają się`, other: `${count} nie zgadza się` }),
  },
  others: (count) => `Pozostałe (${count}): nic`,
  sources: (count) => plural(count, { one: '1 warstwa', few: `${count} warstwy`, other: `${count} warstw` }),
  howMeasured: 'Jak to zmierzono',
  row: { layer: 'Dane', source: 'Źródło', date: 'Stan na', download: 'Pobierz' },
  inText: 'W tekście',
  drawnPage: 'Udostępnij ten rysunek',
  drawnPicture: 'Obraz',
  notChecked: 'Czego nie da się sprawdzić na mapie',
  preview: {
    title: 'Osadzenia w każdej ramce',
    intro:
      'Każda mapa w ramkach innych stron: sześć szerokości, w każdej piaskownicy, jasno i ciemno. Mapa, której skrypt działa, podaje swoją wysokość, a ramka się do niej dopasowuje, tak jak z naszym skryptem na Państwa stronie; gdzie indziej ramka zachowuje swoją wysokość.',
    none: 'Bez piaskownicy',
    scheme: { light: 'jasno', dark: 'ciemno' },
    about: {
      none: 'Ramka taka, jaką pisze „Udostępnij lub osadź”.',
      scripts:
        'Tak WordPress osadza oEmbed: bez pamięci, bez pełnego ekranu, a odnośniki otwierają się w ramce.',
      origin: 'Skrypty i własne pochodzenie mapy; odnośniki niczego nie otwierają.',
      nothing: 'Najgorzej: bez skryptu. Obraz mapy, pod nim zwinięty tekst i kolory czytelnika.',
    },
  },
  reports: 'Raporty',
  reportsIntro: 'Każde zdanie na mapie. Każdy znacznik ze swoim zdaniem.',
  listed: (sentences, marks) => `Zdania: ${sentences} · miejsca i linie: ${marks} ·`,
  noCorrections: 'Dotąd bez sprostowań',
  correctionsIntro: 'Co było błędne w tym tekście lub na jego mapie i co zmieniono.',
  correctedIn: { statement: 'W zdaniu', mark: 'Na mapie', dataset: 'W danych' },
  before: 'Przedtem',
  after: 'Potem',
  feed: 'Sprostowania jako kanał',
};
