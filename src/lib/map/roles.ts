import type { AuthorTone, Tone } from '../theme/palette.ts';

/** The patterns that tell the classes of an area apart, besides their words. */
export const patterns = ['plain', 'hatch', 'dots', 'grid'] as const;
type Pattern = (typeof patterns)[number];

/** How a place is drawn: an element over the map, the same over every renderer. */
type Symbol = 'disc' | 'diamond' | 'square';

/** What an annotation calls a target of a role. */
export type TargetKind = 'place' | 'contact' | 'route' | 'area' | 'layer';

/** All that follows from the role of a layer, besides how it is drawn and whether it claims the camera: see `claims.ts`. */
export type RoleRow = {
  /** What its features are; `rows` of a table, too many for marks; `region` for what a region's module draws, `none` for what is no dataset. */
  readonly geometry: 'point' | 'line' | 'area' | 'rows' | 'region' | 'none';
  readonly target?: TargetKind;
  readonly symbol?: Symbol;
  /** The colour of its symbols and labels, and of `own` where its author chose none. */
  readonly tone: Tone;
  /** Whether what it marks has a frame around its label, for want of a symbol. */
  readonly framed?: boolean;
  /** Whether the opening view must hold its marks. */
  readonly opens?: boolean;
};

/** The stages of a contact. */
export const statuses = ['took-place', 'acknowledged', 'proposed'] as const;
export type Status = (typeof statuses)[number];

/** The roles a layer can have: closed, one row each; how each is drawn stands in `rolePaints`. */
export const roles = {
  incident: {
    geometry: 'point',
    target: 'place',
    symbol: 'disc',
    tone: 'incident',
    opens: true,
  },
  dense: {
    geometry: 'rows',
    tone: 'incident',
  },
  venue: {
    geometry: 'point',
    target: 'place',
    symbol: 'diamond',
    tone: 'venue',
    opens: true,
  },
  actor: {
    geometry: 'point',
    target: 'place',
    symbol: 'square',
    tone: 'actor',
  },
  contact: {
    geometry: 'line',
    target: 'contact',
    tone: 'contact',
    framed: true,
  },
  route: {
    geometry: 'line',
    target: 'route',
    tone: 'blue',
    opens: true,
  },
  area: {
    geometry: 'area',
    target: 'area',
    tone: 'teal',
    opens: true,
  },
  control: {
    geometry: 'region',
    target: 'layer',
    tone: 'control',
    opens: true,
  },
  units: {
    geometry: 'region',
    tone: 'unit',
  },
  base: {
    geometry: 'none',
    tone: 'land',
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

/**
 * Land that accounts do not agree on; how far off a line may be; a water that there is no more. The last two are drawn
 * beside an area of control and are no part of it.
 */
export const areaKinds = ['contested', 'precision', 'lost-water'] as const;
export type AreaKind = (typeof areaKinds)[number];

export type AreaClass = {
  readonly id: string;
  readonly title: string;
  readonly pattern: Pattern;
  /** What it is if not land that is held; by it it is drawn, and it is part of no share. */
  readonly kind?: AreaKind;
};

/** Whether a mark of a role is a point with a symbol. */
export const isPlace = (role: Role): boolean => rowOf(role).geometry === 'point';
