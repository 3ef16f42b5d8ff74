/**
 * The map's colours, once, for the page's style sheet and for MapLibre. Occupied territory is orange-red and
 * contacts are blue, which the common kinds of colour-blindness keep apart; every class also has a shape or
 * pattern of its own, so that nothing is told by colour alone.
 */
const light = {
  paper: '#fdfcf9',
  ink: '#1c1b19',
  quiet: '#5d5a53',
  rule: '#d9d5ca',
  water: '#dce6ea',
  land: '#f0ede5',
  ukraine: '#fcfaf4',
  coast: '#a9b8bd',
  border: '#77736a',
  oblast: '#c9c3b4',
  river: '#a7c3cf',
  occupied: '#d4694c',
  occupiedLine: '#9b3a22',
  contact: '#2f4f9e',
  seat: '#22356b',
  talks: '#7a5200',
  incident: '#6d0f2a',
  lit: '#0b57d0',
};

export type Palette = Readonly<Record<keyof typeof light, string>>;

const dark: Palette = {
  paper: '#171614',
  ink: '#ece9e2',
  quiet: '#aaa69c',
  rule: '#3a3833',
  water: '#12181b',
  land: '#25272a',
  ukraine: '#303236',
  coast: '#44525a',
  border: '#8b8d92',
  oblast: '#4a4d53',
  river: '#35505d',
  occupied: '#c9583b',
  occupiedLine: '#f0937a',
  contact: '#9db7ff',
  seat: '#c5d3ff',
  talks: '#f2c564',
  incident: '#ff9db2',
  lit: '#8ab4ff',
};

export const palettes = { light, dark } as const;

/** The palette as custom properties (`--land`, ...) that follow the reader's colour scheme. */
export function paletteCss(): string {
  const names = Object.keys(light) as (keyof Palette)[];
  return `:root{${names.map((name) => `--${name}:light-dark(${light[name]},${dark[name]})`).join(';')}}`;
}
