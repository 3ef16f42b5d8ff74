/** What is written beside a place: in the first language of the map's names, and in the others, where it is a name. */
export type Labelling = {
  readonly label: string;
  /** By language (BCP 47); either in every other language of the map's names, or left out. */
  readonly others?: Readonly<Record<string, string>> | undefined;
};

/**
 * A name in the languages of a map.
 *
 * @param names - by language
 * @param languages - of the map; the first is used where a name has no form in another
 */
export function labellingOf(
  names: Readonly<Record<string, string>>,
  languages: readonly string[],
): Labelling {
  const [first = 'en', ...rest] = languages;
  const known = new Map(Object.entries(names));
  const label = known.get(first) ?? known.get('en') ?? [...known.values()][0] ?? '';
  const others = rest.map((language) => [language, known.get(language) ?? label] as const);
  return others.every(([, name]) => name === label)
    ? { label }
    : { label, others: Object.fromEntries(others) };
}

/** A label as a map in a language has it; in the first one where there is no other. */
export const labelIn = (language: string, { label, others }: Labelling): string =>
  (others && Object.hasOwn(others, language) ? others[language] : undefined) ?? label;

/** Things to draw with the names of one language. */
export const labelledIn = <T extends Labelling>(language: string, things: readonly T[]): T[] =>
  things.map((thing) => ({ ...thing, label: labelIn(language, thing) }));

/** The longest of a label's forms: a map that holds them all keeps room for it. */
export const longestLabel = ({ label, others = {} }: Labelling): string =>
  Object.values(others).reduce((longest, each) => (each.length >= longest.length ? each : longest), label);
