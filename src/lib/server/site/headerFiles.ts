import { contentTypes } from './contentType.ts';
import { askAgain, everywhere, forEver, hashedFolders } from './headers.ts';
import type { SiteFile } from './page.ts';

const general = Object.entries(everywhere);

/** Types that web servers don't know by themselves; the others they do. */
const unknownTypes = ['geojson', 'jsonld', 'webmanifest', 'woff2'];

/**
 * For hosts that read `_headers` (Netlify, Cloudflare Pages and others). They join the values of rules that
 * overlap, so no header stands in two rules; what is not hashed they let browsers ask for again by themselves.
 */
const hosted = (base: string): string =>
  [
    `${base}*`,
    ...general.map(([name, value]) => `  ${name}: ${value}`),
    ...hashedFolders.flatMap((folder) => [`${base}${folder}*`, `  Cache-Control: ${forEver}`]),
    `${base}data/*`,
    `  Content-Type: ${contentTypes['geojson']}`,
    '',
  ].join('\n');

/** For Apache 2.4, with `AllowOverride FileInfo`; it counts from the folder it stands in. */
const apache = (): string =>
  [
    ...unknownTypes.map((ending) => `AddType ${contentTypes[ending]} .${ending}`),
    '<IfModule mod_headers.c>',
    ...general.map(([name, value]) => `  Header set ${name} "${value}"`),
    `  Header set Cache-Control "${askAgain}"`,
    `  <If "%{REQUEST_URI} =~ m#/(${hashedFolders.map((folder) => folder.slice(0, -1)).join('|')})/#">`,
    `    Header set Cache-Control "${forEver}"`,
    '  </If>',
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    '  AddOutputFilterByType DEFLATE text/html text/javascript application/json application/geo+json application/ld+json image/svg+xml',
    '</IfModule>',
    '',
  ].join('\n');

/** To include in a `server` block of nginx, which forgets the outer headers where a location adds one. */
const nginx = (base: string): string => {
  const location = (folder: string, cache: string, inner: readonly string[] = []) => [
    `location ${folder === '' ? '' : '^~ '}${base}${folder} {`,
    ...[...general, ['Cache-Control', cache]].map(
      ([name, value]) => `  add_header ${name} "${value}" always;`,
    ),
    ...inner.map((line) => `  ${line}`),
    '}',
  ];
  return [
    '# include this file in the server block that serves the site',
    'gzip on;',
    'gzip_vary on;',
    'gzip_types text/javascript application/javascript application/json application/geo+json application/ld+json image/svg+xml;',
    ...location('', askAgain),
    ...hashedFolders.flatMap((folder) =>
      location(folder, forEver, folder === 'data/' ? [`default_type ${contentTypes['geojson']};`] : []),
    ),
    '',
  ].join('\n');
};

/** For Vercel, where the built folder is what is deployed. */
const vercel = (base: string): string => {
  const headers = (all: readonly (readonly string[])[]) => all.map(([key, value]) => ({ key, value }));
  const rules = [
    { source: `${base}(.*)`, headers: headers(general) },
    ...hashedFolders.map((folder) => ({
      source: `${base}${folder}(.*)`,
      headers: headers([['Cache-Control', forEver]]),
    })),
  ];
  return `${JSON.stringify({ headers: rules }, null, 2)}\n`;
};

/**
 * The header rules as files that hosts read; all say what `headersOf` says.
 *
 * @param siteUrl - the site's public address, for its sub-folder; the root of a host where it is not known
 */
export function headerFiles(siteUrl: string | undefined): SiteFile[] {
  const base = siteUrl === undefined ? '/' : new URL(siteUrl).pathname;
  return [
    { path: '_headers', text: hosted(base) },
    { path: '.htaccess', text: apache() },
    { path: 'nginx.conf', text: nginx(base) },
    { path: 'vercel.json', text: vercel(base) },
  ];
}
