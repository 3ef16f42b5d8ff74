import { cameraOfHome, type Size } from '../geo/camera.ts';
import { project } from '../geo/mercator.ts';
import { own } from '../input/own.ts';
import { isPlace, rowOf } from '../map/roles.ts';
import type { Mark } from '../report/marks.ts';
import { frameCss } from '../still/viewBox.ts';
import { labelSides } from '../still/labelled.ts';
import { linesOff } from '../still/labelBoxes.ts';
import type { Side } from '../still/labels.ts';
import type { Box } from '../still/rim.ts';
import type { Scene } from '../still/scene.ts';
import { coveredOn } from './scene.ts';

/** Maps so small that only places are named, until a script sees what else there is room for. */
const smallest = [
  { size: { width: 320, height: 320 }, is: '(max-width:389px) and (min-height:300px)' },
  { size: { width: 320, height: 240 }, is: '(max-height:299.9px) and (min-height:240px)' },
  { size: { width: 320, height: 190 }, is: '(max-height:239.9px) and (min-height:160px)' },
  { size: { width: 320, height: 138 }, is: '(max-height:159.9px)' },
];
/** Where a label stands, as map.css places it. */
function transformOf(side: Side): string {
  const across = side.includes('-right') ? '-9px' : side.includes('-left') ? 'calc(9px - 100%)' : '-50%';
  const x = side === 'right' ? 'var(--gap)' : side === 'left' ? 'calc(-100% - var(--gap))' : across;
  const lines = linesOff(side) === 0 ? '' : ` ${side.startsWith('top') ? '-' : '+'} ${linesOff(side)}px`;
  const y = side.startsWith('top')
    ? `calc(-100% - var(--gap)${lines})`
    : side.startsWith('bottom')
      ? `calc(var(--gap)${lines})`
      : '-50%';
  return `translate(${x},${y})`;
}

/** The leader line of a label, as map.css draws it. */
const leaderOf = (side: Side): string =>
  `content:"";position:absolute;left:calc(50% - .5px);inset-block:${side.startsWith('top') ? 'auto calc(50% + var(--gap) - 2px)' : 'calc(50% + var(--gap) - 2px) auto'};width:1px;height:${linesOff(side) + 2}px;background:currentColor`;
const isLed = (side: Side) => /-\d$/u.test(side);

/** A label that moves to another side, with its leader line; nothing where it has none in the end. */
function movedCss(id: string, from: Side = 'none', to: Side = 'none'): string {
  if (from === to || to === 'none') return '';
  const isLonger = isLed(to) && isLed(from) && from.slice(0, -1) === to.slice(0, -1);
  const leader = isLonger
    ? `height:${linesOff(to) + 2}px`
    : isLed(to)
      ? leaderOf(to)
      : isLed(from)
        ? 'height:0'
        : '';
  // Named here alone: it loses the dot that it has in place of a name.
  const shown = from === 'none' ? [';display:block', `.mark.m-${id}>.symbol{display:none}`] : ['', ''];
  return `.m-${id}>.label{transform:${transformOf(to)}${shown[0]}}${shown[1]}${leader && `.m-${id}::after{${leader}}`}`;
}

const hide = (selectors: readonly string[]) =>
  selectors.length === 0 ? '' : `${selectors.join()}{display:none}`;

/** Where the places' labels stand on the smallest maps, where that is another side than on a larger one. */
function smallestCss({ home: bounds, sides }: Scene, marks: readonly Mark[]): string {
  const points = marks.filter(({ role }) => isPlace(role));
  const framed = [...new Set(marks.flatMap(({ role }) => (rowOf(role).framed ? [role] : [])))];
  const rule = (is: string, rules: string) =>
    rules === '' ? '' : `@container ${is}{:root:not([data-live]){${rules}}}`;
  const unnamed = ['.base-name', '.mark small', ...framed.map((role) => `.role-${role} .label`)];
  return [
    rule('(max-width:389px) or (max-height:299.9px)', hide(unnamed)),
    ...smallest.map(({ size, is }) => {
      const held = labelSides(points, [], cameraOfHome(bounds, size), size, {
        standing: sides,
        covered: coveredOn(size),
        // As narrow as letters are: here each pixel counts.
        widthOf: (text, fontSize) => text.length * fontSize * 0.52,
      });
      const placed = points.filter(({ id }) => (own(sides, id) ?? 'none') !== 'none');
      const gone = placed.filter(({ id }) => (held.get(id) ?? 'none') === 'none');
      const moved = placed.map(({ id }) => movedCss(id, own(sides, id), held.get(id)));
      return rule(is, hide(gone.map(({ id }) => `.m-${id}>.label`)) + moved.join(''));
    }),
  ].join('');
}

/** Maps as large as pages have beside their text, under the bar of the dates, which says more without a script. */
const wide: readonly (Size & { readonly bar: Box })[] = [
  { width: 590, height: 768, bar: [0, 0, 590, 110] },
  { width: 900, height: 900, bar: [0, 0, 740, 78] },
];

/** Maps on which a hairline is longer than on the one before: of a page, and of an embed. */
const longer: readonly (Size & { readonly beside?: true })[] = [
  { width: 380, height: 330, beside: true },
  { width: 380, height: 370 },
  { width: 560, height: 390 },
  { width: 590, height: 600, beside: true },
];

/**
 * Labels on wide maps without a script, where there is room for other sides than a small map's. A script keeps the sides
 * that it finds, so that nothing jumps when it comes.
 */
function wideCss({ home: bounds, names, sides }: Scene, marks: readonly Mark[]): string {
  const isNamed = ({ id }: { id: string }) => (own(sides, id) ?? 'none') !== 'none';
  // What a smaller map was given holds for a larger one as well.
  let standing = sides;
  const rules = wide.map(({ bar, ...size }) => {
    const options = { standing, covered: [...coveredOn(size), bar] };
    const placed = Object.fromEntries(labelSides(marks, names, cameraOfHome(bounds, size), size, options));
    const moved = marks
      .filter((mark) => isNamed(mark) && !mark.led)
      .map(({ id }) => movedCss(id, own(standing, id), own(placed, id)));
    const gone = names.filter((name) => isNamed(name) && (own(placed, name.id) ?? 'none') === 'none');
    const rule = hide(gone.map(({ id }) => `.${id}`)) + moved.join('');
    standing = placed;
    const is = `@container (min-width:${size.width}px) and (min-height:600px)`;
    return rule && `@media (scripting:none){${is}{${rule}}}`;
  });
  return rules.join('');
}

/** Hairlines, which are as long as each map has room for, as a script will draw them. */
function ledCss({ home: bounds, sides }: Scene, marks: readonly Mark[], beside: boolean): string {
  const led = marks.filter((mark) => mark.led);
  const standing = new Map<string, Side | undefined>(led.map(({ id }) => [id, own(sides, id)]));
  const sizes = longer.filter((size) => beside || !size.beside);
  const rules = sizes.map((size) => {
    const placed = labelSides(marks, [], cameraOfHome(bounds, size), size, { covered: coveredOn(size) });
    const rule = led.map(({ id }) => movedCss(id, standing.get(id), placed.get(id))).join('');
    for (const { id } of led) if (placed.has(id)) standing.set(id, placed.get(id));
    return (
      rule &&
      `@container (min-width:${size.width}px) and (min-height:${size.height}px){:root:not([data-live]){${rule}}}`
    );
  });
  return rules.join('');
}

/** Shows the names in a language, and no others. */
export const nameRule = (language: string): string =>
  `.label{[lang]{display:none}[lang=${language}]{display:inline}}`;

/** Which of the names that stand in the page are seen: those of the page's own language, or of the chosen one. */
function namesCss(languages: readonly string[], names: string): string {
  const others = languages.filter((language) => language !== names);
  if (others.length === 0) return '';
  return [
    `.label [lang]:not([lang=${names}]){display:none}`,
    ...others.map((language) => `[data-names=${language}] ${nameRule(language)}`),
  ].join('');
}

/**
 * The style sheet of one scene: where each symbol and label stands.
 *
 * @param beside - whether its map may be as large as a page's beside its text
 * @param names - the language of the names that are seen until another is chosen
 */
export function sceneCss(scene: Scene, marks: readonly Mark[], beside: boolean, names: string): string {
  const points = [
    ...marks.map((mark) => ({ selector: `.m-${mark.id}`, ...project(mark.at) })),
    ...scene.names
      .filter(({ id }) => (own(scene.sides, id) ?? 'none') !== 'none')
      .map(({ id, at }) => ({ selector: `.${id}`, ...project(at) })),
  ];
  return [
    frameCss(scene.home, points),
    namesCss(scene.languages, names),
    smallestCss(scene, marks),
    beside ? wideCss(scene, marks) : '',
    ledCss(scene, marks, beside),
  ].join('');
}
