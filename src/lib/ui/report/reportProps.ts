import type { LayerDays } from '../../map/provenance.ts';
import type { TerritoryDate } from '../../map/territory.ts';
import type { DataUrls } from '../../map/sources.ts';
import type { Mark } from '../../report/marks.ts';
import type { LinkedReport } from '../../report/model.ts';
import type { Correction } from '../../report/corrections.ts';
import type { ClaimView } from '../claims/claimView.ts';
import type { Oblast } from '../../report/oblasts.ts';
import type { DetailUrls, Scene } from '../../still/scene.ts';

/** All that one report's page is made of; the page carries it as JSON, but for what its HTML already holds. */
export type ReportProps = {
  readonly report: LinkedReport;
  readonly marks: readonly Mark[];
  readonly claims: readonly ClaimView[];
  readonly corrections: readonly Correction[];
  readonly scene: Scene;
  readonly days: LayerDays;
  /** SPDX identifiers of what the map draws. */
  readonly licences: readonly string[];
  readonly data: DataUrls;
  readonly detail: DetailUrls;
  /** The dates whose occupied territory can be shown, earliest first; the report's own is one of them. */
  readonly dates: readonly TerritoryDate[];
  readonly oblasts: readonly Oblast[];
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
