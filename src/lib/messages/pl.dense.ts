import type { DenseMessages } from './en.dense.ts';

/** The strings of a layer of many incidents, in Polish. */
export const plDense: DenseMessages = {
  filter: 'Filtr',
  needsScript: 'Włącz JavaScript, aby filtrować i czytać wpisy.',
  time: 'Liczba w czasie',
  from: 'Od',
  to: 'Do',
  types: 'Rodzaje',
  shown: (shown, all) => `${shown} z ${all}`,
  cited: 'jak w zdaniu',
  whole: 'Pokaż wszystko',
  list: 'Lista',
  close: 'Zamknij',
  inView: (count) => `W tym widoku: ${count}`,
  here: (count) => `Tutaj: ${count}`,
  earliestFirst: 'Od najstarszych',
  latest: (first, all, day) =>
    `Lista ma ${first} najnowszych z ${all} wpisów w tym widoku, od ${day}: przybliż mapę lub zawęź filtr, aby przeczytać pozostałe.`,
  earliest: (first, all, day) =>
    `Lista ma ${first} najstarszych z ${all} wpisów w tym widoku, do ${day}: przybliż mapę lub zawęź filtr, aby przeczytać pozostałe.`,
  capped: (first, all, time) =>
    `Lista ma ${first} z ${all} wpisów w tym widoku, nie wszystkie z okresu ${time}: przybliż mapę lub zawęź filtr, aby przeczytać pozostałe.`,
  find: 'Znajdź słowa na liście',
  nothing: 'Nic nie pasuje.',
  back: 'Wróć do listy',
  page: 'U źródła',
  link: 'Odnośnik do tego wpisu',
  sizes: 'Pole koła odpowiada liczbie.',
  lost: 'Mapa zachowuje liczby, z którymi się otworzyła.',
  faults: {
    offline: 'Nie ma połączenia.',
    'no such file': 'Brakuje pliku potrzebnego mapie.',
    'no ranges': 'Serwer nie wysyła części plików.',
    cut: 'Plik nie jest cały.',
    'another build': 'Plik należy do innej wersji tej strony.',
    'not readable': 'Pliku nie można odczytać.',
    'no such row': 'Nie ma takiego wpisu.',
  },
};
