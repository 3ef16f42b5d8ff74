import { nameLanguageOf } from '../map/nameLanguage.ts';
import { exists, focusOf, type Focus, type Selection } from '../report/focus.ts';
import type { Mark } from '../report/marks.ts';
import type { LinkedReport } from '../report/model.ts';
import type { Units } from '../report/units.ts';
import type { Address } from './address.ts';
import { settled } from './layers.ts';
import type { ViewData } from './viewData.ts';

/** Where a selection came from; that side does not chase itself. */
export type Origin = 'text' | 'map' | 'list' | 'address';

/** Changed by the reader's hand: the address follows. */
export type Change = 'selection' | 'layers' | 'asOf' | 'names';

const same = (a: Selection | undefined, b: Selection | undefined) =>
  a?.kind === b?.kind && a?.name === b?.name;

/**
 * What is chosen and what is shown: the one state of a page, from its first script on. The text and the map read it and
 * call its verbs; neither knows the other. Holds no DOM, no map, no URL, and no framework.
 */
export class View {
  readonly data: ViewData;
  /** Called whenever something is read: a framework that wants to read again after a change sets it. */
  track: () => void = () => {};
  /** What another address of the same report takes along from the page's, besides what the view says of itself. */
  declare also?: (url: URL) => URL;
  readonly #listeners = new Set<(change: Change | undefined) => void>();
  #selection: Selection | undefined;
  #origin: Origin = 'address';
  #hovered: Selection | undefined;
  #reading: Selection | undefined;
  #layers: ReadonlySet<string>;
  #follows = false;
  #asOf: string | undefined;
  #names: string | undefined;
  #focus: Focus | undefined;

  constructor(data: ViewData) {
    this.data = data;
    this.#layers = new Set(data.layers.map(({ id }) => id));
  }

  /**
   * Tells of every change: of which kind, where the address follows it.
   *
   * @returns stops telling
   */
  listen(listener: (change: Change | undefined) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get report(): LinkedReport {
    return this.data.report;
  }
  get marks(): readonly Mark[] {
    return this.data.marks;
  }
  get units(): Units | undefined {
    return this.data.units;
  }
  /** The dates whose area of control can be shown, earliest first. */
  get dates(): readonly string[] {
    return this.data.control?.dates.map(({ asOf }) => asOf) ?? [];
  }

  /** What the reader chose. */
  get selection(): Selection | undefined {
    return this.#read(this.#selection);
  }
  get origin(): Origin {
    return this.#read(this.#origin);
  }
  /** What belongs to the selection: the same object until there is another, so that nothing is drawn anew for what is pointed at. */
  get focus(): Focus {
    this.#focus ??= focusOf(this.marks, this.#selection, this.units);
    return this.#read(this.#focus);
  }
  /** The marks to light: those of the focus, else of what is hovered or read. */
  get lit(): ReadonlySet<string> {
    const previewed = focusOf(this.marks, this.#hovered ?? this.#selection ?? this.#reading);
    return new Set([...previewed.marks, ...this.focus.marks]);
  }
  /** The unit to outline: the one the pointer rests on in the list, else the chosen one. */
  get outlined(): string | undefined {
    return this.#read([this.#hovered, this.#selection].find((each) => each?.kind === 'unit')?.name);
  }
  /** The statement under the reader's eyes while the map follows; never a selection. */
  get reading(): Selection | undefined {
    return this.#read(this.#reading);
  }
  /** What the pointer rests on. */
  get hovered(): Selection | undefined {
    return this.#read(this.#hovered);
  }
  /** The layers the reader chose to see. */
  get layers(): ReadonlySet<string> {
    return this.#read(this.#layers);
  }
  /** The layers to draw: the chosen ones, and those that the focus needs. */
  get shown(): ReadonlySet<string> {
    return settled([...this.layers, ...this.focus.layers], this.data.layers);
  }
  /** The day whose area of control is to be shown, ISO 8601: the page's own unless the reader chose. */
  get asOf(): string {
    return this.#read(this.#asOf ?? this.#ownDay);
  }
  /** The language of the names on the map: at first the report's, where they are known in it. */
  get names(): string {
    return this.#read(this.#names ?? this.#ownNames);
  }
  /** All that an address can say of it. */
  get address(): Address {
    const { selection, layers } = this;
    return { selection, layers, asOf: this.#asOf, names: this.#names };
  }
  /** Whether the map follows the sentence being read. */
  get follows(): boolean {
    return this.#read(this.#follows);
  }
  set follows(follows: boolean) {
    this.#follows = follows;
    if (!follows) this.#reading = undefined;
    this.#changed();
  }

  /** Chooses a statement, a mark or a unit. What the report does not have is no choice and changes nothing. */
  select(selection: Selection, origin: Origin): void {
    if (!this.#has(selection)) return;
    const changed = !same(selection, this.#selection);
    if (changed) this.#focus = undefined;
    this.#selection = selection;
    this.#origin = origin;
    this.#reading = undefined;
    this.#changed(changed && origin !== 'address' ? 'selection' : undefined);
  }

  /** Chooses nothing. */
  clear(origin: Origin): void {
    if (!this.#selection) return;
    this.#selection = this.#focus = undefined;
    this.#origin = origin;
    this.#changed(origin === 'address' ? undefined : 'selection');
  }

  /** Shows or hides a layer; one that there is not changes nothing. */
  toggle(layer: string): void {
    if (!this.data.layers.some(({ id }) => id === layer)) return;
    this.#layers = settled(this.#layers, this.data.layers, layer);
    this.#changed('layers');
  }

  /** Shows the area of control of a day. A day that there is not changes nothing. */
  showDate(asOf: string): void {
    if (asOf === this.asOf || !this.dates.includes(asOf)) return;
    this.#takeDate(asOf);
    this.#changed('asOf');
  }

  /** Shows the map's names in a language; one that they are not known in changes nothing. */
  showNames(names: string): void {
    if (!this.data.languages.includes(names)) return;
    this.#takeNames(names);
    this.#changed('names');
  }

  /** Takes what an address says, without answering to the address. */
  restore({ selection, layers, asOf, names }: Address): void {
    this.#layers = settled(layers, this.data.layers);
    this.#takeDate(asOf);
    this.#takeNames(names);
    if (selection && this.#has(selection)) {
      this.select(selection, 'address');
      return;
    }
    this.clear('address');
    this.#changed();
  }

  /** Previews; the camera does not move. */
  hover(selection: Selection | undefined): void {
    if (same(selection, this.#hovered)) return;
    this.#hovered = selection;
    this.#changed();
  }

  /** Says which statement is being read. Ignored while something is chosen, or when not following. */
  read(name: string | undefined): void {
    if (!this.#follows || this.#selection) return;
    const reading: Selection | undefined = name === undefined ? undefined : { kind: 'statement', name };
    if (same(reading, this.#reading)) return;
    this.#reading = reading;
    this.#changed();
  }

  get #ownDay(): string {
    return this.data.control?.own ?? this.report.asOf;
  }
  get #ownNames(): string {
    return nameLanguageOf(this.data.languages, this.report.language);
  }
  #has(selection: Selection): boolean {
    return exists(this.report, this.marks, selection, this.units);
  }
  #takeDate(asOf: string | undefined): void {
    const known = asOf !== undefined && asOf !== this.#ownDay && this.dates.includes(asOf);
    this.#asOf = known ? asOf : undefined;
  }
  #takeNames(names: string | undefined): void {
    const known = names !== undefined && names !== this.#ownNames && this.data.languages.includes(names);
    this.#names = known ? names : undefined;
  }
  #read<T>(value: T): T {
    this.track();
    return value;
  }
  #changed(change?: Change): void {
    for (const listener of [...this.#listeners]) listener(change);
  }
}
