import type { Cell, Leaf, DenseRow, DenseSource, Filter } from '../../dense/model.ts';
import { countOf } from '../../dense/counts.ts';
import { typeNumbers } from '../../dense/types.ts';
import { unpacked, type HomeCell } from '../../dense/packed.ts';
import { incidentAt, type Axes } from './incidents.ts';
import { DenseFilter } from './denseFilter.svelte.ts';
import { putAddress } from '../putAddress.ts';
import { DenseReading } from './denseSource.ts';
import { Unfound, type Box, type Incident, type Listed } from './incident.ts';
import type { Spot } from './spots.ts';
import type { Dense } from '../../view/dense.ts';
import type { View } from '../../view/view.ts';
import {
  incidentFragment,
  incidentOf,
  readFilter,
  writeFilter,
  wordsOf,
  type FilterWords,
} from '../../view/filterAddress.ts';

const states = new WeakMap<Dense, DenseState>();
const betweenWrites = 300;

/** What of a layer of many incidents is shown and open: one state for its filter, its map, its list and its cards. */
export class DenseState {
  readonly dense: Dense;
  readonly words: FilterWords;
  /** The cells of the opening view. */
  readonly home: readonly HomeCell[];
  readonly #view: View;
  readonly filtering: DenseFilter;
  #incident = $state.raw<Incident>();
  #listed = $state.raw<Listed>();
  #fault = $state.raw<unknown>();
  readonly #reading: DenseReading;
  #pending: ReturnType<typeof setTimeout> | undefined;
  /** What the map shows: its circles, the count that the largest stands for, the part of the world, its tiles' zoom. */
  spots = $state.raw<readonly Spot[]>([]);
  most = $state.raw<number>();
  viewed = $state.raw<Box>();
  zoom = $state.raw(0);
  /** Whether an address asked for the incident that is open: then the map goes there. */
  asked = $state(false);

  /** The state of a view's layer; undefined where it has none. */
  static of(view: View): DenseState | undefined {
    const { dense } = view.data;
    if (!dense) return undefined;
    const standing = states.get(dense) ?? new DenseState(view, dense);
    states.set(dense, standing);
    return standing;
  }

  private constructor(view: View, dense: Dense) {
    this.#view = view;
    this.dense = dense;
    this.#reading = new DenseReading(dense);
    const { bins, types } = dense.summary;
    this.home = unpacked(dense.summary);
    this.words = wordsOf(bins, types);
    this.filtering = new DenseFilter(view, dense);
  }

  /**
   * Joins it to the address of the page.
   *
   * @returns parts them
   */
  connect(): () => void {
    const stopping = new AbortController();
    const { signal } = stopping;
    const restore = () => void this.#restore(new URL(location.href));
    restore();
    addEventListener('popstate', restore, { signal });
    addEventListener('hashchange', restore, { signal });
    const unlisten = this.#view.listen((change) => {
      if (change === 'selection' && this.#view.selection) this.#incident = this.#listed = undefined;
      // What else is shown was written without the incident, of which the view knows nothing.
      else if (change && this.#incident) this.#write('replaceState', 2 * betweenWrites);
    });
    return () => {
      unlisten();
      stopping.abort();
      clearTimeout(this.#pending);
    };
  }

  /** What rows are held against by the filter. */
  get axes(): Axes {
    const { bins, types } = this.dense.summary;
    return { bins, types: types.length, typeOf: typeNumbers(types) };
  }
  /** What the type of a row is called. */
  titleOf({ type }: DenseRow): string {
    return this.dense.titles[this.axes.typeOf(type)] ?? type;
  }
  get filter(): Filter {
    return this.filtering.now;
  }
  get incident(): Incident | undefined {
    return this.#incident;
  }
  get listed(): Listed | undefined {
    return this.#listed;
  }
  /** What kept the data of closer views from coming. */
  get fault(): unknown {
    return this.#fault;
  }
  /** How many rows the filter lets through. */
  get shown(): number {
    return countOf(this.dense.summary.histogram, this.filter, this.words.types.length);
  }
  /** How many rows of a type there are in the time that is shown; how many of a bin among the types that are. */
  ofType(type: number): number {
    return countOf(this.dense.summary.histogram, { ...this.filter, types: [type] }, this.words.types.length);
  }
  ofBin(bin: number, filter: Pick<Filter, 'types'> = this.filter): number {
    const { histogram } = this.dense.summary;
    return countOf(histogram, { from: bin, to: bin, types: filter.types }, this.words.types.length);
  }
  showTime(from: number, to: number): void {
    const last = this.words.bins - 1;
    const held = (bin: number) => Math.max(0, Math.min(last, Math.round(bin)));
    this.#take({ ...this.filter, from: held(Math.min(from, to)), to: held(Math.max(from, to)) });
  }
  toggle(type: number): void {
    this.#take(this.filtering.toggled(type));
  }
  showAll(): void {
    this.#take(this.filtering.whole);
  }
  #take(filter: Filter): void {
    const before = this.filter;
    if (filter.from === before.from && filter.to === before.to && filter.types === before.types) return;
    this.#hold(filter);
  }
  #hold(filter: Filter): void {
    this.filtering.take(filter);
    this.#write('replaceState', betweenWrites);
  }
  /** What is chosen in the report gives way to what is opened of the layer; what it filtered stays. */
  #giveWay(): void {
    const { cited } = this.filtering;
    if (cited) this.#hold(cited);
    this.#view.clear('map');
  }

  /** Opens the list. */
  list(listed: Listed | undefined): void {
    if (listed) this.#giveWay();
    this.#listed = listed;
    this.back();
  }
  /** Opens an incident. */
  open(incident: Incident): void {
    this.#giveWay();
    this.asked = false;
    this.#incident = incident;
    this.#write('pushState', 0);
  }
  /** Closes the incident, and leaves the list that it was opened from. */
  back(): void {
    if (!this.#incident) return;
    this.#incident = undefined;
    this.#write('pushState', 0);
  }

  #told<Read>(reading: Promise<Read>): Promise<Read> {
    reading.catch((error: unknown) => this.fail(error));
    return reading;
  }
  /**
   * Where closer views come from, asked for when it is first wanted.
   *
   * @throws what kept it, which is `fault` from then on; so do the next two
   */
  source(): Promise<DenseSource> {
    return this.#told(this.#reading.source());
  }
  /** The cells of the opening view by time, and by type if asked, where the page does not carry that. */
  counted(byType: boolean): Promise<readonly Cell[]> {
    return this.#told(this.#reading.counted(this.home, byType));
  }
  /** The rows of a leaf. */
  rows(leaf: Leaf): Promise<readonly DenseRow[]> {
    return this.#told(this.#reading.rows(leaf));
  }
  /** Reads what a filter by time, or by type, will need, before it is asked for. */
  prepare(byType: boolean): void {
    if (!this.dense.summary.counted && this.#fault === undefined) this.counted(byType).catch(() => undefined);
  }
  /** Takes note of what did not come; it is asked for again once `retry` is called. */
  fail(error: unknown): void {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    console.info('Closer views:', error);
    this.#reading.forget();
    this.#fault = error;
  }
  retry(): void {
    this.#fault = undefined;
  }

  async #restore(url: URL): Promise<void> {
    clearTimeout(this.#pending);
    this.filtering.restore(readFilter(url, this.words));
    const at = incidentOf(url.hash);
    if (!at) {
      this.#incident = undefined;
      return;
    }
    const known = this.#incident;
    if (known?.row.id === at.id) return;
    try {
      const found = await incidentAt(await this.source(), at);
      if (!found) throw new Unfound();
      this.asked = true;
      this.#incident = found;
    } catch (error) {
      this.fail(error);
    }
  }

  /** The page's address with all of it. */
  get address(): URL {
    const url = writeFilter(new URL(location.href), this.filtering.own, this.words);
    const open = this.#incident;
    if (open) url.hash = incidentFragment({ ...open.leaf, id: open.row.id });
    else if (incidentOf(url.hash)) url.hash = '';
    return url;
  }
  #write(how: 'pushState' | 'replaceState', wait: number): void {
    clearTimeout(this.#pending);
    const write = () => {
      const { address } = this;
      if (address.href === location.href) return;
      // An embed's steps would be those of its host.
      putAddress(window.parent === window ? how : 'replaceState', address);
    };
    if (wait === 0) write();
    else this.#pending = setTimeout(write, wait);
  }
}
