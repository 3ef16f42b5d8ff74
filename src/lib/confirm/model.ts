/** A number or word that a check found. */
export type Figure = string | number | boolean | null;

/** The words of one language of a report. */
export type ConfirmedWords = {
  /** What stands in the front matter, by field. */
  readonly frontMatter: Readonly<Record<string, string>>;
  /** Each sentence by its name, in the order of the report. */
  readonly statements: readonly { readonly name: string; readonly text: string }[];
};

/** What a check of a claim found: the same in every language. */
export type ConfirmedCheck = {
  readonly name: string;
  readonly verdict: string;
  /** What was measured, as plain figures, each rounded as it is said: a last bit of a float is no change. */
  readonly figures: Readonly<Record<string, Figure>>;
};

/** Where a mark stands, and what it is called. */
export type ConfirmedMark = {
  readonly id: string;
  /** [longitude, latitude] in degrees. */
  readonly at: readonly [number, number];
  readonly kind: string;
  /** By language. */
  readonly title: Readonly<Record<string, string>>;
};

/**
 * All of a report that its author answers for with a look, and that no rule can tell from a slip: what was confirmed,
 * and what is there now, have the same form.
 */
export type Confirmable = {
  /** By language tag. */
  readonly languages: Readonly<Record<string, ConfirmedWords>>;
  readonly checks: readonly ConfirmedCheck[];
  readonly marks: readonly ConfirmedMark[];
};
