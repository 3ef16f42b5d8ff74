import type { Notice } from './licences.ts';

/** One page of the site, without the addresses of its script. */
export type Page = {
  /** Relative to the site's root; ends with a slash, or is empty. */
  readonly path: string;
  /** From the page to the site's root. */
  readonly root: string;
  readonly title: string;
  readonly language: string;
  readonly head: string;
  readonly body: string;
  /** The style sheet, inlined so that nothing stands between the document and the still. */
  readonly css: string;
  /** A second one, of what stands below the first view: the body has it in a `style` element before that. */
  readonly laterCss?: string;
  /** For hydration by the script `report`. */
  readonly props?: unknown;
  /** Which script the page runs, where it is not the one that takes `props`. */
  readonly script?: PageScript;
  /** What its script asks for before it does anything: sources that are named in the page beside it. */
  readonly modules?: readonly string[];
  /** A script by which the page answers before all other but the first: the others are asked for once it has run. */
  readonly ahead?: PageScript | undefined;
  /** The address of a file that this script fetches, from the page. */
  readonly fetched?: string | undefined;
  readonly robots?: string;
  /** Files whose names are known only with the page's. */
  readonly beside?: readonly SiteFile[];
};

/** The scripts of the site; each is `src/browser/<name>.ts`. */
export const pageScripts = ['first', 'filter', 'report', 'embed', 'statementRedirect', 'line'] as const;
export type PageScript = (typeof pageScripts)[number];

/** The script a page runs, if any. */
export const scriptOf = (page: Page): PageScript | undefined =>
  page.script ?? (page.props === undefined ? undefined : 'report');

/** A file of the site, beside its pages. `path` is relative to the site's root; a `drawing` is an SVG that is to
 * be written as a PNG. */
export type SiteFile = { readonly path: string } & (
  | { readonly text: string }
  | { readonly bytes: Uint8Array }
  | { readonly drawing: string }
  /** The path of a file of this machine, which may be larger than memory. */
  | { readonly from: string }
);

/** The script of host pages at an address that never changes, relative to the site's root. */
export type HostScript = { readonly path: string; readonly integrity: string };

/** What the pages need to know of the build that makes them. */
export type SiteOptions = {
  /** Where the site will stand, with a slash at its end; undefined where nobody said. */
  readonly siteUrl: string | undefined;
  /** The file of each script, relative to the site's root. */
  readonly scripts: Readonly<Record<PageScript, string>>;
  /** Of every package in the scripts; none in development, where nothing is built. */
  readonly notices: readonly Notice[];
  /** Undefined in development, where nothing is built. */
  readonly hostScript?: HostScript | undefined;
  /** The project's folder, where `src/reports` and `geodata` are; the working directory unless said. */
  readonly root?: string;
  /** Whether a report that does not check stops all. */
  readonly strict?: boolean;
  /** The one report that is rendered, by the name of its folder; all of them unless said. */
  readonly report?: string;
  /** Whether reports are shown that their author has not confirmed as they are: to the author, and not to readers. */
  readonly drafts?: boolean;
  /** Says what was left out. */
  readonly warn?: (text: string) => void;
};

/** The module that renders the site, as the build imports it. */
export type SiteRenderer = {
  readonly site: (options: SiteOptions) => { pages: Page[]; files: SiteFile[] };
};
