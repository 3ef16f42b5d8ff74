import { existsSync } from 'node:fs';
import * as v from 'valibot';
import { day, text, webAddress } from '../../input/atoms.ts';
import { exactly, recordOf } from '../../input/record.ts';
import type { Problem } from '../../input/problem.ts';
import { readJson } from './json.ts';

const km2 = v.pipe(v.number(), v.minValue(0));
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const source = exactly({
  publisher: text,
  title: v.optional(text),
  date: v.optional(day),
  url: webAddress,
});
const figure = exactly({
  by: text,
  /** The day or month that it is for. */
  on: text,
  km2: v.optional(km2),
  percent: v.optional(percent),
  /** Whether it was published as a little less than that. */
  nearly: v.optional(v.boolean()),
  source,
});
const schemas = {
  published: exactly({
    about: v.optional(text),
    dates: recordOf(text, v.array(figure)),
    units: recordOf(text, exactly({ source, percent: recordOf(text, percent) })),
  }),
  changes: recordOf(
    text,
    exactly({ since: day, units: recordOf(text, exactly({ takenKm2: km2, givenBackKm2: km2 })) }),
  ),
};

/** What stands beside the area of control of one day: figures that others published, and what changed before it. */
export type Compared = {
  readonly published: readonly v.InferOutput<typeof figure>[];
  /** Shares of first-level units that others published, per cent by the unit's code. */
  readonly units: v.InferOutput<typeof schemas.published>['units'][string] | undefined;
  /** By the unit's code: km² that were taken and given back since another day. */
  readonly changes: v.InferOutput<typeof schemas.changes>[string] | undefined;
};

/**
 * Reads what stands beside the areas of control of a region, by day. Build time only.
 *
 * @param folder - the region's; it need not have any of it
 */
export function readCompared(folder: string, problems: Problem[]): ReadonlyMap<string, Compared> {
  const read = <T>(file: string, schema: v.GenericSchema<unknown, T>): T | undefined =>
    existsSync(`${folder}/${file}`) ? readJson(`${folder}/${file}`, schema, problems) : undefined;
  const published = read('front-line/published.json', schemas.published);
  const changes = read('changes.json', schemas.changes);
  const known = {
    published: new Map(Object.entries(published?.dates ?? {})),
    units: new Map(Object.entries(published?.units ?? {})),
    changes: new Map(Object.entries(changes ?? {})),
  };
  const days = new Set([...known.published.keys(), ...known.units.keys(), ...known.changes.keys()]);
  return new Map(
    [...days].map((each) => [
      each,
      {
        published: known.published.get(each) ?? [],
        units: known.units.get(each),
        changes: known.changes.get(each),
      },
    ]),
  );
}
