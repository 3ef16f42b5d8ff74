import type { Selection } from '../report/focus.ts';

/** What of the view is in the address: the selection in the fragment, the layers and the date in the query. */
export type Address = {
  readonly selection?: Selection | undefined;
  readonly layers: ReadonlySet<string>;
  /** The date shown, ISO 8601; undefined for the page's own. Whether it exists is for the view to say. */
  readonly asOf?: string | undefined;
  /** The language of the map's names; undefined for the report's own. Whether they have it is for the view to say. */
  readonly names?: string | undefined;
};

const prefixes = { s: 'statement', p: 'mark', o: 'unit' } as const;
const letters = { statement: 's', mark: 'p', unit: 'o' } as const;

/** The fragment of a selection without `#`; it is the element's id, so it works without a script. */
export const fragmentOf = ({ kind, name }: Selection): string => `${letters[kind]}-${name}`;

/**
 * Reads a fragment. Total: anything that is not an id of ours is no selection. What a host hung on it with `?`, as
 * WordPress does, is not ours to read.
 *
 * @param hash - as in `location.hash`, with or without `#`
 */
export function selectionOf(hash: string): Selection | undefined {
  const [, prefix, name] = /^#?([spo])-([a-z0-9-]+)(?:#?\?.*)?$/u.exec(hash) ?? [];
  return name ? { kind: prefixes[prefix as keyof typeof prefixes], name } : undefined;
}

/** `layers=` means none; only unknown names mean a mistyped link, which shows everything. */
function layersIn(given: string | null, known: readonly string[]): ReadonlySet<string> {
  const chosen = given?.split(',').filter((id) => known.includes(id)) ?? [];
  return new Set(given === '' || chosen.length > 0 ? chosen : known);
}

/**
 * Reads the view's part of a URL. Total: what is unknown is ignored, what is missing is the default.
 *
 * @param known - ids of the layers there are
 */
export function readAddress(url: URL, known: readonly string[]): Address {
  const query = new URLSearchParams(url.search);
  const given = (name: string, form: RegExp) => form.exec(query.get(name) ?? '')?.[0];
  // A frame's address may carry the statement in its query: some hosts drop fragments.
  const statement = selectionOf(`s-${query.get('statement') ?? ''}`);
  return {
    selection: selectionOf(url.hash) ?? statement,
    layers: layersIn(query.get('layers'), known),
    asOf: given('asOf', /^\d{4}-\d\d-\d\d$/u),
    names: given('names', /^[a-z]{2,3}$/u),
  };
}

/**
 * What a host hung on a fragment, from its `?` on: by WordPress's secret the host knows the frame, and the frame must
 * not lose it.
 */
export const hungOn = (hash: string): string => /\?.*$/u.exec(hash)?.[0] ?? '';

/** Writes the view into a URL; defaults are left out, and what is not ours stays. */
export function writeAddress(url: URL, address: Address, known: readonly string[]): URL {
  const next = new URL(url);
  next.hash = (address.selection ? fragmentOf(address.selection) : '') + hungOn(url.hash);
  for (const ours of ['layers', 'asOf', 'names', 'statement']) next.searchParams.delete(ours);
  for (const name of ['names', 'asOf'] as const) {
    const value = address[name];
    if (value !== undefined) next.searchParams.set(name, value);
  }
  if (address.layers.size === known.length) return next;
  const layers = known.filter((id) => address.layers.has(id)).join(',');
  // Appended by hand: URLSearchParams would turn the commas into %2C.
  next.search = [next.search.replace(/^\?/u, ''), `layers=${layers}`].filter(Boolean).join('&');
  return next;
}
