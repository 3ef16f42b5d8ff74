import type { MultiPolygon, Polygon } from 'geojson';
import { territoryId, type TerritoryDate } from '../../map/territory.ts';
import type { Mark } from '../../report/marks.ts';
import { territoryPaths, type TerritoryPaths } from '../../still/territoryPaths.ts';
import { fetchFile, parsed } from '../../data/dataFiles.svelte.ts';

type Collection = {
  features: { geometry: Polygon | MultiPolygon; properties: { held: string } }[];
};

const isCollection = (value: unknown): value is Collection =>
  typeof value === 'object' && value !== null && 'features' in value && Array.isArray(value.features);

async function load(url: string): Promise<TerritoryPaths> {
  const collection = parsed(await fetchFile(url));
  if (!isCollection(collection)) throw new Error(`${url} holds no features`);
  return territoryPaths(collection.features);
}

/**
 * Which date's occupied territory is on the map. It follows the date that is asked for once that date's
 * shapes are there; until then, and where they cannot be loaded, the map keeps the date it has and says so.
 */
export class DrawnTerritory {
  readonly dates: readonly TerritoryDate[];
  readonly #own: string;
  readonly #loaded = new Map<string, TerritoryPaths>();
  #wanted: string;
  #asOf = $state.raw('');
  #failed = $state.raw<string>();

  /** @param own - the date the page was built with */
  constructor(dates: readonly TerritoryDate[], own: string) {
    this.dates = dates;
    this.#own = own;
    this.#wanted = own;
    this.#asOf = own;
  }

  /** The date that is drawn, ISO 8601. */
  get asOf(): string {
    return this.#asOf;
  }
  /** The date whose shapes could not be loaded, while it is the one that is asked for. */
  get failed(): string | undefined {
    return this.#failed;
  }
  /** Its shapes for the still; undefined where the still has them from the build. */
  get paths(): TerritoryPaths | undefined {
    return this.#loaded.get(this.#asOf);
  }
  /** The address of its shapes for MapLibre; undefined where they are among the page's own data. */
  get url(): string | undefined {
    return this.#asOf === this.#own ? undefined : this.#dateDrawn?.shapes;
  }
  get #dateDrawn(): TerritoryDate | undefined {
    return this.dates.find(({ asOf }) => asOf === this.#asOf);
  }

  /** The marks as they stand on the date that is drawn: the territory's own label and bounds follow it. */
  placed(marks: readonly Mark[]): readonly Mark[] {
    const date = this.#asOf === this.#own ? undefined : this.#dateDrawn;
    if (!date) return marks;
    return marks.map((mark) =>
      mark.id === territoryId ? { ...mark, at: date.at, bounds: date.bounds } : mark,
    );
  }

  /** Draws a date as soon as its shapes are there. The last one asked for wins. */
  async show(asOf: string): Promise<void> {
    this.#wanted = asOf;
    const url = this.dates.find((date) => date.asOf === asOf)?.shapes;
    try {
      if (asOf !== this.#own && !this.#loaded.has(asOf)) {
        if (url === undefined) throw new Error(`no shapes for ${asOf}`);
        this.#loaded.set(asOf, await load(url));
      } else await Promise.resolve();
      if (this.#wanted !== asOf) return;
      this.#asOf = asOf;
      this.#failed = undefined;
    } catch (error) {
      if (this.#wanted === asOf) this.#failed = asOf;
      console.info('The map keeps its date:', error);
    }
  }
}
