import type { BuiltMessages } from './en.built.ts';
import { pluralIn } from './plural.ts';

const plural = pluralIn('de');

/** The strings of what is rendered when the site is built, in German. */
export const deBuilt: BuiltMessages = {
  geojson: 'Als GeoJSON herunterladen',
  lineFile: 'die Linie und ihre Orte',
  areaFile: 'die Flächen',
  lineCount: (stretches, kilometres) =>
    `${plural(stretches, { one: 'Ein Abschnitt', other: `${stretches} Abschnitte` })} von Norden nach Süden, auf etwa ${kilometres} km genau gezeichnet.`,
  lineSince: (since) => `Seit: ${since}.`,
  lineKept: (date) => `Die Linie ist die vom ${date}: Hier hat sie sich nicht bewegt.`,
  lineUnsourced: 'Kein einzelner Bericht: damals allgemein bekannt.',
  lineWhole: 'Ganz genommen:',
  lineTowns: (count) =>
    plural(count, {
      one: 'Ein Ort, an den sich die Zeichnung hält',
      other: `${count} Orte, an die sich die Zeichnung hält`,
    }),
  linePrecision: (kilometres) => `Auf etwa ${kilometres} km genau gezeichnet.`,
  lineOne: 'Ein Bericht: weniger sicher als die Abschnitte daneben.',
  lineClaim: 'nur von einer Seite verkündet',
  lineAdds: (what) => `Später; er ergänzt: ${what}.`,
  lineNoWeek: 'Keiner der Berichte ist aus jener Woche.',
  lineOurs: 'Unsere Zeichnung',
  lineBy: 'Wer es sagt',
  lineFor: 'Für',
  lineContested: 'Mit dem Umkämpften',
  lineChanged: (date) => `Was sich seit dem ${date} geändert hat`,
  lineTaken: 'Genommen, km²',
  lineBack: 'Zurückgegeben, km²',
  lineStretch: 'Abschnitt',
  lineWithin: 'Auf km genau',
  lineAccounts: 'Berichte',
  lineBeside: 'Neben dem, was andere veröffentlichten',
  lineNearly: (share) => `fast ${share}`,
  lineUnit: 'Einheit',
  linePublished: 'Veröffentlicht',
  ofThatWeek: 'aus jener Woche',
  column: {
    km2: 'Fläche km²',
    share: 'Anteil',
    sentences: 'Sätze',
  },
  change: { taken: 'Seit dem vorigen Datum eingenommen', given: 'Seit dem vorigen Datum zurückgegeben' },
  csv: 'Alle Tage als CSV herunterladen',
  sentenceNumber: (number) => `Satz ${number}`,
  borderPolicy:
    'Die Grenzen sind die international anerkannten, soweit die Quelle sie hat. Nicht zur Navigation und nicht für Einsätze.',
  publicDomain: 'gemeinfrei',
  license: 'Lizenz',
  licences: 'Die Lizenzen von Programm, Schriften und Daten',
  scriptLost: 'Text und Karte sind da; manches antwortet noch nicht, denn das Skript ist nicht gekommen.',
  drawnBy: 'Gezeichnet von',
  method: 'Methode',
  whereFrom: 'Daten und Quellen',
  marks: 'Auf der Karte',
  unmapped: 'Was eine Karte nicht zeigen kann',
  sentences: (count) => plural(count, { one: 'Einmal erwähnt', other: `${count}-mal erwähnt` }),
  uncited: 'Nicht erwähnt',
  knows: 'Was wir geprüft haben',
  finding: (count) =>
    `Wir haben ${plural(count, { one: 'eine Angabe', other: `${count} Angaben` })} geprüft:`,
  found: {
    agrees: (count) => plural(count, { one: '1 bestätigt sich', other: `${count} bestätigen sich` }),
    rounding: (count) => plural(count, { one: '1 ist gerundet', other: `${count} sind gerundet` }),
    differs: (count) => plural(count, { one: '1 passt nicht', other: `${count} passen nicht` }),
  },
  others: (count) => `Weitere (${count}): nichts`,
  sources: (count) => plural(count, { one: '1 Ebene', other: `${count} Ebenen` }),
  howMeasured: 'Wie dies gemessen ist',
  row: { layer: 'Daten', source: 'Quelle', date: 'Stand', download: 'Herunterladen' },
  inText: 'Im Text',
  drawnPage: 'Diese Zeichnung teilen',
  drawnPicture: 'Bild',
  notChecked: 'Was sich auf einer Karte nicht überprüfen lässt',
  preview: {
    title: 'Einbettungen in jedem Rahmen',
    intro:
      'Jede Karte in den Rahmen anderer Seiten: sechs Breiten, in jeder Sandbox, hell und dunkel. Eine Karte, deren Skript läuft, sagt, wie hoch sie ist, und ihr Rahmen folgt, wie mit unserem Skript auf Ihrer Seite; sonst bleibt der Rahmen so hoch, wie er ist.',
    none: 'Keine Sandbox',
    scheme: { light: 'hell', dark: 'dunkel' },
    about: {
      none: 'Ein Rahmen, wie ihn „Teilen oder einbetten“ schreibt.',
      scripts:
        'Wie WordPress ein oEmbed rahmt: kein Speicher, kein Vollbild, und Links öffnen sich im Rahmen.',
      origin: 'Skripte und die eigene Herkunft der Karte; Links öffnen nichts.',
      nothing:
        'Das Schlimmste: kein Skript. Das Standbild, der Text darunter eingeklappt, die Farben des Lesers.',
    },
  },
  reports: 'Berichte',
  reportsIntro: 'Jeder Satz auf der Karte. Jede Markierung mit ihrem Satz.',
  listed: (sentences, marks) => `${sentences} Sätze · ${marks} Orte und Linien ·`,
  noCorrections: 'Bisher keine Korrekturen',
  correctionsIntro: 'Was an diesem Text oder auf seiner Karte falsch war und was geändert wurde.',
  correctedIn: { statement: 'Im Satz', mark: 'Auf der Karte', dataset: 'In den Daten' },
  before: 'Vorher',
  after: 'Nachher',
  feed: 'Korrekturen als Feed',
};
