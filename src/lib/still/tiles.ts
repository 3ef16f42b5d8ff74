import { tile } from './tile.ts';

/** What one tile of a pattern holds, as SVG in units of its side. */
export const tiles: Readonly<Record<string, { readonly d: string; readonly turn: number }>> = {
  hatch: { d: 'M.5 0v1', turn: 45 },
  dots: { d: 'M.5 .4v.2', turn: 45 },
  grid: { d: 'M.5 0v1M0 .5h1', turn: 0 },
};
/** The width of a pattern's lines, in units of its tile. */
export const patternStroke = 1.1 / tile;
