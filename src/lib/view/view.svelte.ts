import { nameLanguageOf, type NameLanguage } from '../map/names.ts';
import { layerIds, type LayerId } from '../map/layers.ts';
import { exists, focusOf, type Focus, type Selection } from '../report/focus.ts';
import type { Mark } from '../report/marks.ts';
import type { LinkedReport } from '../report/model.ts';
import type { Oblast } from '../report/oblasts.ts';
import type { Address } from './address.ts';

/** Where a selection came from; that side does not chase itself. */
export type Origin = 'text' | 'map' | 'list' | 'address';

/** Told after the view changed by the reader's hand: the address follows. */
export type Change = 'selection' | 'layers' | 'asOf' | 'names';

const same = (a: Selection | undefined, b: Selection | undefined) =>
  a?.kind === b?.kind && a?.name === b?.name;

/**
 * What is chosen and what is shown. The text and the map read it and call its verbs; neither knows the
 * other. Holds no DOM, no map and no URL.
 */
export class View {
  readonly report: LinkedReport;
  readonly marks: readonly Mark[];
  /** The dates whose occupied territory can be shown, earliest first; the report's own is one of them. */
  readonly dates: readonly string[];
  /** The first-level units that can be chosen. */
  readonly oblasts: readonly Oblast[];
  readonly #onchange: (change: Change) => void;
  #selection = $state.raw<Selection>();
  #origin = $state.raw<Origin>('address');
  #hovered = $state.raw<Selection>();
  #reading = $state.raw<Selection>();
  #layers = $state.raw<ReadonlySet<LayerId>>(new Set(layerIds));
  #follows = $state(false);
  #asOf = $state.raw<string>();
  #names = $state.raw<NameLanguage>();

  constructor(
    report: LinkedReport,
    marks: readonly Mark[],
    onchange: (change: Change) => void,
    { dates = [report.asOf], oblasts = [] }: { dates?: readonly string[]; oblasts?: readonly Oblast[] } = {},
  ) {
    this.report = report;
    this.marks = marks;
    this.dates = dates;
    this.oblasts = oblasts;
    this.#onchange = onchange;
  }

  readonly #focus = $derived.by(() => focusOf(this.marks, this.#selection, this.oblasts));
  readonly #lit = $derived.by(() => {
    const previewed = focusOf(this.marks, this.#hovered ?? this.#selection ?? this.#reading);
    return new Set([...previewed.marks, ...this.#focus.marks]);
  });

  /** What the reader chose. */
  get selection(): Selection | undefined {
    return this.#selection;
  }
  get origin(): Origin {
    return this.#origin;
  }
  /** What belongs to the selection. */
  get focus(): Focus {
    return this.#focus;
  }
  /** The marks to light: those of the focus, else of what is hovered or read. */
  get lit(): ReadonlySet<string> {
    return this.#lit;
  }
  /** The oblast to outline: the one the pointer rests on in the list, else the chosen one. */
  get outlined(): string | undefined {
    return [this.#hovered, this.#selection].find((each) => each?.kind === 'oblast')?.name;
  }
  /** The statement under the reader's eyes while the map follows; never a selection. */
  get reading(): Selection | undefined {
    return this.#reading;
  }
  /** What the pointer rests on. */
  get hovered(): Selection | undefined {
    return this.#hovered;
  }
  /** The layers the reader chose to see. */
  get layers(): ReadonlySet<LayerId> {
    return this.#layers;
  }
  /** The layers to draw: the chosen ones, and those that the focus needs. */
  get shown(): ReadonlySet<string> {
    return new Set([...this.#layers, ...this.#focus.layers]);
  }
  /** The date whose occupied territory is to be shown, ISO 8601: the report's own unless the reader chose. */
  get asOf(): string {
    return this.#asOf ?? this.report.asOf;
  }
  /** The date the reader chose, undefined where it is the report's own. */
  get chosenAsOf(): string | undefined {
    return this.#asOf;
  }
  /** The language of the names on the map: at first the report's, where they are known in it. */
  get names(): NameLanguage {
    return this.#names ?? nameLanguageOf(this.report.language);
  }
  /** All that an address can say of it. */
  get address(): Address {
    return {
      selection: this.#selection,
      layers: this.#layers,
      asOf: this.#asOf,
      names: this.#names,
    };
  }
  /** Whether the map follows the sentence being read. */
  get follows(): boolean {
    return this.#follows;
  }
  set follows(follows: boolean) {
    this.#follows = follows;
    if (!follows) this.#reading = undefined;
  }

  /** Chooses a statement or a mark. What the report does not have is no choice and changes nothing. */
  select(selection: Selection, origin: Origin): void {
    if (!exists(this.report, this.marks, selection, this.oblasts)) return;
    const changed = !same(selection, this.#selection);
    this.#selection = selection;
    this.#origin = origin;
    this.#reading = undefined;
    if (changed && origin !== 'address') this.#onchange('selection');
  }

  /** Chooses nothing. */
  clear(origin: Origin): void {
    if (!this.#selection) return;
    this.#selection = undefined;
    this.#origin = origin;
    if (origin !== 'address') this.#onchange('selection');
  }

  /** Shows or hides a layer. */
  toggle(layer: LayerId): void {
    const layers = new Set(this.#layers);
    if (!layers.delete(layer)) layers.add(layer);
    this.#layers = layers;
    this.#onchange('layers');
  }

  /** Shows the occupied territory of a date. A date that does not exist changes nothing. */
  showDate(asOf: string): void {
    if (asOf === this.asOf || !this.dates.includes(asOf)) return;
    this.#takeDate(asOf);
    this.#onchange('asOf');
  }

  /** Shows the map's names in a language. */
  showNames(names: NameLanguage): void {
    this.#takeNames(names);
    this.#onchange('names');
  }

  #takeNames(names: NameLanguage | undefined): void {
    this.#names = names === nameLanguageOf(this.report.language) ? undefined : names;
  }

  #takeDate(asOf: string | undefined): void {
    const known = asOf !== undefined && asOf !== this.report.asOf && this.dates.includes(asOf);
    this.#asOf = known ? asOf : undefined;
  }

  /** Takes what an address says, without answering to the address. */
  restore({ selection, layers, asOf, names }: Address): void {
    this.#layers = layers;
    this.#takeDate(asOf);
    this.#takeNames(names);
    if (selection && exists(this.report, this.marks, selection, this.oblasts))
      this.select(selection, 'address');
    else this.clear('address');
  }

  /** Previews; the camera does not move. */
  hover(selection: Selection | undefined): void {
    if (!same(selection, this.#hovered)) this.#hovered = selection;
  }

  /** Says which statement is being read. Ignored while something is chosen, or when not following. */
  read(name: string | undefined): void {
    if (!this.#follows || this.#selection) return;
    const reading: Selection | undefined = name === undefined ? undefined : { kind: 'statement', name };
    if (!same(reading, this.#reading)) this.#reading = reading;
  }
}
