import { namesFrom, type DetailUrls, type PlaceName, type Scene } from '../../still/scene.ts';
import { parsed, type DataFiles } from '../../data/dataFiles.svelte.ts';

/**
 * What the page itself does not carry, because its opening view does not show it: the smaller names, and
 * paths as fine as the data. Fetched when wanted; where that fails the map goes on without, and the base map's
 * layer says so.
 */
export class Detail {
  readonly #files: DataFiles;
  readonly #scene: Scene;
  readonly #urls: DetailUrls;
  readonly #named: ReadonlySet<string>;
  #names = $state.raw<readonly PlaceName[]>([]);
  #paths = $state.raw<ReadonlyMap<string, unknown>>(new Map());
  readonly #asked = new Set<string>();

  /**
   * @param files - where they come from
   * @param scene - what came with the page
   * @param named - names that are on the map already, as marks
   */
  constructor(files: DataFiles, scene: Scene, urls: DetailUrls, named: ReadonlySet<string>) {
    this.#files = files;
    this.#scene = scene;
    this.#names = scene.names;
    this.#urls = urls;
    this.#named = named;
  }

  get names(): readonly PlaceName[] {
    return this.#names;
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
  wantNames(): void {
    this.#want(this.#urls.names, (rows) => {
      this.#names = namesFrom(rows, this.#scene.languages, this.#named);
    });
  }
  /** The still is going to stay the map. */
  wantPaths(): void {
    this.#want(this.#urls.paths, (paths) => {
      if (typeof paths === 'object' && paths !== null) this.#paths = new Map(Object.entries(paths));
    });
  }

  /** Takes a file when it comes, once. What does not come is asked for again by the reader alone. */
  #want(url: string, take: (content: unknown) => void): void {
    if (this.#asked.has(url)) return;
    this.#asked.add(url);
    const ask = () => {
      this.#files.load(this.#scene.base, url, ask, (bytes) => take(parsed(bytes))).catch(() => {});
    };
    ask();
  }
}
