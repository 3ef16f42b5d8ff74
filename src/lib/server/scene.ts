import type { Geometry, Position as GeoPosition } from 'geojson';
import { fit, limits } from '../geo/camera.ts';
import { layerIds, type LayerId } from '../geo/layers.ts';
import { boundsOf, project, type Bounds, type Position } from '../geo/mercator.ts';
import type { Mark } from '../report/marks.ts';
import { frameCss } from '../still/frame.ts';
import { labelSides } from '../still/labelled.ts';
import { linePath, ringsPath } from '../still/path.ts';
import { territoryPaths } from '../still/territoryPaths.ts';
import type { Scene, Shape, Town } from '../still/scene.ts';
import type { Geodata } from './geodata.ts';
import { polygonsOf, ringAround } from './shapes.ts';

/** The opening view: all of Ukraine, and Moscow, where the war is decided as well. Degrees. */
const home: Bounds = [21.6, 44.1, 40.9, 56.2];

/** A phone's map: where labels have room here they have room on every larger one. */
const smallest = { width: 390, height: 340 };

const asPositions = (positions: readonly GeoPosition[]) => positions as unknown as readonly Position[];

/** Bounds of a path that the camera can never show are not sent. */
function reaches(positions: readonly Position[]): boolean {
  const [west, south, east, north] = limits.bounds;
  const bounds = boundsOf(positions);
  return bounds[0] <= east && bounds[2] >= west && bounds[1] <= north && bounds[3] >= south;
}

/** SVG path data of a geometry. */
function pathOf(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Polygon':
    case 'MultiPolygon':
      return polygonsOf(geometry)
        .filter(([outer]) => outer && reaches(asPositions(outer)))
        .map((rings) => ringsPath(rings.map(asPositions)))
        .join('');
    case 'LineString':
      return reaches(asPositions(geometry.coordinates)) ? linePath(asPositions(geometry.coordinates)) : '';
    case 'MultiLineString':
      return geometry.coordinates.map((line) => pathOf({ type: 'LineString', coordinates: line })).join('');
    default:
      return '';
  }
}

const joined = (features: readonly { readonly geometry: Geometry }[]) =>
  features.map(({ geometry }) => pathOf(geometry)).join('');

/** The precision ring of each incident. */
export const ringsOf = (geodata: Geodata) =>
  geodata.incidents.features.map(({ id, geometry, properties }) => ({
    type: 'Feature' as const,
    id,
    properties: { mark: id },
    geometry: ringAround(geometry.coordinates, properties.precisionKm),
  }));

function shapesOf(geodata: Geodata, cited: ReadonlySet<string>): Shape[] {
  const { countries, borders, rivers, lakes, far, oblasts, occupied, contacts, arcs } = geodata;
  const shapes: Shape[] = [];
  const add = (key: string, layer: LayerId, kind: string, d: string, mark?: string) => {
    // The territory's paths take other dates later, which may have what the first has not.
    if (d === '' && layer !== 'occupied') return;
    shapes.push({ key, layer, kind, d, mark: mark !== undefined && cited.has(mark) ? mark : undefined });
  };
  const isUkraine = ({ id }: { id: string }) => id === 'UKR';
  add(
    'land',
    'base',
    'land',
    joined([...far.countries.features, ...countries.features.filter((f) => !isUkraine(f))]),
  );
  add('ukraine', 'base', 'ukraine', joined(countries.features.filter(isUkraine)));
  add('rivers', 'base', 'river', joined(rivers.features));
  add('lakes', 'base', 'lake', joined(lakes.features));
  add('borders', 'base', 'border', joined([...far.borders.features, ...borders.features]));
  add('oblasts', 'oblasts', 'oblast', joined(oblasts.features));
  const { since, before } = territoryPaths(occupied.features);
  const territory = 'occupied-territory';
  add('since', 'occupied', 'occupied', since, territory);
  add('before', 'occupied', 'occupied', before, territory);
  add('before-hatch', 'occupied', 'hatched', before, territory);
  for (const { id, properties } of contacts.features) {
    const d = (arcs.get(id) ?? []).map(linePath).join('');
    add(`${id}-hit`, 'contacts', 'hit', d, id);
    add(id, 'contacts', `contact ${properties.status}`, d, id);
  }
  for (const { id, geometry } of ringsOf(geodata))
    add(`${id}-ring`, 'incidents', 'ring', pathOf(geometry), id);
  return shapes;
}

/** All that the still draws for one report, with the labels of its opening view. */
export function sceneOf(geodata: Geodata, marks: readonly Mark[]): Scene {
  // A town that is a mark already has its label there.
  const named = new Set(marks.map((mark) => mark.label));
  const towns: Town[] = geodata.towns.features
    .filter(({ properties: { name }, geometry }) => !named.has(name) && reaches([geometry.coordinates]))
    .sort(
      (a, b) =>
        a.properties.rank - b.properties.rank ||
        (b.properties.population ?? 0) - (a.properties.population ?? 0),
    )
    .map(({ properties: { name, rank }, geometry }, i) => ({
      id: `t${i}`,
      name,
      rank,
      at: geometry.coordinates,
    }));
  const sides = labelSides(marks, towns, fit(home, smallest), smallest);
  const cited = new Set(marks.map((mark) => mark.id));
  return { home, shapes: shapesOf(geodata, cited), towns, sides: Object.fromEntries(sides) };
}

/**
 * The style sheet of one scene: where each symbol and label stands, and, without a script, what a
 * fragment lights up and what a checkbox hides.
 */
export function sceneCss(scene: Scene, marks: readonly Mark[]): string {
  const points = [
    ...marks.map((mark) => ({ selector: `.mark.m-${mark.id}`, ...project(mark.at) })),
    ...scene.towns
      .filter(({ id }) => (scene.sides[id] ?? 'none') !== 'none')
      .map(({ id, at }) => ({ selector: `.${id}`, ...project(at) })),
  ];
  const lit = (target: string, ids: readonly string[], drawn: readonly string[]) => {
    const when = `:root:not([data-live]):has(#${target}:target)`;
    return (
      `${when} :is(${ids.map((id) => `#${id}`).join()}){background:var(--lit-ground)}` +
      (drawn.length > 0 ? `${when} :is(${drawn.map((id) => `.m-${id}`).join()}){--is-lit:1}` : '')
    );
  };
  const statements = new Map<string, string[]>();
  for (const mark of marks)
    for (const name of mark.statements) statements.set(name, [...(statements.get(name) ?? []), mark.id]);
  return [
    frameCss(scene.home, points),
    ...layerIds.map(
      (id) => `:root:not([data-live]):has(#layer-${id}:not(:checked)) .layer-${id}{display:none}`,
    ),
    ...[...statements].map(([name, ids]) =>
      lit(`s-${name}`, [`s-${name}`, ...ids.map((id) => `p-${id}`)], ids),
    ),
    ...marks.map((mark) =>
      lit(`p-${mark.id}`, [`p-${mark.id}`, ...mark.statements.map((name) => `s-${name}`)], [mark.id]),
    ),
  ].join('\n');
}
