import { binOf, daysOf } from '../dense/bins.ts';
import type { Bins, Filter } from '../dense/model.ts';

/** What of a filter can stand in an address, by which words it is read back. */
export type FilterWords = {
  /** How many time bins there are. */
  readonly bins: number;
  /** The types' own names. */
  readonly types: readonly string[];
  /** The bin of a day, ISO 8601; undefined for one that is in none. */
  readonly binOf: (day: string) => number | undefined;
  /** The first and the last day of a bin. */
  readonly daysOf: (bin: number) => { readonly from: string; readonly to: string };
};

/** The words of a layer's filter. */
export const wordsOf = (bins: Bins, types: readonly string[]): FilterWords => ({
  bins: bins.count,
  types,
  binOf: (day) => {
    const bin = binOf(bins, day);
    return bin >= 0 && bin < bins.count ? bin : undefined;
  },
  daysOf: (bin) => daysOf(bins, bin),
});

/** The filter that lets everything through. */
export const everything = ({ bins }: Pick<FilterWords, 'bins'>): Filter => ({
  from: 0,
  to: bins - 1,
  types: undefined,
});

/** One of the parameters as it stands in an address, still encoded. */
const given = (url: URL, name: string) => new RegExp(`[?&]${name}=([^&]*)`, 'u').exec(url.search)?.[1];

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

function timeIn(text: string | undefined, { binOf }: FilterWords): Pick<Filter, 'from' | 'to'> | undefined {
  const [, first, last = first] = /^(\d{4}-\d\d-\d\d)(?:\.\.(\d{4}-\d\d-\d\d))?$/u.exec(text ?? '') ?? [];
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = [binOf(first), binOf(last)];
  return from === undefined || to === undefined || from > to ? undefined : { from, to };
}

/**
 * Reads the filter of a URL: `time=2023-01-01..2023-06-30`, or one day of it; `types=` with names and commas between them. Total: a time that is
 * not in the data, and types that are none of its own, are left out; `types=` means none.
 */
export function readFilter(url: URL, words: FilterWords): Filter {
  const types = given(url, 'types');
  const numbersOf = (names: readonly (string | undefined)[]) =>
    names.map((name) => words.types.indexOf(name ?? '')).filter((index) => index >= 0);
  const apart = numbersOf((types ?? '').split(',').map(decoded));
  // Whoever writes the query anew, as hosts of frames do, encodes the commas between names as well.
  const known = apart.length > 0 ? apart : numbersOf((decoded(types ?? '') ?? '').split(','));
  const chosen = types === undefined || (types !== '' && known.length === 0) ? undefined : known;
  return {
    ...everything(words),
    ...timeIn(decoded(given(url, 'time') ?? ''), words),
    types:
      chosen && chosen.length < words.types.length ? [...new Set(chosen)].sort((a, b) => a - b) : undefined,
  };
}

const partsOf = ({ search }: URL) => search.replace(/^\?/u, '').split('&').filter(Boolean);
const isFilter = (part: string) => /^(?:time|types)=/u.test(part);

/** Takes the filter of one address, and its incident where the other names nothing, along to another. */
export function takeFilter(from: URL, to: URL): URL {
  const next = new URL(to);
  next.search = [...partsOf(to).filter((part) => !isFilter(part)), ...partsOf(from).filter(isFilter)].join(
    '&',
  );
  if (next.hash === '' && incidentOf(from.hash)) next.hash = from.hash;
  return next;
}

/** Writes a filter into a URL; what lets everything through is left out, and what is not the filter's stays. */
export function writeFilter(url: URL, { from, to, types }: Filter, words: FilterWords): URL {
  const next = new URL(url);
  const parts = partsOf(next).filter((part) => !isFilter(part));
  if (from > 0 || to < words.bins - 1) {
    const [first, last] = [words.daysOf(from).from, words.daysOf(to).to];
    parts.push(`time=${first === last ? first : `${first}..${last}`}`);
  }
  if (types)
    parts.push(`types=${types.map((index) => encodeURIComponent(words.types[index] ?? '')).join(',')}`);
  next.search = parts.join('&');
  return next;
}

/** Where an incident of a dense layer is found again: the leaf that holds it, and its id. */
export type IncidentAt = { readonly z: number; readonly x: number; readonly y: number; readonly id: string };

/** The fragment of an incident, without `#`. */
export const incidentFragment = ({ z, x, y, id }: IncidentAt): string =>
  `i-${z}.${x}.${y}-${encodeURIComponent(id)}`;

/** Reads the fragment of an incident. Total: anything else is none. */
export function incidentOf(hash: string): IncidentAt | undefined {
  const [, z, x, y, id = ''] = /^#?i-(\d{1,2})\.(\d{1,6})\.(\d{1,6})-([^?]+)/u.exec(hash) ?? [];
  const name = decoded(id.replaceAll('+', '%2B'));
  return z && x && y && name ? { z: Number(z), x: Number(x), y: Number(y), id: name } : undefined;
}
