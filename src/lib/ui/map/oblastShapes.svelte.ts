import type { MultiPolygon, Polygon } from 'geojson';
import { isInside } from '../../geo/inside.ts';
import type { Position } from '../../geo/mercator.ts';
import { areasPath } from '../../still/territoryPaths.ts';
import { parsed, type DataFiles } from '../../data/dataFiles.svelte.ts';

type Area = Polygon | MultiPolygon;
type Feature = { properties: { oblast: string }; geometry: Area };

const isCollection = (value: unknown): value is { features: Feature[] } =>
  typeof value === 'object' && value !== null && 'features' in value && Array.isArray(value.features);

function shapesFrom(bytes: ArrayBuffer): ReadonlyMap<string, Area> {
  const collection = parsed(bytes);
  if (!isCollection(collection)) throw new Error('no features');
  return new Map(collection.features.map(({ properties, geometry }) => [properties.oblast, geometry]));
}

/** The shapes of the oblasts in the browser, loaded once, when one is first pointed at or chosen. */
export class OblastShapes {
  readonly #files: DataFiles;
  readonly #url: string;
  #loading: Promise<ReadonlyMap<string, Area> | undefined> | undefined;
  #shapes = $state.raw<ReadonlyMap<string, Area>>(new Map());

  /** @param url - the GeoJSON that MapLibre draws the oblasts from; its features carry `oblast` */
  constructor(files: DataFiles, url: string) {
    this.#files = files;
    this.#url = url;
  }

  /** Loads them; a failure leaves the outline out, is said at the layer, and is tried again next time. */
  readonly load = async (): Promise<void> => {
    this.#loading ??= this.#files.load('oblasts', this.#url, this.load, shapesFrom);
    try {
      this.#shapes = (await this.#loading) ?? this.#shapes;
    } catch {
      this.#loading = undefined;
    }
  };

  /** The oblast at a position, by its id. */
  async at(position: Position): Promise<string | undefined> {
    await this.load();
    return [...this.#shapes].find(([, area]) => isInside(position, area))?.[0];
  }

  /** SVG path data of an oblast's outline; undefined until it is loaded. */
  outline(id: string): string | undefined {
    const area = this.#shapes.get(id);
    return area && areasPath([area]);
  }
}
