import type { RegionWords } from '../../map/region.ts';
import type { Layer } from '../../map/roles.ts';
import type { DataUrls } from '../../map/sources.ts';
import type { Correction } from '../../report/corrections.ts';
import type { DetailUrls, Scene } from '../../still/scene.ts';
import type { ViewData } from '../../view/viewData.ts';
import type { ClaimView } from '../claims/claimView.ts';

/** All that one report's page is made of; the page carries it as JSON, but for the paths that its HTML already holds. */
export type ReportProps = Omit<ViewData, 'layers'> & {
  readonly layers: readonly Layer[];
  readonly claims: readonly ClaimView[];
  readonly corrections: readonly Correction[];
  readonly scene: Scene;
  /** What the modules of the map's region say; undefined where it uses none. */
  readonly words: RegionWords | undefined;
  /** The licences of what the map draws, and who asks to be named, in a line; empty where nobody asks for it. */
  readonly licences: string;
  readonly data: DataUrls;
  readonly detail: DetailUrls;
  readonly embed: boolean;
  /** From this page to others of the site. */
  readonly links: {
    /** The list of reports. */
    readonly reports: string;
    readonly full: string;
    readonly corrections: string;
    /** The same report in other languages, by what each calls itself. */
    readonly languages: readonly {
      readonly language: string;
      readonly name: string;
      readonly href: string;
    }[];
    /** The embed as it is after every build; and this version of it, for ever. */
    readonly latest: string;
    readonly pinned: string;
    /** The script of host pages, pinned; undefined where nothing is built. */
    readonly script?: { readonly href: string; readonly integrity: string };
  };
};
