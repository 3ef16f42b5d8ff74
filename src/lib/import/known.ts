import { eventLists } from './knownEvents.ts';
import { mapsAndSensors } from './knownMaps.ts';
import type { Known } from './knownSource.ts';
import type { Field } from './mapping.ts';
import type { Source } from './source.ts';

/** The sources that this field uses most. */
export const knownShapes: readonly Known[] = [...eventLists, ...mapsAndSensors];

/**
 * What a source is, where it is one that is known.
 *
 * @param file - its name, without folders
 * @param given - the id of a known source, where its author says so; “none” for none
 */
export const knownOf = (source: Source, file: string, given?: string): Known | undefined =>
  given === undefined
    ? knownShapes.find(({ isOf }) => isOf(source, file))
    : knownShapes.find(({ id }) => id === given);

/** The mapping of a known source, as far as the file has its columns; the rest as the columns suggest. */
export function mappingOf({ mapping, adapt }: Known, source: Source): Map<Field, readonly string[]> {
  const [first] = source.rows.filter(({ fault }) => fault === undefined);
  const adapted = first && adapt ? adapt(first.cells) : undefined;
  // A row that is refused names no columns: then they are taken to be there.
  const columns = new Set([
    ...source.columns,
    ...(typeof adapted === 'object' ? adapted.keys() : Object.values(mapping).flat()),
  ]);
  return new Map(
    (Object.entries(mapping) as [Field, readonly string[]][]).flatMap(([field, names]) => {
      const there = names.filter((name) => columns.has(name));
      return there.length > 0 ? [[field, there] as const] : [];
    }),
  );
}
