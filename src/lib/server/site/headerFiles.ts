import { contentTypes } from './contentType.ts';
import { askAgain, everywhere, forEver, hashedFolders } from './headers.ts';

const general = Object.entries(everywhere);

/** Types that Apache does not know in every version; hosts that read `_headers`, and Vercel, know them all. */
const unknownTypes = ['csv', 'geojson', 'jsonld', 'webmanifest', 'woff2'];

/** Cloudflare Pages reads no more rules than these. */
const mostRules = 100;

/** Where a browser asks for a file: a page by its folder. */
const askedFor = (path: string) => path.replace(/(?<=^|\/)index\.html$/u, '');

/**
 * For hosts that read `_headers` (Netlify, Cloudflare Pages and others). They join the values of rules that
 * overlap, so no header stands in two rules. A rule holds for what is missing as well: so each hashed file of this
 * build has its own, and none has a folder. The rest they let browsers ask for again by themselves.
 */
const hosted = (base: string, hashed: readonly string[]): string =>
  [
    `${base}*`,
    ...general.map(([name, value]) => `  ${name}: ${value}`),
    ...hashed
      .slice(0, mostRules - 1)
      .flatMap((path) => [base + askedFor(path), `  Cache-Control: ${forEver}`]),
    '',
  ].join('\n');

/** For Apache 2.4, with `AllowOverride FileInfo`; it counts from the folder it stands in. */
const apache = (): string =>
  [
    ...unknownTypes.map((ending) => `AddType "${contentTypes[ending] ?? ''}" .${ending}`),
    '<IfModule mod_headers.c>',
    // Without "always" a header is sent with what was found alone.
    ...general.map(([name, value]) => `  Header set ${name} "${value}"`),
    `  Header set Cache-Control "${askAgain}"`,
    `  <If "%{REQUEST_URI} =~ m#/(${hashedFolders.map((folder) => folder.slice(0, -1)).join('|')})/#">`,
    `    Header set Cache-Control "${forEver}"`,
    '  </If>',
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    '  AddOutputFilterByType DEFLATE text/csv text/html text/javascript application/json application/geo+json application/ld+json image/svg+xml',
    '</IfModule>',
    '',
  ].join('\n');

/** The types of all our files, as nginx has them: the character set is a rule of its own there. */
const nginxTypes = () => {
  const types = Object.entries(contentTypes).map(([ending, type]) => [type.replace(/;.*$/u, ''), ending]);
  return ['types {', ...types.map(([type, ending]) => `  ${type} ${ending};`), '}'];
};

/**
 * To include in a `server` block of nginx, which forgets the outer headers where a location adds one. It goes by
 * what the server has: a file that is missing is never said to be there for ever.
 */
export const nginxConf = (siteUrl: string | undefined): string => {
  const base = baseOf(siteUrl);
  const cache = '$geogloss_cache';
  const location = (folder: string) => [
    `location ${folder === '' ? '' : '^~ '}${base}${folder} {`,
    ...[
      `set ${cache} "${askAgain}";`,
      ...(folder === '' ? [] : [`if (-f $request_filename) { set ${cache} "${forEver}"; }`]),
      ...[...general, ['Cache-Control', cache]].map(
        ([name = '', value = '']) => `add_header ${name} "${value}" always;`,
      ),
      // Behind a proxy, nginx knows neither the name nor the port that readers ask for.
      'absolute_redirect off;',
      'index index.html;',
      'charset utf-8;',
      'charset_types text/css text/csv text/javascript text/plain;',
      ...nginxTypes(),
    ].map((line) => `  ${line}`),
    '}',
  ];
  return [
    '# include this file in the server block that serves the site',
    'gzip on;',
    'gzip_vary on;',
    'gzip_types text/csv text/javascript application/javascript application/json application/geo+json application/ld+json image/svg+xml;',
    ...['', ...hashedFolders].flatMap(location),
    '',
  ].join('\n');
};

/** For Vercel, where the built folder is what is deployed. There, too, a rule holds for what is missing as well. */
const vercel = (base: string, hashed: readonly string[]): string => {
  const headers = (all: readonly (readonly string[])[]) => all.map(([key, value]) => ({ key, value }));
  const escaped = (path: string) => path.replaceAll('.', '\\.');
  const rules = [
    { source: `${base}(.*)`, headers: headers(general) },
    ...hashed.map((path) => ({
      source: base + escaped(askedFor(path)),
      headers: headers([['Cache-Control', forEver]]),
    })),
  ];
  return `${JSON.stringify({ headers: rules }, null, 2)}\n`;
};

const baseOf = (siteUrl: string | undefined) => (siteUrl === undefined ? '/' : new URL(siteUrl).pathname);

/**
 * The header rules as files that hosts read where the site lies; all say what `headersOf` says.
 *
 * @param siteUrl - the site's public address, for its sub-folder; the root of a host where it is not known
 * @param hashed - the hashed files of this build, relative to the site's root
 */
export function headerFiles(
  siteUrl: string | undefined,
  hashed: readonly string[],
): { readonly path: string; readonly text: string }[] {
  const base = baseOf(siteUrl);
  return [
    { path: '_headers', text: hosted(base, hashed) },
    { path: '.htaccess', text: apache() },
    { path: 'vercel.json', text: vercel(base, hashed) },
  ];
}
