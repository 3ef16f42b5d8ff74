import { cameraOfHome } from '../geo/camera.ts';
import { project } from '../geo/mercator.ts';
import { own } from '../input/own.ts';
import { rowOf } from '../map/roles.ts';
import type { Mark } from '../report/marks.ts';
import { frameCss } from '../still/viewBox.ts';
import { isPoint, labelSides } from '../still/labelled.ts';
import { linesOff, type Side } from '../still/labels.ts';
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

/** Where the places' labels stand on the smallest maps, where that is another side than on a larger one. */
function smallestCss({ home: bounds, sides }: Scene, marks: readonly Mark[]): string {
  const points = marks.filter(isPoint);
  const framed = [...new Set(marks.flatMap(({ role }) => (rowOf(role).framed ? [role] : [])))];
  const rule = (is: string, rules: string) =>
    rules === '' ? '' : `@container ${is}{:root:not([data-live]){${rules}}}`;
  const hide = (selectors: readonly string[]) =>
    selectors.length === 0 ? '' : `${selectors.join()}{display:none}`;
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
      const moved = placed.flatMap(({ id }) => {
        const side = held.get(id) ?? 'none';
        return side === 'none' || side === own(sides, id)
          ? []
          : [`.m-${id}>.label{transform:${transformOf(side)}}`];
      });
      return rule(is, hide(gone.map(({ id }) => `.m-${id}>.label`)) + moved.join(''));
    }),
  ].join('');
}

/** A map as large as most pages have beside their text. */
const wide = { width: 590, height: 600 };

/** Hairlines on wide maps, until a script sees how long they can be: the sides in the page are a small map's. */
function ledCss({ home: bounds, names }: Scene, marks: readonly Mark[]): string {
  const sides = labelSides(marks, names, cameraOfHome(bounds, wide), wide, { covered: coveredOn(wide) });
  const led = marks.flatMap(({ id, led: isLed }) => {
    const side = sides.get(id) ?? 'none';
    if (!isLed || linesOff(side) === 0) return [];
    const line = `content:"";position:absolute;left:12px;top:20px;width:1px;height:${linesOff(side) - 6}px;background:currentColor`;
    return [`.m-${id}>.label{transform:${transformOf(side)}}.m-${id}::after{${line}}`];
  });
  if (led.length === 0) return '';
  const is = `(min-width:${wide.width}px) and (min-height:${wide.height}px)`;
  return `@container ${is}{:root:not([data-live]){${led.join('')}}}`;
}

/** Which of the names that stand in the page are seen: those of the first language, or of the chosen one. */
function namesCss([first, ...rest]: readonly string[]): string {
  if (rest.length === 0) return '';
  return [
    `.label [lang]:not([lang=${first ?? 'en'}]){display:none}`,
    ...rest.map(
      (language) =>
        `:root:has(#names-${language}:checked) .label [lang]{display:none}:root:has(#names-${language}:checked) .label [lang=${language}]{display:inline}`,
    ),
  ].join('');
}

/**
 * The style sheet of one scene: where each symbol and label stands.
 *
 * @param beside - whether its map may be as large as a page's beside its text
 */
export function sceneCss(scene: Scene, marks: readonly Mark[], beside: boolean): string {
  const points = [
    ...marks.map((mark) => ({ selector: `.m-${mark.id}`, ...project(mark.at) })),
    ...scene.names
      .filter(({ id }) => (own(scene.sides, id) ?? 'none') !== 'none')
      .map(({ id, at }) => ({ selector: `.${id}`, ...project(at) })),
  ];
  return [
    frameCss(scene.home, points),
    namesCss(scene.languages),
    smallestCss(scene, marks),
    beside ? ledCss(scene, marks) : '',
  ].join('\n');
}
