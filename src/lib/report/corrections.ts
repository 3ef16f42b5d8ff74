/** A dated entry: what changed in which statement, mark or dataset. */
export type Correction = {
  /** Stable: the address of the correction is made from it. */
  readonly name: string;
  /** The day it was corrected, ISO 8601. */
  readonly date: string;
  readonly kind: 'statement' | 'mark' | 'dataset';
  /** The name of the statement, the id of the mark, or the id of the dataset. */
  readonly target: string;
  /** What was wrong and what changed, in words for readers. */
  readonly what: string;
  readonly before: string;
  readonly after: string;
};

/** The corrections of one thing or of everything, the newest first. */
export const newestFirst = (corrections: readonly Correction[]): Correction[] =>
  [...corrections].reverse().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));

/** What a script says of corrections: only when, for it leads to what; of the data, which stand in no script, the newest alone. */
export const datesOf = (corrections: readonly Correction[]): Correction[] =>
  newestFirst(corrections)
    .filter(({ kind }, i) => i === 0 || kind !== 'dataset')
    .map((each) => ({ ...each, what: '', before: '', after: '' }));
