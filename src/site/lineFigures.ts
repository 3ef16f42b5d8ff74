import { inLanguage } from '../lib/input/atoms.ts';
import { isOfWeek } from '../lib/map/control.ts';
import { regionWordsIn } from '../lib/map/region.ts';
import { percentRangeIn, shareOf, unitShares } from '../lib/map/share.ts';
import { builtMessagesIn } from '../lib/messages/builtMessages.ts';
import { changesOf } from '../lib/server/changes.ts';
import type { Region } from '../lib/server/read/region.ts';
import type { Figures } from '../lib/ui/pages/LineFigures.svelte';

/** What stands beside a region's line of control of each day, in figures and in the words of a language. */
export function lineFigures(region: Region, language: string): ReadonlyMap<string, Figures> {
  const { file, units, control, lines, compared } = region;
  const words = regionWordsIn(file, language).control;
  const titles = new Map(Object.entries(words?.classes ?? {}));
  const messages = builtMessagesIn(language);
  const ofKm2 = file.officialKm2 ?? NaN;
  const nameOf = new Map(units.map(({ id, properties }) => [id, inLanguage(properties.names, language)]));
  const percent = (value: number, upTo = value) => percentRangeIn(language, value / 100, upTo / 100);
  return new Map(
    lines.map((line): [string, Figures] => {
      const { asOf, stretches, contested } = line;
      const { held = [], features = [] } = control.get(asOf) ?? {};
      const { published = [], units: theirs } = compared.get(asOf) ?? {};
      const changes = changesOf(control).get(asOf);
      const total = (parts: typeof features) => {
        const { partKm2, share } = shareOf(parts, ofKm2);
        return { km2: Math.round(partKm2), share: percentRangeIn(language, share) };
      };
      const ids = new Set(features.map(({ properties }) => properties.class));
      const [ours, most] = [unitShares(units, held), unitShares(units, features)];
      return [
        asOf,
        {
          classes: (file.control?.classes ?? [])
            .filter(({ id }) => ids.has(id))
            .map(({ id }) => ({
              title: titles.get(id) ?? id,
              km2: total(features.filter(({ properties }) => properties.class === id)).km2,
            })),
          held: total(held),
          most: features.length > held.length ? total(features) : undefined,
          published: published.map(({ by, on, km2, percent: share, nearly, source }) => {
            const said = share === undefined ? undefined : percent(share);
            return { by, on, km2, share: said && nearly ? messages.lineNearly(said) : said, source };
          }),
          units: Object.entries(theirs?.percent ?? {}).map(([id, share]) => ({
            name: nameOf.get(id) ?? id,
            ours: percentRangeIn(language, ours.get(id)?.share ?? 0, most.get(id)?.share ?? 0),
            theirs: percent(share),
          })),
          unitSource: theirs?.source,
          since: changes?.since,
          changes: [...(changes?.units ?? [])]
            .map(([id, { taken, given }]) => ({
              name: nameOf.get(id) ?? id,
              takenKm2: Math.round(taken),
              givenBackKm2: Math.round(given),
            }))
            .filter(({ takenKm2, givenBackKm2 }) => takenKm2 > 0 || givenBackKm2 > 0),
          stretches: [...stretches, ...contested].map(({ id, name, precisionKm, accounts, sources }) => ({
            id,
            name,
            precisionKm,
            accounts,
            ofWeek: sources.filter(({ claim, date }) => claim === undefined && isOfWeek(date, asOf)).length,
          })),
        },
      ];
    }),
  );
}
