import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flight, type Sight } from '../../src/lib/geo/flight.ts';

const sight = fc.tuple(
  fc.double({ min: 0, max: 32768, noNaN: true }),
  fc.double({ min: 0, max: 32768, noNaN: true }),
  fc.double({ min: 1, max: 32768, noNaN: true }),
);
const close = (a: Sight, b: Sight) => a.forEach((value, i) => expect(value).toBeCloseTo(b[i] ?? NaN, 2));

describe('flight', () => {
  it('starts and ends where it should, and is somewhere in between', () => {
    fc.assert(
      fc.property(sight, sight, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, t) => {
        const at = flight(from, to);
        close(at(0), from);
        close(at(1), to);
        close(at(1 - 1e-9), to);
        const [x, y, width] = at(t);
        expect([x, y, width].every(Number.isFinite)).toBe(true);
        expect(width).toBeGreaterThan(0);
        // The centre goes straight from one to the other.
        const [across, down] = [to[0] - from[0], to[1] - from[1]];
        const off = Math.abs((x - from[0]) * down - (y - from[1]) * across);
        expect(off / Math.max(1, Math.hypot(across, down))).toBeLessThan(0.01);
      }),
    );
  });

  it('goes out to go far, and only in where nothing else changes', () => {
    const far = flight([0, 0, 100], [10_000, 0, 100]);
    expect(far(0.5)[2]).toBeGreaterThan(5000);
    const zoom = flight([50, 50, 400], [50, 50, 100]);
    expect(zoom(0.5)[2]).toBeCloseTo(200, 6);
  });
});
