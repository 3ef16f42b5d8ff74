import { binOf, dayNumber, daysOf, isoDay } from '../dense/bins.ts';
import type { Axes, Filter } from '../dense/model.ts';

/** The filter that lets everything through. */
export const everything = ({ bins }: Pick<Axes, 'bins'>): Filter => ({
  from: 0,
  to: bins.count - 1,
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

const isDay = (day: string): boolean => {
  const number = dayNumber(day);
  return Number.isFinite(number) && isoDay(number) === day;
};

function timeIn(text: string | undefined, { bins }: Axes): Pick<Filter, 'from' | 'to'> | undefined {
  const [, first, last = first] = /^(\d{4}-\d\d-\d\d)(?:\.\.(\d{4}-\d\d-\d\d))?$/u.exec(text ?? '') ?? [];
  if (first === undefined || last === undefined || !isDay(first) || !isDay(last)) return undefined;
  const [from, to] = [binOf(bins, first), binOf(bins, last)];
  return from >= 0 && from <= to && to < bins.count ? { from, to } : undefined;
}

/**
 * Reads the filter of a URL: `time=2023-01-01..2023-06-30`, or one day of it; `types=` with names and commas between them. Total: a time that is
 * not in the data, and types that are none of its own, are left out; `types=` means none.
 */
export function readFilter(url: URL, axes: Axes): Filter {
  const types = given(url, 'types');
  const numbersOf = (names: readonly (string | undefined)[]) =>
    names.map((name) => axes.types.indexOf(name ?? '')).filter((index) => index >= 0);
  const apart = numbersOf((types ?? '').split(',').map(decoded));
  // Whoever writes the query anew, as hosts of frames do, encodes the commas between names as well.
  const known = apart.length > 0 ? apart : numbersOf((decoded(types ?? '') ?? '').split(','));
  const chosen = types === undefined || (types !== '' && known.length === 0) ? undefined : known;
  return {
    ...everything(axes),
    ...timeIn(decoded(given(url, 'time') ?? ''), axes),
    types:
      chosen && chosen.length < axes.types.length ? [...new Set(chosen)].sort((a, b) => a - b) : undefined,
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
export function writeFilter(url: URL, { from, to, types }: Filter, axes: Axes): URL {
  const next = new URL(url);
  const parts = partsOf(next).filter((part) => !isFilter(part));
  if (from > 0 || to < axes.bins.count - 1) {
    const [first, last] = [daysOf(axes.bins, from).from, daysOf(axes.bins, to).to];
    parts.push(`time=${first === last ? first : `${first}..${last}`}`);
  }
  if (types)
    parts.push(`types=${types.map((index) => encodeURIComponent(axes.types[index] ?? '')).join(',')}`);
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
