import type { Measure } from '../../src/lib/claims/measure.ts';

/** A map without a shape: nothing can be measured on it. */
export const nothingMeasured: Measure = {
  share: () => undefined,
  place: () => undefined,
  lengthKm: () => undefined,
  areaKm2: () => undefined,
  kilometres: () => undefined,
  rows: () => undefined,
};
