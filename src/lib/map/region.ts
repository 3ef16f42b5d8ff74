import * as v from 'valibot';
import { name, text, words } from '../input/atoms.ts';
import { exactly, recordOf } from '../input/record.ts';
import { areaKinds, patterns, type AreaClass } from './roles.ts';

const phrases = <K extends string>(...keys: K[]) =>
  exactly(Object.fromEntries(keys.map((key) => [key, text])) as Record<K, typeof text>);

/** What a region's modules say in one language; names in braces are filled in. */
const regionWords = exactly({
  country: v.pipe(text, v.description('What the region is called.')),
  borders: v.pipe(text, v.description('Which borders are drawn.')),
  units: v.optional(
    phrases(
      ...(['title', 'key', 'heading', 'caption', 'on', 'note', 'column', 'rule'] as const),
      ...(['untouched', 'within', 'outside'] as const),
    ),
  ),
  control: v.optional(
    exactly({
      ...phrases(
        ...(['title', 'source', 'dates', 'note', 'shown', 'other', 'column', 'held', 'none'] as const),
        ...(['chosen', 'whole', 'sketch'] as const),
      ).entries,
      on: v.pipe(
        v.optional(recordOf(text, text)),
        v.description('What a day of its area was, in a few words, by the day: “Before the retreat”.'),
      ),
      classes: recordOf(text, text),
      line: v.optional(phrases('title', 'link', 'intro', 'held', 'free', 'contested', 'attacked', 'sketch')),
    }),
  ),
});

/** What a region says in one language. */
export type RegionWords = v.InferOutput<typeof regionWords>;

const bounds = v.strictTuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  v.pipe(v.number(), v.minValue(-180), v.maxValue(540)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);

/** What `region.json` of a folder in `geodata/` may hold. */
export const regionFile = exactly({
  $schema: v.optional(v.string()),
  name: words,
  country: v.pipe(text, v.description('The id of its country in the world’s countries.')),
  home: v.pipe(v.optional(bounds), v.description('What a map of it opens with: west, south, east, north.')),
  names: v.pipe(
    v.optional(v.array(text)),
    v.description('The languages in which the names on its map are known; the first is the default.'),
  ),
  officialKm2: v.pipe(v.optional(v.number()), v.description('Its official area, which shares are of.')),
  units: v.optional(
    exactly({
      table: v.pipe(name, v.description('What its table as CSV is called in addresses.')),
      count: v.pipe(v.number(), v.description('How many first-level units there are.')),
      inside: v.pipe(
        v.optional(recordOf(text, v.array(text)), {}),
        v.description('Towns, by their English names, that must lie in a unit, by its code.'),
      ),
    }),
  ),
  control: v.optional(
    exactly({
      id: v.pipe(name, v.description('The id of the mark that stands for it, whatever the day.')),
      page: v.pipe(v.optional(name), v.description('The page that tells of its line, in addresses.')),
      classes: v.array(
        exactly({
          id: text,
          pattern: v.picklist(patterns),
          kind: v.pipe(
            v.optional(v.picklist(areaKinds)),
            v.description(
              'What it is if not land that is held: land that is held by nobody, how far off the line may be, or a water that is no more.',
            ),
          ),
        }),
      ),
      mark: exactly({ title: words, label: words, summary: words }),
      label: v.pipe(
        v.optional(v.strictTuple([v.number(), v.number()])),
        v.description(
          'Where a hairline to its label begins, longitude and latitude: north of open water or empty land. Without it the label stands on the area.',
        ),
      ),
    }),
  ),
  words: recordOf(text, regionWords),
});

/** The definition of a region. */
export type RegionFile = v.InferOutput<typeof regionFile>;

/** The words of a region in a language; in English where it has none. */
export function regionWordsIn({ words: all }: RegionFile, language: string): RegionWords {
  const known = new Map(Object.entries(all));
  const found = known.get(language) ?? known.get(language.split('-')[0] ?? '') ?? known.get('en');
  if (!found) throw new Error('the region has no words in English');
  return found;
}

/** The classes of a region's control in the words of a language. */
export const classesOf = (region: RegionFile, { control }: RegionWords): AreaClass[] =>
  (region.control?.classes ?? []).map(({ id, pattern, kind }) => ({
    id,
    pattern,
    ...(kind ? { kind } : {}),
    title: new Map(Object.entries(control?.classes ?? {})).get(id) ?? id,
  }));
