import { describe, expect, it } from 'vitest';
import { headerFiles } from '../../src/lib/server/site/headerFiles.ts';
import { headersOf } from '../../src/lib/server/site/headers.ts';

const textOf = (path: string, siteUrl?: string): string => {
  const file = headerFiles(siteUrl).find((each) => each.path === path);
  if (!file || !('text' in file)) throw new Error(`no ${path}`);
  return file.text;
};
/** Without the type: most hosts know most types. */
const withoutType = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'Content-Type'));
const samples = [
  '',
  'en/white-house-talks/',
  'embed/en/white-house-talks/',
  'embed/v/abc/en/white-house-talks/',
  'assets/report-B8eMFl4j.js',
  'data/rings.v5ta30JD.geojson',
];

/** What a host that reads `_headers` would send: every rule that matches, values of one name joined. */
function hosted(text: string, path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  let matches = false;
  for (const line of text.split('\n'))
    if (line.startsWith('/')) matches = path.startsWith(line.replace(/\*$/u, ''));
    else if (matches && line.startsWith('  ')) {
      const [, name = '', value = ''] = /^ {2}([^:]+): (.*)$/u.exec(line) ?? [];
      sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
    }
  return sent;
}

/** What nginx would send: the headers of the location with the longest prefix, and of no other. */
function nginx(text: string, path: string): Record<string, string> {
  const locations = [...text.matchAll(/location (?:\^~ )?(\S+) \{\n([^}]*)\}/gu)];
  const best = locations
    .filter(([, prefix = '']) => path.startsWith(prefix))
    .sort(([, a = ''], [, b = '']) => b.length - a.length)[0];
  return Object.fromEntries(
    [...(best?.[2] ?? '').matchAll(/add_header (\S+) "([^"]*)" always;/gu)].map(([, k = '', v = '']) => [
      k,
      v,
    ]),
  );
}

describe('the header files', () => {
  it('never forbid a frame, and allow every origin', () => {
    for (const file of headerFiles(undefined)) {
      const text = 'text' in file ? file.text : '';
      expect(text).not.toMatch(/x-frame-options|frame-ancestors/iu);
      expect(text).toContain('Access-Control-Allow-Origin');
    }
  });

  it.each([undefined, 'https://example.org/maps/2025/'])('say one thing for a site at %s', (siteUrl) => {
    const base = siteUrl ? '/maps/2025/' : '/';
    for (const path of samples) {
      const expected = withoutType(headersOf(path));
      expect(nginx(textOf('nginx.conf', siteUrl), base + path)).toEqual(expected);
      const sent = withoutType(hosted(textOf('_headers', siteUrl), base + path));
      // These hosts let browsers ask again for everything by themselves.
      expect({ 'Cache-Control': 'no-cache', ...sent }).toEqual(expected);
      const rules = JSON.parse(textOf('vercel.json', siteUrl)) as {
        headers: { source: string; headers: { key: string; value: string }[] }[];
      };
      const given = rules.headers
        .filter(({ source }) => new RegExp(`^${source}$`, 'u').test(base + path))
        .flatMap(({ headers }) => headers.map(({ key, value }) => [key, value]));
      expect({ 'Cache-Control': 'no-cache', ...Object.fromEntries(given) }).toEqual(expected);
    }
  });

  it('keep hashed files for ever and documents not at all', () => {
    expect(headersOf('assets/report-B8eMFl4j.js')['Cache-Control']).toContain('immutable');
    expect(headersOf('en/white-house-talks/')['Cache-Control']).toBe('no-cache');
    expect(headersOf('en/white-house-talks/annotations.jsonld')['Content-Type']).toBe('application/ld+json');
  });
});
