import { mkdtempSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ownReportFiles, writeOwnReport } from '../support/ownReport.ts';

const root = mkdtempSync(join(tmpdir(), 'geogloss-doc-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('the example of docs/own-report.md is a whole report without a problem', () => {
  const folder = join(root, 'suva-note');
  expect([...ownReportFiles().keys()].sort()).toEqual([
    'claims.json',
    'en.annotations.json',
    'en.md',
    'harbours.geojson',
    'map.json',
  ]);
  writeOwnReport(folder);
  const run = (script: string) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--', folder], {
      encoding: 'utf8',
    });
    return { status, text: stdout + stderr };
  };
  const first = run('scripts/check.mjs');
  expect(first.text.match(/error|warning: .*/gu)).toEqual([
    `warning: nothing of this report is confirmed yet: look at it, then run “geogloss confirm ${folder}”`,
  ]);
  expect(first.status, first.text).toBe(0);
  expect(run('scripts/confirm.mjs')).toMatchObject({ status: 0 });
  const second = run('scripts/check.mjs');
  expect(second).toEqual({ status: 0, text: 'suva-note (en): 2 statements: no problems\n' });
});
