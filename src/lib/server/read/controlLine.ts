import * as v from 'valibot';
import { day, text, webAddress } from '../../input/atoms.ts';
import { isDay } from '../../input/day.ts';
import { recordOf } from '../../input/record.ts';
import type { Problem } from '../../input/problem.ts';
import { readJson } from './json.ts';

/** A year, a month or a day: as exactly as it is known. */
const when = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(?:0[1-9]|1[0-2])(-\d\d)?)?$/u, 'must be a year, a month or a day'),
  v.check(isDay, 'is no day of the calendar'),
);

const source = v.object({
  publisher: text,
  title: text,
  /** Where the title was not seen as a headline: what it is taken from. */
  titleFrom: v.optional(v.picklist(['address', 'first line'])),
  date: day,
  url: v.optional(webAddress),
});
const position = v.tuple([v.number(), v.number()]);
const reason = v.object({
  held: v.array(text),
  free: v.array(text),
  since: when,
  account: text,
  sources: v.array(text),
});
const stretch = v.union([
  v.object({ id: text, name: text, reason, line: v.pipe(v.array(position), v.minLength(2)) }),
  v.object({ id: text, sameAs: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d#[a-z0-9-]+$/u)) }),
]);
const schemas = {
  sources: v.object({ sources: recordOf(text, source) }),
  towns: v.object({
    towns: v.array(
      v.object({
        name: text,
        coordinates: position,
        accounts: v.array(
          v.object({
            side: v.picklist(['held', 'free', 'contested']),
            dates: v.array(day),
            source: text,
          }),
        ),
      }),
    ),
  }),
  line: v.object({
    asOf: day,
    precisionKm: v.number(),
    areas: v.array(v.object({ stretches: v.array(stretch), enclaves: v.optional(v.array(stretch)) })),
    whole: v.array(v.object({ unit: text, reason: text })),
  }),
};

type Reason = v.InferOutput<typeof reason>;
type Source = v.InferOutput<typeof source>;
/** A stretch of the line of one date. */
type Stretch = Omit<Reason, 'sources'> & {
  readonly id: string;
  readonly name: string;
  /** The date whose line it keeps, where it did not move. */
  readonly keptFrom?: string;
  readonly sources: readonly Source[];
  /** [longitude, latitude] in degrees, from north to south. */
  readonly line: readonly (readonly [number, number])[];
};
/** The line of one date, and the towns that it is held to. */
export type ControlLine = {
  readonly asOf: string;
  readonly precisionKm: number;
  readonly stretches: readonly Stretch[];
  readonly whole: readonly { readonly unit: string; readonly reason: string }[];
  readonly towns: readonly {
    readonly name: string;
    readonly at: readonly [number, number];
    readonly side: 'held' | 'free' | 'contested';
    readonly source: Source;
  }[];
};

/**
 * Reads the line of control and its reasons: what a region's areas of control are drawn from. Build time only.
 *
 * @param dates - the dates there must be a line of
 * @param folder - holds `sources.json`, `towns.json` and `<date>.json`
 */
export function readControlLines(
  dates: readonly string[],
  problems: Problem[],
  folder: string,
): ControlLine[] {
  if (dates.length === 0) return [];
  const sources = readJson(`${folder}/sources.json`, schemas.sources, problems)?.sources ?? {};
  const towns = readJson(`${folder}/towns.json`, schemas.towns, problems)?.towns ?? [];
  const lines = new Map(
    dates.map((date) => [date, readJson(`${folder}/${date}.json`, schemas.line, problems)]),
  );
  const cited = (file: string, path: string, id: string): Source[] => {
    const found = sources[id];
    if (!found)
      problems.push({ file: `${folder}/${file}`, path, reason: `the source “${id}” is not in sources.json` });
    return found ? [found] : [];
  };
  const stretchesOf = (date: string) =>
    (lines.get(date)?.areas ?? []).flatMap(({ stretches, enclaves = [] }) => [...stretches, ...enclaves]);
  const resolve = (date: string, each: v.InferOutput<typeof stretch>, keptFrom?: string): Stretch[] => {
    if ('reason' in each) {
      const { id, name, line, reason: why } = each;
      const from = why.sources.flatMap((source) => cited(`${keptFrom ?? date}.json`, id, source));
      return [{ ...why, id, name, line, sources: from, ...(keptFrom ? { keptFrom } : {}) }];
    }
    const [other = '', name = ''] = each.sameAs.split('#');
    const original = stretchesOf(other).find(({ id }) => id === name);
    if (original) return resolve(date, original, other);
    problems.push({
      file: `${folder}/${date}.json`,
      path: each.id,
      reason: `there is no stretch ${each.sameAs}`,
    });
    return [];
  };
  return dates.flatMap((date) => {
    const line = lines.get(date);
    if (!line) return [];
    return [
      {
        asOf: date,
        precisionKm: line.precisionKm,
        stretches: stretchesOf(date).flatMap((each) => resolve(date, each)),
        whole: line.whole,
        towns: towns.flatMap(({ name, coordinates: at, accounts }) =>
          accounts
            .filter((account) => account.dates.includes(date))
            .slice(0, 1)
            .flatMap(({ side, source: id }) =>
              cited('towns.json', name, id).map((from) => ({ name, at, side, source: from })),
            ),
        ),
      },
    ];
  });
}
