import type { BuiltMessages } from './en.built.ts';
import { pluralIn } from './plural.ts';

const plural = pluralIn('de');

/** The strings of what is rendered when the site is built, in German. */
export const deBuilt: BuiltMessages = {
  geojson: 'Als GeoJSON herunterladen',
  lineFile: 'die Linie und ihre Orte',
  areaFile: 'die Flächen',
  lineLink: 'Warum die Linie dort verläuft: jeder Abschnitt, seine Orte und die Berichte dazu',
  lineTitle: 'Woher die Linie stammt',
  lineIntro:
    'Das besetzte Gebiet ist unsere eigene schematische Zeichnung nach veröffentlichten Berichten darüber, welche Orte auf welcher Seite lagen. Keine Karte der Kontrolle wurde dafür nachgezeichnet oder abgerufen. Zu jedem Abschnitt steht unten, welche Orte auf beiden Seiten liegen, seit wann und nach wessen Bericht.',
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
  noTown: 'kein Ort',
  side: { russian: 'Von Russland gehalten', ukrainian: 'Von der Ukraine gehalten', contested: 'Umkämpft' },
  titleFrom: { address: 'Titel, wie er in der Adresse steht', line: 'Titel aus der ersten Zeile' },
  oblasts: 'Oblast für Oblast',
  oblastsCaption: 'Fläche und besetzte Fläche der 27 Einheiten der ersten Ebene am',
  oblastsOn: 'Was besetzt ist, Stand:',
  oblastsNote: (official, shapes) =>
    `Der Anteil des Landes bezieht sich auf die amtlichen ${official} km² der Ukraine, der einer Oblast auf unsere eigene Form von ihr. Unsere Formen ergeben ${shapes} km²; die Summen müssen daher nicht übereinstimmen und werden nicht angeglichen.`,
  column: {
    name: 'Oblast',
    km2: 'Fläche km²',
    occupied: 'Be\u00adsetzt km²',
    share: 'Anteil',
    sentences: 'Sätze',
  },
  country: 'Ukraine',
  csv: 'Alle Tage als CSV herunterladen',
  sentenceNumber: (number) => `Satz ${number}`,
  borderPolicy:
    'Die Grenzen sind die international anerkannten (Resolution 68/262 der UN-Generalversammlung); die Kontrolle vor Ort ist eine Ebene, keine Grenze. Nicht für Navigation oder Einsätze.',
  license: 'Lizenz',
  licences: 'Die Lizenzen von Programm, Schriften und Daten',
  scriptLost:
    'Das Skript dieser Seite ist nicht gekommen: Text und Karte sind da, doch nicht alles antwortet.',
  drawnBy: 'Gezeichnet von',
  method: 'Methode',
  whereFrom: 'Woher stammt diese Linie?',
  marks: 'Orte und Kontakte',
  marksIntro: 'Alles, was die Karte zu diesem Text zeichnet, mit den Sätzen, die davon sprechen.',
  unmapped: 'Sätze ohne Ort',
  sentences: (count) => plural(count, { one: 'In einem Satz erwähnt', other: `In ${count} Sätzen erwähnt` }),
  origin: 'Woher die Form stammt',
  knows: 'Woher diese Karte das weiß',
  knowsIntro:
    'Was der Text an Zahlen, Orten und Zeiten nennt, neben dem, was die gezeichneten Formen, der Kalender und veröffentlichte Berichte sagen.',
  notChecked: 'Aussagen, die sich nicht überprüfen lassen',
  preview: {
    title: 'Einbettungen in jedem Rahmen',
    intro:
      'Jede Karte in den Rahmen anderer Seiten: sechs Breiten, in jeder Sandbox, hell und dunkel. Eine Karte, deren Skript läuft, sagt, wie hoch sie ist, und ihr Rahmen folgt, wie mit unserem Skript auf Ihrer Seite; sonst bleibt der Rahmen so hoch, wie er ist.',
    none: 'Keine Sandbox',
    scheme: { light: 'hell', dark: 'dunkel' },
    about: {
      none: 'Ein Rahmen, wie ihn „Teilen oder einbetten“ schreibt.',
      scripts: 'Wie WordPress ein oEmbed rahmt: kein Speicher, kein Vollbild, und Links öffnen nichts.',
      origin: 'Skripte und die eigene Herkunft der Karte; Links öffnen nichts.',
      nothing:
        'Das Schlimmste: kein Skript. Das Standbild, der Text darunter eingeklappt, die Farben des Lesers.',
    },
  },
  reports: 'Berichte',
  reportsIntro: 'Jeder Bericht besteht aus einem Text und einer Karte, die aufeinander verweisen.',
  correctionsIntro: 'Was an diesem Text oder auf seiner Karte falsch war und was geändert wurde.',
  correctedIn: { statement: 'Im Satz', mark: 'Auf der Karte', dataset: 'In den Daten' },
  before: 'Vorher',
  after: 'Nachher',
  feed: 'Korrekturen als Feed',
};
