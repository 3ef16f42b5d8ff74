/** Where a dataset comes from: one entry of geodata/catalogue.json. */
export type Dataset = {
  readonly id: string;
  /** Path below geodata/. */
  readonly file: string;
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
};

/** The latest day that each layer stands for, ISO 8601. */
export type LayerDays = Readonly<Record<string, string>>;

/** Of all datasets of a layer the latest day. */
export function layerDaysOf(datasets: readonly Dataset[]): LayerDays {
  const byDay = [...datasets].sort((a, b) => a.asOf.localeCompare(b.asOf));
  return Object.fromEntries(byDay.map(({ layer, asOf }) => [layer, asOf]));
}
