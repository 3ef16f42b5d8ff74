/** A problem as the page of an author shows it. */
export type ShownProblem = {
  readonly reason: string;
  /** Whether the report can be drawn all the same. */
  readonly isWarning: boolean;
  /** The file's path from the project's folder, and the place in it, in words. */
  readonly file: string;
  readonly place: string;
  readonly line: number;
  /** Opens the file there in the author's editor. */
  readonly href: string;
  /** The sentences that it belongs to, by name. */
  readonly statements: readonly string[];
};

/** What there is to say of a report to its author. */
export type ReportState = {
  readonly report: string;
  /** Its page, relative to the site's root. */
  readonly page: string;
  /** When it was last as it could be drawn, as a time of day; undefined where it never was. */
  readonly drawn: string | undefined;
  readonly problems: readonly ShownProblem[];
};

/** What the server for authors tells a page that is open. */
export type LiveState = {
  /** Names the content of the page: another one is to be loaded. */
  readonly version: string;
  /** The page's own report, or on other pages every one that something is wrong with. */
  readonly reports: readonly ReportState[];
};

/** Where the server for authors has what is not of the site, relative to the site's root. */
export const livePaths = { script: '.geogloss/live.js', events: '.geogloss/events' } as const;
