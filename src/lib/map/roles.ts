import type { AuthorTone, Tone } from '../theme/palette.ts';

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
};

/** The patterns that tell the classes of an area apart, besides their words. */
export const patterns = ['plain', 'hatch', 'dots', 'grid'] as const;
export type Pattern = (typeof patterns)[number];

/** How one kind of shape is drawn: by the still's style sheet, by MapLibre and in pictures alike. */
export type Paint = {
  readonly fill?: { readonly tone: PaintTone; readonly alpha?: number; readonly lit?: number };
  readonly stroke?: Stroke;
  /** The colour of a pattern that is drawn over the fill. */
  readonly pattern?: PaintTone;
  /** Nothing is seen of it; it takes the pointer, this many CSS pixels wide. */
  readonly hit?: number;
};

/** How a place is drawn: an element over the map, the same over every renderer. */
export type Symbol = 'disc' | 'diamond' | 'square';

/** What an annotation calls a target of a role. */
export type TargetKind = 'place' | 'contact' | 'route' | 'area' | 'layer';

/** All that follows from the role of a layer. */
export type RoleRow = {
  /** What its features are; `region` for what a region's module draws, `none` for what is no dataset. */
  readonly geometry: 'point' | 'line' | 'area' | 'region' | 'none';
  readonly target: TargetKind | undefined;
  readonly symbol?: Symbol;
  /** The colour of its symbols and labels, and of `own` where its author chose none. */
  readonly tone: Tone;
  /** Its kinds of shapes, from the ground up: a class name of the still, and a paint. */
  readonly paints: Readonly<Record<string, Paint>>;
  /** Whether what it marks has a frame around its label, for want of a symbol. */
  readonly framed?: boolean;
  /** Whether the opening view must hold its marks. */
  readonly opens: boolean;
};

/** The stages of a contact. */
export const statuses = ['took-place', 'acknowledged', 'proposed'] as const;
export type Status = (typeof statuses)[number];

const arc = (dash?: readonly number[]): Paint => ({
  stroke: { tone: 'own', width: 1.75, lit: 3.5, alpha: 0.8, litAlpha: 1, ...(dash ? { dash } : {}) },
});

/** The roles a layer can have: closed, one row each; everything that draws or explains a layer derives from it. */
export const roles = {
  incident: {
    geometry: 'point',
    target: 'place',
    symbol: 'disc',
    tone: 'incident',
    paints: {
      ring: {
        fill: { tone: 'own', alpha: 0.1, lit: 0.2 },
        stroke: { tone: 'own', width: 1.5, lit: 2.5 },
      },
    },
    opens: true,
  },
  venue: {
    geometry: 'point',
    target: 'place',
    symbol: 'diamond',
    tone: 'venue',
    paints: {},
    opens: true,
  },
  actor: {
    geometry: 'point',
    target: 'place',
    symbol: 'square',
    tone: 'actor',
    paints: {},
    opens: false,
  },
  contact: {
    geometry: 'line',
    target: 'contact',
    tone: 'contact',
    paints: {
      hit: { hit: 16 },
      'took-place': arc(),
      acknowledged: arc([5, 2]),
      proposed: arc([1, 1.75]),
    },
    framed: true,
    opens: false,
  },
  route: {
    geometry: 'line',
    target: 'route',
    tone: 'blue',
    paints: { hit: { hit: 16 }, route: { stroke: { tone: 'own', width: 2.5, lit: 4.5 } } },
    opens: true,
  },
  area: {
    geometry: 'area',
    target: 'area',
    tone: 'teal',
    paints: {
      area: {
        fill: { tone: 'own', alpha: 0.3, lit: 0.5 },
        stroke: { tone: 'own', width: 1, lit: 2.25 },
      },
      'area-pattern': { pattern: 'own' },
    },
    opens: true,
  },
  control: {
    geometry: 'region',
    target: 'layer',
    tone: 'control',
    paints: {
      control: {
        fill: { tone: 'control', alpha: 0.42, lit: 0.6 },
        stroke: { tone: 'controlLine', width: 1, lit: 2.25 },
      },
      'control-pattern': { pattern: 'controlLine' },
    },
    opens: true,
  },
  units: {
    geometry: 'region',
    target: undefined,
    tone: 'unit',
    paints: {
      unit: { stroke: { tone: 'unit', width: 0.75 } },
      outline: { stroke: { tone: 'lit', width: 2.5 } },
    },
    opens: false,
  },
  base: {
    geometry: 'none',
    target: undefined,
    tone: 'land',
    paints: {
      land: { fill: { tone: 'land' }, stroke: { tone: 'coast', width: 0.75 } },
      region: { fill: { tone: 'region' }, stroke: { tone: 'coast', width: 0.75 } },
      river: { stroke: { tone: 'river', width: 1 } },
      lake: { fill: { tone: 'water' } },
      border: { stroke: { tone: 'border', width: 1 } },
    },
    opens: false,
  },
} as const satisfies Readonly<Record<string, RoleRow>>;

/** What a layer is to the map: one row of the table of roles. */
export type Role = keyof typeof roles;

export const roleNames = Object.keys(roles) as Role[];

/** The row of a role. */
export const rowOf = (role: Role): RoleRow => roles[role];

/** One layer of a report's map, in the words of its language. From the top of the map to its ground. */
export type Layer = {
  readonly id: string;
  readonly role: Role;
  readonly title: string;
  /** What its sign means; empty where the role's own words say it. */
  readonly key?: string | undefined;
  /** The latest day that it stands for, ISO 8601. */
  readonly day: string;
  readonly tone?: AuthorTone | undefined;
  /** The classes of an area, each with the pattern that tells it apart. */
  readonly classes?: readonly AreaClass[] | undefined;
};

export type AreaClass = { readonly id: string; readonly title: string; readonly pattern: Pattern };

/** The palette's tone of a paint in a layer. */
export const toneIn = ({ role, tone }: Pick<Layer, 'role' | 'tone'>, paint: PaintTone): Tone =>
  paint === 'own' ? (tone ?? rowOf(role).tone) : paint;

/** The kind of shape that a paint draws, by its class name; undefined for what no role draws. */
export function paintOf(role: Role, kind: string): Paint | undefined {
  const { paints } = rowOf(role);
  return Object.hasOwn(paints, kind) ? paints[kind] : undefined;
}

/** Whether a mark of a role is a point with a symbol. */
export const isPlace = (role: Role): boolean => rowOf(role).geometry === 'point';
