import type { Leaf, DenseRow, DenseSource, Filter } from '../../dense/model.ts';
import { typeNumbers } from '../../dense/types.ts';
import { incidentAt } from './incidents.ts';
import { DenseFilter } from './denseFilter.ts';
import { readable } from '../reactiveView.ts';
import { DenseReading } from './denseReading.ts';
import { Unfound, type Box, type Incident, type Listed } from './incident.ts';
import type { Spot } from './spots.ts';
import type { Dense } from '../../view/dense.ts';
import type { View } from '../../view/view.ts';
import { incidentFragment, incidentOf } from '../../view/filterAddress.ts';

const states = new WeakMap<DenseFilter, DenseState>();
/** The view writes its address at most so often, and knows nothing of an incident. */
const betweenWrites = 600;

/** What of a layer of many incidents is open, over its filter: one state for its map, its list and its cards. */
export class DenseState {
  readonly filtering: DenseFilter;
  readonly dense: Dense;
  readonly #typeOf: (type: string) => number;
  readonly #view: View;
  readonly #reading: DenseReading;
  #incident = $state.raw<Incident>();
  #listed = $state.raw<Listed>();
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
    const filtering = DenseFilter.of(view);
    if (!filtering) return undefined;
    const standing = states.get(filtering) ?? new DenseState(filtering);
    states.set(filtering, standing);
    return standing;
  }

  private constructor(filtering: DenseFilter) {
    this.filtering = readable(filtering);
    this.#view = filtering.view;
    this.dense = filtering.dense;
    this.#typeOf = typeNumbers(filtering.dense.summary.types);
    this.#reading = new DenseReading(filtering.dense);
    filtering.countRows = () => this.#reading.cells(filtering.home);
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
      else if (change && this.#incident) this.#write('replaceState', betweenWrites);
    });
    return () => {
      unlisten();
      stopping.abort();
      clearTimeout(this.#pending);
    };
  }

  /** What the type of a row is called. */
  titleOf({ type }: DenseRow): string {
    return this.dense.titles[this.#typeOf(type)] ?? type;
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
    return this.filtering.fault;
  }
  /** What is chosen in the report gives way to what is opened of the layer; what it filtered stays. */
  #giveWay(): void {
    const { cited } = this.filtering;
    if (cited) this.filtering.take(cited);
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
   * @throws what kept it, which is `fault` from then on; so does the next
   */
  source(): Promise<DenseSource> {
    return this.#told(this.#reading.source());
  }
  /** The rows of a leaf. */
  rows(leaf: Leaf): Promise<readonly DenseRow[]> {
    return this.#told(this.#reading.rows(leaf));
  }
  /** Takes note of what did not come; it is asked for again once `retry` is called. */
  fail(error: unknown): void {
    this.#reading.forget();
    this.filtering.fail(error);
  }
  retry(): void {
    this.#reading.forget();
    this.filtering.retry();
  }

  async #restore(url: URL): Promise<void> {
    clearTimeout(this.#pending);
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
    const url = this.filtering.address;
    const open = this.#incident;
    if (open) url.hash = incidentFragment({ ...open.leaf, id: open.row.id });
    else if (incidentOf(url.hash)) url.hash = '';
    return url;
  }
  #write(how: 'pushState' | 'replaceState', wait: number): void {
    clearTimeout(this.#pending);
    const write = () => this.filtering.write(how, this.address);
    if (wait === 0) write();
    else this.#pending = setTimeout(write, wait);
  }
}
