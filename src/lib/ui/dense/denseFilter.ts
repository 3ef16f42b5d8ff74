import { countOf } from '../../dense/counts.ts';
import type { Counts, Filter } from '../../dense/model.ts';
import { countsOfList } from '../../dense/countsList.ts';
import type { HomeCell } from '../../dense/packed.ts';
import type { Dense } from '../../view/dense.ts';
import { everything, readFilter, takeFilter, writeFilter } from '../../view/filterAddress.ts';
import type { View } from '../../view/view.ts';
import { putAddress } from '../putAddress.ts';
import { OpeningCounts } from './openingCounts.ts';

const filters = new WeakMap<Dense, DenseFilter>();
const betweenWrites = 300;

/**
 * The filter of a layer of many incidents: the reader's own, or that of the sentence which is chosen; and what it leaves
 * of what the opening view shows. The one state of it from the page's first scripts on, without a framework.
 */
export class DenseFilter {
  readonly dense: Dense;
  readonly view: View;
  /** The filter that lets everything through. */
  readonly whole: Filter;
  /** Called whenever something is read: a framework that wants to read again after a change sets it. */
  track: () => void = () => {};
  readonly #listeners = new Set<() => void>();
  readonly #histogram: Counts;
  #own: Filter;
  #cited: Filter | undefined;
  /** The sentence whose filter the reader took, and may have changed: it is his own from then on. */
  #taken: string | undefined;
  readonly #opening: OpeningCounts;
  #fault: unknown;
  #writing: ReturnType<typeof setTimeout> | undefined;

  /** That of a view's layer; undefined where it has none. */
  static of(view: View): DenseFilter | undefined {
    const { dense } = view.data;
    if (!dense) return undefined;
    const standing = filters.get(dense) ?? new DenseFilter(view, dense);
    filters.set(dense, standing);
    return standing;
  }

  private constructor(view: View, dense: Dense) {
    this.view = view;
    this.dense = dense;
    this.#histogram = countsOfList(dense.summary.histogram);
    this.#opening = new OpeningCounts(dense);
    this.#own = this.whole = everything(dense.summary);
    view.also = (url) => takeFilter(new URL(location.href), url);
    view.listen(() => {
      if (view.selection?.name !== this.#taken) this.#taken = undefined;
      if (this.#cite()) this.#changed();
    });
    this.#cite();
  }

  /**
   * Joins it to the address of the page.
   *
   * @returns parts them
   */
  connect(): () => void {
    const joined = new AbortController();
    const restore = () => {
      clearTimeout(this.#writing);
      this.#own = readFilter(new URL(location.href), this.dense.summary);
      this.#changed();
    };
    restore();
    addEventListener('popstate', restore, joined);
    addEventListener('hashchange', restore, joined);
    return () => joined.abort();
  }
  /** Tells of every change, of the filter or of what is known; answers with what stops telling. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** That of the chosen sentence, unless the reader took it. */
  get cited(): Filter | undefined {
    return this.#read(this.#cited);
  }
  /** The one in force. */
  get now(): Filter {
    return this.#read(this.#cited ?? this.#own);
  }
  get isWhole(): boolean {
    const { from, to, types } = this.now;
    return from === this.whole.from && to === this.whole.to && types === undefined;
  }
  has(type: number): boolean {
    return this.now.types?.includes(type) ?? true;
  }
  /** How many rows it lets through. */
  get shown(): number {
    return this.#count(this.now);
  }
  /** How many rows of a type there are in the time that is shown; how many of a bin among the types that are. */
  ofType(type: number): number {
    return this.#count({ ...this.now, types: [type] });
  }
  ofBin(bin: number, { types }: Pick<Filter, 'types'> = this.now): number {
    return this.#count({ from: bin, to: bin, types });
  }
  /** The cells of the opening view with all their rows; and counted as the filter asks for, as far as that has come. */
  get home(): readonly HomeCell[] {
    return this.#opening.home;
  }
  get cells(): readonly HomeCell[] {
    return this.#opening.for(this.now, this.isWhole) ?? this.home;
  }
  /** Whether they are not yet those of the filter. */
  get isPending(): boolean {
    return this.#opening.for(this.now, this.isWhole) === undefined;
  }
  /** What kept data of the layer from coming. */
  get fault(): unknown {
    return this.#read(this.#fault);
  }

  showTime(from: number, to: number): void {
    const last = this.whole.to;
    const held = (bin: number) => Math.max(0, Math.min(last, Math.round(bin)));
    this.take({ ...this.now, from: held(Math.min(from, to)), to: held(Math.max(from, to)) });
  }
  toggle(type: number): void {
    const all = this.dense.summary.types.map((_, each) => each);
    const types = all.filter((each) => this.has(each) !== (each === type));
    this.take({ ...this.now, types: types.length === all.length ? undefined : types });
  }
  showAll(): void {
    this.take(this.whole);
  }
  /** Takes one as the reader's own, over that of a sentence. */
  take(filter: Filter): void {
    const { now } = this;
    if (
      filter.from === now.from &&
      filter.to === now.to &&
      filter.types === now.types &&
      filter !== this.#cited
    )
      return;
    this.#own = filter;
    this.#taken = this.view.selection?.name;
    this.#cite();
    this.#changed();
    clearTimeout(this.#writing);
    this.#writing = setTimeout(() => this.write('replaceState', this.address), betweenWrites);
  }

  /** The page's address with it: the reader's own, for that of a sentence goes by the sentence's name. */
  get address(): URL {
    return writeFilter(new URL(location.href), this.#own, this.dense.summary);
  }
  /** Puts an address that has all of it into the page's. */
  write(how: 'pushState' | 'replaceState', address: URL): void {
    clearTimeout(this.#writing);
    if (address.href === location.href) return;
    // An embed's steps would be those of its host.
    putAddress(window.parent === window ? how : 'replaceState', address);
  }

  /**
   * Reads what a filter by time, or by type, needs, unless it is there.
   *
   * @param ahead - before anybody filters: nobody is told of what does not come
   * @returns when it has come, or will not
   */
  async prepare(byType: boolean, ahead = false): Promise<void> {
    if (this.#fault !== undefined) return;
    await this.#opening.read(byType)?.then(
      () => this.#changed(),
      (error: unknown) => {
        if (ahead && !this.isPending) this.#opening.forget();
        else this.fail(error);
      },
    );
  }
  /** Has the cells of the opening view counted by whoever reads all rows, where they are in one file. */
  set countRows(count: NonNullable<OpeningCounts['countRows']>) {
    this.#opening.countRows = count;
    this.#changed();
  }
  /** Takes note of what did not come; it is asked for again after `retry`. */
  fail(error: unknown): void {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    console.info('Closer views:', error);
    this.#opening.forget();
    this.#fault = error;
    this.#changed();
  }
  retry(): void {
    this.#fault = undefined;
    this.#changed();
  }

  #count(filter: Filter): number {
    return countOf(this.#histogram, filter, this.dense.summary.types.length);
  }
  /** @returns whether another sentence's filter is in force, or none any more */
  #cite(): boolean {
    const before = this.#cited;
    const { kind, name = '' } = this.view.selection ?? {};
    const { cited } = this.dense;
    const isCited = kind === 'statement' && name !== this.#taken && Object.hasOwn(cited, name);
    this.#cited = isCited ? cited[name] : undefined;
    return this.#cited !== before;
  }
  #read<T>(value: T): T {
    this.track();
    return value;
  }
  #changed(): void {
    if (this.isPending) void this.prepare(this.now.types !== undefined);
    for (const listener of [...this.#listeners]) listener();
  }
}
