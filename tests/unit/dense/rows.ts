import { seeded } from '../../../bench/incidents.mjs';
import type { DenseRow } from '../../../src/lib/dense/model.ts';

const edges: readonly (readonly [number, number])[] = [
  [180, 0],
  [-180, 0],
  [179.9999999, 10],
  [0, 90],
  [0, -90],
  [12, 86],
  [0, 0],
  [-180, 85.06],
];

/** Made rows, lumpy as real ones are: ties, the poles, the antimeridian, and one spot that holds a tenth of all. */
export function madeRows(count: number, seed = 1): DenseRow[] {
  const random = seeded(seed);
  const centres = Array.from({ length: 20 }, () => [random() * 360 - 180, random() * 150 - 75] as const);
  return Array.from({ length: count }, (_, i) => {
    const [x, y] = centres[Math.floor(random() ** 2 * centres.length)] ?? [0, 0];
    const spread = random() < 0.7 ? 0.5 : 8;
    const [lon, lat] =
      i < edges.length
        ? (edges[i] ?? [0, 0])
        : i % 10 === 0
          ? [36.25, 50]
          : [Math.max(-180, Math.min(180, x + (random() - 0.5) * spread)), y + (random() - 0.5) * spread];
    const day = new Date(Date.UTC(2022, 0, 1 + Math.floor(random() ** 2 * 1200)));
    return {
      id: `r${String(i)}`,
      lon,
      lat,
      from: day.toISOString().slice(0, 10),
      title: `Row ${String(i)}`,
      type: `kind ${String(Math.floor(random() ** 3 * 15))}`,
    };
  });
}
