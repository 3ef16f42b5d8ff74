import type { MultiPolygon, Polygon } from 'geojson';
import { isInside } from '../geo/inside.ts';
import type { Position } from '../geo/mercator.ts';
import { areasPath } from '../still/territoryPaths.ts';

type Area = Polygon | MultiPolygon;
type Feature = { properties: { oblast: string }; geometry: Area };

const isCollection = (value: unknown): value is { features: Feature[] } =>
  typeof value === 'object' && value !== null && 'features' in value && Array.isArray(value.features);

/** The shapes of the oblasts in the browser, loaded once, when one is first pointed at or chosen. */
export class OblastShapes {
  readonly #url: string;
  #loading: Promise<ReadonlyMap<string, Area>> | undefined;
  #shapes = $state.raw<ReadonlyMap<string, Area>>(new Map());

  /** @param url - the GeoJSON that MapLibre draws the oblasts from; its features carry `oblast` */
  constructor(url: string) {
    this.#url = url;
  }

  /** Loads them; a failure leaves the outline out and is tried again next time. */
  async load(): Promise<void> {
    this.#loading ??= this.#fetch();
    try {
      this.#shapes = await this.#loading;
    } catch (error) {
      this.#loading = undefined;
      console.info('No outlines of oblasts:', error);
    }
  }

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

  async #fetch(): Promise<ReadonlyMap<string, Area>> {
    const response = await fetch(this.#url);
    if (!response.ok) throw new Error(`${this.#url} answered ${response.status}`);
    const collection: unknown = await response.json();
    if (!isCollection(collection)) throw new Error(`${this.#url} holds no features`);
    return new Map(collection.features.map(({ properties, geometry }) => [properties.oblast, geometry]));
  }
}
