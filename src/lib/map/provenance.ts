import type * as v from 'valibot';
import { inLanguage } from '../input/atoms.ts';
import type { catalogue, provenance } from './datasets.ts';

/** Where a dataset comes from, its words by language. */
export type Provenance = v.InferOutput<typeof provenance>;

/** One entry of the catalogue of the world or of a region. */
export type Entry = v.InferOutput<typeof catalogue>['datasets'][number];

/** A dataset that a report's map draws, with its words in one language. */
export type Dataset = {
  readonly id: string;
  /** The id of the layer that draws it. */
  readonly layer: string;
  readonly title: string;
  readonly source: string;
  /** SPDX identifier, or `LicenseRef-public-domain`. */
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
  { title, source, licence, asOf, method, precisionKm, drawnBy, link }: Provenance,
  at: Pick<Dataset, 'id' | 'layer' | 'download'>,
): Dataset {
  const said = (given: Provenance['title']) => inLanguage(given, language);
  return {
    ...at,
    title: said(title),
    source: said(source),
    licence,
    asOf,
    method: said(method),
    precisionKm,
    drawnBy: said(drawnBy),
    link,
  };
}
