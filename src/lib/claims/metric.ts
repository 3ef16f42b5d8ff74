import type { Facts } from './facts.ts';
import type { Measure } from './measure.ts';

/** A length, distance or area; kilometres, or for an area square kilometres. */
export function metricOf(
  facts: Extract<Facts, { kind: 'length' | 'distance' | 'area' }>,
  measure: Measure,
): number {
  const found = (size: number | undefined, what: string) => {
    if (size === undefined) throw new RangeError(`there is no ${what}`);
    return size;
  };
  switch (facts.kind) {
    case 'length':
      return found(measure.lengthKm(facts.mark), `mark “${facts.mark}” that is a line`);
    case 'area':
      return found(measure.areaKm2(facts.mark), `mark “${facts.mark}” that is an area`);
    case 'distance': {
      const [a, b] = facts.between;
      return found(measure.kilometres(a, b), `mark “${a}” or no mark “${b}” that is a point`);
    }
  }
}
