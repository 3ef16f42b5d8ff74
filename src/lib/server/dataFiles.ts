import { createHash } from 'node:crypto';
import type { FeatureCollection, Geometry } from 'geojson';
import { sourceNames, type DataUrls } from '../map/sources.ts';
import type { DetailUrls } from '../still/scene.ts';
import type { Geodata } from './geodata.ts';
import { finePathsOf, ringsOf, townRowsOf } from './scene.ts';

type Feature = { readonly geometry: Geometry; readonly properties: Record<string, unknown> };

type DataFile = { readonly path: string; readonly text: string };

/** A file named by its content, so that it can be kept for ever. */
function fileOf(name: string, type: 'geojson' | 'json', content: unknown): DataFile {
  const text = JSON.stringify(content);
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  return { path: `data/${name}.${hash}.${type}`, text };
}

/** The data files, and their addresses relative to the site's root. */
export type DataFiles = {
  readonly urls: DataUrls;
  /** The occupied territory by date. */
  readonly territories: ReadonlyMap<string, string>;
  /** What only closer views show. */
  readonly detail: DetailUrls;
  readonly files: readonly DataFile[];
};

/** What MapLibre draws, and what the still draws once it is looked at more closely. */
export function dataFilesOf(geodata: Geodata): DataFiles {
  const { countries, borders, rivers, lakes, oblasts, occupied, contacts, arcs, far } = geodata;
  const only = (
    features: readonly { geometry: Geometry; properties: object }[],
    keep: readonly string[],
  ): Feature[] =>
    features.map(({ geometry, properties }) => ({
      geometry,
      properties: Object.fromEntries(Object.entries(properties).filter(([key]) => keep.includes(key))),
    }));
  const territory = (features: Parameters<typeof only>[0]) =>
    only(features, ['held']).map(({ geometry, properties }) => ({
      geometry,
      properties: { ...properties, mark: 'occupied-territory' },
    }));
  const sources: Record<(typeof sourceNames)[number], Feature[]> = {
    countries: only([...far.countries.features, ...countries.features], ['iso']),
    borders: only([...far.borders.features, ...borders.features], []),
    rivers: only(rivers.features, []),
    lakes: only(lakes.features, []),
    oblasts: oblasts.features.map(({ id, geometry }) => ({
      geometry,
      properties: { oblast: id.toLowerCase() },
    })),
    occupied: territory(occupied.features),
    contacts: contacts.features.map(({ id, properties }) => ({
      geometry: {
        type: 'MultiLineString',
        coordinates: (arcs.get(id) ?? []).map((arc) => arc.map((p) => [...p])),
      },
      properties: { mark: id, status: properties.status },
    })),
    rings: ringsOf(geodata),
  };
  const files = new Map<string, DataFile>();
  const file = (name: string, type: 'geojson' | 'json', content: unknown): string => {
    const written = fileOf(name, type, content);
    files.set(written.path, written);
    return written.path;
  };
  const collection = (features: readonly Feature[]): FeatureCollection => ({
    type: 'FeatureCollection',
    features: features.map((feature) => ({ type: 'Feature', ...feature })),
  });
  const urls = Object.fromEntries(
    sourceNames.map((name) => [name, file(name, 'geojson', collection(sources[name]))]),
  ) as DataUrls;
  // The date drawn at first has the same name and bytes as the source above: it is one file.
  const territories = new Map(
    [...geodata.territories].map(([date, { features }]) => [
      date,
      file('occupied', 'geojson', collection(territory(features))),
    ]),
  );
  const detail = {
    towns: file('towns', 'json', townRowsOf(geodata)),
    paths: file('paths', 'json', finePathsOf(geodata)),
  };
  return { urls, territories, detail, files: [...files.values()] };
}
