import { escapeHtml } from '../report/markup.ts';

/** What a check found as a drawing; every text is in words already. */
export type Drawing =
  | {
      readonly kind: 'clocks';
      readonly events: readonly [ClockedEvent, ClockedEvent];
      /** What lies between the two: “13 hours and 59 minutes”; empty where nothing does. */
      readonly gap: string;
    }
  | {
      readonly kind: 'bar';
      /** In one unit. `tolerance` is how far off what was measured may be. */
      readonly stated: number;
      readonly measured: number;
      readonly tolerance: number;
      readonly statedText: string;
      readonly measuredText: string;
      /** Writes a number at the end of the scale. */
      readonly endText: (end: number) => string;
    }
  | {
      readonly kind: 'figures';
      readonly same: boolean;
      /** A figure each, and whose it is. */
      readonly stated: readonly [figure: string, whose: string];
      readonly found: readonly [figure: string, whose: string];
    };

/** An event on the clock of its own place, and on that of the other event's. */
type ClockedEvent = {
  readonly name: string;
  /** Milliseconds UTC; without an end it is not known. */
  readonly from: number;
  readonly to: number | undefined;
  readonly here: string;
  /** Empty where both clocks show the same. */
  readonly there: string;
};

/** What a drawing is set in: colours of a palette, or custom properties of a page. */
export type Inks = {
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly first: string;
  readonly second: string;
};

/** The width of every drawing, in SVG units; letters are 12 units high and fit it. */
export const drawingWidth = 340;
const heights = { clocks: 110, bar: 70, figures: 56 } as const;
export const drawingHeight = (drawing: Drawing): number =>
  heights[drawing.kind] + (drawing.kind === 'bar' && isTooLong(drawing) ? 15 : 0);

/** The next of 1, 2, 2.5, 5 and 10 times a power of ten. */
function niceAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 2.5, 5, 10].find((step) => step * power >= value) ?? 10) * power;
}

/** The inside of an SVG of `drawingWidth` by `drawingHeight` units. */
export function drawingSvg(drawing: Drawing, inks: Inks): string {
  switch (drawing.kind) {
    case 'clocks':
      return clocks(drawing, inks);
    case 'bar':
      return bar(drawing, inks);
    case 'figures':
      return figures(drawing, inks);
  }
}

type Anchor = 'start' | 'middle' | 'end';
/** How wide words are at most, in SVG units. */
const widthOf = (words: string, size = 12) => words.length * size * 0.55;
/** Words longer than there is room for are set closer. */
function textAt(x: number, y: number, words: string, fill: string, anchor: Anchor = 'start', more = '') {
  if (words === '') return '';
  const room = anchor === 'start' ? drawingWidth - x : anchor === 'end' ? x : drawingWidth;
  return `<text x="${x.toFixed(1)}" y="${y}" font-size="12" fill="${fill}" text-anchor="${anchor}"${more}${closer(words, room)}>${escapeHtml(words)}</text>`;
}
const closer = (words: string, room: number, size = 12) =>
  widthOf(words, size) > room ? ` textLength="${room.toFixed(0)}" lengthAdjust="spacingAndGlyphs"` : '';
const bold = ' font-weight="600"';
const rect = (x: number, y: number, width: number, height: number, fill: string, more = '') =>
  `<rect x="${x.toFixed(1)}" y="${y}" width="${Math.max(0, width).toFixed(1)}" height="${height}" fill="${fill}"${more}/>`;
const line = (d: string, stroke: string, more = '') =>
  `<path d="${d}" fill="none" stroke="${stroke}"${more}/>`;
/** Words at a place stand to its right in the left half, else to its left, so that they stay within. */
const sideOf = (x: number): Anchor => (x < drawingWidth / 2 ? 'start' : 'end');

/** Two events on one line of time, the first above it and the second below, each by both clocks. */
function clocks({ events, gap }: Extract<Drawing, { kind: 'clocks' }>, inks: Inks): string {
  const begin = Math.min(...events.map(({ from }) => from));
  const last = Math.max(...events.map(({ from, to }) => to ?? from));
  const span = Math.max(last - begin, 60_000);
  // What goes on without a known end has a fifth of the line to do so.
  const open = events.some(({ to }) => to === undefined) ? 0.2 : 0;
  const at = (time: number) => 4 + ((time - begin) / span) * (drawingWidth - 8) * (1 - open);
  const y = 52;
  const blocks = events.map(({ from, to }, i) => {
    const end = to === undefined ? drawingWidth - 4 : Math.max(at(to), at(from) + 5);
    return {
      x: at(from),
      end,
      open: to === undefined,
      fill: i === 0 ? inks.first : inks.second,
      y: y + i * 10,
    };
  });
  const [a, b] = [...blocks].sort((one, other) => one.x - other.x);
  const between = gap && a && b ? [a.end, b.x] : undefined;
  return [
    line(`M4 ${y + 10}H${drawingWidth - 4}`, inks.rule, ' stroke-width="2"'),
    ...blocks.map(({ x, end, open: goesOn, fill, y: top }) =>
      goesOn
        ? rect(x, top, end - x - 8, 10, fill) +
          line(`M${(end - 6).toFixed(1)} ${top + 5}h6m-3-3l3 3-3 3`, fill, ' stroke-width="1.5"')
        : rect(x, top, end - x, 10, fill),
    ),
    between
      ? line(`M${between[0]?.toFixed(1)} ${y + 4}v12M${between[1]?.toFixed(1)} ${y + 4}v12`, inks.ink) +
        textAt(((between[0] ?? 0) + (between[1] ?? 0)) / 2, y + 6, gap, inks.ink, 'middle', bold)
      : '',
    ...events.flatMap(({ name, here, there }, i) => {
      const x = blocks[i]?.x ?? 0;
      const tops = i === 0 ? [12, 27, 42] : [83, 98];
      const anchor = sideOf(x);
      const start = anchor === 'start' ? Math.max(0, x - 4) : drawingWidth;
      return [name, here, i === 0 ? there : ''].map((words, k) =>
        textAt(start, tops[k] ?? 0, words, k === 2 ? inks.quiet : inks.ink, anchor, k === 0 ? bold : ''),
      );
    }),
  ].join('');
}

type Bar = Extract<Drawing, { kind: 'bar' }>;
const endOf = ({ stated, measured, tolerance }: Bar) =>
  niceAbove(Math.max(stated, measured + tolerance) * 1.05);
/** Whether the end of a bar's scale has no room beside what was measured, and stands below it. */
const isTooLong = (drawing: Bar) =>
  widthOf(drawing.measuredText) + widthOf(drawing.endText(endOf(drawing))) + 10 > drawingWidth;

/** What was measured as a bar with the range it may be off by, and the report's number as a mark on its scale. */
function bar(drawing: Bar, inks: Inks): string {
  const { stated, measured, tolerance, statedText, measuredText, endText } = drawing;
  const end = endOf(drawing);
  const at = (value: number) => 1 + (Math.max(0, value) / end) * (drawingWidth - 2);
  const [said, ours] = [at(stated), at(measured)];
  return [
    textAt(said, 12, statedText, inks.ink, sideOf(said), bold),
    line(`M${said.toFixed(1)} 17V48`, inks.ink, ' stroke-width="2"'),
    rect(1, 26, drawingWidth - 2, 14, inks.rule),
    rect(1, 26, ours - 1, 14, inks.first),
    tolerance > 0
      ? line(
          `M${at(measured - tolerance).toFixed(1)} 33H${at(measured + tolerance).toFixed(1)}m0-5v10M${at(measured - tolerance).toFixed(1)} 28v10`,
          inks.ink,
          ' stroke-width="1.5"',
        )
      : '',
    line(`M${said.toFixed(1)} 22V44`, inks.ink, ' stroke-width="2"'),
    textAt(1, 62, measuredText, inks.ink),
    textAt(drawingWidth - 1, isTooLong(drawing) ? 77 : 62, endText(end), inks.quiet, 'end'),
  ].join('');
}

/** How much wider bold figures are than others. */
const boldly = 1.15;

/** Two figures beside each other, and whether they are the same. */
function figures({ same, stated, found }: Extract<Drawing, { kind: 'figures' }>, inks: Inks): string {
  const [left, right] = [0, drawingWidth / 2 + 8];
  // As large as the longer of the two has room for, and no larger than a headline.
  const room = drawingWidth / 2 - 34;
  const longest = Math.max(stated[0].length, found[0].length);
  const size = Math.max(13, Math.min(28, Math.floor(room / widthOf('0'.repeat(longest), boldly))));
  const figure = (x: number, words: string) =>
    `<text x="${x}" y="28" font-size="${size}" font-weight="600" fill="${inks.ink}"${closer(words, room, size * boldly)}>${escapeHtml(words)}</text>`;
  const sign = same ? 'M-7-4h14M-7 4h14' : 'M-7-4h14M-7 4h14M4-9l-8 18';
  return [
    figure(left, stated[0]),
    figure(right, found[0]),
    `<g transform="translate(${drawingWidth / 2 - 18} 20)">${line(sign, inks.ink, ' stroke-width="2"')}</g>`,
    textAt(left, 47, stated[1], inks.quiet),
    textAt(right, 47, found[1], inks.quiet),
  ].join('');
}
