import type { LayerId } from '../map/layers.ts';
import type { Mark } from '../report/marks.ts';
import type { Worded } from './worded.ts';

const layers: Record<LayerId, string> = {
  incidents: 'Incident sites',
  talks: 'Places of the talks',
  seats: 'Seats of those who speak',
  contacts: 'Contacts',
  occupied: 'Occupied territory',
  oblasts: 'Oblasts',
  base: 'Base map',
};

const kinds: Record<string, string> = {
  incidents: 'Incident site',
  talks: 'Place of the talks',
  seats: 'Seat of those who speak',
  contacts: 'Contact',
  occupied: 'Area',
};

const statuses: Record<NonNullable<Mark['status']>, string> = {
  'took-place': 'took place',
  acknowledged: 'acknowledged by the other side',
  proposed: 'proposed',
};

const reasons = {
  offline: 'there is no connection',
  silent: 'nothing came for a long time',
  changed: 'not as it was published',
  failed: 'it could not be loaded',
  again: 'asking for it again …',
};

/** Every string of the interface, in English. Other languages have the same shape. */
export const en = {
  layers: 'Layers',
  /** Of towns, on the map: English or Ukrainian. */
  names: 'Names',
  layer: layers,
  kind: kinds,
  status: statuses,
  verdict: {
    agrees: 'Agrees',
    rounding: 'Is a rounding',
    differs: 'Differs',
    unchecked: 'Cannot be checked',
  },
  checkedClaims: (verdicts: readonly string[]) => `Checked: ${verdicts.join(', ')}`,
  corrections: 'Corrections',
  noCorrections: 'No corrections so far',
  correctedOn: (date: string) => `Corrected on ${date}`,
  added: 'Not in the report',
  howChecked: 'How this was checked',
  howSure: 'How sure each part is',
  legend: {
    incidents: 'The ring is how precise it is',
    talks: 'Where something happened',
    seats: 'Who speaks, not an event',
    oblasts: 'The 27 first-level units',
    base: 'Land, borders, rivers, towns',
    tookPlace: 'Took place',
    acknowledged: 'Acknowledged',
    proposed: 'Proposed',
    before: 'Held since before 24 February 2022',
    since: 'Held since a later date',
  },
  map: 'Map',
  mapHelp:
    'Arrow keys move the map, plus and minus zoom, 0 shows it all. Enter goes to the marks, arrow keys to the next, Enter chooses, Escape clears and goes back.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeMap: 'Show the whole map',
  follow: 'Map follows the text',
  close: 'Close',
  linkToSentence: 'Link to this sentence',
  /** Words of another, as this language quotes them. */
  quoted: (text: string) => `“${text}”`,
  precision: (kilometres: string) => `known to within about ${kilometres} km`,
  precise: 'How precise',
  asOf: (date: string) => `as of ${date}`,
  source: 'Source',
  lineSource: 'Where does this line come from?',
  reportSource: (source: string) => `Source: ${source}.`,
  /** Before a link to the report in another language. */
  original: 'The original:',
  translation: 'A translation:',
  published: (date: string) => `Published ${date}.`,
  mapShows: (date: string) => `The map shows ${date}.`,
  selectedStatement: (marks: string) => `Sentence chosen. On the map: ${marks}.`,
  selectedUnmapped: (reason: string) => `Sentence chosen. Not on the map: ${reason}`,
  selectedMark: (title: string, count: number) =>
    `${title} chosen. ${count === 1 ? 'One sentence speaks' : `${count} sentences speak`} of it.`,
  noWebgl: 'This browser cannot draw the detailed map; the simple map stays and does all the same.',
  mapFailed: 'The detailed map did not start; the simple map stays and does all the same.',
  tryAgain: 'Try again',
  /** A file that did not come, and why: a status of HTTP, or one of the reasons below. */
  lack: ({ file, why }: { readonly file: string; readonly why: number | keyof typeof reasons }) =>
    `${file}: ${typeof why === 'number' ? `the server answered ${why}` : reasons[why]}.`,
  mapLacks: (layers: readonly string[]) =>
    `Not in full detail: ${layers.join(', ')}. Nothing that the report speaks of is missing.`,
  readOnMap: 'Read this sentence on the map',
  fullPage: 'Read the whole report',
  /** The button that opens the share dialog; in an embed there is none. */
  share: 'Share or embed',
  shareFailed: 'It could not be loaded. Try again.',
  text: 'The text',
  onTheMap: 'On the map',
  oblastRule: (date: string) =>
    `A sentence touches an oblast where it cites a place in it or, where part of it was occupied on ${date}, the occupied territory.`,
  oblastUntouched: 'No sentence touches it.',
  oblastArea: (km2: string) => `${km2} km².`,
  oblastOccupied: (km2: string, share: string, date: string) => `Occupied on ${date}: ${km2} km², ${share}.`,
  areaMethod:
    'Areas are computed from our shapes on the WGS 84 ellipsoid; the line is schematic, so the last digits are not exact.',
  selectedOblast: (name: string, share: string, count: number) =>
    `${name} chosen: ${share} occupied. ${count === 1 ? 'One sentence touches' : `${count} sentences touch`} it.`,
  dates: 'Date of the occupied territory',
  datesNote: 'Occupied share of Ukraine’s 603,628 km². Nothing between the dates is drawn.',
  datesNeedScript: 'Other dates than the chosen one need a script.',
  dateShown: (date: string, share: string) => `The map shows ${date}: ${share} of Ukraine occupied.`,
  dateFailed: (wanted: string, shown: string) =>
    `The map of ${wanted} could not be loaded; it still shows ${shown}.`,
  otherDate: (shown: string, own: string) =>
    `The map shows the territory of ${shown}. The report speaks of ${own}.`,
  showDate: (date: string) => `Show ${date}`,
  play: 'Play the dates',
  pause: 'Pause',
  earlier: 'Earlier date',
  later: 'Later date',
  stepThrough: 'Sentence by sentence',
  sentenceOf: (position: number, count: number) =>
    position > 0 ? `Sentence ${position} of ${count}` : `${count} sentences`,
  previousSentence: 'Previous sentence',
  nextSentence: 'Next sentence',
  mapData: (licences: string) => `Map data: ${licences}.`,
  /** A licence by its SPDX identifier. */
  licenceName: (spdx: string) =>
    spdx === 'LicenseRef-public-domain'
      ? 'public domain'
      : spdx.replace(/^CC-|-(?=\d)/gu, (dash) => dash.replace('-', ' ')),
  fullscreen: 'Fill the screen',
  leaveFullscreen: 'Leave the full screen',
  gestures: {
    windows: 'Hold Ctrl and scroll to zoom the map',
    mac: 'Hold ⌘ and scroll to zoom the map',
    touch: 'Move the map with two fingers',
  },
  scale: (kilometres: string) => `${kilometres} km`,
} as const;

/** The shape of every language's messages. */
export type Messages = Worded<typeof en>;
