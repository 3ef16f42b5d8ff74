import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../src/lib/server/check/command.ts';
import { confirm } from '../../src/lib/server/check/confirmCommand.ts';
import { site } from '../../src/site/render.ts';

const root = mkdtempSync(join(tmpdir(), 'confirm-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
symlinkSync(resolve('geodata'), join(root, 'geodata'));
const reports = join(root, 'src/reports');
const pass = join(reports, 'mountain-pass');
const confirmed = join(pass, 'confirmed.json');
beforeEach(() => {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  cpSync('tests/fixtures/reports/mountain-pass', pass, { recursive: true });
});

const rewrite = (file: string, from: string, to: string) => {
  const text = readFileSync(join(pass, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(pass, file), text.replace(from, to));
};
/** A word of the report’s text, and another. */
const [word, other] = ['pass', 'gorge'];
const build = (drafts: boolean, said: string[] = []) => {
  const scripts = { first: '', filter: '', report: '', embed: '', statementRedirect: '', line: '' };
  return site({ root, drafts, siteUrl: undefined, scripts, notices: [], warn: (line) => said.push(line) });
};

describe('geogloss confirm', () => {
  it('writes what a report says, by its name, by its folder or with all others', () => {
    for (const words of [['mountain-pass'], [pass], [`${pass}/`], []]) {
      rmSync(confirmed, { force: true });
      expect(confirm(words, root)).toMatchObject({
        exit: 0,
        lines: [expect.stringMatching(/mountain-pass\/confirmed\.json: confirmed \d+ things$/u)],
      });
      expect(existsSync(confirmed)).toBe(true);
    }
    const before = readFileSync(confirmed, 'utf8');
    expect(confirm([], root).lines).toEqual([expect.stringContaining('nothing has changed')]);
    expect(readFileSync(confirmed, 'utf8')).toBe(before);
  });

  it('is named with the folder as a shell takes it', async () => {
    const brought = join(root, 'brought along', 'mountain-pass');
    cpSync(pass, brought, { recursive: true });
    const { lines } = await check([brought], root);
    expect(lines.join('\n')).toContain(`run “geogloss confirm "${brought}"”`);
  });

  it('says each change that it confirms, and changes no other line', () => {
    confirm([], root);
    const before = readFileSync(confirmed, 'utf8').split('\n');
    rewrite('en.md', 'title: ', 'title: On ');
    const { lines } = confirm(['mountain-pass'], root);
    expect(lines).toEqual([
      expect.stringMatching(/mountain-pass: en\.frontMatter\.title: was “.*”, is “\[On \].*”$/u),
      expect.stringContaining('confirmed 1 change'),
    ]);
    const after = readFileSync(confirmed, 'utf8').split('\n');
    expect(after.filter((line, i) => line !== before[i])).toEqual([expect.stringContaining('"title": "On ')]);
  });

  it('confirms nothing of a report with which something else is wrong', () => {
    rewrite('claims.json', '"claims"', '"clams"');
    const { exit, lines } = confirm([], root);
    expect(exit).toBe(1);
    expect(lines.join('\n')).toContain('clams: is not known here; is “claims” meant?');
    expect(lines.at(-1)).toContain('not confirmed: mend these first');
    expect(existsSync(confirmed)).toBe(false);
  });

  it.each([[['--fast']], [['no-such-report']], [['mountain-pass', 'no-such-report']]])(
    'does nothing for a wrong command line: %s',
    (words) => {
      expect(confirm(words, root).exit).toBe(2);
      expect(existsSync(confirmed)).toBe(false);
    },
  );

  it('writes a file anew that somebody broke, which the check names', async () => {
    confirm([], root);
    const whole = readFileSync(confirmed, 'utf8');
    writeFileSync(confirmed, whole.replace('"en.statements"', '"en.sentences"'));
    const { exit, lines } = await check([pass], root);
    expect(exit).toBe(1);
    expect(lines.join('\n')).toContain('["en.sentences"]: is no section of what is confirmed');
    expect(confirm([], root).exit).toBe(0);
    expect(readFileSync(confirmed, 'utf8')).toBe(whole);
  });
});

describe('a report that is not as confirmed', () => {
  it('names what is wrong with proposals, while nothing was confirmed as well', async () => {
    rmSync(confirmed, { force: true });
    writeFileSync(join(pass, 'proposed.json'), '{"places": {}, "claims": ');
    const { lines, exit } = await check([pass], root);
    expect(exit).toBe(1);
    expect(lines.join('\n')).toMatch(/proposed\.json: .*the text ends in the middle/u);
  });

  it('passes the check with a warning while nothing was confirmed, and the check writes nothing', async () => {
    const { exit, lines } = await check([pass], root);
    expect(exit).toBe(0);
    expect(lines[0]).toContain(`warning: nothing of this report is confirmed yet: look at it, then run`);
    expect(existsSync(confirmed)).toBe(false);
  });

  it('fails the check once it was, and is written by no check', async () => {
    confirm([], root);
    const before = readFileSync(confirmed, 'utf8');
    rewrite('en.md', word, other);
    const { exit, lines } = await check([pass], root);
    expect(exit).toBe(1);
    expect(lines.join('\n')).toContain(`[${other}]`);
    expect(readFileSync(confirmed, 'utf8')).toBe(before);
  });

  it('is left out of the site that readers get, and shown to its author with a warning', () => {
    expect(() => build(false)).toThrow('nothing of this report is confirmed yet');
    confirm([], root);
    rewrite('en.md', 'title: ', 'title: On ');
    expect(() => build(false)).toThrow('en.md: frontMatter.title: was');
    const said: string[] = [];
    expect(build(true, said).pages.some(({ path }) => path.includes('mountain-pass'))).toBe(true);
    expect(said).toEqual([expect.stringContaining('1 thing is not as confirmed')]);
  });
});
