import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { changeKinds } from '../map/control.ts';
import type { Drawn } from '../map/renderer.ts';
import { paintOf, paintsOf, toneIn, type Paint } from '../map/rolePaints.ts';
import { rowOf, statuses, type AreaKind, type Layer } from '../map/roles.ts';
import { changeSource, urlsOf, type DataUrls, type DatedControl } from '../map/sources.ts';
import { palettes, type Palette } from '../theme/palette.ts';
import { imageOf } from './patternImages.ts';

/** What the style is made of, besides what is to be drawn. */
export type StyleData = { readonly data: DataUrls; readonly layers: readonly Layer[] };

type Bare = LayerSpecification extends infer L
  ? L extends LayerSpecification
    ? Omit<L, 'metadata'>
    : never
  : never;
type Filter = Extract<Bare, { type: 'fill' }>['filter'];

const whenLit = (else_: number, lit: number | undefined): DataDrivenPropertyValueSpecification<number> =>
  lit === undefined ? else_ : ['case', ['boolean', ['feature-state', 'lit'], false], lit, else_];

/** The layers of the style that draw one paint. */
function painted(
  layer: Layer,
  { source, id, filter }: { source: string; id: string; filter?: Filter },
  { fill, stroke, hit }: Paint,
  colours: Palette,
  fade = 1,
): Bare[] {
  const of = { source, ...(filter ? { filter } : {}) } as { source: string };
  const out: Bare[] = [];
  if (fill)
    out.push({
      id: `${id}-fill`,
      type: 'fill',
      ...of,
      paint: {
        'fill-color': colours[toneIn(layer, fill.tone)],
        'fill-opacity': whenLit((fill.alpha ?? 1) * fade, fill.lit),
      },
    });
  if (stroke)
    out.push({
      id: `${id}-line`,
      type: 'line',
      ...of,
      layout: { 'line-join': 'round', 'line-cap': stroke.dash ? 'butt' : 'round' },
      paint: {
        'line-color': colours[toneIn(layer, stroke.tone)],
        'line-width': whenLit(stroke.width, stroke.lit),
        'line-opacity': whenLit((stroke.alpha ?? 1) * fade, stroke.litAlpha),
        ...(stroke.dash ? { 'line-dasharray': [...stroke.dash] } : {}),
      },
    });
  if (hit !== undefined)
    out.push({
      id: `${id}-hit`,
      type: 'line',
      ...of,
      paint: { 'line-color': '#000', 'line-width': hit, 'line-opacity': 0 },
    });
  return out;
}

/** How much is left of what belongs to the report's own day while another is shown: as in the style sheet. */
const faded = 0.2;

/** What a layer of the report's map draws, by the table of roles. */
function layersOf(layer: Layer, colours: Palette, dark: boolean, control: DatedControl | undefined): Bare[] {
  const { id: source, role, classes = [] } = layer;
  const fade = control?.url && role !== 'control' && role !== 'units' ? faded : 1;
  const paint = (kind: string) => paintOf(role, kind) ?? {};
  const drawn = (kind: string, filter?: Filter) =>
    painted(layer, { source, id: `${source}-${kind}`, filter }, paint(kind), colours, fade);
  switch (role) {
    case 'incident':
      return drawn('ring');
    case 'contact':
      return [
        ...statuses.flatMap((status) => drawn(status, ['==', ['get', 'status'], status])),
        ...drawn('hit'),
      ];
    case 'route':
      return [...drawn('route'), ...drawn('hit')];
    case 'area':
    case 'control': {
      const of = (kind: AreaKind) => classes.filter((each) => each.kind === kind).map(({ id }) => id);
      const among = (ids: readonly string[]): ExpressionSpecification => [
        'in',
        ['get', 'class'],
        ['literal', [...ids]],
      ];
      // In their own order, as the still draws them.
      const kinds = [...new Set(classes.flatMap(({ kind }) => kind ?? []))];
      const [below, above] = [false, true].map((isBeside) =>
        kinds
          .filter((kind) => isBeside === (kind !== 'contested'))
          .flatMap((kind) => drawn(kind, among(of(kind)))),
      );
      const patterned = classes
        .filter(({ pattern }) => pattern !== 'plain')
        .map(({ id, pattern }): Bare => ({
          id: `${source}-${id}-pattern`,
          type: 'fill',
          source,
          filter: ['==', ['get', 'class'], id],
          paint: { 'fill-pattern': imageOf(source, pattern, dark) },
        }));
      const changed = changeKinds.flatMap((kind) =>
        painted(
          layer,
          { source: changeSource(source), id: `${source}-${kind}`, filter: ['==', ['get', 'class'], kind] },
          paint(kind),
          colours,
        ),
      );
      const others = kinds.flatMap(of);
      const all = [...drawn(role, others.length > 0 ? ['!', among(others)] : undefined), ...(below ?? [])];
      return [
        ...all.filter(({ type }) => type === 'fill'),
        ...patterned,
        ...all.filter(({ type }) => type !== 'fill'),
        ...(role === 'control' && control?.changes ? changed : []),
        ...(above ?? []),
      ];
    }
    case 'units': {
      const outline = painted(layer, { source, id: `${source}-outline` }, paint('outline'), colours).map(
        (each) => ({ ...each, paint: { ...each.paint, 'line-opacity': whenLit(0, 1) } }) as Bare,
      );
      return [...drawn('unit'), ...outline];
    }
    case 'dense':
    case 'venue':
    case 'actor':
    case 'base':
      return [];
  }
}

/** The base in two parts: what lies below first-level units, and the edges that are seen above them. */
function baseOf(layer: Layer, colours: Palette): { ground: Bare[]; edges: Bare[] } {
  const of = (name: string, kind: string) =>
    painted(
      layer,
      { source: `${layer.id}/${name}`, id: `${layer.id}-${kind}` },
      paintOf('base', kind) ?? {},
      colours,
    );
  const [land, regions] = [of('land', 'land'), of('regions', 'region')];
  const isLine = ({ type }: Bare) => type === 'line';
  return {
    ground: [
      ...[...land, ...regions].filter((each) => !isLine(each)),
      ...of('rivers', 'river'),
      ...of('lakes', 'lake'),
    ],
    edges: [...land.filter(isLine), ...of('borders', 'border'), ...regions.filter(isLine)],
  };
}

/** The style layers that answer to the pointer. */
export const pickable = (layers: readonly Layer[]): string[] =>
  layers.flatMap(({ id, role, classes }) => {
    const { target } = rowOf(role);
    const paints = paintsOf(role);
    if (!target) return [];
    if ('hit' in paints) return [`${id}-hit-hit`];
    return Object.entries(paints).flatMap(([kind, { fill }]) =>
      fill && (kind === role || classes?.some((each) => each.kind === kind && kind === 'contested'))
        ? [`${id}-${kind}-fill`]
        : [],
    );
  });

/** The feature id of a source: what its state is kept by. */
const idOf = (layer: Layer | undefined) => (layer?.role === 'units' ? 'unit' : 'mark');

/**
 * The map's style. Pure: the same input gives the same style, so MapLibre can apply the difference. The
 * order of the array is the order of drawing, from the ground up. Labels and symbols are no part of it:
 * they are elements of the page, the same over every renderer.
 */
export function buildStyle(
  { data, layers }: StyleData,
  { layers: shown, dark, control }: Omit<Drawn, 'lit'>,
): StyleSpecification {
  const colours = dark ? palettes.dark : palettes.light;
  const urls = urlsOf(data, control);
  const seen = (layer: Layer, list: readonly Bare[]) =>
    list.map((each): LayerSpecification => {
      const visibility = shown.has(layer.id) ? 'visible' : 'none';
      return { ...each, layout: { ...each.layout, visibility } };
    });
  const up = layers.toReversed();
  const base = up.find(({ role }) => role === 'base');
  const ground = base && baseOf(base, colours);
  // Where a unit ends at the country's edge, the edge is what is seen.
  const units = up.filter(({ role }) => role === 'units');
  const others = up.filter(({ id, role }) => id in urls && role !== 'units');
  const isArea = ({ role }: Layer) => role === 'control' || role === 'area';
  const drawn = (list: readonly Layer[], from = 0, to?: number) =>
    list.flatMap((layer) => seen(layer, layersOf(layer, colours, dark, control).slice(from, to)));
  return {
    version: 8,
    sources: Object.fromEntries(
      Object.entries(urls).map(([name, url]) => [
        name,
        {
          type: 'geojson' as const,
          data: url,
          promoteId: idOf(layers.find(({ id }) => id === name)),
          tolerance: 0.2,
          // Closer views draw from the same tiles, so that a flight within the opening view waits for none: to within
          // 75 m, which is less than a pixel up to zoom 9.
          maxzoom: 5,
        },
      ]),
    ),
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': colours.water } },
      ...(base && ground ? seen(base, ground.ground) : []),
      ...drawn(units, 0, 1),
      ...(base && ground ? seen(base, ground.edges) : []),
      ...drawn(others.filter(isArea)),
      ...drawn(units, 1),
      ...drawn(others.filter((layer) => !isArea(layer))),
    ],
  };
}
