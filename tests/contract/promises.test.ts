import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const rows = readFileSync('docs/reliability.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, promise = '', file = '', title = ''] = line.split('|').map((cell) => cell.trim());
    return file.startsWith('tests/') ? [{ promise, file, title }] : [];
  });

describe('the table of promises', () => {
  it('has rows', () => expect(rows.length).toBeGreaterThan(10));

  it.each(rows)('names a test that is there: $promise', ({ file, title }) => {
    expect(existsSync(file), file).toBe(true);
    expect(title).not.toBe('');
    expect(readFileSync(file, 'utf8')).toMatch(
      new RegExp(
        `(?:\\bit(?:\\.each\\([^\\n]*\\))?|^ +\\]\\))\\('${title.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}'`,
        'mu',
      ),
    );
  });
});

describe('the lockfile', () => {
  it('has a hash for every package, and no package may run a script when it is installed', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { integrity?: string }>;
    };
    const bare = Object.entries(packages).filter(([name, { integrity }]) => name && !integrity);
    expect(bare).toEqual([]);
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/mu);
  });
});
