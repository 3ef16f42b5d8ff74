import type { Role, Status } from '../map/roles.ts';
import type { Worded } from './worded.ts';

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
    incident: 'Incidents',
    dense: 'Many incidents',
    venue: 'Places',
    actor: 'Capitals and governments',
    contact: 'Talks and calls',
    route: 'Routes',
    area: 'Areas',
    control: 'Area of control',
    units: 'First-level units',
    base: 'Base map',
  } satisfies Record<Role, string>,
  verdict: {
    agrees: 'Checks out',
    rounding: 'Rounded',
    differs: 'Doesn’t match',
    unchecked: 'Can’t be checked on a map',
  },
  checkedClaims: (verdicts: readonly string[]) => `Checked: ${verdicts.join(', ')}`,
  corrections: 'Corrections',
  correctedOn: (date: string) => `Corrected on ${date}`,
  howChecked: 'How this was checked',
  legend: {
    incident: 'Ring: the exact spot could be anywhere inside',
    venue: 'Where something happened',
    actor: 'Who is quoted, not where something happened',
    base: 'Land, borders, rivers, seas, towns',
  },
  /** How far a talk or a call has come. */
  stage: {
    'took-place': 'Held',
    acknowledged: 'Confirmed by the other side',
    proposed: 'Only proposed',
  } satisfies Record<Status, string>,
  map: 'Map',
  mapHelp:
    'Arrow keys move the map, plus and minus zoom, 0 shows it all. Enter goes to the marks, arrow keys to the next, Enter chooses, Escape clears and goes back.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeMap: 'Show the whole map',
  follow: 'Move the map as I read',
  close: 'Close',
  skipToText: 'Skip to the text',
  linkToSentence: 'Link to this sentence',
  /** Words of another, as this language quotes them. */
  quoted: (text: string) => `“${text}”`,
  precision: (kilometres: string) => `Accurate to about ${kilometres} km`,
  asOf: (date: string) => `as of ${date}`,
  source: 'Source',
  reportSource: (source: string) => `Source: ${source}.`,
  /** Before a link to the report in another language. */
  original: 'The original:',
  translation: 'A translation:',
  published: (date: string) => `Published ${date}.`,
  mapShows: (date: string) => `Situation on ${date}.`,
  selectedStatement: (marks: string) => `Sentence chosen. On the map: ${marks}.`,
  selectedUnmapped: (reason: string) => `Sentence chosen. Not on the map: ${reason}`,
  selectedMark: (title: string, count: number) =>
    `${title} chosen. ${count === 1 ? 'One sentence speaks' : `${count} sentences speak`} of it.`,
  noWebgl: 'The simple map does everything you need; this browser cannot draw the detailed one.',
  mapFailed: 'The simple map does everything you need; the detailed one did not start.',
  tryAgain: 'Try again',
  /** A file that did not come, and why: a status of HTTP, or one of the reasons below. */
  lack: ({ file, why }: { readonly file: string; readonly why: number | keyof typeof reasons }) =>
    `${file}: ${typeof why === 'number' ? `the server answered ${why}` : reasons[why]}.`,
  mapLacks: (layers: readonly string[]) =>
    `All that the report speaks of is here. Not in full detail: ${layers.join(', ')}.`,
  readOnMap: 'Read this sentence on the map',
  fullPage: 'Read the whole report',
  /** The button that opens the share dialog; in an embed there is none. */
  share: 'Share or embed',
  shareFailed: 'Try again: it could not be loaded.',
  text: 'Full text',
  onTheMap: 'On the map',
  unitArea: (km2: string) => `${km2} km².`,
  areaMethod:
    'Areas are computed from our shapes on the WGS 84 ellipsoid; the line is schematic, so the last digits are not exact.',
  selectedUnit: (said: string, count: number) =>
    `${said} ${count === 1 ? 'One sentence touches' : `${count} sentences touch`} it.`,
  datesNeedScript: 'Turn on JavaScript to see other dates.',
  dateFailed: (wanted: string, shown: string) =>
    `The map still shows ${shown}: that of ${wanted} could not be loaded.`,
  showDate: (date: string) => `Show ${date}`,
  /** What is shown of a day that there is no area of control of. */
  otherControl: (shown: string, own: string) =>
    `The area of control is that of ${shown}: there is none of ${own}.`,
  /** When something happened. */
  when: (from: string, to: string | undefined) =>
    to === from ? from : to === undefined ? `since ${from}` : `${from} to ${to}`,
  /** How an area grew or shrank: a number with its sign. */
  moved: (km2: string, date: string) => `${km2} km² since ${date}`,
  play: 'Play the dates',
  pause: 'Pause',
  earlier: 'Earlier date',
  later: 'Later date',
  stepThrough: 'Sentence by sentence',
  sentenceOf: (position: number, count: number) =>
    position > 0 ? `Sentence ${position} of ${count}` : `Step through (1/${count})`,
  previousSentence: 'Previous sentence',
  nextSentence: 'Next sentence',
  mapData: (licences: string) => `Map data: ${licences}.`,
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
