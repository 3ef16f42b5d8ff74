import { arcsOf } from '../geo/arc.ts';
import { boundsOf, shortened, type Bounds, type Position } from '../geo/mercator.ts';
import { schemas } from '../map/datasets.ts';
import type { Dataset } from '../map/provenance.ts';
import type { Pointable } from '../report/marks.ts';
import type { Problem } from '../report/model.ts';
import { areaLabelPosition, ringAround } from './shapes.ts';
import { readFrontLines } from './frontLine.ts';
import { readJson } from './read.ts';

const empty = { type: 'FeatureCollection' as const, features: [] };

/** The datasets of geodata/ as they are drawn. */
export type Geodata = ReturnType<typeof readGeodata>;

/** Bounds of a point that may be off by some kilometres, with as much again around it. */
function boundsAround([longitude, latitude]: Position, kilometres: number): Bounds {
  const ring = ringAround([longitude, latitude], Math.max(kilometres, 1) * 2);
  return shortened(boundsOf(ring.coordinates[0] as unknown as Position[]));
}

/**
 * Reads geodata/ and checks that the catalogue tells of every dataset. Build time only. Coordinates are
 * [longitude, latitude] in degrees.
 *
 * @param folder - path of the datasets, from the project's root
 */
export function readGeodata(folder = 'geodata') {
  const problems: Problem[] = [];
  const catalogue = readJson(`${folder}/catalogue.json`, schemas.catalogue, problems);
  const datasets: Dataset[] = catalogue?.datasets ?? [];
  const about = (id: string): Dataset | undefined => {
    const dataset = datasets.find((d) => d.id === id);
    if (!dataset && catalogue)
      problems.push({ file: `${folder}/catalogue.json`, path: id, reason: 'this dataset has no entry' });
    return dataset;
  };
  const read = <K extends Exclude<keyof typeof schemas, 'catalogue'>>(id: string, kind: K) => {
    const dataset = about(id);
    const found = dataset && readJson(`${folder}/${dataset.file}`, schemas[kind], problems);
    return (found ?? empty) as NonNullable<typeof found>;
  };

  const incidents = read('incidents', 'places');
  const talks = read('talks', 'places');
  const seats = read('seats', 'places');
  const contacts = read('contacts', 'contacts');
  const occupied = read('occupied-territory', 'occupied');
  // Each date of the occupied territory is a dataset of its own, `occupied-territory-<date>`.
  const territories = new Map(
    datasets
      .filter(({ id }) => /^occupied-territory-\d/u.test(id))
      .map(({ id, asOf }) => [asOf, read(id, 'occupied')] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const lines = readFrontLines([...territories.keys()], problems);
  const oblasts = read('oblasts', 'units');
  const countries = read('countries', 'areas');
  const borders = read('borders', 'lines');
  const rivers = read('rivers', 'lines');
  const lakes = read('lakes', 'water');
  const far = { countries: read('countries-far', 'areas'), borders: read('borders-far', 'lines') };
  const towns = read('towns', 'towns');

  const pointables = new Map<string, Pointable>();
  const add = (
    dataset: Dataset | undefined,
    pointable: Omit<Pointable, 'asOf' | 'layer' | 'origin'>,
    source: string,
  ) => {
    if (!dataset) return;
    if (pointables.has(pointable.id))
      problems.push({
        file: `${folder}/${dataset.file}`,
        path: pointable.id,
        reason: 'this id is taken twice',
      });
    const origin = `${dataset.title}: ${source}; ${dataset.method}.`;
    pointables.set(pointable.id, { ...pointable, layer: dataset.layer, origin, asOf: dataset.asOf });
  };
  for (const [id, { features }] of Object.entries({ incidents, talks, seats }))
    for (const { id: name, geometry, properties } of features) {
      const { title, label, labelUk, summary, precisionKm, added } = properties;
      const at = geometry.coordinates;
      add(
        about(id),
        {
          id: name,
          title,
          label,
          labelUk,
          summary,
          added,
          precisionKm,
          at,
          bounds: boundsAround(at, precisionKm),
        },
        properties.source,
      );
    }

  const arcs = arcsOf(
    contacts.features.map(({ id, geometry }) => ({
      id,
      lines: geometry.coordinates as unknown as [Position, Position][],
    })),
  );
  for (const { id, properties } of contacts.features) {
    const curves = arcs.get(id) ?? [];
    const first = curves[0] ?? [];
    const at = first[Math.floor(first.length / 2)] ?? [0, 0];
    const dataset = about('contacts');
    add(
      dataset,
      {
        id,
        title: properties.title,
        label: properties.label,
        summary: properties.summary,
        added: properties.added,
        status: properties.status,
        precisionKm: dataset?.precisionKm ?? 0,
        at: [at[0], at[1]],
        bounds: shortened(boundsOf(curves.flat())),
      },
      properties.source,
    );
  }

  const territory = about('occupied-territory');
  if (territory && occupied.features.length > 0) {
    const { at, bounds } = areaLabelPosition(occupied.features.map((f) => f.geometry));
    add(
      territory,
      {
        id: 'occupied-territory',
        title: 'Russian-occupied Ukrainian territory',
        label: 'Russian-occupied',
        summary: 'Control on the ground; control is no border.',
        precisionKm: territory.precisionKm,
        at,
        bounds,
      },
      territory.source,
    );
  }
  return {
    datasets,
    incidents,
    talks,
    seats,
    contacts,
    arcs,
    occupied,
    /** The occupied territory on every date there is, by that date, earliest first. */
    territories,
    /** The line of control of each date, with its reasons. */
    lines,
    oblasts,
    countries,
    borders,
    rivers,
    lakes,
    far,
    towns,
    pointables,
    problems,
  };
}
