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

/** How each part of the view is read from the query, and layers are written; undefined is the default, left out. */
const parameters = {
  layers: {
    read: (given: string, known: readonly string[]) => {
      const chosen = given.split(',').filter((id) => known.includes(id));
      // `layers=` means none; only unknown names mean a mistyped link, which shows everything.
      return given === '' || chosen.length > 0 ? new Set(chosen) : undefined;
    },
    write: (layers: ReadonlySet<string>, known: readonly string[]) =>
      layers.size === known.length ? undefined : known.filter((id) => layers.has(id)).join(','),
  },
  asOf: {
    read: (given: string) => (/^\d{4}-\d\d-\d\d$/u.test(given) ? given : undefined),
  },
  names: {
    read: (given: string) => (/^[a-z]{2,3}$/u.test(given) ? given : undefined),
  },
} as const;

/**
 * Reads the view's part of a URL. Total: what is unknown is ignored, what is missing is the default.
 *
 * @param known - ids of the layers there are
 */
export function readAddress(url: URL, known: readonly string[]): Address {
  const query = new URLSearchParams(url.search);
  const given = (name: string) => query.get(name);
  const layers = given('layers');
  const chosen = layers === null ? undefined : parameters.layers.read(layers, known);
  // A frame's address may carry the statement in its query: some hosts drop fragments.
  const statement = selectionOf(`s-${given('statement') ?? ''}`);
  return {
    selection: selectionOf(url.hash) ?? statement,
    layers: chosen ?? new Set(known),
    asOf: parameters.asOf.read(given('asOf') ?? ''),
    names: parameters.names.read(given('names') ?? ''),
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
  for (const ours of [...Object.keys(parameters), 'statement']) next.searchParams.delete(ours);
  for (const name of ['names', 'asOf'] as const) {
    const value = address[name];
    if (value !== undefined) next.searchParams.set(name, value);
  }
  const layers = parameters.layers.write(address.layers, known);
  if (layers === undefined) return next;
  // Appended by hand: URLSearchParams would turn the commas into %2C.
  next.search = [next.search.replace(/^\?/u, ''), `layers=${layers}`].filter(Boolean).join('&');
  return next;
}
