import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/lib/server/check/checkFiles.ts';

/** By file: what must be found, as [place, part of the reason]. */
type Expected = Readonly<Record<string, readonly (readonly [string, string])[]>>;

const expectedOf = (folder: string, list: string) =>
  JSON.parse(readFileSync(`tests/fixtures/${folder}/${list}`, 'utf8')) as Expected;

describe.each([
  ['good', 'warnings.json', 'warning'],
  ['bad', 'errors.json', 'error'],
] as const)('the files in fixtures/%s', (folder, list, severity) => {
  const expected = expectedOf(folder, list);

  it('each have an expectation', () => {
    const files = readdirSync(`tests/fixtures/${folder}`).filter((file) => file !== list);
    expect(files.filter((file) => file.endsWith('.geojson')).sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(Object.entries(expected))('%s', async (file, wanted) => {
    const { problems } = await checkFiles([`tests/fixtures/${folder}/${file}`], '.');
    const said = problems.filter((each) => (each.severity ?? 'error') === severity);
    expect(
      said.map(({ path }) => path),
      JSON.stringify(problems, undefined, 1),
    ).toEqual(wanted.map(([place]) => place));
    wanted.forEach(([, reason], i) => {
      expect(said[i]?.reason).toContain(reason);
    });
    // A good file has warnings and no error.
    if (folder === 'good') expect(problems).toEqual(said);
  });
});
