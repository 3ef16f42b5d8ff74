import type { Bounds, Position } from '../geo/mercator.ts';
import type { Labelling } from '../map/names.ts';
import type { Side } from './labels.ts';

/** One path of the still. */
export type Shape = {
  /** Unique in the scene; the path's `data-shape`. */
  readonly key: string;
  /** The id of its layer. */
  readonly layer: string;
  /** What it is: its classes, which the style sheet draws; the first is a kind of its layer's role. */
  readonly kind: string;
  /** The mark it belongs to, where it belongs to one. */
  readonly mark?: string | undefined;
  /** SVG path data in `grid` units of the scene. */
  readonly d: string;
};

/** What a name of the base is of. */
export const nameKinds = ['town', 'country', 'water'] as const;
export type NameKind = (typeof nameKinds)[number];

/** A name of the base with its place. `rank` is 1 for the largest, 5 for the smallest. */
export type PlaceName = Labelling & {
  readonly id: string;
  readonly kind: NameKind;
  readonly at: Position;
  readonly rank: number;
};

/** Addresses of what only a closer view shows: see `Detail`. */
export type DetailUrls = {
  readonly names: string;
  readonly paths: string;
  /** Of the globe; undefined where the opening view holds every place. */
  readonly globe?: string | undefined;
};

/** A name of the base as its file writes it: its kind is its place in `nameKinds`, its names are in the map's languages. */
export type NameRow = readonly [
  kind: number,
  longitude: number,
  latitude: number,
  rank: number,
  ...names: string[],
];

const isNameRow = (row: unknown): row is NameRow =>
  Array.isArray(row) &&
  row.length > 4 &&
  row.every((each, i) => (i < 4 ? Number.isFinite(each) : typeof each === 'string'));

/**
 * Names of the base from the rows of their file; anything that is no row is left out.
 *
 * @param languages - of the names on the map
 * @param named - names to leave out, in any language: what is a mark already has its label there
 */
export function namesFrom(
  rows: unknown,
  languages: readonly string[],
  named: ReadonlySet<string>,
): PlaceName[] {
  const [, ...others] = languages;
  const known: PlaceName[] = [];
  // There are thousands, and they come while somebody waits for a view: as little as can be is made of each.
  for (const [i, row] of (Array.isArray(rows) ? (rows as unknown[]) : []).entries()) {
    if (!isNameRow(row)) continue;
    const [kind, longitude, latitude, rank] = row;
    const forms = row.slice(4) as string[];
    if (forms.some((form) => named.has(form))) continue;
    const [label = ''] = forms;
    const differs = forms.some((form) => form !== label);
    known.push({
      id: `t${i}`,
      kind: nameKinds[kind] ?? 'town',
      label,
      ...(differs && { others: Object.fromEntries(others.map((each, j) => [each, forms[j + 1] ?? label])) }),
      at: [longitude, latitude],
      rank,
    });
  }
  return known;
}

/** The names that marks have, in any language: a town of that name is not named twice. What happened there stands after it. */
export const namedBy = (marks: readonly Labelling[]): ReadonlySet<string> =>
  new Set(
    marks.flatMap(({ label, others = {} }) =>
      [label, ...Object.values(others)].map((each) => each.replace(/:.*/u, '')),
    ),
  );

/** All that the still draws. */
export type Scene = {
  /** What the opening view shows; its east may be past 180. */
  readonly home: Bounds;
  /** The unit of its paths, in world units. */
  readonly grid: number;
  /** The languages of its names; the first is that of labels without others. */
  readonly languages: readonly string[];
  /** The id of the base map's layer, whose shapes come first. */
  readonly base: string;
  /** From the ground up. */
  readonly shapes: readonly Shape[];
  /** The patterns that its shapes are filled with, by layer. */
  readonly patterns: readonly { readonly layer: string; readonly pattern: string }[];
  /** Those that the opening view may name; the others come with `DetailUrls`. */
  readonly names: readonly PlaceName[];
  /** The labels of the opening view, placed when the page was built: side by id of mark or name. */
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
