/** The content types of all that the site holds; hosts know some of them, and guess wrongly at others. */
export const contentTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  jsonld: 'application/ld+json',
  pmtiles: 'application/vnd.pmtiles',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  xml: 'application/xml',
  zip: 'application/zip',
};

/** The content type of a file, by its ending. */
export const contentTypeOf = (path: string): string =>
  contentTypes[/\.([a-z0-9]+)$/u.exec(path)?.[1] ?? ''] ?? 'application/octet-stream';
