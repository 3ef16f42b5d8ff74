import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { linkPlace } from '../../src/command/link.ts';
import { checkedHow } from '../../src/command/review.ts';
import { isError } from '../../src/lib/input/problem.ts';
import { claimsOf } from '../../src/lib/propose/claims.ts';
import { readReport } from '../../src/lib/server/read/reports.ts';
import { writeOwnReport } from '../support/ownReport.ts';

const root = mkdtempSync(join(tmpdir(), 'link-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const folder = join(root, 'suva-note');
writeOwnReport(folder);

describe('geogloss link', () => {
  it('calls the mark as the place is called, and says whose name it is where the text has it not', async () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const at = '178.5, -18.2';
    await linkPlace('.', folder, 'asked for help', { place: 'Kubuna Reef', at });
    await linkPlace('.', folder, 'on Monday', { place: 'Savusavu', at: '179.3, -16.8' });
    write.mockRestore();
    const { features } = JSON.parse(readFileSync(join(folder, 'places.geojson'), 'utf8')) as {
      features: { properties: Record<string, unknown> }[];
    };
    expect(features.map(({ properties: { title, label, added } }) => [title, label, added])).toEqual([
      ['Kubuna Reef', 'Kubuna Reef', [{ fact: 'Kubuna Reef', source: 'placed by the author of the report' }]],
      ['Savusavu', 'Savusavu', undefined],
    ]);
    expect(readReport(folder, { root: '.' }).problems.filter(isError)).toEqual([]);
  });
});

describe('geogloss confirm', () => {
  it.each([
    ['The port was shut.', 'event', /^an account: readers see who says it/u],
    ['It killed 12 people.', 'count', /^a count of 12: .*“published” \(the count that a source gives\)/u],
    ['It began on 3 May 2024.', 'date', /^the date 2024-05-03: .*“published” \(the day/u],
    ['It took 6 days.', 'duration', /^a duration of 6 days: .*“from”, “to” and “sources”/u],
    ['It lies 30 km off.', 'event', /^a length .* 30 km off, kept as an account: it is not checked/u],
  ])('says of a claim how it is checked: %s', (sentence, kind, said) => {
    const [claim] = claimsOf(sentence, 'en');
    expect(claim?.facts).toMatchObject({ kind });
    expect(checkedHow(claim?.could, kind)).toMatch(said);
  });
});
