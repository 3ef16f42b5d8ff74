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
  type Package = { integrity?: string; resolved?: string; hasInstallScript?: boolean; dev?: boolean };
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, Package>;
  };
  const named = Object.entries(packages).filter(([name]) => name !== '');

  it('has a hash for every package, and no package may run a script when it is installed', () => {
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(([, { integrity }]) => !/^sha(?:256|384|512)-/u.test(integrity ?? ''))).toEqual([]);
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/mu);
  });

  it('knows each package that would run one, and none of them ships', () => {
    const would = named.filter(([, { hasInstallScript }]) => hasInstallScript);
    // A listener of host pages, that the tests load as the file it is.
    expect(would.map(([name]) => name)).toEqual(['node_modules/iframe-resizer']);
    expect(would.filter(([, { dev }]) => !dev)).toEqual([]);
  });

  it('takes exact versions, and nothing from elsewhere than the registry', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/u);
    for (const [name, { resolved }] of named)
      if (resolved !== undefined) expect(resolved, name).toMatch(/^https:\/\/registry\.npmjs\.org\//u);
  });
});
