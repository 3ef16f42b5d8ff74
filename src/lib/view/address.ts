import { isNameLanguage, type NameLanguage } from '../geo/mapName.ts';
import { isLayerId, layerIds, type LayerId } from '../geo/layers.ts';
import type { Selection } from '../report/focus.ts';

/** What of the view is in the address: the selection in the fragment, the layers and the date in the query. */
export type Address = {
  readonly selection?: Selection | undefined;
  readonly layers: ReadonlySet<LayerId>;
  /** The date shown, ISO 8601; undefined for the report's own. Whether it exists is for the view to say. */
  readonly asOf?: string | undefined;
  /** The language of the map's names; undefined for the report's own. */
  readonly names?: NameLanguage | undefined;
};

const prefixes = { s: 'statement', p: 'mark', o: 'oblast' } as const;
const letters = { statement: 's', mark: 'p', oblast: 'o' } as const;

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

/** Reads the view's part of a URL. Total: what is unknown is ignored, what is missing is the default. */
export function readAddress(url: URL): Address {
  const given = url.searchParams.get('layers');
  const known = given?.split(',').filter(isLayerId);
  // `layers=` means none; only unknown names mean a mistyped link, which shows everything.
  const chosen = given === '' ? [] : known && known.length > 0 ? known : layerIds;
  const date = url.searchParams.get('asOf') ?? '';
  const asOf = /^\d{4}-\d\d-\d\d$/u.test(date) ? date : undefined;
  // A frame's address may carry the statement in its query: some hosts drop fragments.
  const statement = selectionOf(`s-${url.searchParams.get('statement') ?? ''}`);
  const named = url.searchParams.get('names');
  const names = isNameLanguage(named) ? named : undefined;
  return { selection: selectionOf(url.hash) ?? statement, layers: new Set(chosen), asOf, names };
}

/**
 * What a host hung on a fragment, from its `?` on: by WordPress's secret the host knows the frame, and the frame must
 * not lose it.
 */
export const hungOn = (hash: string): string => /\?.*$/u.exec(hash)?.[0] ?? '';

/** Writes the view into a URL; defaults are left out, and what is not ours stays. */
export function writeAddress(url: URL, { selection, layers, asOf, names }: Address): URL {
  const next = new URL(url);
  next.hash = (selection ? fragmentOf(selection) : '') + hungOn(url.hash);
  for (const ours of ['layers', 'statement', 'asOf', 'names']) next.searchParams.delete(ours);
  if (names !== undefined) next.searchParams.set('names', names);
  if (asOf !== undefined) next.searchParams.set('asOf', asOf);
  if (layers.size === layerIds.length) return next;
  // Appended by hand: URLSearchParams would turn the commas into %2C.
  const value = layerIds.filter((id) => layers.has(id)).join(',');
  next.search = [next.search.replace(/^\?/u, ''), `layers=${value}`].filter(Boolean).join('&');
  return next;
}
