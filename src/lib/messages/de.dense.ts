import type { DenseMessages } from './en.dense.ts';

/** The strings of a layer of many incidents, in German. */
export const deDense: DenseMessages = {
  filter: 'Auswahl',
  needsScript: 'Zum Auswählen und zum Lesen der Einträge JavaScript einschalten.',
  time: 'Anzahl nach Zeit',
  from: 'Von',
  to: 'Bis',
  types: 'Arten',
  shown: (shown, all) => `${shown} von ${all}`,
  cited: 'wie im Satz',
  whole: 'Alles zeigen',
  list: 'Liste',
  close: 'Schließen',
  inView: (count) => `In diesem Ausschnitt: ${count}`,
  here: (count) => `Hier: ${count}`,
  earliestFirst: 'Älteste zuerst',
  latest: (first, all, day) =>
    `Die Liste hat die neuesten ${first} von ${all} in diesem Ausschnitt, ab ${day}: Wer die anderen lesen will, zoomt hinein oder wählt weniger aus.`,
  earliest: (first, all, day) =>
    `Die Liste hat die ältesten ${first} von ${all} in diesem Ausschnitt, bis ${day}: Wer die anderen lesen will, zoomt hinein oder wählt weniger aus.`,
  capped: (first, all, time) =>
    `Die Liste hat ${first} von ${all} in diesem Ausschnitt, aus ${time} nicht alle: Wer die anderen lesen will, zoomt hinein oder wählt weniger aus.`,
  find: 'Wörter in der Liste suchen',
  nothing: 'Nichts gefunden.',
  back: 'Zurück zur Liste',
  page: 'Bei der Quelle',
  link: 'Link zu diesem Eintrag',
  sizes: 'Die Fläche eines Kreises folgt der Anzahl.',
  lost: 'Die Karte bleibt bei den Zahlen, mit denen sie sich geöffnet hat.',
  faults: {
    offline: 'Es besteht keine Verbindung.',
    'no such file': 'Eine Datei, die die Karte braucht, fehlt.',
    'no ranges': 'Der Server schickt keine Teile von Dateien.',
    cut: 'Die Datei ist nicht vollständig.',
    'another build': 'Die Datei gehört zu einer anderen Fassung dieser Seite.',
    'not readable': 'Die Datei ist nicht lesbar.',
    'no such row': 'Diesen Eintrag gibt es nicht.',
  },
};
