import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/lib/server/check/checkFiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'limits-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = join(folder, 'big.geojson');
async function said(text: string) {
  writeFileSync(file, text);
  const { problems } = await checkFiles([file], '.');
  return problems.map(({ severity = 'error', path, reason }) => `${severity} ${path}: ${reason}`);
}

/** A ring around Ukraine's middle; `reach` stretches each position's way from it. */
const ring = (vertices: number, reach: (i: number) => number = () => 1): string => {
  const positions = Array.from({ length: vertices }, (_, i) => {
    const angle = (2 * Math.PI * i) / vertices;
    return [31 + 3 * reach(i) * Math.cos(angle), 48.5 + 2 * reach(i) * Math.sin(angle)];
  });
  return JSON.stringify({ type: 'Polygon', coordinates: [[...positions, positions[0]]] });
};
const points = (count: number) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: Array.from({ length: count }, (_, i) => ({
      type: 'Feature',
      id: i,
      geometry: { type: 'Point', coordinates: [22 + (i % 1800) / 100, 45 + (i % 700) / 100] },
      properties: { name: `Place ${String(i)}` },
    })),
  });

// Time is not measured here: each of these would take minutes, or all memory, without its limit.
describe('a large file', () => {
  it('loads with 200,000 vertices in a polygon, and with 50,000 points', async () => {
    expect(await said(ring(200_000))).toEqual([]);
    expect(await said(points(50_000))).toEqual([]);
  });

  it('loads where a ring is too intricate to find every crossing, and says so', async () => {
    const lines = await said(ring(200_000, (i) => 0.9 + ((i * 7919) % 1000) / 10_000));
    expect(lines).toEqual([
      expect.stringMatching(/^warning coordinates\[0\]: .*(?:intricate|crosses itself)/u),
    ]);
  });

  it('finds one crossing among 200,000 vertices', async () => {
    const [line] = await said(ring(200_000, (i) => (i === 70_001 ? -1.1 : 1)));
    expect(line).toContain('warning coordinates[0]: the ring crosses itself');
  });

  it.each<[string, () => string, string]>([
    [
      '5 million coordinates',
      () => `{"type":"MultiPoint","coordinates":[${'[1,1],'.repeat(4_100_000)}[1,1]]}`,
      'coordinates[2000000]: the file has more than 2,000,000 positions',
    ],
    ['ten million open brackets', () => '['.repeat(10_000_000), 'is nested deeper than 100 levels'],
    ['objects within objects', () => '{"a":'.repeat(1_000_000), 'is nested deeper than 100 levels'],
    [
      'a text of 10 MB',
      () => `{"type":"Feature","geometry":null,"properties":{"a":"${'x'.repeat(1e7)}"}}`,
      'properties.a: a string of more than 64 KB',
    ],
    [
      'a property of many small texts',
      () => `{"type":"Feature","geometry":null,"properties":{"a":[${'1,'.repeat(100_000)}1]}}`,
      'properties.a: a value of more than 64 KB',
    ],
    [
      'a text of multi-byte letters',
      () => `{"type":"Feature","geometry":null,"properties":{"a":"${'ї'.repeat(40_000)}"}}`,
      'properties.a: a string of more than 64 KB',
    ],
    [
      'millions of members',
      () => `{${Array.from({ length: 200_000 }, (_, i) => `"${String(i)}":1`).join(',')}}`,
      'more than 100,000 members in one object',
    ],
    [
      'millions of empty features',
      () => `{"type":"FeatureCollection","features":[${'{},'.repeat(4e6)}{}]}`,
      'more than 3,000,000 arrays and objects',
    ],
    ['a number of 20 million digits', () => '1'.repeat(2e7), '(whole file): GeoJSON is an object'],
    [
      'millions of nulls',
      () => `{"type":"FeatureCollection","features":[${'null,'.repeat(4e6)}null]}`,
      'more than 10,000 errors; the rest was not read',
    ],
    [
      'millions of NaN',
      () => `{"type":"MultiPoint","coordinates":[${'[NaN,1],'.repeat(1e6)}[1,1]]}`,
      'coordinates[0][0]: NaN is not a number',
    ],
    ['nothing but quotes', () => `"${'\\"'.repeat(1e7)}`, 'cut short'],
  ])('is refused: %s', async (_, text, reason) => {
    const lines = await said(text());
    expect(lines.filter((line) => line.startsWith('error') && line.includes(reason)).length, lines[0]).toBe(
      1,
    );
    expect(lines.length).toBeLessThan(2_000);
  });

  it('is refused by its size before it is read', async () => {
    writeFileSync(file, '{');
    truncateSync(file, 3_000_000_000);
    const { problems } = await checkFiles([file], '.');
    expect(problems).toEqual([{ file, path: '(whole file)', reason: 'the file is larger than 25 MB' }]);
  });

  it.skipIf(process.platform === 'win32')(
    'is no pipe and no device, which could go on for ever',
    async () => {
      const pipe = join(folder, 'pipe.geojson');
      execFileSync('mkfifo', [pipe]);
      for (const path of [pipe, '/dev/zero']) {
        const { problems } = await checkFiles([path], '.');
        expect(problems.map(({ severity = 'error' }) => severity)).toEqual(['error']);
      }
    },
  );
});
