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
  /** For hydration; undefined for a page without a script. */
  readonly props?: unknown;
  readonly robots?: string;
};

/** A file of the site, beside its pages. `path` is relative to the site's root. */
export type SiteFile = { readonly path: string } & (
  { readonly text: string } | { readonly bytes: Uint8Array }
);

/** What the pages need to know of the build that makes them. */
export type SiteOptions = {
  /** Where the site will stand, with a slash at its end; undefined where nobody said. */
  readonly siteUrl: string | undefined;
};

/** The module that renders the site, as the build and the dev server import it. */
export type SiteRenderer = {
  site(options: SiteOptions): { pages: Page[]; files: SiteFile[] };
};

/** What a file holds. */
export const contentOf = (file: SiteFile): string | Uint8Array => ('text' in file ? file.text : file.bytes);
