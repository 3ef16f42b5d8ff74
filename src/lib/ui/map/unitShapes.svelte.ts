import { isInside } from '../../geo/inside.ts';
import type { Position } from '../../geo/mercator.ts';
import { areasIn, areasPath, type Area } from '../../still/areaPaths.ts';
import { parsed, type DataFiles } from '../../data/dataFiles.svelte.ts';

const shapesFrom = (bytes: ArrayBuffer): ReadonlyMap<string, Area> =>
  new Map(areasIn(parsed(bytes)).map(({ properties, geometry }) => [properties.unit ?? '', geometry]));

/** The shapes of the first-level units in the browser, loaded once, when one is first pointed at or chosen. */
export class UnitShapes {
  readonly #files: DataFiles;
  readonly #layer: string;
  readonly #url: string;
  readonly #grid: number;
  #loading: Promise<ReadonlyMap<string, Area> | undefined> | undefined;
  #shapes = $state.raw<ReadonlyMap<string, Area>>(new Map());

  /**
   * @param layer - of the units
   * @param url - the GeoJSON that MapLibre draws them from; its features carry `unit`
   * @param grid - the unit of the still's paths
   */
  constructor(files: DataFiles, layer: string, url: string, grid: number) {
    this.#files = files;
    this.#layer = layer;
    this.#url = url;
    this.#grid = grid;
  }

  /** Loads them; a failure leaves the outline out, is said at the layer, and is tried again next time. */
  readonly load = async (): Promise<void> => {
    this.#loading ??= this.#files.load(this.#layer, this.#url, this.load, shapesFrom);
    try {
      this.#shapes = (await this.#loading) ?? this.#shapes;
    } catch {
      this.#loading = undefined;
    }
  };

  /** The unit at a position, by its id. */
  async at(position: Position): Promise<string | undefined> {
    await this.load();
    return [...this.#shapes].find(([, area]) => isInside(position, area))?.[0];
  }

  /** SVG path data of a unit's outline; undefined until it is loaded. */
  outline(id: string): string | undefined {
    const area = this.#shapes.get(id);
    return area && areasPath([area], this.#grid);
  }
}
