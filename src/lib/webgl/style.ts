import type {
  DataDrivenPropertyValueSpecification,
  LayerSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerId } from '../map/layers.ts';
import type { Drawn } from '../map/renderer.ts';
import { palettes } from '../theme/palette.ts';
import { sourceNames, urlsOf, type DataUrls } from '../map/sources.ts';

/** The style layers that answer to the pointer. */
export const pickable = ['occupied-fill', 'contacts-hit', 'rings-fill'] as const;

const whenLit = (lit: number, else_: number): DataDrivenPropertyValueSpecification<number> => [
  'case',
  ['boolean', ['feature-state', 'lit'], false],
  lit,
  else_,
];

/**
 * The map's style. Pure: the same input gives the same style, so MapLibre can apply the difference. The
 * order of the array is the order of drawing, from the ground up. Labels and symbols are no part of it:
 * they are elements of the page, the same over every renderer.
 */
export function buildStyle(
  data: DataUrls,
  { layers: shown, dark, territory }: Omit<Drawn, 'lit'>,
): StyleSpecification {
  const urls = urlsOf(data, { territory });
  const c = dark ? palettes.dark : palettes.light;
  type Bare = LayerSpecification extends infer L
    ? L extends LayerSpecification
      ? Omit<L, 'metadata'>
      : never
    : never;
  const of = (layer: LayerId, ...list: Bare[]) =>
    list.map((each): LayerSpecification => {
      const visibility = shown.has(layer) ? 'visible' : 'none';
      return { ...each, layout: { ...each.layout, visibility } } as LayerSpecification;
    });
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  const contact = (status: string, dashes?: number[]): Bare => ({
    id: `contacts-${status}`,
    type: 'line',
    source: 'contacts',
    filter: ['==', ['get', 'status'], status],
    layout: { 'line-join': 'round', 'line-cap': dashes ? 'butt' : 'round' },
    paint: {
      'line-color': c.contact,
      'line-width': whenLit(3.5, 1.75),
      'line-opacity': whenLit(1, 0.8),
      ...(dashes ? { 'line-dasharray': dashes } : {}),
    },
  });
  return {
    version: 8,
    sources: Object.fromEntries(
      sourceNames.map((name) => [
        name,
        {
          type: 'geojson' as const,
          data: urls[name],
          promoteId: name === 'oblasts' ? 'oblast' : 'mark',
          tolerance: 0.2,
        },
      ]),
    ),
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': c.water } },
      ...of(
        'base',
        { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': c.land } },
        {
          id: 'ukraine',
          type: 'fill',
          source: 'countries',
          filter: ['==', ['get', 'iso'], 'UKR'],
          paint: { 'fill-color': c.ukraine },
        },
        {
          id: 'rivers',
          type: 'line',
          source: 'rivers',
          layout: round,
          paint: { 'line-color': c.river, 'line-width': 1 },
        },
        { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': c.water } },
      ),
      ...of('oblasts', {
        id: 'oblasts',
        type: 'line',
        source: 'oblasts',
        layout: round,
        paint: { 'line-color': c.oblast, 'line-width': 0.75 },
      }),
      // Where an oblast ends at the country's edge, the edge is what is seen.
      ...of(
        'base',
        {
          id: 'coast',
          type: 'line',
          source: 'countries',
          paint: { 'line-color': c.coast, 'line-width': 0.75 },
        },
        {
          id: 'borders',
          type: 'line',
          source: 'borders',
          layout: round,
          paint: { 'line-color': c.border, 'line-width': 1 },
        },
      ),
      ...of(
        'occupied',
        {
          id: 'occupied-fill',
          type: 'fill',
          source: 'occupied',
          paint: { 'fill-color': c.occupied, 'fill-opacity': whenLit(0.6, 0.42) },
        },
        {
          id: 'occupied-hatch',
          type: 'fill',
          source: 'occupied',
          filter: ['==', ['get', 'held'], 'before-2022-02-24'],
          paint: { 'fill-pattern': dark ? 'hatch-dark' : 'hatch-light' },
        },
        {
          id: 'occupied-line',
          type: 'line',
          source: 'occupied',
          layout: round,
          paint: { 'line-color': c.occupiedLine, 'line-width': whenLit(2.25, 1) },
        },
      ),
      ...of('oblasts', {
        id: 'oblasts-outline',
        type: 'line',
        source: 'oblasts',
        layout: round,
        paint: { 'line-color': c.lit, 'line-width': 2.5, 'line-opacity': whenLit(1, 0) },
      }),
      ...of(
        'contacts',
        contact('took-place'),
        contact('acknowledged', [5, 2]),
        contact('proposed', [1, 1.75]),
        {
          id: 'contacts-hit',
          type: 'line',
          source: 'contacts',
          paint: { 'line-color': '#000', 'line-width': 16, 'line-opacity': 0 },
        },
      ),
      ...of(
        'incidents',
        {
          id: 'rings-fill',
          type: 'fill',
          source: 'rings',
          paint: { 'fill-color': c.incident, 'fill-opacity': whenLit(0.2, 0.1) },
        },
        {
          id: 'rings-line',
          type: 'line',
          source: 'rings',
          paint: { 'line-color': c.incident, 'line-width': whenLit(2.5, 1.5) },
        },
      ),
    ],
  };
}
