import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const traces = /\.geogloss\/|geogloss-live|vscode:|EventSource/u;

describe('what only an author sees', () => {
  it('is in the package, and in no page or script of a site', () => {
    expect(readFileSync('dist.package/live.js', 'utf8')).toMatch(traces);
    const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(?:html|js)$/u.test(file),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => traces.test(readFileSync(join('dist', file), 'utf8')))).toEqual([]);
    expect(existsSync('dist/live.js')).toBe(false);
  });
});
