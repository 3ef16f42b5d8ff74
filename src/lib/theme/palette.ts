/**
 * The map's colours, once, for the page's style sheet, MapLibre and pictures. Areas of control are orange-red and
 * contacts are blue, which the common kinds of colour-blindness keep apart; every class also has a shape or pattern
 * of its own, so that nothing is told by colour alone. The tones at the end are an author's to choose from.
 */
const light = {
  paper: '#fdfcf9',
  ink: '#1c1b19',
  quiet: '#5d5a53',
  rule: '#d9d5ca',
  water: '#d3e1e8',
  land: '#e9e6df',
  region: '#fffefb',
  regionEdge: '#3d3a35',
  coast: '#a9b8bd',
  border: '#c9c4b8',
  unit: '#c9c3b4',
  river: '#a7c3cf',
  waterName: '#4d6f80',
  control: '#d4694c',
  controlLine: '#9b3a22',
  contact: '#2f4f9e',
  actor: '#22356b',
  venue: '#7a5200',
  incident: '#6d0f2a',
  lit: '#0b57d0',
  blue: '#2f5fb3',
  teal: '#0f766e',
  amber: '#8f5b00',
  violet: '#6b46a8',
  grey: '#5a5f66',
  green: '#3d6b1f',
};

/** A colour by what it is for. */
export type Tone = keyof typeof light;

export type Palette = Readonly<Record<Tone, string>>;

/** The tones an author may choose for a layer of his own. */
export const authorTones = ['blue', 'teal', 'amber', 'violet', 'grey', 'green'] as const;
export type AuthorTone = (typeof authorTones)[number];

const dark: Palette = {
  paper: '#171614',
  ink: '#ece9e2',
  quiet: '#aaa69c',
  rule: '#3a3833',
  water: '#10161a',
  land: '#1d1f22',
  region: '#3a3d43',
  regionEdge: '#8b8d92',
  coast: '#44525a',
  border: '#55585e',
  unit: '#54575e',
  river: '#35505d',
  waterName: '#7fa0b0',
  control: '#c9583b',
  controlLine: '#f0937a',
  contact: '#9db7ff',
  actor: '#c5d3ff',
  venue: '#f2c564',
  incident: '#ff9db2',
  lit: '#8ab4ff',
  blue: '#8fb3f2',
  teal: '#5cc7ba',
  amber: '#e0ac55',
  violet: '#c3a6f2',
  grey: '#b3b8bf',
  green: '#9ecb7d',
};

export const palettes = { light, dark } as const;

/**
 * The palette as custom properties (`--land`, ...) that follow the reader's colour scheme.
 *
 * @param tones - of the tones that authors may choose, a page has only these
 */
export function paletteCss(tones: readonly Tone[]): string {
  const chosen = new Set<string>(tones);
  const others = new Set<string>(authorTones);
  const names = (Object.keys(light) as (keyof Palette)[]).filter(
    (name) => chosen.has(name) || !others.has(name),
  );
  return `:root{${names.map((name) => `--${name}:light-dark(${light[name]},${dark[name]})`).join(';')}}`;
}
