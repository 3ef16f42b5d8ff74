/** More kinds than this no reader tells apart. */
const most = 12;
/** The type of all that have none of their own. */
const otherType = 'other';

/** The types of a layer by how many rows each has: the most frequent first, and past eleven the rest as “other”. */
export function typesOf(rows: ReadonlyMap<string, number>): readonly string[] {
  const all = [...rows].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1)).map(([type]) => type);
  if (all.length <= most) return all;
  return [...all.filter((type) => type !== otherType).slice(0, most - 1), otherType];
}

/** The number of each type; of one that has none of its own, that of the last. */
export function typeNumbers(types: readonly string[]): (type: string) => number {
  const numbers = new Map(types.map((type, number) => [type, number]));
  return (type) => numbers.get(type) ?? types.length - 1;
}
