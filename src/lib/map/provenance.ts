import type * as v from 'valibot';
import { inLanguage, type Words } from '../input/atoms.ts';
import { byPermission, type catalogue, type ownDataset } from './datasets.ts';

/** Where a report's own dataset comes from, as far as its author has stated it: what is not yet stated is null. */
export type BegunProvenance = v.InferOutput<typeof ownDataset>['provenance'];

/** Where a dataset comes from, its words by language. */
export type Provenance = {
  readonly [Name in keyof BegunProvenance]: Name extends 'licence'
    ? Words
    : Exclude<BegunProvenance[Name], null>;
};

/** What of a provenance its author has still to state, by its names. */
export const unstated = (begun: BegunProvenance): string[] =>
  Object.entries(begun).flatMap(([name, value]) => (value === null ? [name] : []));

/** Whether a dataset may be seen by the author alone: its licence asks for a permission, and none is stated. */
export const isPrivate = ({
  licence,
  permission,
}: Pick<BegunProvenance, 'licence' | 'permission'>): boolean =>
  licence === byPermission && permission === undefined;

/** One entry of the catalogue of the world or of a region. */
export type Entry = v.InferOutput<typeof catalogue>['datasets'][number];

/** A dataset that a report's map draws, with its words in one language. */
export type Dataset = {
  readonly id: string;
  /** The id of the layer that draws it. */
  readonly layer: string;
  readonly title: string;
  readonly source: string;
  /** SPDX identifier, or `LicenseRef-public-domain`; for what is shown by permission, the words of that. */
  readonly licence: string;
  /** The day it stands for, ISO 8601. */
  readonly asOf: string;
  readonly method: string;
  /** How far off a line or point may be, in kilometres. */
  readonly precisionKm: number;
  readonly drawnBy: string;
  readonly link?: string | undefined;
  /** Where it can be downloaded, relative to the site's root. */
  readonly download: string;
};

/** A dataset in the words of a language, BCP 47. */
export function datasetIn(
  language: string,
  { title, source, licence, asOf, method, precisionKm, drawnBy, link, permission }: Provenance,
  at: Pick<Dataset, 'id' | 'layer' | 'download'>,
): Dataset {
  const said = (given: Provenance['title']) => inLanguage(given, language);
  return {
    ...at,
    title: said(title),
    source: said(source),
    licence: permission ? said(permission.words) : said(licence),
    asOf,
    method: said(method),
    precisionKm,
    drawnBy: said(drawnBy),
    link,
  };
}
