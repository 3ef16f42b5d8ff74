import type { Worded } from './worded.ts';

/** The share dialog's strings, in English; apart from the others, for it is seldom opened. */
export const enShare = {
  title: 'Share or embed',
  starts: 'Shares what you see.',
  sentence: 'Sentence',
  noSentence: 'None: the whole map',
  mark: (title: string) => `On the map: ${title}`,
  layers: 'Layers of the embed',
  look: 'Look',
  theme: 'Colours',
  themes: { auto: 'The reader’s own', light: 'Light', dark: 'Dark' },
  text: 'Text under the map',
  texts: { none: 'None', one: 'The chosen sentence', all: 'All of it' },
  withTitle: 'Title',
  interactive: 'Can be moved and zoomed',
  version: 'Version',
  versions: { latest: 'Always the latest', pinned: 'Frozen as of today' },
  width: 'Width',
  column: 'As wide as the column',
  pixels: (count: number) => `${count} px`,
  height: 'Height',
  preview: 'Preview',
  code: 'What to copy',
  codes: {
    frame: 'Frame',
    fitting: 'Frame that fits its height',
    element: 'Custom element',
    react: 'Frame for React and MDX',
    oembed: 'oEmbed address',
    page: 'Link to this state',
    statement: 'Link with a picture of the sentence',
  },
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The text is selected: copy it with the keyboard. This browser does not let a page copy.',
  still: 'Picture',
  stillAbout: 'The map as a picture, with title, source, date and licences in it.',
  svg: 'Download SVG',
  png: 'Download PNG',
  scale: 'PNG size',
  scales: (factor: number, width: number) => `${factor}×, ${width} px wide`,
  stillFailed: 'The picture could not be made.',
} as const;

/** The shape of every language's share dialog. */
export type ShareMessages = Worded<typeof enShare>;
