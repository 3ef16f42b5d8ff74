import { createHash } from 'node:crypto';
import type { FeatureCollection, Geometry } from 'geojson';
import { sourceNames, type DataUrls } from '../map/style.ts';
import type { Geodata } from './geodata.ts';
import { ringsOf } from './scene.ts';

type Feature = { readonly geometry: Geometry; readonly properties: Record<string, unknown> };

/** The data files, and their addresses relative to the site's root. */
export type DataFiles = {
  readonly urls: DataUrls;
  /** The occupied territory by date. */
  readonly territories: ReadonlyMap<string, string>;
  readonly files: readonly { path: string; text: string }[];
};

/** What MapLibre draws, as files named by their content so that they can be kept for ever. */
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
    oblasts: only(oblasts.features, []),
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
  const files = new Map<string, string>();
  const file = (name: string, features: readonly Feature[]): string => {
    const collection: FeatureCollection = {
      type: 'FeatureCollection',
      features: features.map((feature) => ({ type: 'Feature', ...feature })),
    };
    const text = JSON.stringify(collection);
    const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
    files.set(`data/${name}.${hash}.geojson`, text);
    return `data/${name}.${hash}.geojson`;
  };
  const urls = Object.fromEntries(sourceNames.map((name) => [name, file(name, sources[name])])) as DataUrls;
  // The date drawn at first has the same name and bytes as the source above: it is one file.
  const territories = new Map(
    [...geodata.territories].map(([date, { features }]) => [date, file('occupied', territory(features))]),
  );
  return { urls, territories, files: [...files].map(([path, text]) => ({ path, text })) };
}
