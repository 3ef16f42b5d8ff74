import * as v from 'valibot';
import { day, kilometres, text, webAddress } from '../../input/atoms.ts';
import { isDay } from '../../input/day.ts';
import { recordOf } from '../../input/record.ts';
import type { Problem } from '../../input/problem.ts';
import type { ControlLine, LinePlace, LineSide, LineSource, Stretch } from '../../map/controlLine.ts';
import { readJson } from './json.ts';

/** A year, a month or a day: as exactly as it is known. */
const when = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(?:0[1-9]|1[0-2])(-\d\d)?)?$/u, 'must be a year, a month or a day'),
  v.check(isDay, 'is no day of the calendar'),
);

const source = v.object({
  publisher: text,
  /** The published headline, where it was seen. */
  title: v.optional(text),
  date: day,
  url: v.optional(webAddress),
  /** Whose announcement alone it repeats: of a capture it is no account. */
  claim: v.optional(text),
  /** What one that is later than the week of a date adds to it. */
  adds: v.optional(text),
  /** The places it speaks of, by their ids, on some days; attacked: Russia attacked there, so did not hold it. */
  says: v.optional(
    v.array(
      v.object({
        dates: v.array(day),
        held: v.optional(v.array(text)),
        free: v.optional(v.array(text)),
        contested: v.optional(v.array(text)),
        attacked: v.optional(v.array(text)),
      }),
    ),
  ),
});
const position = v.tuple([v.number(), v.number()]);
const reason = v.object({
  held: v.array(text),
  free: v.array(text),
  contested: v.optional(v.array(text)),
  since: when,
  account: text,
  sources: v.array(text),
});
const drawn = v.object({
  id: text,
  name: text,
  /** Where it differs from that of the date. */
  precisionKm: v.optional(kilometres),
  reason,
  line: v.pipe(v.array(position), v.minLength(2)),
});
const stretch = v.union([
  drawn,
  v.object({
    id: text,
    sameAs: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d#[a-z0-9-]+$/u)),
    /** The accounts of this date: it brings none of the other's. */
    sources: v.optional(v.array(text)),
  }),
]);
const schemas = {
  sources: v.object({ sources: recordOf(text, source) }),
  places: v.object({
    places: recordOf(
      text,
      v.object({
        name: text,
        at: position,
        from: v.optional(text),
        precisionKm: v.optional(kilometres),
      }),
    ),
  }),
  line: v.object({
    asOf: day,
    precisionKm: kilometres,
    /** Whether few of its stretches rest on accounts. */
    sketch: v.optional(v.boolean()),
    /** How land that no one held is treated. */
    rule: v.optional(text),
    areas: v.array(v.object({ stretches: v.array(stretch), enclaves: v.optional(v.array(stretch)) })),
    /** Rings of land that accounts do not agree on. */
    contested: v.optional(v.array(drawn)),
    whole: v.array(v.object({ unit: text, reason: text })),
  }),
};

/**
 * Reads the line of control and its reasons: what a region's areas of control are drawn from. Build time only.
 *
 * @param dates - the dates there must be a line of
 * @param folder - holds `sources.json`, `places.json` and `<date>.json`
 */
export function readControlLines(
  dates: readonly string[],
  problems: Problem[],
  folder: string,
): ControlLine[] {
  if (dates.length === 0) return [];
  const sources = readJson(`${folder}/sources.json`, schemas.sources, problems)?.sources ?? {};
  const places = readJson(`${folder}/places.json`, schemas.places, problems)?.places ?? {};
  const lines = new Map(
    dates.map((date) => [date, readJson(`${folder}/${date}.json`, schemas.line, problems)]),
  );
  const cited = (file: string, path: string, id: string): LineSource[] => {
    const found = sources[id];
    if (!found)
      problems.push({ file: `${folder}/${file}`, path, reason: `the source “${id}” is not in sources.json` });
    if (!found) return [];
    const { publisher, title, date, url, claim, adds } = found;
    return [{ publisher, title, date, url, claim, adds }];
  };
  const placed = (file: string, path: string, ids: readonly string[] = []): LinePlace[] =>
    ids.flatMap((id) => {
      const found = places[id];
      if (!found)
        problems.push({ file: `${folder}/${file}`, path, reason: `the place “${id}” is not in places.json` });
      return found ? [found] : [];
    });
  const stretchesOf = (date: string) =>
    (lines.get(date)?.areas ?? []).flatMap(({ stretches, enclaves = [] }) => [...stretches, ...enclaves]);
  const resolve = (
    date: string,
    each: v.InferOutput<typeof stretch>,
    kept?: { readonly from: string; readonly sources: readonly string[] },
  ): Stretch[] => {
    if ('reason' in each) {
      const { id, name, line, reason: why } = each;
      const file = `${kept?.from ?? date}.json`;
      const sources = (kept?.sources ?? why.sources).flatMap((source) => cited(file, id, source));
      const names = (side: LineSide) => placed(file, id, why[side]).map((place) => place.name);
      return [
        {
          id,
          name,
          held: names('held'),
          free: names('free'),
          contested: names('contested'),
          since: why.since,
          account: why.account,
          precisionKm: each.precisionKm ?? lines.get(kept?.from ?? date)?.precisionKm ?? NaN,
          sources,
          accounts: sources.filter(({ claim }) => claim === undefined).length,
          line,
          ...(kept ? { keptFrom: kept.from } : {}),
        },
      ];
    }
    const [other = '', name = ''] = each.sameAs.split('#');
    const original = stretchesOf(other).find(({ id }) => id === name);
    if (original) return resolve(date, original, { from: other, sources: each.sources ?? [] });
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
        sketch: line.sketch ?? false,
        rule: line.rule,
        stretches: stretchesOf(date).flatMap((each) => resolve(date, each)),
        contested: (line.contested ?? []).flatMap((each) => resolve(date, each)),
        whole: line.whole,
        places: Object.values(places),
        towns: Object.entries(sources).flatMap(([id, { says = [], ...from }]) =>
          says
            .filter(({ dates: days }) => days.includes(date))
            .flatMap((said) =>
              (['held', 'free', 'contested', 'attacked'] as const).flatMap((side) =>
                placed('sources.json', id, said[side]).map(({ name, at }) => ({
                  name,
                  at,
                  side,
                  source: from,
                })),
              ),
            ),
        ),
      },
    ];
  });
}
