import type { Tone } from '../theme/palette.ts';
import { rowOf, type AreaClass, type Layer, type Role } from './roles.ts';

/** The colour of a layer: `own` is the tone that its author chose, or the role's. */
export type PaintTone = Tone | 'own';

/** A line. Widths are CSS pixels; dashes are in widths of the line, so that they grow with it. */
export type Stroke = {
  readonly tone: PaintTone;
  readonly width: number;
  /** The width of what is lit. */
  readonly lit?: number;
  readonly alpha?: number;
  readonly litAlpha?: number;
  readonly dash?: readonly number[];
  /** How its ends are drawn: round, so that a line without length is a circle. */
  readonly cap?: 'round';
};

/** How one kind of shape is drawn: by the still's style sheet, by MapLibre and in pictures alike. */
export type Paint = {
  readonly fill?: { readonly tone: PaintTone; readonly alpha?: number; readonly lit?: number };
  readonly stroke?: Stroke;
  /** The colour of a pattern that is drawn over the fill. */
  readonly pattern?: PaintTone;
  /** Nothing is seen of it; it takes the pointer, this many CSS pixels wide. */
  readonly hit?: number;
};

const arc = (dash?: readonly number[]): Paint => ({
  stroke: { tone: 'own', width: 1.75, lit: 3.5, alpha: 0.8, litAlpha: 1, ...(dash ? { dash } : {}) },
});

/**
 * How each role's shapes are drawn, by their kind: a class name of the still. Apart from the table of roles, which a
 * page's script holds: that script draws nothing by itself.
 */
const paints: Readonly<Record<Role, Readonly<Record<string, Paint>>>> = {
  incident: {
    ring: {
      fill: { tone: 'own', alpha: 0.1, lit: 0.2 },
      stroke: { tone: 'own', width: 1.5, lit: 2.5 },
    },
  },
  dense: { cell: { stroke: { tone: 'own', width: 10, alpha: 0.5, cap: 'round' } } },
  venue: {},
  actor: {},
  contact: {
    hit: { hit: 16 },
    'took-place': arc(),
    acknowledged: arc([5, 2]),
    proposed: arc([1, 1.75]),
  },
  route: { hit: { hit: 16 }, route: { stroke: { tone: 'own', width: 2.5, lit: 4.5 } } },
  area: {
    area: {
      fill: { tone: 'own', alpha: 0.3, lit: 0.5 },
      stroke: { tone: 'own', width: 1, lit: 2.25 },
    },
    'area-pattern': { pattern: 'own' },
  },
  control: {
    control: {
      fill: { tone: 'control', alpha: 0.62, lit: 0.78 },
      stroke: { tone: 'controlLine', width: 1, lit: 2.25 },
    },
    contested: {
      fill: { tone: 'control', alpha: 0.12, lit: 0.3 },
      stroke: { tone: 'controlLine', width: 1, lit: 2.25, dash: [2, 2] },
    },
    'control-pattern': { pattern: 'controlLine' },
    // What changed since the day before.
    taken: { fill: { tone: 'controlLine', alpha: 0.5 } },
    given: { stroke: { tone: 'controlLine', width: 1.5, dash: [3, 2] } },
    precision: { fill: { tone: 'controlLine', alpha: 0.16, lit: 0.36 } },
    'lost-water': { fill: { tone: 'water' } },
  },
  units: {
    unit: { stroke: { tone: 'unit', width: 0.75 } },
    outline: { stroke: { tone: 'lit', width: 2.5 } },
  },
  base: {
    land: { fill: { tone: 'land' }, stroke: { tone: 'coast', width: 0.75 } },
    border: { stroke: { tone: 'border', width: 0.75 } },
    region: { fill: { tone: 'region' }, stroke: { tone: 'regionEdge', width: 1.25 } },
    river: { stroke: { tone: 'river', width: 1 } },
    lake: { fill: { tone: 'water' } },
  },
};

/** The palette's tone of a paint in a layer. */
export const toneIn = ({ role, tone }: Pick<Layer, 'role' | 'tone'>, paint: PaintTone): Tone =>
  paint === 'own' ? (tone ?? rowOf(role).tone) : paint;

/** The paints of a role by the kinds of its shapes, from the ground up. */
export const paintsOf = (role: Role): Readonly<Record<string, Paint>> => paints[role];

/** The paint of a kind of shape, by its class name; undefined for what the role does not draw. */
export function paintOf(role: Role, kind: string): Paint | undefined {
  const all = paintsOf(role);
  return Object.hasOwn(all, kind) ? all[kind] : undefined;
}

/** The patterns that a layer draws over its classes, each once, and their tone. */
export function patternsOf(layer: Layer): { pattern: AreaClass['pattern']; tone: Tone }[] {
  const paint = Object.values(paintsOf(layer.role)).find((each) => each.pattern)?.pattern;
  if (!paint) return [];
  const patterns = new Set(layer.classes?.map(({ pattern }) => pattern));
  patterns.delete('plain');
  return [...patterns].map((pattern) => ({ pattern, tone: toneIn(layer, paint) }));
}
