import { mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { liveSite } from '../../src/site/liveSite.ts';
import { writeOwnReport } from '../support/ownReport.ts';

const root = mkdtempSync(join(tmpdir(), 'geogloss-live-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a site for its author', () => {
  it('makes beforehand, part by part, what the report that was worked on last asks for first', () => {
    for (const name of ['a-note', 'b-note', 'c-note']) writeOwnReport(join(root, 'reports', name));
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(root, 'reports/b-note/en.md'), later, later);
    const site = liveSite({
      root,
      siteUrl: undefined,
      hostScript: undefined,
      scripts: { report: '', embed: '' } as never,
      notices: [],
    });
    site.refresh();
    const [page, ...files] = Array.from({ [Symbol.iterator]: () => site.ahead() });
    expect(page).toBe('en/b-note/');
    expect(files.length).toBeGreaterThan(5);
    const { head = '', body = '' } = site.page('en/b-note/') ?? {};
    const asked = [...`${head}${body}`.matchAll(/data\/[\w./-]+/gu)].map(([path]) => path);
    expect(asked.filter((path) => !files.includes(path))).toEqual([]);
    expect(files.filter((path) => site.file(path) === undefined)).toEqual([]);
  });
});
