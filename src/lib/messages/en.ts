import type { Role, Status } from '../map/roles.ts';
import type { Worded } from './worded.ts';

const statuses: Record<Status, string> = {
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
  /** Of towns, countries and seas, on the map. */
  names: 'Names',
  role: {
    incident: 'Incident sites',
    venue: 'Venues',
    actor: 'Seats of those who speak',
    contact: 'Contacts',
    route: 'Routes',
    area: 'Areas',
    control: 'Area of control',
    units: 'First-level units',
    base: 'Base map',
  } satisfies Record<Role, string>,
  kind: {
    incident: 'Incident site',
    venue: 'Venue',
    actor: 'Seat of those who speak',
    contact: 'Contact',
    route: 'Route',
    area: 'Area',
    control: 'Area of control',
    units: '',
    base: '',
  },
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
    incident: 'The ring is how precise it is',
    venue: 'Where something happened',
    actor: 'Who speaks, not an event',
    base: 'Land, borders, rivers, seas, towns',
  },
  stage: { 'took-place': 'Took place', acknowledged: 'Acknowledged', proposed: 'Proposed' },
  map: 'Map',
  mapHelp:
    'Arrow keys move the map, plus and minus zoom, 0 shows it all. Enter goes to the marks, arrow keys to the next, Enter chooses, Escape clears and goes back.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeMap: 'Show the whole map',
  follow: 'Map follows the text',
  close: 'Close',
  skipToText: 'Skip to the text',
  linkToSentence: 'Link to this sentence',
  /** Words of another, as this language quotes them. */
  quoted: (text: string) => `“${text}”`,
  precision: (kilometres: string) => `known to within about ${kilometres} km`,
  precise: 'How precise',
  asOf: (date: string) => `as of ${date}`,
  source: 'Source',
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
  unitArea: (km2: string) => `${km2} km².`,
  areaMethod:
    'Areas are computed from our shapes on the WGS 84 ellipsoid; the line is schematic, so the last digits are not exact.',
  selectedUnit: (said: string, count: number) =>
    `${said} ${count === 1 ? 'One sentence touches' : `${count} sentences touch`} it.`,
  datesNeedScript: 'Other dates than the chosen one need a script.',
  dateFailed: (wanted: string, shown: string) =>
    `The map of ${wanted} could not be loaded; it still shows ${shown}.`,
  showDate: (date: string) => `Show ${date}`,
  /** What is shown of a day that there is no area of control of. */
  otherControl: (shown: string, own: string) =>
    `The area of control is that of ${shown}: there is none of ${own}.`,
  /** When something happened. */
  when: (from: string, to: string | undefined) =>
    to === from ? from : to === undefined ? `since ${from}` : `${from} to ${to}`,
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
