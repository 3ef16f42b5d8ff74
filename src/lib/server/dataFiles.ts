import { createHash } from 'node:crypto';
import type { FeatureCollection, Geometry } from 'geojson';
import { sourceNames, type DataUrls } from '../map/style.ts';
import type { Geodata } from './geodata.ts';
import { ringsOf } from './scene.ts';

type Feature = { readonly geometry: Geometry; readonly properties: Record<string, unknown> };

/** What MapLibre draws, as files named by their content so that they can be kept for ever. */
export function dataFilesOf(geodata: Geodata): { urls: DataUrls; files: { path: string; text: string }[] } {
  const { countries, borders, rivers, lakes, oblasts, occupied, contacts, arcs, far } = geodata;
  const only = (
    features: readonly { geometry: Geometry; properties: object }[],
    keep: readonly string[],
  ): Feature[] =>
    features.map(({ geometry, properties }) => ({
      geometry,
      properties: Object.fromEntries(Object.entries(properties).filter(([key]) => keep.includes(key))),
    }));
  const sources: Record<(typeof sourceNames)[number], Feature[]> = {
    countries: only([...far.countries.features, ...countries.features], ['iso']),
    borders: only([...far.borders.features, ...borders.features], []),
    rivers: only(rivers.features, []),
    lakes: only(lakes.features, []),
    oblasts: only(oblasts.features, []),
    occupied: only(occupied.features, ['held']).map(({ geometry, properties }) => ({
      geometry,
      properties: { ...properties, mark: 'occupied-territory' },
    })),
    contacts: contacts.features.map(({ id, properties }) => ({
      geometry: {
        type: 'MultiLineString',
        coordinates: (arcs.get(id) ?? []).map((arc) => arc.map((p) => [...p])),
      },
      properties: { mark: id, status: properties.status },
    })),
    rings: ringsOf(geodata),
  };
  const files: { path: string; text: string }[] = [];
  const urls = Object.fromEntries(
    sourceNames.map((name) => {
      const collection: FeatureCollection = {
        type: 'FeatureCollection',
        features: sources[name].map((feature) => ({ type: 'Feature', ...feature })),
      };
      const text = JSON.stringify(collection);
      const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
      files.push({ path: `data/${name}.${hash}.geojson`, text });
      return [name, `data/${name}.${hash}.geojson`];
    }),
  ) as DataUrls;
  return { urls, files };
}
