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
  layer: {
    incidents: 'Orte von Vorfällen',
    talks: 'Orte der Gespräche',
    seats: 'Sitze derer, die sprechen',
    contacts: 'Kontakte',
    occupied: 'Besetztes Gebiet',
    oblasts: 'Oblaste',
    base: 'Grundkarte',
  },
  kind: {
    incidents: 'Ort eines Vorfalls',
    talks: 'Ort der Gespräche',
    seats: 'Sitz derer, die sprechen',
    contacts: 'Kontakt',
    occupied: 'Gebiet',
  },
  status: {
    'took-place': 'hat stattgefunden',
    acknowledged: 'von der anderen Seite bestätigt',
    proposed: 'vorgeschlagen',
  },
  verdict: {
    agrees: 'Stimmt überein',
    rounding: 'Ist gerundet',
    differs: 'Weicht ab',
    unchecked: 'Nicht überprüfbar',
  },
  checkedClaims: (verdicts) => `Geprüft: ${verdicts.join(', ')}`,
  corrections: 'Korrekturen',
  noCorrections: 'Bisher keine Korrekturen',
  correctedOn: (date) => `Korrigiert am ${date}`,
  added: 'Nicht im Bericht',
  howChecked: 'Wie dies geprüft wurde',
  howSure: 'Wie sicher jeder Teil ist',
  legend: {
    incidents: 'Der Ring zeigt die Genauigkeit',
    talks: 'Wo etwas geschah',
    seats: 'Wer spricht, kein Ereignis',
    oblasts: 'Die 27 Einheiten der ersten Ebene',
    base: 'Land, Grenzen, Flüsse, Städte',
    tookPlace: 'Hat stattgefunden',
    acknowledged: 'Bestätigt',
    proposed: 'Vorgeschlagen',
    before: 'Gehalten seit der Zeit vor dem 24. Februar 2022',
    since: 'Gehalten seit einem späteren Tag',
  },
  map: 'Karte',
  mapHelp:
    'Pfeiltasten bewegen die Karte, Plus und Minus ändern den Maßstab, 0 zeigt die ganze Karte. Die Eingabetaste führt zu den Markierungen, Pfeiltasten von einer zur nächsten, die Eingabetaste wählt eine aus, Escape hebt die Auswahl auf und führt zurück.',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  wholeMap: 'Die ganze Karte zeigen',
  follow: 'Die Karte folgt dem Text',
  close: 'Schließen',
  linkToSentence: 'Link zu diesem Satz',
  quoted: (text) => `„${text}“`,
  precision: (kilometres) => `auf etwa ${kilometres} km genau bekannt`,
  precise: 'Wie genau',
  asOf: (date) => `Stand: ${date}`,
  source: 'Quelle',
  lineSource: 'Woher kommt diese Linie?',
  reportSource: (source) => `Quelle: ${source}.`,
  original: 'Das Original:',
  translation: 'Eine Übersetzung:',
  published: (date) => `Veröffentlicht am ${date}.`,
  mapShows: (date) => `Die Karte zeigt den Stand vom ${date}.`,
  selectedStatement: (marks) => `Satz ausgewählt. Auf der Karte: ${marks}.`,
  selectedUnmapped: (reason) => `Satz ausgewählt. Nicht auf der Karte: ${reason}`,
  selectedMark: (title, count) =>
    `${title} ausgewählt. ${plural(count, { one: 'Ein Satz spricht', other: `${count} Sätze sprechen` })} davon.`,
  noWebgl:
    'Dieser Browser kann die ausführliche Karte nicht zeichnen; die einfache Karte bleibt und kann dasselbe.',
  mapFailed: 'Die detaillierte Karte ist nicht angelaufen; die einfache Karte bleibt und kann dasselbe.',
  tryAgain: 'Erneut versuchen',
  lack: ({ file, why }) =>
    `${file}: ${typeof why === 'number' ? `der Server antwortete mit ${why}` : reasons[why]}.`,
  mapLacks: (layers) =>
    `Nicht in allen Einzelheiten: ${layers.join(', ')}. Nichts, wovon der Bericht spricht, fehlt.`,
  readOnMap: 'Diesen Satz auf der Karte lesen',
  fullPage: 'Den ganzen Bericht lesen',
  share: 'Teilen oder einbetten',
  shareFailed: 'Das konnte nicht geladen werden. Versuchen Sie es erneut.',
  text: 'Der Text',
  onTheMap: 'Auf der Karte',
  oblastRule: (date) =>
    `Ein Satz betrifft eine Oblast, wenn er einen Ort in ihr nennt oder, wo ein Teil von ihr am ${date} besetzt war, das besetzte Gebiet.`,
  oblastUntouched: 'Kein Satz betrifft sie.',
  oblastArea: (km2) => `${km2} km².`,
  oblastOccupied: (km2, share, date) => `Besetzt am ${date}: ${km2} km², ${share}.`,
  areaMethod:
    'Die Flächen sind aus unseren Formen auf dem Ellipsoid WGS 84 berechnet; die Linie ist schematisch, die letzten Ziffern sind daher nicht genau.',
  selectedOblast: (name, share, count) =>
    `${name} ausgewählt: ${share} besetzt. ${plural(count, { one: 'Ein Satz betrifft', other: `${count} Sätze betreffen` })} sie.`,
  dates: 'Tag des besetzten Gebiets',
  datesNote: 'Besetzter Anteil an den 603.628 km² der Ukraine. Zwischen den Tagen ist nichts gezeichnet.',
  datesNeedScript: 'Andere Tage als der gewählte brauchen ein Skript.',
  dateShown: (date, share) => `Die Karte zeigt den Stand vom ${date}: ${share} der Ukraine besetzt.`,
  dateFailed: (wanted, shown) =>
    `Die Karte vom ${wanted} konnte nicht geladen werden; sie zeigt noch den Stand vom ${shown}.`,
  otherDate: (shown, own) => `Die Karte zeigt das Gebiet vom ${shown}. Der Bericht spricht vom ${own}.`,
  showDate: (date) => `${date} zeigen`,
  play: 'Die Tage abspielen',
  pause: 'Anhalten',
  earlier: 'Früherer Tag',
  later: 'Späterer Tag',
  stepThrough: 'Satz für Satz',
  sentenceOf: (position, count) =>
    position > 0
      ? `Satz ${position} von ${count}`
      : plural(count, { one: `${count} Satz`, other: `${count} Sätze` }),
  previousSentence: 'Voriger Satz',
  nextSentence: 'Nächster Satz',
  mapData: (licences) => `Kartendaten: ${licences}.`,
  licenceName: (spdx) =>
    spdx === 'LicenseRef-public-domain'
      ? 'gemeinfrei'
      : spdx.replace(/^CC-|-(?=\d)/gu, (dash) => dash.replace('-', ' ')),
  fullscreen: 'Den Bildschirm füllen',
  leaveFullscreen: 'Vollbild verlassen',
  gestures: {
    windows: 'Zum Vergrößern der Karte Strg gedrückt halten und scrollen',
    mac: 'Zum Vergrößern der Karte ⌘ gedrückt halten und scrollen',
    touch: 'Die Karte mit zwei Fingern bewegen',
  },
  scale: (kilometres) => `${kilometres} km`,
};
