import type { LayerId } from '../map/layers.ts';
import type { Bounds, Position } from '../geo/mercator.ts';
import type { Side } from './labels.ts';

/** One path of the still. */
export type Shape = {
  /** Unique in the scene; the path's `data-shape`. */
  readonly key: string;
  readonly layer: LayerId;
  /** What it is: its class, which the style sheet draws. */
  readonly kind: string;
  /** The mark it belongs to, where it belongs to one. */
  readonly mark?: string | undefined;
  /** SVG path data in `grid` units of the flat world. */
  readonly d: string;
};

/** A town with its label. `rank` is 1 for the largest, 5 for the smallest. */
export type Town = {
  readonly id: string;
  readonly label: string;
  readonly labelUk?: string | undefined;
  readonly at: Position;
  readonly rank: number;
};

/** Addresses of what only a closer view shows: see `Detail`. */
export type DetailUrls = { readonly towns: string; readonly paths: string };

/** A town as its file writes it. */
export type TownRow = readonly [
  name: string,
  longitude: number,
  latitude: number,
  rank: number,
  nameUk?: string | undefined,
];

const isTownRow = (row: unknown): row is TownRow =>
  Array.isArray(row) &&
  typeof row[0] === 'string' &&
  row.slice(1, 4).every(Number.isFinite) &&
  // JSON has null for what is missing in a row.
  (row[4] == null || typeof row[4] === 'string');

/**
 * Towns from the rows of their file; anything that is no row is left out.
 *
 * @param named - names to leave out, in either language: what is a mark already has its label there
 */
export function townsFrom(rows: unknown, named: ReadonlySet<string>): Town[] {
  return (Array.isArray(rows) ? (rows as unknown[]) : []).flatMap((row, i) => {
    if (!isTownRow(row)) return [];
    const [label, longitude, latitude, rank, nameUk] = row;
    const labelUk = nameUk ?? undefined;
    if (named.has(label) || (labelUk && named.has(labelUk))) return [];
    return [{ id: `t${i}`, label, labelUk, at: [longitude, latitude] as const, rank }];
  });
}

/** All that the still draws. */
export type Scene = {
  /** What the opening view shows. */
  readonly home: Bounds;
  /** From the ground up. */
  readonly shapes: readonly Shape[];
  /** Those that the opening view may name; the others come with \`DetailUrls\`. */
  readonly towns: readonly Town[];
  /** The labels of the opening view, placed when the page was built: side by id of mark or town. */
  readonly sides: Readonly<Record<string, Side>>;
};

/**
 * Reads the paths back from a prerendered page, so that they need not be sent twice.
 *
 * @param scene - the scene as it was sent: shapes without `d`
 */
export function withPaths(scene: Scene, page: ParentNode): Scene {
  const paths = new Map(
    [...page.querySelectorAll<SVGPathElement>('path[data-shape]')].map((path) => [
      path.dataset['shape'],
      path.getAttribute('d') ?? '',
    ]),
  );
  return { ...scene, shapes: scene.shapes.map((shape) => ({ ...shape, d: paths.get(shape.key) ?? '' })) };
}

/** The scene without its paths: for the page's own data. */
export const withoutPaths = (scene: Scene): Scene => ({
  ...scene,
  shapes: scene.shapes.map((shape) => ({ ...shape, d: '' })),
});
