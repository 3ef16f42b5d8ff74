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
    incident: 'Orte von Vorfällen',
    venue: 'Schauplätze',
    actor: 'Sitze derer, die sprechen',
    contact: 'Kontakte',
    route: 'Wege',
    area: 'Flächen',
    control: 'Kontrolliertes Gebiet',
    units: 'Einheiten der ersten Ebene',
    base: 'Grundkarte',
  },
  kind: {
    incident: 'Ort eines Vorfalls',
    venue: 'Schauplatz',
    actor: 'Sitz derer, die sprechen',
    contact: 'Kontakt',
    route: 'Weg',
    area: 'Fläche',
    control: 'Kontrolliertes Gebiet',
    units: '',
    base: '',
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
    incident: 'Der Ring zeigt die Genauigkeit',
    venue: 'Wo etwas geschah',
    actor: 'Wer spricht, kein Ereignis',
    base: 'Land, Grenzen, Flüsse, Meere, Städte',
  },
  stage: { 'took-place': 'Hat stattgefunden', acknowledged: 'Bestätigt', proposed: 'Vorgeschlagen' },
  map: 'Karte',
  mapHelp:
    'Pfeiltasten bewegen die Karte, Plus und Minus ändern den Maßstab, 0 zeigt die ganze Karte. Die Eingabetaste führt zu den Markierungen, Pfeiltasten von einer zur nächsten, die Eingabetaste wählt eine aus, Escape hebt die Auswahl auf und führt zurück.',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  wholeMap: 'Die ganze Karte zeigen',
  follow: 'Die Karte folgt dem Text',
  close: 'Schließen',
  skipToText: 'Zum Text springen',
  linkToSentence: 'Link zu diesem Satz',
  quoted: (text) => `„${text}“`,
  precision: (kilometres) => `auf etwa ${kilometres} km genau bekannt`,
  precise: 'Wie genau',
  asOf: (date) => `Stand: ${date}`,
  source: 'Quelle',
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
  unitArea: (km2) => `${km2} km².`,
  areaMethod:
    'Die Flächen sind aus unseren Formen auf dem Ellipsoid WGS 84 berechnet; die Linie ist schematisch, die letzten Ziffern sind daher nicht genau.',
  selectedUnit: (said, count) =>
    `${said} ${plural(count, { one: 'Ein Satz betrifft', other: `${count} Sätze betreffen` })} sie.`,
  datesNeedScript: 'Andere Tage als der gewählte brauchen ein Skript.',
  dateFailed: (wanted, shown) =>
    `Die Karte vom ${wanted} konnte nicht geladen werden; sie zeigt noch den Stand vom ${shown}.`,
  showDate: (date) => `${date} zeigen`,
  /** What is shown of a day that there is no area of control of. */
  otherControl: (shown, own) => `Das kontrollierte Gebiet ist das vom ${shown}: vom ${own} gibt es keines.`,
  /** When something happened. */
  when: (from, to) => (to === from ? from : to === undefined ? `seit dem ${from}` : `${from} bis ${to}`),
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
