import * as v from 'valibot';
import { kilometres, name, text } from '../input/atoms.ts';
import { exactly, recordOf } from '../input/record.ts';

/** The name of the file with what nobody has looked at yet; `geogloss new` writes it, and `geogloss confirm` empties it. */
export const proposedFileName = 'proposed.json';

const candidate = exactly({
  /** As the gazetteer has it. */
  name: text,
  kind: v.picklist(['town', 'capital', 'country', 'water', 'river', 'seat']),
  country: v.optional(text),
  population: v.optional(v.number()),
  /** Longitude and latitude in degrees. */
  at: v.tuple([v.number(), v.number()]),
  precisionKm: kilometres,
  source: text,
});

/** What `proposed.json` may hold: places and claims by their names in the report. */
export const proposedFile = exactly({
  $schema: v.optional(v.string()),
  places: recordOf(
    name,
    exactly({ quote: text, statement: name, data: text, candidates: v.array(candidate) }),
  ),
  claims: recordOf(name, exactly({ quote: text, statement: name, could: v.optional(text) })),
});

/** A place that a name may be of. */
export type Candidate = v.InferOutput<typeof candidate>;
export type Proposed = v.InferOutput<typeof proposedFile>;

/**
 * Finds what a name may be of, the largest first; nothing where it knows none. With the language of a text also what a form
 * of a name is of.
 */
export type Lookup = (name: string, language?: string) => readonly Candidate[];

/** How many things are only proposed, in words; undefined for none. */
export function countedProposals({ places, claims }: Proposed): string | undefined {
  const parts = [
    [Object.keys(places).length, 'place'],
    [Object.keys(claims).length, 'claim'],
  ] as const;
  const said = parts.flatMap(([count, one]) =>
    count === 0 ? [] : [`${String(count)} ${count === 1 ? one : `${one}s`}`],
  );
  return said.length === 0 ? undefined : said.join(' and ');
}
