import type { MultiPolygon, Polygon } from 'geojson';
import { fetchFile, parsed } from '../../data/dataFiles.svelte.ts';
import type { Control, ControlDate } from '../../map/control.ts';
import type { Mark } from '../../report/marks.ts';
import { classPaths, type ClassPaths } from '../../still/areaPaths.ts';

type Collection = {
  features: { geometry: Polygon | MultiPolygon; properties: { class: string } }[];
};

const isCollection = (value: unknown): value is Collection =>
  typeof value === 'object' && value !== null && 'features' in value && Array.isArray(value.features);

/**
 * Which day's area of control is on the map. It follows the day that is asked for once that day's shapes are there;
 * until then, and where they cannot be loaded, the map keeps the day it has and says so.
 */
export class ShownControl {
  readonly control: Control | undefined;
  readonly #drawn: { readonly classes: readonly string[]; readonly grid: number };
  readonly #own: string;
  readonly #loaded = new Map<string, ClassPaths>();
  #wanted: string;
  #asOf = $state.raw('');
  #failed = $state.raw<string>();

  /**
   * @param own - the day that the page was built with; the report's own where there is no area of control
   * @param drawn - the classes of the area, and the unit of the still's paths
   */
  constructor(
    control: Control | undefined,
    own: string,
    drawn: { readonly classes: readonly string[]; readonly grid: number },
  ) {
    this.control = control;
    this.#drawn = drawn;
    this.#own = control?.own ?? own;
    this.#wanted = this.#own;
    this.#asOf = this.#own;
  }

  /** The day that is drawn, ISO 8601. */
  get asOf(): string {
    return this.#asOf;
  }
  /** The day whose shapes could not be loaded, while it is the one that is asked for. */
  get failed(): string | undefined {
    return this.#failed;
  }
  /** Its shapes for the still; undefined where the still has them from the build. */
  get paths(): ClassPaths | undefined {
    return this.#loaded.get(this.#asOf);
  }
  /** Its layer and the address of its shapes for MapLibre; undefined where they are among the page's own data. */
  get source(): { readonly layer: string; readonly url: string } | undefined {
    const date = this.#asOf === this.#own ? undefined : this.dateOf(this.#asOf);
    // MapLibre’s worker knows no page that an address could be relative to.
    return (
      date && this.control && { layer: this.control.layer, url: new URL(date.shapes, document.baseURI).href }
    );
  }
  /** What is known of a day. */
  dateOf(asOf: string): ControlDate | undefined {
    return this.control?.dates.find((date) => date.asOf === asOf);
  }

  /** The marks as they stand on the day that is drawn: the area's own label, bounds and day follow it. */
  placed(marks: readonly Mark[]): readonly Mark[] {
    const date = this.#asOf === this.#own ? undefined : this.dateOf(this.#asOf);
    if (!date) return marks;
    const { at, bounds, asOf, label } = date;
    return marks.map((mark) =>
      mark.id === this.control?.mark ? { ...mark, at, bounds, asOf, label } : mark,
    );
  }

  /** Draws a day as soon as its shapes are there. The last one asked for wins. */
  async show(asOf: string): Promise<void> {
    this.#wanted = asOf;
    const url = this.dateOf(asOf)?.shapes;
    try {
      if (asOf !== this.#own && !this.#loaded.has(asOf)) {
        if (url === undefined) throw new Error(`no shapes for ${asOf}`);
        this.#loaded.set(asOf, await this.#load(url));
      } else await Promise.resolve();
      if (this.#wanted !== asOf) return;
      this.#asOf = asOf;
      this.#failed = undefined;
    } catch (error) {
      if (this.#wanted === asOf) this.#failed = asOf;
      console.info('The map keeps its date:', error);
    }
  }

  async #load(url: string): Promise<ClassPaths> {
    const collection = parsed(await fetchFile(url));
    if (!isCollection(collection)) throw new Error(`${url} holds no features`);
    return classPaths(collection.features, this.#drawn.classes, this.#drawn.grid);
  }
}
