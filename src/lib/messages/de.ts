import type { Messages } from './en.ts';
import { pluralIn } from './plural.ts';

const plural = pluralIn('de');

const reasons = {
  offline: 'es besteht keine Verbindung',
  silent: 'lange kam nichts an',
  changed: 'nicht so, wie es veröffentlicht wurde',
  failed: 'konnte nicht geladen werden',
  again: 'wird erneut angefragt …',
};

/** Every string of the interface, in German. */
export const de: Messages = {
  layers: 'Ebenen',
  names: 'Namen',
  role: {
    incident: 'Vorfälle',
    dense: 'Viele Vorfälle',
    venue: 'Schauplätze',
    actor: 'Hauptstädte und Regierungen',
    contact: 'Gespräche und Anrufe',
    route: 'Wege',
    area: 'Flächen',
    control: 'Kontrolliertes Gebiet',
    units: 'Einheiten der ersten Ebene',
    base: 'Grundkarte',
  },
  verdict: {
    agrees: 'Bestätigt sich',
    rounding: 'Gerundet',
    differs: 'Passt nicht',
    unchecked: 'Auf einer Karte nicht überprüfbar',
  },
  checkedClaims: (verdicts) => `Geprüft: ${verdicts.join(', ')}`,
  corrections: 'Korrekturen',
  correctedOn: (date) => `Korrigiert am ${date}`,
  howChecked: 'Wie dies geprüft wurde',
  legend: {
    incident: 'Ring: Die genaue Stelle kann überall darin liegen',
    venue: 'Wo etwas geschah',
    actor: 'Wer zitiert wird, nicht wo etwas geschah',
    base: 'Land, Grenzen, Flüsse, Meere, Städte',
  },
  stage: {
    'took-place': 'Hat stattgefunden',
    acknowledged: 'Von der anderen Seite bestätigt',
    proposed: 'Nur vorgeschlagen',
  },
  map: 'Karte',
  mapHelp:
    'Pfeiltasten bewegen die Karte, Plus und Minus ändern den Maßstab, 0 zeigt die ganze Karte. Die Eingabetaste führt zu den Markierungen, Pfeiltasten von einer zur nächsten, die Eingabetaste wählt eine aus, Escape hebt die Auswahl auf und führt zurück.',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  wholeMap: 'Die ganze Karte zeigen',
  follow: 'Die Karte beim Lesen mitbewegen',
  close: 'Schließen',
  skipToText: 'Zum Text springen',
  linkToSentence: 'Link zu diesem Satz',
  quoted: (text) => `„${text}“`,
  precision: (kilometres) => `Auf etwa ${kilometres} km genau`,
  asOf: (date) => `Stand: ${date}`,
  source: 'Quelle',
  reportSource: (source) => `Quelle: ${source}.`,
  original: 'Das Original:',
  translation: 'Eine Übersetzung:',
  published: (date) => `Veröffentlicht am ${date}.`,
  mapShows: (date) => `Stand: ${date}.`,
  selectedStatement: (marks) => `Satz ausgewählt. Auf der Karte: ${marks}.`,
  selectedUnmapped: (reason) => `Satz ausgewählt. Nicht auf der Karte: ${reason}`,
  selectedMark: (title, count) =>
    `${title} ausgewählt. ${plural(count, { one: 'Ein Satz spricht', other: `${count} Sätze sprechen` })} davon.`,
  noWebgl: 'Die einfache Karte kann alles Nötige; die ausführliche kann dieser Browser nicht zeichnen.',
  mapFailed: 'Die einfache Karte kann alles Nötige; die ausführliche ist nicht angelaufen.',
  tryAgain: 'Erneut versuchen',
  lack: ({ file, why }) =>
    `${file}: ${typeof why === 'number' ? `der Server antwortete mit ${why}` : reasons[why]}.`,
  mapLacks: (layers) =>
    `Alles, wovon der Bericht spricht, ist da. Nicht in allen Einzelheiten: ${layers.join(', ')}.`,
  readOnMap: 'Diesen Satz auf der Karte lesen',
  fullPage: 'Den ganzen Bericht lesen',
  share: 'Teilen oder einbetten',
  shareFailed: 'Versuchen Sie es erneut: Das konnte nicht geladen werden.',
  text: 'Ganzer Text',
  onTheMap: 'Auf der Karte',
  unitArea: (km2) => `${km2} km².`,
  areaMethod:
    'Die Flächen sind aus unseren Formen auf dem Ellipsoid WGS 84 berechnet; die Linie ist schematisch, die letzten Ziffern sind daher nicht genau.',
  selectedUnit: (said, count) =>
    `${said} ${plural(count, { one: 'Ein Satz betrifft', other: `${count} Sätze betreffen` })} sie.`,
  datesNeedScript: 'Schalten Sie JavaScript ein, um andere Tage zu sehen.',
  dateFailed: (wanted, shown) =>
    `Die Karte zeigt noch den Stand vom ${shown}: Der vom ${wanted} konnte nicht geladen werden.`,
  showDate: (date) => `${date} zeigen`,
  /** What is shown of a day that there is no area of control of. */
  otherControl: (shown, own) => `Das kontrollierte Gebiet ist das vom ${shown}: vom ${own} gibt es keines.`,
  /** When something happened. */
  when: (from, to) => (to === from ? from : to === undefined ? `seit dem ${from}` : `${from} bis ${to}`),
  moved: (km2, date) => `${km2} km² seit dem ${date}`,
  play: 'Die Tage abspielen',
  pause: 'Anhalten',
  earlier: 'Früherer Tag',
  later: 'Späterer Tag',
  stepThrough: 'Satz für Satz',
  sentenceOf: (position, count) =>
    position > 0 ? `Satz ${position} von ${count}` : `Schritt für Schritt (1/${count})`,
  previousSentence: 'Voriger Satz',
  nextSentence: 'Nächster Satz',
  mapData: (licences) => `Kartendaten: ${licences}.`,
  fullscreen: 'Den Bildschirm füllen',
  leaveFullscreen: 'Vollbild verlassen',
  gestures: {
    windows: 'Zum Vergrößern der Karte Strg gedrückt halten und scrollen',
    mac: 'Zum Vergrößern der Karte ⌘ gedrückt halten und scrollen',
    touch: 'Die Karte mit zwei Fingern bewegen',
  },
  scale: (kilometres) => `${kilometres} km`,
};
