import { scaleOf } from '../geo/camera.ts';
import { worldSize } from '../geo/mercator.ts';
import { turnsOf } from './frame.ts';
import { frameOf } from './viewBox.ts';
import type { Scene } from './scene.ts';
import { tile } from './tile.ts';
import { patternStroke, tiles } from './tiles.ts';

/** The patterns of a still, and its ground once more where the opening view goes beyond the antimeridian, as SVG. */
export function turnedGround({ home, grid, patterns }: Scene): string {
  const frame = frameOf(home);
  // Until a script knows the map's size, a tile is that of a column of the page.
  const side = tile / scaleOf(Math.floor(Math.log2((640 * 64) / frame.width)));
  const scale = Number((side / grid).toPrecision(4));
  const defined = patterns.map(({ layer, pattern }) => {
    const { d, turn } = tiles[pattern] ?? { d: '', turn: 0 };
    return `<pattern id="x-${layer}-${pattern}" width="1" height="1" patternUnits="userSpaceOnUse" data-turn="${turn}" patternTransform="rotate(${turn}) scale(${scale})"><path class="pattern" stroke-width="${patternStroke.toFixed(3)}" d="${d}"/></pattern>`;
  });
  const copies = turnsOf(frame).map(
    (turn) => `<use href="#ground" x="${(turn * worldSize) / grid}" data-turn="${turn}"/>`,
  );
  return `<g class="turned"><defs>${defined.join('')}</defs>${copies.join('')}</g>`;
}
