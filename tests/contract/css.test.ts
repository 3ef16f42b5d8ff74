import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const linter = new ESLint();
/** What the project's rules say of a style sheet, each with the place it is about. */
async function problemsOf(css: string): Promise<string[]> {
  const lines = css.split('\n');
  const [result] = await linter.lintText(css, { filePath: 'src/built.css' });
  return (result?.messages ?? []).map(
    ({ message, line, column }) => `${message} ${lines[line - 1]?.slice(column - 1, column + 60)}`,
  );
}

describe('the style sheets of the built site', () => {
  it('hold what the browsers of the last two years know, with those that are written as it is built', async () => {
    const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('index.html'),
    );
    const sheets = new Set(
      pages.flatMap((page) =>
        [...readFileSync(join('dist', page), 'utf8').matchAll(/<style>(.*?)<\/style>/gsu)].map(
          ([, css = '']) => css,
        ),
      ),
    );
    expect(sheets.size).toBeGreaterThan(5);
    const problems = new Set<string>();
    for (const css of sheets) for (const problem of await problemsOf(css)) problems.add(problem);
    expect([...problems]).toEqual([]);
  });

  it('are told what Safari drops', async () => {
    expect(await problemsOf('a { text-decoration: none }')).toEqual([]);
    expect(await problemsOf('a { text-decoration: underline 2px var(--lit) }')).toHaveLength(1);
    expect(await problemsOf('a { user-select: none }')).toHaveLength(1);
    expect(await problemsOf('a { user-select: none; -webkit-user-select: none }')).toEqual([]);
    expect(await problemsOf('a { field-sizing: content }')).toHaveLength(1);
  });
});
