import type { TargetKind } from '../map/roles.ts';

/** The words of the report side: see ARCHITECTURE.md for the vocabulary. */

/** A W3C TextQuoteSelector. Matches exactly or not at all; `prefix` and `suffix` make it unique. */
export type TextQuote = {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
};

/** What an annotation points at. `id` names a feature or a layer of the report's own map. */
type Target = { readonly kind: TargetKind; readonly id: string };

/** A link from a quote in a statement to one or more targets. */
type Annotation = {
  readonly name: string;
  readonly quote: TextQuote;
  readonly targets: readonly Target[];
};

/** Something a statement says that can be checked, or that somebody holds; its facts are in `claims.json`. */
export type Claim = {
  readonly name: string;
  readonly quote: TextQuote;
  /** Who says it, in words: the report, or whom the report cites. */
  readonly by: string;
};

/** What the author says of one sentence. It has annotations, or a reason why it has no place. */
export type StatementLinks = {
  /** Stable name; the statement's element id is `s-<name>`. */
  readonly name: string;
  /** A quote that occurs in this sentence alone. Survives edits elsewhere in the report. */
  readonly anchor: TextQuote;
  readonly annotations: readonly Annotation[];
  readonly claims: readonly Claim[];
  /** Why the sentence has no place on the map, in words for a reader. */
  readonly unmapped?: string | undefined;
};

/** One sentence of the report. `start` and `end` are UTF-16 offsets into the prose. */
export type Sentence = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
};

/** One written text. `prose` is never edited to fit the map. Dates are ISO 8601 calendar days. */
export type Report = {
  readonly title: string;
  readonly language: string;
  readonly date: string;
  readonly asOf: string;
  readonly source: string;
  /** Who wrote it, where somebody is named. */
  readonly author?: string | undefined;
  /** The language of the report that this one is a translation of, where it is one. */
  readonly translationOf?: string | undefined;
  readonly prose: string;
};

/** One annotation with the place of its quote: UTF-16 offsets into the statement's text. */
export type PlacedAnnotation = Omit<Annotation, 'quote'> & { readonly start: number; readonly end: number };

/** A sentence with everything that is said of it. */
export type Statement = Sentence & {
  readonly name: string;
  readonly annotations: readonly PlacedAnnotation[];
  readonly claims: readonly Claim[];
  readonly unmapped?: string | undefined;
};

/** The whole of one report, linked; made by `link()` alone. */
export type LinkedReport = Omit<Report, 'prose'> & { readonly statements: readonly Statement[] };
