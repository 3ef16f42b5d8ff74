import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { SourceRow } from '../../../src/lib/import/source.ts';
import { givenRows } from '../../../src/lib/server/dense/givenRows.ts';
import { readBlock, readRows, type ReadRows } from '../../../src/lib/server/dense/readBlock.ts';
import { tableBlocks } from '../../../src/lib/server/dense/tableBlocks.ts';

const folder = mkdtempSync(join(tmpdir(), 'blocks-'));
const path = join(folder, 'rows.csv');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const failed = () => 'failed';
/** What one thread reads of the table, row by row. */
async function byRows(): Promise<ReadRows> {
  const rows: SourceRow[] = [];
  for await (const row of givenRows(path)) rows.push(row);
  return readRows(rows, undefined);
}

/** What is read of it by blocks of some size; undefined where it is left to the one thread. */
function byBlocks(size: number): ReadRows | undefined {
  const blocks = tableBlocks(path, size);
  const read: ReadRows[] = [];
  let next = blocks.next();
  for (; next.done !== true; next = blocks.next()) read.push(readBlock(next.value, undefined));
  if (!next.value) return undefined;
  return {
    given: read.reduce((sum, { given }) => sum + given, 0),
    unnamed: read.reduce((sum, { unnamed }) => sum + unnamed, 0),
    refused: read.flatMap(({ refused }) => refused),
    text: read.map(({ text }) => text).join(''),
  };
}

const cell = fc
  .array(fc.constantFrom('a', 'é', '𝄞', '"', '""', ' ', ',', '\n', '\r\n', '\r', '\u0001'), { maxLength: 6 })
  .map((parts) => parts.join(''));
/** Quoted, with line ends and quotes in it: where a cut would be wrong. */
const quoted = fc
  .array(fc.constantFrom('a', '""', '\n', '\r\n', ','), { minLength: 2, maxLength: 12 })
  .map((parts) => `"${parts.join('')}"`);
const title = fc.oneof(
  fc.constant('A title'),
  cell,
  { weight: 3, arbitrary: quoted },
  // A quote that opens nothing.
  fc.constantFrom('a"', ' "a', 'a""b', '"a"b'),
);
const line = fc.oneof(
  { weight: 9, arbitrary: title.map((text) => `${text},36.25,50,2024-01-03`) },
  fc.constantFrom('', ',,,', 'X,36.25,50', 'X,36.25,50,2024-02-30', 'X,36.25,50,2024-01-03,more', 'X,a,b,c'),
);
const table = fc
  .record({
    ends: fc.constantFrom('\n', '\r\n', '\r'),
    begins: fc.constantFrom('', '\uFEFF', 'sep=,', '\uFEFFsep=,'),
    head: fc.constantFrom('title,lon,lat,from', '"title","lon",lat,from'),
    lines: fc.array(line, { maxLength: 30 }),
    last: fc.boolean(),
  })
  .map(
    ({ ends, begins, head, lines, last }) =>
      [begins.endsWith(',') ? [begins, head] : begins + head, ...lines].flat().join(ends) +
      (last ? ends : ''),
  );

describe('a table in blocks', () => {
  it('is read as it is row by row: the same rows, lines and reasons, or not at all', async () => {
    let cut = 0;
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 40, max: 160 }), async (text, size) => {
        writeFileSync(path, text);
        const rows = await byRows().catch(failed);
        let blocks: ReadRows | string | undefined;
        try {
          blocks = byBlocks(size);
        } catch {
          blocks = failed();
        }
        if (blocks === undefined) return;
        cut += 1;
        expect(blocks).toEqual(rows);
      }),
      { numRuns: 1000, seed: 11 },
    );
    expect(cut).toBeGreaterThan(400);
  });

  it('is cut nowhere but between rows, and is not of one block', () => {
    writeFileSync(path, `title,lon,lat,from\n${'"A\nB",1,2,2024-01-03\n'.repeat(200)}`);
    const blocks = [...tableBlocks(path, 100)];
    expect(blocks.length).toBeGreaterThan(20);
    for (const { bytes, line: begins } of blocks) {
      expect(new TextDecoder().decode(bytes)).toMatch(/^(?:"A\nB",1,2,2024-01-03\n)+$/u);
      expect(begins % 2).toBe(0);
    }
  });

  it('is left to the one thread where it cannot be cut or is not UTF-8', () => {
    writeFileSync(path, 'title,lon,lat,from\rA,1,2,2024-01-03\r');
    expect(byBlocks(100)).toBeUndefined();
    writeFileSync(path, '"tit\nle",lon,lat,from\nA,1,2,2024-01-03\n');
    expect(byBlocks(100)).toBeUndefined();
    writeFileSync(path, Buffer.from('title,lon,lat,from\nÄ,1,2,2024-01-03\n', 'latin1'));
    expect(() => byBlocks(100)).toThrow('UTF-8');
  });
});
