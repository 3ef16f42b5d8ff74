import type { Role } from '../map/roles.ts';
import { Names, slugOf } from '../propose/quotes.ts';
import { kindOf, type Geometry, type Kind } from './geometry.ts';
import { isAddress, type Row } from './row.ts';

/** Words of a report, or the same words in each of its languages: those of data are as the data have them. */
type Said = string | Readonly<Record<string, string>>;

/** A feature of an imported layer, as it stands in the file. */
export type ImportedFeature = {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: Geometry;
  readonly properties: Readonly<Record<string, unknown>>;
};

/** The roles that an imported layer may have, by what it draws; the first is taken where nobody says. */
export const rolesOf: Readonly<Record<Kind, readonly Role[]>> = {
  point: ['incident', 'venue', 'actor', 'dense'],
  line: ['route'],
  area: ['area'],
};

/** How many classes an area may have: as many as there are patterns. */
const mostClasses = 4;
/** A label on the map is no longer than this where it can be cut between words. */
const longestLabel = 28;

/** Words that may be half of a number, in the language in which titles are held to their facts. */
const numberWord = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)$/iu;

/** What is written on the map: what stands before a colon, or the first words. */
export function labelOf(title: string): string {
  const [head = title] = title.split(': ');
  if (head.length <= longestLabel) return head;
  // Between words, and not within “8 October” or “twenty people”: half of a number is another one.
  const words = head
    .slice(0, longestLabel + 1)
    .split(' ')
    .slice(0, -1);
  while (words.length > 0 && (/\d/u.test(words.at(-1) ?? '') || numberWord.test(words.at(-1) ?? '')))
    words.pop();
  const cut = words.join(' ').replace(/[\s,;:–-]+$/u, '');
  return cut === '' ? head : `${cut}…`;
}

/** What a row says besides its title, its parts as sentences and each once. */
const summaryOf = ({ title, type, text }: Row) =>
  [...new Set([type, text])]
    .filter((part) => part !== '' && part !== title)
    .map((part, i, all) => (i === all.length - 1 || /[.!?…]$/u.test(part) ? part : `${part}.`))
    .join(' ');

export type LayerWords = {
  /** BCP 47; the first is that of the data. */
  readonly languages: readonly string[];
  /** What the layer is called: said of a row that says nothing but its title. */
  readonly title: string;
  /** What a row without a source of its own is from. */
  readonly source: string;
  /** The id of the layer. */
  readonly layer: string;
  /** Gives every feature of the report its own id. */
  readonly ids: Names;
};

/** Words in the languages of a report, as its files have them. */
export const saidIn = (languages: readonly string[], words: string): Said =>
  languages.every((language) => language === 'en')
    ? words
    : Object.fromEntries(languages.map((language) => [language, words]));

/** The classes of areas, where their types are few enough to be told apart. */
export function classesOf(rows: readonly Row[]): ReadonlyMap<string, string> {
  const types = [...new Set(rows.map(({ type }) => type))];
  if (types.length < 2 || types.length > mostClasses || types.includes('')) return new Map();
  const names = new Names();
  return new Map(types.map((type) => [type, names.take(type, 'class')] as const));
}

/**
 * The features of a layer: title, label and summary as the rows have them, all of it added to what the report states, with
 * the row's source.
 *
 * @param classes - of areas, by their types
 */
export function featuresOf(
  rows: readonly Row[],
  { languages, title: ofLayer, source, layer, ids }: LayerWords,
  classes: ReadonlyMap<string, string> = new Map(),
): ImportedFeature[] {
  const said = (words: string) => saidIn(languages, words);
  return rows.map((row): ImportedFeature => {
    const { line, geometry, days, title, type, link, precisionKm } = row;
    const own = slugOf(row.id);
    const named = /[a-z]/u.test(own) ? own : own === '' ? '' : `${layer}-${own}`;
    const id = ids.take(named || `${title.slice(0, 60)} ${days?.from ?? ''}`, `${layer}-${String(line)}`);
    const date = days && (days.from === days.to ? days.from : days);
    const name = classes.get(type);
    const isPoint = kindOf(geometry) === 'point';
    return {
      type: 'Feature',
      id,
      geometry,
      properties: {
        title: said(title),
        label: said(labelOf(title)),
        summary: said(summaryOf(row) || ofLayer),
        ...(precisionKm !== undefined && isPoint ? { precisionKm } : {}),
        ...(date ? { date } : {}),
        ...(name === undefined ? {} : { class: name }),
        added: [{ source: said(row.source || source), ...(isAddress(link) ? { link } : {}) }],
      },
    };
  });
}

/** How a layer that was imported again differs from what it was, by the ids of its features. */
export function changesOf(
  before: readonly { readonly id?: unknown; readonly geometry?: unknown; readonly properties?: unknown }[],
  after: readonly ImportedFeature[],
): { readonly added: string[]; readonly gone: string[]; readonly changed: string[] } {
  const old = new Map(
    before.map(({ id, geometry, properties }) => [String(id), JSON.stringify([geometry, properties])]),
  );
  const now = new Map(
    after.map(({ id, geometry, properties }) => [id, JSON.stringify([geometry, properties])]),
  );
  return {
    added: [...now.keys()].filter((id) => !old.has(id)),
    gone: [...old.keys()].filter((id) => !now.has(id)),
    changed: [...now].flatMap(([id, text]) => (old.has(id) && old.get(id) !== text ? [id] : [])),
  };
}
