import { createHash } from 'node:crypto';
import { escapeHtml } from '../../report/markup.ts';
import { dataPlace } from './dataPlace.ts';
import { scriptOf, type Page } from './page.ts';

/** JSON as it may stand in a script element. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * The elements with which the first view is whole: a map with its names; an embed with all that is below its map, which
 * takes room from it. The browser paints nothing before: it would lay out, and paint, a map in parts several times over.
 * Beside a wide map stands the report's text: what has come is shown there, for the line may break before the map is whole.
 */
const firstViews = { 'map-help': ' media="(width<60rem)"', 'first-embed-view': '' };

/**
 * The two squares of the cards, in the folder of static files: software that makes a card of a page can fetch it there.
 */
const favicon = 'favicon.svg';

const expectationsOf = (body: string) =>
  Object.entries(firstViews)
    .filter(([id]) => body.includes(`id="${id}"`))
    .map(([id, where]) => `<link rel="expect" href="#${id}" blocking="render"${where}>`)
    .join('\n');

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Languages written from right to left, by their BCP 47 primary language; a script that is named decides. */
const rightToLeft =
  /^(?:ar|arc|ckb|dv|fa|he|ks|nqo|ps|sd|syr|ug|ur|yi)(?:$|-(?![A-Z][a-z]{3}))|-(?:Arab|Hebr|Syrc|Thaa)(?:$|-)/u;

/** Whether a text in a language is read from right to left. */
export const isRightToLeft = (language: string): boolean => rightToLeft.test(language);

/**
 * The Content-Security-Policy of a page: nothing from elsewhere, nothing inline but these style sheets.
 *
 * @param inline - the page's only script, where it stands in the page: then its data do as well
 * @param typed - whether no text may become a script or HTML but by Svelte's own templates, and by the policy that
 *   knows the address of MapLibre's worker (Trusted Types). Not for an embed: in a frame without an origin MapLibre
 *   starts its worker from the text of it, which no policy could tell from another
 */
const policyOf = (css: readonly string[], inline?: string, typed = false): string =>
  [
    "default-src 'none'",
    `script-src ${inline === undefined ? "'self'" : hashOf(inline)}`,
    `style-src 'self' ${css.map(hashOf).join(' ')}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${inline === undefined ? "'self'" : 'data:'}`,
    "worker-src 'self' data:",
    // The share dialog shows the embed in a frame.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    ...(typed ? ["require-trusted-types-for 'script'", 'trusted-types svelte-trusted-html default'] : []),
  ].join('; ');

/** Where the parts of a page begin and end, for the script that takes it over. */
const partMarks = /<!--(?:\[(?:!|-?\d+)?|\])?-->/gu;

/** The body with what it was built from: in its own place, or at the end where it has none. */
function bodyOf({ body, props }: Page): string {
  if (props === undefined) return `<div id="app">${body.replaceAll(partMarks, '')}</div>`;
  const app = `<div id="app">${body}</div>`;
  const data = dataPlace.replace('><', () => `>${scriptJson(props)}<`);
  return body.includes(dataPlace) ? app.replace(dataPlace, () => data) : `${app}\n${data}`;
}

/**
 * A page as an HTML document.
 *
 * @param scripts - addresses of the modules that hydrate it, from the page
 * @param then - of those that the last of these asks for, once it has run
 * @param inline - a classic script that stands in the page instead
 * @param strict - with its policy; without it for the dev server, which puts styles into the page
 */
export function documentOf(
  page: Page,
  {
    scripts,
    then = [],
    strict,
    inline,
  }: { scripts: readonly string[]; then?: readonly string[]; strict: boolean; inline?: string },
): string {
  const alone = inline !== undefined;
  const later = then.length > 0 ? ` data-then="${then.join(' ')}"` : '';
  // After the map: what is asked for before it would stand in its way.
  const fetched =
    page.fetched && !alone ? `<link rel="preload" as="fetch" href="${page.fetched}" crossorigin>` : '';
  const code = inline?.replaceAll(/<(?=\/script|!--)/giu, '\\x3c');
  return `<!doctype html>
<html lang="${escapeHtml(page.language)}"${isRightToLeft(page.language) ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
${strict ? `<meta http-equiv="Content-Security-Policy" content="${policyOf([page.css, ...(page.laterCss ? [page.laterCss] : [])], code, scriptOf(page) === 'report')}">` : ''}
<meta name="viewport" content="width=device-width, initial-scale=1">
${page.robots ? `<meta name="robots" content="${page.robots}">` : ''}
<title>${escapeHtml(page.title)}</title>
<link rel="icon" href="${alone || page.path.startsWith('embed/') ? 'data:,' : page.root + favicon}">
${scripts.map((src, i) => `<script type="module" src="${src}"${i === scripts.length - 1 ? later : ''}></script>`).join('\n')}
${expectationsOf(page.body)}
<style>${page.css}</style>
${page.head}
</head>
<body>
${bodyOf(page)}
${fetched}${code === undefined ? '' : `<script>${code}</script>`}
</body>
</html>
`;
}
