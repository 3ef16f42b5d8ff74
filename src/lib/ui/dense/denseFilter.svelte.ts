import type { Filter } from '../../dense/model.ts';
import { everything, wordsOf } from '../../view/filterAddress.ts';
import type { Dense } from '../../view/dense.ts';
import type { View } from '../../view/view.ts';

/** The filter of a layer of many incidents: the reader's own, or that of the sentence which is chosen. */
export class DenseFilter {
  readonly #view: View;
  readonly #sentences: Dense['cited'];
  readonly #types: number;
  /** The one that lets everything through. */
  readonly whole: Filter;
  #own = $state.raw<Filter>({ from: 0, to: 0, types: undefined });
  /** The sentence whose filter the reader took, and may have changed: it is his own from then on. */
  #taken = $state.raw<string>();

  constructor(view: View, { cited, summary: { bins, types } }: Dense) {
    this.#view = view;
    this.#sentences = cited;
    this.#types = types.length;
    this.whole = everything(wordsOf(bins, types));
    this.#own = this.whole;
    view.listen(() => {
      if (view.selection?.name !== this.#taken) this.#taken = undefined;
    });
  }

  /** That of the chosen sentence, unless the reader took it. */
  get cited(): Filter | undefined {
    const { kind, name = '' } = this.#view.selection ?? {};
    const isCited = kind === 'statement' && name !== this.#taken && Object.hasOwn(this.#sentences, name);
    return isCited ? this.#sentences[name] : undefined;
  }
  /** The one in force. */
  get now(): Filter {
    return this.cited ?? this.#own;
  }
  /** The reader's own: an address says it, and the sentence by its name. */
  get own(): Filter {
    return this.#own;
  }
  get isWhole(): boolean {
    const { from, to, types } = this.now;
    return from === this.whole.from && to === this.whole.to && types === undefined;
  }
  has(type: number): boolean {
    return this.now.types?.includes(type) ?? true;
  }
  /** The same with a type more, or less. */
  toggled(type: number): Filter {
    const all = Array.from({ length: this.#types }, (_, each) => each);
    const types = all.filter((each) => this.has(each) !== (each === type));
    return { ...this.now, types: types.length === all.length ? undefined : types };
  }
  restore(filter: Filter): void {
    this.#own = filter;
  }
  /** Takes one as the reader's own, over that of a sentence. */
  take(filter: Filter): void {
    this.#own = filter;
    this.#taken = this.#view.selection?.name;
  }
}
