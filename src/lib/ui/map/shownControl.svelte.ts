import { fetchFile, parsed } from '../../data/dataFiles.svelte.ts';
import { changeKinds, type Control, type ControlDate } from '../../map/control.ts';
import type { DatedControl } from '../../map/sources.ts';
import type { Mark } from '../../report/marks.ts';
import type { ClassPaths } from '../../still/classes.ts';

/**
 * Which day's area of control is on the map. It follows the day that is asked for once that day's shapes are there;
 * until then, and where they cannot be loaded, the map keeps the day it has and says so.
 */
export class ShownControl {
  readonly control: Control | undefined;
  readonly #drawn: { readonly classes: readonly string[]; readonly grid: number };
  readonly #own: string;
  readonly #loaded = new Map<string, ClassPaths>();
  readonly #changed = new Map<string, ClassPaths>();
  /** Called before another day is drawn. */
  onleave: () => void = () => {};
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
  /** What changed since the day before, for the still: nothing until another day than the page's own was asked for. */
  get over(): { readonly kind: string; readonly layer: string; readonly d: string }[] {
    const layer = this.control?.layer ?? '';
    return [...(this.#changed.get(this.#asOf) ?? [])].map(([kind, d]) => ({ kind, layer, d }));
  }
  /** Whether it is another day than the page's own. */
  get isOther(): boolean {
    return this.#asOf !== this.#own;
  }
  /** The same for MapLibre; undefined where all of it is among the page's own data. */
  get source(): DatedControl | undefined {
    const date = this.dateOf(this.#asOf);
    if (!date || !this.control || (!this.isOther && !this.#changed.has(date.asOf))) return undefined;
    // MapLibre’s worker knows no page that an address could be relative to.
    const whole = (url: string | undefined) => url && new URL(url, document.baseURI).href;
    return {
      layer: this.control.layer,
      url: this.isOther ? whole(date.shapes) : undefined,
      changes: this.#changed.has(date.asOf) ? whole(date.changes) : undefined,
    };
  }
  /** What is known of a day. */
  dateOf(asOf: string): ControlDate | undefined {
    return this.control?.dates.find((date) => date.asOf === asOf);
  }

  /** The marks as they stand on the day that is drawn: the area's own label, bounds and day follow it. */
  placed(marks: readonly Mark[]): readonly Mark[] {
    const date = this.isOther ? this.dateOf(this.#asOf) : undefined;
    if (!date) return marks;
    const { at, bounds, asOf, label } = date;
    return marks.map((mark) =>
      mark.id === this.control?.mark ? { ...mark, at, bounds, asOf, label } : mark,
    );
  }

  /** Draws a day as soon as its shapes are there. The last one asked for wins. */
  async show(asOf: string): Promise<void> {
    this.#wanted = asOf;
    try {
      await this.#fetch(asOf);
      if (this.#wanted !== asOf) return;
      if (asOf !== this.#asOf) this.onleave();
      this.#asOf = asOf;
      this.#failed = undefined;
    } catch (error) {
      if (this.#wanted === asOf) this.#failed = asOf;
      console.info('The map keeps its date:', error);
    }
  }

  /** What the page does not have of a day. Of its own day, only what changed, once another one was asked for. */
  async #fetch(asOf: string): Promise<void> {
    const date = this.dateOf(asOf);
    if (asOf === this.#asOf && !this.isOther) return;
    if (!date) throw new Error(`no shapes for ${asOf}`);
    const { classes } = this.#drawn;
    const take = async (url: string, into: Map<string, ClassPaths>, kinds: readonly string[]) => {
      if (!into.has(asOf)) into.set(asOf, await this.#load(url, kinds));
    };
    await Promise.all([
      asOf === this.#own ? undefined : take(date.shapes, this.#loaded, classes),
      date.changes && take(date.changes, this.#changed, changeKinds),
    ]);
  }

  async #load(url: string, kinds: readonly string[]): Promise<ClassPaths> {
    const collection = parsed(await fetchFile(url));
    const { areasIn, classPaths } = await import('../../still/areaPaths.ts');
    return classPaths(areasIn(collection), kinds, this.#drawn.grid);
  }
}
