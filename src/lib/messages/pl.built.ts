import type { BuiltMessages } from './en.built.ts';
import { ended } from './ended.ts';
import { pluralIn } from './plural.ts';

const plural = pluralIn('pl');

/** The strings of what is rendered when the site is built, in Polish. */
export const plBuilt: BuiltMessages = {
  geojson: 'Pobierz jako GeoJSON',
  lineFile: 'linia i jej miejscowości',
  areaFile: 'obszary',
  lineLink: 'Dlaczego linia biegnie właśnie tam: każdy odcinek, jego miejscowości i relacje',
  lineTitle: 'Skąd pochodzi ta linia',
  lineIntro:
    'Terytorium okupowane to nasz własny schematyczny rysunek według opublikowanych relacji o tym, które miejscowości były po której stronie. Nie obrysowano ani nie pobrano do niego żadnej mapy kontroli. Przy każdym odcinku poniżej podano, jakie miejscowości leżą po obu stronach, od kiedy i według czyjej relacji.',
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
  noTown: 'żadnej miejscowości',
  side: { russian: 'W rękach Rosji', ukrainian: 'W rękach Ukrainy', contested: 'Sporne' },
  titleFrom: { address: 'tytuł tak jak w adresie', line: 'tytuł z pierwszego wiersza' },
  oblasts: 'Obwód po obwodzie',
  oblastsCaption: 'Powierzchnia i powierzchnia okupowana 27 jednostek pierwszego stopnia, stan na',
  oblastsOn: 'Co jest okupowane, stan na',
  oblastsNote: (official, shapes) =>
    `Udział kraju liczony jest od oficjalnych ${official} km² Ukrainy, udział obwodu od naszego własnego jego kształtu. Nasze kształty mają razem ${shapes} km², więc sumy nie muszą się zgadzać i nie są dopasowywane.`,
  column: {
    name: 'Obwód',
    km2: 'Powierz\u00adchnia km²',
    occupied: 'Okupo\u00adwane km²',
    share: 'Udział',
    sentences: 'Zdania',
  },
  country: 'Ukraina',
  csv: 'Pobierz wszystkie daty jako CSV',
  sentenceNumber: (number) => `Zdanie ${number}`,
  borderPolicy:
    'Granice są uznane międzynarodowo (rezolucja Zgromadzenia Ogólnego ONZ 68/262); kontrola w terenie to warstwa, nie granica. Nie do nawigacji ani działań operacyjnych.',
  license: 'Licencja',
  licences: 'Licencje programu, czcionek i danych',
  scriptLost: 'Skrypt tej strony nie dotarł: tekst i mapa są na miejscu, ale nie wszystko reaguje.',
  drawnBy: 'Rysunek:',
  method: 'Metoda',
  whereFrom: 'Skąd pochodzi ta linia?',
  marks: 'Miejsca i kontakty',
  marksIntro: 'Wszystko, co mapa rysuje do tego tekstu, ze zdaniami, które o tym mówią.',
  unmapped: 'Zdania bez miejsca',
  sentences: (count) => (count === 1 ? 'Przywołane w jednym zdaniu' : `Przywołane w ${count} zdaniach`),
  origin: 'Skąd pochodzi kształt',
  knows: 'Skąd ta mapa to wie',
  knowsIntro:
    'Co tekst mówi w liczbach, miejscach i czasie, obok tego, co mówią narysowane kształty, kalendarz i opublikowane relacje.',
  notChecked: 'Twierdzenia, których nie da się sprawdzić',
  preview: {
    title: 'Osadzenia w każdej ramce',
    intro:
      'Każda mapa w ramkach innych stron: sześć szerokości, w każdej piaskownicy, jasno i ciemno. Mapa, której skrypt działa, podaje swoją wysokość, a ramka się do niej dopasowuje, tak jak z naszym skryptem na Państwa stronie; gdzie indziej ramka zachowuje swoją wysokość.',
    none: 'Bez piaskownicy',
    scheme: { light: 'jasno', dark: 'ciemno' },
    about: {
      none: 'Ramka taka, jaką pisze „Udostępnij lub osadź”.',
      scripts:
        'Tak WordPress osadza oEmbed: bez pamięci, bez pełnego ekranu, a odnośniki niczego nie otwierają.',
      origin: 'Skrypty i własne pochodzenie mapy; odnośniki niczego nie otwierają.',
      nothing: 'Najgorzej: bez skryptu. Obraz mapy, pod nim zwinięty tekst i kolory czytelnika.',
    },
  },
  reports: 'Raporty',
  reportsIntro: 'Każdy raport to tekst i mapa, które wzajemnie się cytują.',
  correctionsIntro: 'Co było błędne w tym tekście lub na jego mapie i co zmieniono.',
  correctedIn: { statement: 'W zdaniu', mark: 'Na mapie', dataset: 'W danych' },
  before: 'Przedtem',
  after: 'Potem',
  feed: 'Sprostowania jako kanał',
};
