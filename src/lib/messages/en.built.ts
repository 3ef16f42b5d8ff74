import type { Worded } from './worded.ts';

/**
 * The strings of what is rendered when the site is built and by no script afterwards, in English. They are apart
 * from the others so that no reader's browser loads them twice.
 */
export const enBuilt = {
  geojson: 'Download as GeoJSON',
  lineFile: 'the line and its towns',
  areaFile: 'the areas',
  lineCount: (stretches: number, kilometres: string) =>
    `${stretches} stretches from north to south, drawn to within about ${kilometres} km.`,
  lineSince: (since: string) => `Since ${since}.`,
  lineKept: (date: string) => `The line is that of ${date}: it did not move here.`,
  lineUnsourced: 'No single account: general knowledge of the time.',
  lineWhole: 'Taken whole:',
  lineTowns: (count: number) => `${count} towns the drawing is held to`,
  noTown: 'no town',
  titleFrom: {
    address: 'title spelt from its address',
    line: 'title from its first line',
  },
  column: {
    km2: 'Area km²',
    share: 'Share',
    sentences: 'Sen\u00adtences',
  },
  csv: 'Download all dates as CSV',
  sentenceNumber: (number: number) => `Sentence ${number}`,
  borderPolicy:
    'Borders are the internationally recognised ones, as far as the source has them. Not for navigation or operations.',
  license: 'Licence',
  licences: 'Licences of the program, the fonts and the data',
  scriptLost: 'The script of this page has not come: text and map are here, but not all of it answers.',
  drawnBy: 'Drawn by',
  method: 'Method',
  whereFrom: 'Where does this line come from?',
  marks: 'Places and contacts',
  marksIntro: 'Everything the map draws for this text, with the sentences that speak of it.',
  unmapped: 'Sentences without a place',
  sentences: (count: number) => (count === 1 ? 'Cited in one sentence' : `Cited in ${count} sentences`),
  uncited: 'No sentence speaks of it',
  origin: 'Where the shape comes from',
  knows: 'How this map knows',
  knowsIntro:
    'What the text says in numbers, places and times, beside what the drawn shapes, the calendar and published accounts say.',
  notChecked: 'Claims that cannot be checked',
  preview: {
    title: 'Embeds in every frame',
    intro:
      'Each map in the frames of other pages: six widths, in each sandbox, light and dark. A map whose script runs says how tall it is, and its frame follows, as with our script on your page; elsewhere the frame stays as tall as it is.',
    none: 'No sandbox',
    scheme: { light: 'light', dark: 'dark' },
    about: {
      none: 'A frame as “Share or embed” writes it.',
      scripts: 'As WordPress frames an oEmbed: no storage, no full screen, and links open in the frame.',
      origin: 'Scripts and the map’s own origin; links open nothing.',
      nothing: 'The worst: no script. The still, the text folded below it, and the reader’s own colours.',
    },
  },
  reports: 'Reports',
  reportsIntro: 'Each report is a text and a map that cite each other.',
  listed: (sentences: number, marks: number) =>
    `${sentences} sentences, ${marks} places and lines on the map.`,
  correctionsIntro: 'What was wrong in this text or on its map, and what changed.',
  correctedIn: { statement: 'In the sentence', mark: 'On the map', dataset: 'In the data' },
  before: 'Before',
  after: 'After',
  feed: 'Corrections as a feed',
} as const;

/** The shape of every language's strings of this kind. */
export type BuiltMessages = Worded<typeof enBuilt>;
