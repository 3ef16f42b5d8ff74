import { escapeHtml } from '../report/markup.ts';
import { writeAddress, type Address } from '../view/address.ts';
import { defaultOptions, type EmbedOptions } from './options.ts';
import { writeOptions } from './writeOptions.ts';

/** What of a report is embedded, and how; all addresses are complete. */
export type Embedding = {
  readonly title: string;
  /** The embed's own address, latest or pinned. */
  readonly embed: string;
  readonly full: string;
  /** Ids of all layers there are. */
  readonly layers: readonly string[];
  /** Of the frame, in CSS pixels; without a width it takes the column's. */
  readonly size: { readonly width: number | undefined; readonly height: number };
  readonly shown: Address;
  /** Puts into an address what else of the page is shown; undefined where there is nothing else. */
  readonly also?: ((url: URL) => URL) | undefined;
  readonly options: EmbedOptions;
  /** The script of host pages; undefined where there is none. */
  readonly script: { readonly href: string; readonly integrity: string } | undefined;
};

/** The address of a frame: a statement stands in the query, for some hosts drop fragments. */
export function frameAddress({ embed, layers, shown, also, options }: Embedding): string {
  const { selection } = shown;
  const statement = selection?.kind === 'statement' ? selection.name : undefined;
  const address = writeAddress(
    new URL(embed),
    statement === undefined ? shown : { ...shown, selection: undefined },
    layers,
  );
  const url = writeOptions(also?.(address) ?? address, options);
  if (statement !== undefined) url.search += `${url.search ? '&' : '?'}statement=${statement}`;
  return url.href;
}

/** The address of the full page in the same state: a date has a path of its own, for no host answers a query. */
export function pageAddress({ full, layers, shown: { asOf, ...shown }, also }: Embedding): string {
  const address = writeAddress(new URL(asOf === undefined ? '.' : `on/${asOf}/`, full), shown, layers);
  return (also?.(address) ?? address).href;
}

const attributesOf = (pairs: readonly (readonly [name: string, value: string | undefined])[]): string =>
  pairs.map(([name, value]) => (value === undefined ? name : `${name}="${escapeHtml(value)}"`)).join(' ');

/** What a frame is made of, in HTML's spelling: enough where a sanitizer drops the rest. */
const frameOf = (embedding: Embedding): [name: string, value: string][] => [
  ['src', frameAddress(embedding)],
  ['title', embedding.title],
  ['width', String(embedding.size.width ?? '100%')],
  ['height', String(embedding.size.height)],
];
const referrerPolicy = 'strict-origin-when-cross-origin';

/**
 * A frame of a fixed height. No `style`, which React refuses as text, and no attribute without a value, which it drops:
 * the same code stands in HTML, in Markdown and in MDX.
 */
export const frameCode = (embedding: Embedding): string =>
  `<iframe ${attributesOf([
    ...frameOf(embedding),
    ['frameborder', '0'],
    ['loading', 'lazy'],
    ['allowfullscreen', ''],
    ['referrerpolicy', referrerPolicy],
  ])}></iframe>`;

/** The same frame as React spells it, where a warning in the console is one too many. */
export function reactCode(embedding: Embedding): string {
  const { width } = embedding.size;
  const style = width === undefined ? { border: 0 } : { border: 0, maxWidth: '100%' };
  return `<iframe ${attributesOf(frameOf(embedding))} loading="lazy" style={${JSON.stringify(style)}} allowFullScreen referrerPolicy="${referrerPolicy}" />`;
}

const scriptCode = ({ href, integrity }: NonNullable<Embedding['script']>): string =>
  `<script ${attributesOf([
    ['src', href],
    ['integrity', integrity],
    ['crossorigin', 'anonymous'],
    ['defer', undefined],
  ])}></script>`;

/** The same frame, and the script that gives it the height it asks for; undefined without a script. */
export const fittingFrameCode = (embedding: Embedding): string | undefined =>
  embedding.script && `${frameCode(embedding)}\n${scriptCode(embedding.script)}`;

/** The custom element, with a link for readers without script; undefined without a script. */
export function elementCode(embedding: Embedding): string | undefined {
  const { script, options, embed, title, size } = embedding;
  if (!script) return undefined;
  const { searchParams: query, hash } = new URL(frameAddress({ ...embedding, options: defaultOptions }));
  const changed = (Object.keys(options) as (keyof EmbedOptions)[]).filter(
    (key) => options[key] !== defaultOptions[key],
  );
  const attributes = attributesOf([
    ['src', embed + hash],
    ['label', title],
    ['height', String(size.height)],
    ...[...query].map(([name, value]) => [name.toLowerCase(), value] as const),
    ...changed.map((key) => [key, String(options[key])] as const),
  ]);
  const link = `<a href="${escapeHtml(pageAddress(embedding))}">${escapeHtml(title)}</a>`;
  return `${scriptCode(script)}\n<geo-gloss ${attributes}>${link}</geo-gloss>`;
}
