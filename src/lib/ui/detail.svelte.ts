import { townsFrom, type DetailUrls, type Scene, type Town } from '../still/scene.ts';

/**
 * What the page itself does not carry, because its opening view does not show it: the smaller towns, and
 * paths as fine as the data. Fetched when wanted; where that fails the map goes on without.
 */
export class Detail {
  readonly #urls: DetailUrls;
  readonly #named: ReadonlySet<string>;
  #towns = $state.raw<readonly Town[]>([]);
  #paths = $state.raw<ReadonlyMap<string, unknown>>(new Map());
  readonly #asked = new Set<string>();

  /**
   * @param opening - the towns that came with the page
   * @param named - names that are on the map already, as marks
   */
  constructor(opening: readonly Town[], urls: DetailUrls, named: ReadonlySet<string>) {
    this.#towns = opening;
    this.#urls = urls;
    this.#named = named;
  }

  get towns(): readonly Town[] {
    return this.#towns;
  }
  /** The scene with the finer paths, once they are there. */
  finer(scene: Scene): Scene {
    if (this.#paths.size === 0) return scene;
    const pathOf = (shape: string) => {
      const path = this.#paths.get(shape);
      return typeof path === 'string' ? path : undefined;
    };
    return { ...scene, shapes: scene.shapes.map((shape) => ({ ...shape, d: pathOf(shape.key) ?? shape.d })) };
  }

  /** A closer view is wanted. */
  async wantTowns(): Promise<void> {
    const rows = await this.#fetched(this.#urls.towns);
    if (rows !== undefined) this.#towns = townsFrom(rows, this.#named);
  }
  /** The still is going to stay the map. */
  async wantPaths(): Promise<void> {
    const paths = await this.#fetched(this.#urls.paths);
    if (typeof paths === 'object' && paths !== null) this.#paths = new Map(Object.entries(paths));
  }

  /** Undefined where it was asked for before, or did not come; then it may be asked for again. */
  async #fetched(url: string): Promise<unknown> {
    if (this.#asked.has(url)) return undefined;
    this.#asked.add(url);
    try {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      return (await response.json()) as unknown;
    } catch (error) {
      this.#asked.delete(url);
      console.info('The map stays coarser:', error);
      return undefined;
    }
  }
}
