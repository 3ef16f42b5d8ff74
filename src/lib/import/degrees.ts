type Axis = 'latitude' | 'longitude';

const hemispheres: Readonly<Record<Axis, string>> = { latitude: 'NS', longitude: 'EW' };
const number = String.raw`\d{1,3}(?:[.,]\d+)?`;
const decimal = new RegExp(
  String.raw`^([NSEW])?\s*([+\-−])?\s*(\d{1,7}(?:[.,]\d+)?)\s*°?\s*([NSEW])?$`,
  'iu',
);
const sexagesimal = new RegExp(
  String.raw`^([NSEW])?\s*(-|−)?\s*(\d{1,3})\s*°\s*(${number})\s*['′’]?\s*(?:(${number})\s*(?:["″”]|'')?)?\s*([NSEW])?$`,
  'iu',
);
const numeric = (text = '0') => Number(text.replace(',', '.'));

/** Nobody writes a position in more characters. */
const longest = 100;

/**
 * Degrees as people write them: “49.99”, “49,99”, “-12.5”, “49.99° N”, “49°59'36"N”.
 *
 * @returns as a text why they are none
 */
export function degreesOf(text: string, axis: Axis): number | string {
  const said = text.trim().slice(0, longest);
  if (said === '') return `the ${axis} is empty`;
  const simple = decimal.exec(said);
  const parts = simple ? undefined : sexagesimal.exec(said);
  if (!simple && !parts) return `the ${axis} “${said.slice(0, 40)}” is no number of degrees`;
  const [before, sign, after] = simple
    ? [simple[1], simple[2], simple[4]]
    : [parts?.[1], parts?.[2], parts?.[6]];
  const side = (before ?? after)?.toUpperCase();
  if (side !== undefined && !hemispheres[axis].includes(side))
    return `the ${axis} “${said.slice(0, 40)}” says ${side}: are longitude and latitude swapped?`;
  const [minutes, seconds] = [numeric(parts?.[4]), numeric(parts?.[5])];
  if (minutes >= 60 || seconds >= 60)
    return `the ${axis} “${said.slice(0, 40)}” has more than 59 minutes or seconds`;
  const size = simple ? numeric(simple[3]) : Number(parts?.[3]) + minutes / 60 + seconds / 3600;
  const down = sign !== undefined && sign !== '+';
  if (down && side !== undefined) return `the ${axis} “${said.slice(0, 40)}” has a sign and a letter`;
  // A part of a second is far less than anything here is known to.
  const exact = parts ? Math.round(size * 1e6) / 1e6 : size;
  return down || side === 'S' || side === 'W' ? -exact : exact;
}

/**
 * The two halves of one cell with a position: “49.99, 36.23”, “49,99; 36,23”, “49.99 36.23”.
 *
 * @returns undefined where it has no two halves
 */
export function halvesOf(text: string): readonly [string, string] | undefined {
  if (text.length > longest) return undefined;
  const said = text
    .trim()
    .replace(/^geo:/iu, '')
    .replace(/^\((.*)\)$/u, '$1')
    .trim();
  const found =
    /^([^;|/]+)[;|/]([^;|/]+)$/u.exec(said) ??
    /^([^,]+),([^,]+)$/u.exec(said) ??
    /^(\S+?),?\s+(\S+)$/u.exec(said) ??
    /^(.+?[NS])[,\s]+(.+[EW])$/iu.exec(said);
  return found ? [found[1]?.trim() ?? '', found[2]?.trim() ?? ''] : undefined;
}
