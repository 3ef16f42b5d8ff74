import type { LayerId } from './layers.ts';
import type { Drawn } from './renderer.ts';

/** The datasets MapLibre draws, by the name of their source in the style. */
export const sourceNames = [
  'countries',
  'borders',
  'rivers',
  'lakes',
  'oblasts',
  'occupied',
  'contacts',
  'rings',
] as const;

/** The name of a source. */
export type SourceName = (typeof sourceNames)[number];

/** Absolute addresses of the GeoJSON files. */
export type DataUrls = Readonly<Record<SourceName, string>>;

/** The files to draw from: another date has another file of the occupied territory. */
export const urlsOf = (data: DataUrls, { territory }: Pick<Drawn, 'territory'>): DataUrls =>
  territory === undefined ? data : { ...data, occupied: territory };

const layersOfSources: Partial<Record<SourceName, LayerId>> = {
  oblasts: 'oblasts',
  occupied: 'occupied',
  contacts: 'contacts',
  rings: 'incidents',
};

/** The layer that a source is drawn in. */
export const layerOf = (source: SourceName): LayerId => layersOfSources[source] ?? 'base';

/** The source that has what is drawn of a mark; places have rings. */
export const sourceOfMark = (layer: string | undefined): SourceName =>
  layer === 'occupied' || layer === 'contacts' ? layer : 'rings';
