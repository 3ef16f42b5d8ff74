import type { Worded } from './worded.ts';

/** The strings of a layer of many incidents, in English: its filter, its list and its cards. */
export const enDense = {
  filter: 'Filter',
  needsScript: 'Turn on JavaScript to filter and to read each entry.',
  time: 'Number by time',
  from: 'From',
  to: 'Until',
  types: 'Types',
  /** Numbers are written out by then. */
  shown: (shown: string, all: string) => `${shown} of ${all}`,
  /** Says of the filter that a sentence set it. */
  cited: 'as in the sentence',
  whole: 'Show all',
  list: 'List',
  close: 'Close',
  inView: (count: string) => `In this view: ${count}`,
  here: (count: string) => `Here: ${count}`,
  earliestFirst: 'Earliest first',
  /** The list holds some of more: those from a day on, those until a day, or some of a time of which there are too many. */
  latest: (first: string, all: string, day: string) =>
    `The list has the latest ${first} of the ${all} in this view, from ${day} on: zoom in or filter to read the others.`,
  earliest: (first: string, all: string, day: string) =>
    `The list has the earliest ${first} of the ${all} in this view, until ${day}: zoom in or filter to read the others.`,
  capped: (first: string, all: string, time: string) =>
    `The list has ${first} of the ${all} in this view, and not all of ${time}: zoom in or filter to read the others.`,
  find: 'Find words in the list',
  nothing: 'Nothing that fits.',
  back: 'Back to the list',
  page: 'At its source',
  link: 'Link to this entry',
  sizes: 'The area of a circle follows the number.',
  lost: 'The map keeps to the numbers it opened with.',
  /** Why the data of closer views did not come. */
  faults: {
    offline: 'There is no connection.',
    'no such file': 'A file that the map needs is not there.',
    'no ranges': 'The server does not send parts of files.',
    cut: 'The file is not whole.',
    'another build': 'The file is of another version of this page.',
    'not readable': 'The file cannot be read.',
    'no such row': 'There is no such entry.',
  },
} as const;

export type DenseMessages = Worded<typeof enDense>;
