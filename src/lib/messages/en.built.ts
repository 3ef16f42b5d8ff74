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
  linePrecision: (kilometres: number) => `Drawn to within about ${kilometres} km.`,
  lineFew: 'Fewer than two accounts: less sure than its neighbours.',
  ofThatWeek: 'of that week',
  column: {
    km2: 'Area km²',
    share: 'Share',
    sentences: 'Sen\u00adtences',
  },
  change: { taken: 'Taken since the date before', given: 'Given back since the date before' },
  csv: 'Download all dates as CSV',
  sentenceNumber: (number: number) => `Sentence ${number}`,
  borderPolicy:
    'Borders are the internationally recognised ones, as far as the source has them. Not for navigation or operations.',
  publicDomain: 'public domain',
  license: 'Licence',
  licences: 'Licences of the program, the fonts and the data',
  scriptLost: 'Text and map are here; some of it does not answer yet, for the script has not come.',
  drawnBy: 'Drawn by',
  method: 'Method',
  whereFrom: 'Data and sources',
  marks: 'On the map',
  unmapped: 'What a map can’t show',
  sentences: (count: number) => (count === 1 ? 'Mentioned once' : `Mentioned ${count} times`),
  uncited: 'Not mentioned',
  knows: 'What we checked',
  finding: (count: number) => (count === 1 ? 'We checked one claim:' : `We checked ${count} claims:`),
  found: {
    agrees: (count: number) => (count === 1 ? '1 checks out' : `${count} check out`),
    rounding: (count: number) => (count === 1 ? '1 is rounded' : `${count} are rounded`),
    differs: (count: number) => (count === 1 ? '1 doesn’t match' : `${count} don’t match`),
  },
  others: (count: number) => `Others (${count}): none`,
  sources: (count: number) => (count === 1 ? '1 layer' : `${count} layers`),
  howMeasured: 'How this is measured',
  row: { layer: 'Data', source: 'Source', date: 'As of', download: 'Download' },
  inText: 'In the text',
  drawnPage: 'Share this drawing',
  drawnPicture: 'Picture',
  notChecked: 'What can’t be checked on a map',
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
  reportsIntro: 'Every sentence on the map. Every mark with its sentence.',
  listed: (sentences: number, marks: number) => `${sentences} sentences · ${marks} places and lines ·`,
  noCorrections: 'No corrections so far',
  correctionsIntro: 'What was wrong in this text or on its map, and what changed.',
  correctedIn: { statement: 'In the sentence', mark: 'On the map', dataset: 'In the data' },
  before: 'Before',
  after: 'After',
  feed: 'Corrections as a feed',
} as const;

/** The shape of every language's strings of this kind. */
export type BuiltMessages = Worded<typeof enBuilt>;
