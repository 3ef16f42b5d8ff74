import { readFileSync } from 'node:fs';
import type { Feature } from 'geojson';
import type { Dataset } from '../map/provenance.ts';
import type { FrontLine } from './frontLine.ts';
import type { Geodata } from './geodata.ts';

/** Where a dataset can be downloaded, relative to the site's root. */
export const downloadOf = (id: string): string => `geojson/${id}.geojson`;

/** The line and the towns of one date as features, with their reasons and accounts. */
function lineFeatures({ stretches, towns }: FrontLine): Feature[] {
  return [
    ...stretches.map(({ id, line, ...properties }): Feature => {
      const coordinates = line.map((at) => [...at]);
      return { type: 'Feature', id, properties, geometry: { type: 'LineString', coordinates } };
    }),
    ...towns.map(({ at, ...properties }): Feature => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Point', coordinates: [...at] },
    })),
  ];
}

/**
 * Every dataset as GeoJSON with its catalogue entry as the member `provenance` of the collection (a foreign
 * member by RFC 7946, section 6.1), one feature a line.
 */
export function downloadsOf(
  { datasets, lines }: Geodata,
  folder = 'geodata',
): { path: string; text: string }[] {
  const write = (provenance: Dataset, features: readonly unknown[], rest: object) => {
    const head = JSON.stringify({ ...rest, type: 'FeatureCollection', provenance }).slice(0, -1);
    const each = features.map((feature) => JSON.stringify(feature)).join(',\n');
    return { path: downloadOf(provenance.id), text: `${head},"features":[\n${each}\n]}\n` };
  };
  return datasets.map((dataset) => {
    const line = lines.find(({ asOf }) => dataset.id === `front-line-${asOf}`);
    if (line) return write(dataset, lineFeatures(line), {});
    const file = readFileSync(`${folder}/${dataset.file}`, 'utf8');
    const { features, ...rest } = JSON.parse(file) as { features: unknown[] };
    return write(dataset, features, rest);
  });
}
