/** A number or word. */
export type Figure = string | number | boolean | null;

/** What is confirmed by one name: a text, or what is said of a thing, each by its own name. */
export type Entry = string | Readonly<Record<string, Figure>>;

/** Entries by their names, in the order of the report. */
export type Section = Readonly<Record<string, Entry>>;

/** Sections of one language of a report: their names begin with its tag, such as `en.statements`. */
export const sectionsOfLanguage = [
  'frontMatter',
  'statements',
  'annotations',
  'claims',
  'unmapped',
  'corrections',
] as const;
/** Sections that every language of a report shares. */
export const sharedSections = ['checks', 'sources', 'events', 'map', 'layers', 'marks'] as const;

/**
 * All of a report that its author answers for with a look, and that no rule can tell from a slip, by section. What was
 * confirmed and what is there now have the same form.
 *
 * - `<language>.frontMatter`: fields and what stands in them
 * - `<language>.statements`: the words of each sentence, by its name
 * - `<language>.annotations`: what each points at, with which words, `in` which sentence
 * - `<language>.claims`: who says each, with which words; `<language>.unmapped`: why a sentence has no place;
 *   `<language>.corrections`
 * - `checks`: of each claim its facts and what the check of it found, each number rounded: a last bit of a float is no
 *   change. `sources` and `events` are those of `claims.json`
 * - `map`, `layers`, `marks`: what is drawn, where, and what it is called. Positions are “longitude, latitude” in degrees
 */
export type Confirmable = Readonly<Record<string, Section>>;

/**
 * What is there now. A section that could not be read, for reasons that are named elsewhere, is undefined: nothing is
 * said of it.
 */
export type Current = Readonly<Record<string, Section | undefined>>;

/**
 * A value as figures by their path in words: `certainty.where`, `added.0.fact`. A list of plain values is one text.
 *
 * @param value - JSON, from which members that are undefined are left out
 * @param omitted - names of its own members that are left out too
 */
export function flat(value: unknown, omitted: readonly string[] = []): Readonly<Record<string, Figure>> {
  const entries: [string, Figure][] = [];
  const add = (each: unknown, at: string) => {
    if (each === undefined) return;
    if (typeof each !== 'object' || each === null) entries.push([at, each as Figure]);
    else if (Array.isArray(each) && each.every((item) => typeof item !== 'object'))
      entries.push([at, each.join(', ')]);
    else
      for (const [name, member] of Object.entries(each))
        if (at !== '' || !omitted.includes(name)) add(member, at === '' ? name : `${at}.${name}`);
  };
  add(value, '');
  return Object.fromEntries(entries);
}

/** A measured number as it is confirmed: six digits of it count, more than anybody says. */
export const measured = (value: number): number => Number(value.toPrecision(6));
