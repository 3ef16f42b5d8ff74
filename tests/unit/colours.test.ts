import { describe, expect, it } from 'vitest';
import { paintsOf } from '../../src/lib/map/rolePaints.ts';
import { palettes, type Tone } from '../../src/lib/theme/palette.ts';

type Rgb = readonly [number, number, number];
/** G. M. Machado et al., “A Physiologically-based Model for Simulation of Color Vision Deficiency” (2009), severity 1: of linear RGB. */
const eyes: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const hexOf = (hex: string): Rgb => {
  const part = (at: number) => parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
};
const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const dot = (a: Rgb, b: Rgb) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const clamped = (c: number) => Math.min(1, Math.max(0, c));

/** CIE L*a*b*, D65, of a colour as somebody sees it. */
function lab(colour: Rgb, eye: string): Rgb {
  const own: Rgb = [linear(colour[0]), linear(colour[1]), linear(colour[2])];
  const [r, g, b] = eyes[eye] ?? [];
  const seen: Rgb = r && g && b ? [clamped(dot(r, own)), clamped(dot(g, own)), clamped(dot(b, own))] : own;
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const [x, y, z] = [
    f(dot([0.4124, 0.3576, 0.1805], seen) / 0.9505),
    f(dot([0.2126, 0.7152, 0.0722], seen)),
    f(dot([0.0193, 0.1192, 0.9505], seen) / 1.089),
  ];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
const apart = (a: Rgb, b: Rgb, eye: string) => {
  const [one, other] = [lab(a, eye), lab(b, eye)];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
};

describe.each(['light', 'dark'] as const)('the colours of the %s map', (scheme) => {
  const tone = (name: Tone) => hexOf(palettes[scheme][name]);
  const over = (top: Rgb, alpha: number, ground: Rgb): Rgb => {
    const mix = (i: 0 | 1 | 2) => top[i] * alpha + ground[i] * (1 - alpha);
    return [mix(0), mix(1), mix(2)];
  };
  const held = over(tone('control'), paintsOf('control')['control']?.fill?.alpha ?? 0, tone('region'));
  const taken = over(tone('controlLine'), paintsOf('control')['taken']?.fill?.alpha ?? 0, held);

  it.each(['everybody', ...Object.keys(eyes)])(
    'are told apart by %s, where no shape or pattern does',
    (eye) => {
      const pairs: readonly [what: string, Rgb, Rgb, least: number][] = [
        ['held and free', held, tone('region'), 15],
        ['held and the sea', held, tone('water'), 15],
        ['held and a neighbour', held, tone('land'), 15],
        ['taken since and held before', taken, held, 9],
        ['the region and a neighbour', tone('region'), tone('land'), 5],
        ['the sea and land', tone('water'), tone('land'), 5],
        ['a contact and the edge of what is held', tone('contact'), tone('controlLine'), 15],
        ['what is chosen and the edge of what is held', tone('lit'), tone('controlLine'), 15],
        ['an attack and free land', tone('incident'), tone('region'), 30],
        ['an attack and held land', tone('incident'), held, 15],
      ];
      const alike = pairs
        .map(([what, a, b, least]) => ({ what, far: Math.round(apart(a, b, eye)), least }))
        .filter(({ far, least }) => far < least);
      expect(alike).toEqual([]);
    },
  );
});
