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
const publishedFile = exactly({
  about: v.optional(text),
  dates: recordOf(text, v.array(figure)),
  units: recordOf(text, exactly({ source, percent: recordOf(text, percent) })),
});
type Published = v.InferOutput<typeof publishedFile>;

/** What stands beside the area of control of one day: figures that others published. */
export type Compared = {
  readonly published: Published['dates'][string];
  /** Shares of first-level units that others published, per cent by the unit's code. */
  readonly units: Published['units'][string] | undefined;
};

/**
 * Reads what stands beside the areas of control of a region, by day. Build time only.
 *
 * @param folder - the region's; it need not have any of it
 */
export function readCompared(folder: string, problems: Problem[]): ReadonlyMap<string, Compared> {
  const file = `${folder}/front-line/published.json`;
  const read = existsSync(file) ? readJson(file, publishedFile, problems) : undefined;
  const dates = new Map(Object.entries(read?.dates ?? {}));
  const units = new Map(Object.entries(read?.units ?? {}));
  return new Map(
    [...new Set([...dates.keys(), ...units.keys()])].map((day) => [
      day,
      { published: dates.get(day) ?? [], units: units.get(day) },
    ]),
  );
}
