import type { Unfetched } from './fetched.ts';

/** What did not come, and why. */
export type Failing = Pick<Unfetched, 'file' | 'why'>;

/** What is known of an error: why a file did not come, where it says so. */
export function failingOf(error: unknown, file: string): Failing {
  if (error instanceof Error && 'why' in error) return error as Unfetched;
  return { file: file.replace(/.*\//u, ''), why: navigator.onLine ? 'failed' : 'offline' };
}

/** Fetches a file by a script that is not needed before the first one; see `fetched`. */
export const fetchFile = async (url: string): Promise<ArrayBuffer> =>
  (await import('./fetched.ts')).fetched(url);

/** What a JSON file holds. */
export const parsed = (bytes: ArrayBuffer): unknown => JSON.parse(new TextDecoder().decode(bytes));

/** A file that a layer lacks. */
export type Lack = {
  readonly layer: string;
  readonly file: string;
  /** Why it did not come; `again` while it is asked for once more. */
  readonly why: Failing['why'] | 'again';
  /** Asks for it again. */
  readonly again: () => void;
};

/** The files that the map's layers are drawn from, as far as they are asked for: which have come, which not, and why. */
export class DataFiles {
  readonly #had = new Set<string>();
  #lacks = $state.raw<ReadonlyMap<string, Lack>>(new Map());

  /** The layers that lack something, in no order. */
  get lacking(): ReadonlySet<string> {
    return new Set([...this.#lacks.values()].map(({ layer }) => layer));
  }
  /** What a layer lacks first. */
  lackOf(layer: string): Lack | undefined {
    return [...this.#lacks.values()].find((lack) => lack.layer === layer);
  }
  /** Whether a file came whole. */
  has(url: string): boolean {
    return this.#had.has(url);
  }

  /**
   * Fetches a file and reads it. Where it does not come the layer says so, and offers to ask again.
   *
   * @param again - does what the file is wanted for, once more
   * @throws what kept it
   */
  async load<T>(
    layer: string,
    url: string,
    again: () => void,
    read?: (bytes: ArrayBuffer) => T,
  ): Promise<T | undefined> {
    try {
      const bytes = await fetchFile(url);
      const content = read?.(bytes);
      this.#had.add(url);
      this.#note(url, undefined);
      return content;
    } catch (error) {
      this.lose(layer, url, again, error);
      throw error;
    }
  }

  /** Takes note of a file that whoever needed it could not have. */
  lose(layer: string, url: string, again: () => void, error: unknown): void {
    this.#had.delete(url);
    const { file, why } = failingOf(error, url);
    this.#note(url, { layer, file, why, again });
    console.info(error);
  }

  /** Asks again for what a layer lacks, or for all that is lacking; each file once, and no other. */
  retry(layer?: string): void {
    const lacks = [...this.#lacks].filter(([, lack]) => layer === undefined || lack.layer === layer);
    for (const [url, lack] of lacks) this.#note(url, { ...lack, why: 'again' });
    for (const again of new Set(lacks.map(([, lack]) => lack.again))) again();
  }

  #note(url: string, lack: Lack | undefined): void {
    const lacks = new Map(this.#lacks);
    if (lack) lacks.set(url, lack);
    else if (!lacks.delete(url)) return;
    this.#lacks = lacks;
  }
}
