import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/command/main.ts';
import { speakToPrograms, styled } from '../../src/command/output.ts';
import { setProgramFolder } from '../../src/lib/server/programFolder.ts';
import { writeOwnReport } from '../support/ownReport.ts';

const home = process.cwd();
const root = mkdtempSync(join(tmpdir(), 'geogloss-commands-'));
beforeEach(() => {
  mkdirSync(join(root, 'reports'), { recursive: true });
  writeOwnReport(join(root, 'reports/suva-note'));
  process.chdir(root);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.chdir(home);
  setProgramFolder('.');
  speakToPrograms(false);
  rmSync(join(root, 'reports'), { recursive: true, force: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs a command as a process would, and takes what it prints. */
async function ran(...words: string[]) {
  const said = { stdout: '', stderr: '' };
  const taking = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      said[name] += String(text);
      return true;
    }),
  );
  const exit = await run(words, home);
  for (const each of taking) each.mockRestore();
  return { exit, ...said };
}

/** Each command with what it cannot do, and how it ends then. */
const impossible: Readonly<Record<string, readonly [exit: 1 | 2, ...words: string[]]>> = {
  check: [2, 'nowhere.json'],
  new: [2, 'a-note', '--title', 'A note'],
  confirm: [2, 'nowhere'],
  link: [2, 'nowhere', 'words', '--place', 'Suva'],
  import: [2, 'nowhere.csv', '--report', 'nowhere'],
  build: [2, '--out', '.'],
  start: [2, '--out', '.'],
  dev: [2, '--editor', 'nonsense'],
  // Where the site will stand is no address.
  export: [1, 'suva-note'],
};

describe('every command', () => {
  it('is in the list of them, with a help of its own', async () => {
    const { exit, stdout } = await ran('--help');
    expect(exit).toBe(0);
    const [, list = ''] = stdout.split('Commands:\n');
    expect([...list.matchAll(/^ {2}(\w+)/gmu)].map(([, name]) => name)).toEqual(Object.keys(impossible));
    expect((await ran('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
    expect(await ran('nonsense')).toMatchObject({ exit: 2, stdout: '' });
  });

  it.each(Object.keys(impossible))('helps with itself, and knows no option but its own: %s', async (name) => {
    const help = await ran(name, '--help');
    expect(help).toMatchObject({ exit: 0, stderr: '' });
    expect(help.stdout).toContain(`Usage: geogloss ${name} `);
    expect(help.stdout).toContain('--json');
    const wrong = await ran(name, '--jsonn');
    expect(wrong).toMatchObject({ exit: 2, stdout: '' });
    expect(wrong.stderr).toMatch(/--jsonn|missing required argument|not specified/u);
  });

  it.each(Object.entries(impossible))(
    'says why it cannot, to a person and to a program: %s',
    async (name, [exit, ...words]) => {
      if (name === 'export') vi.stubEnv('SITE_URL', 'nonsense');
      const before = readdirSync(root, { recursive: true });
      // To nobody at a terminal: what would be asked for is refused.
      const plain = name === 'new' ? undefined : await ran(name, ...words);
      if (plain) expect(plain).toMatchObject({ exit, stdout: '' });
      const { stdout, stderr, exit: ended } = await ran(name, ...words, '--json');
      const told = JSON.parse(stdout) as { error: string };
      expect(Object.keys(told)).toEqual(['error']);
      expect(`${told.error}\n`).toBe(stderr);
      expect(ended).toBe(exit);
      for (const text of [stdout, stderr, plain?.stderr ?? '']) expect(text).not.toContain('\u001B');
      expect(stderr).not.toContain('itself failed');
      expect(readdirSync(root, { recursive: true })).toEqual(before);
    },
  );

  it('tells programs what it did, and nothing else on that line', async () => {
    const json = async (...words: string[]) => {
      const { exit, stdout } = await ran(...words, '--json');
      return { exit, ...(JSON.parse(stdout) as object) };
    };
    expect(await json('check')).toMatchObject({ exit: 0, problems: [{ severity: 'warning' }] });
    const at = ['--at', '178.5,-18.2'];
    expect(await json('link', 'suva-note', 'asked for help', '--place', 'A reef', ...at)).toMatchObject({
      exit: 0,
      statement: 'help',
      place: { id: 'a-reef', at: [178.5, -18.2] },
    });
    expect(await json('confirm', 'suva-note')).toMatchObject({
      exit: 0,
      reports: [{ folder: 'reports/suva-note', confirmed: true }],
    });
    rmSync(join(root, 'reports/suva-note/map.json'));
    rmSync(join(root, 'reports/suva-note/claims.json'));
    expect(await json('check')).toMatchObject({ exit: 1 });
    expect(await json('confirm')).toMatchObject({ exit: 1, reports: [{ confirmed: false }] });
  });

  it('names the line of the text as its author has it, not as the report would', async () => {
    writeFileSync(join(root, 'note.txt'), 'A ship left.\n\nIt \u0001 sank.\n');
    const days = ['--date', '2021-04-02', '--as-of', '2021-03-29'];
    const about = ['--title', 'A ship', '--language', 'en', '--source', 'us', ...days];
    const { exit, stderr } = await ran('new', 'a-ship', '--text', 'note.txt', ...about);
    expect(exit).toBe(1);
    expect(stderr).toMatch(/^note\.txt: line 3, column 4: holds a control character/u);
  });

  it('confirms nothing, and takes no proposal, where it is given a name that is none', async () => {
    const proposed = join('reports/suva-note', 'proposed.json');
    const claims = { shut: { quote: 'The port', statement: 'port' } };
    writeFileSync(proposed, JSON.stringify({ places: {}, claims }));
    const { exit, stderr } = await ran('confirm', 'suva-note', 'nowhere', '--all');
    expect(exit).toBe(2);
    expect(stderr).toContain('nowhere: there is no such report, and no such folder');
    expect(existsSync(proposed)).toBe(true);
  });

  it('is stopped by no table of another report that cannot be counted', async () => {
    const draft = join(root, 'reports/a-draft');
    cpSync(join(root, 'reports/suva-note'), draft, { recursive: true });
    const layers = [
      { id: 'rows', role: 'dense', data: 'rows.csv' },
      { id: 'base', role: 'base' },
    ];
    writeFileSync(join(draft, 'map.json'), JSON.stringify({ layers }));
    // No column that a table of rows has; and more lines than are read without an engine.
    writeFileSync(join(draft, 'rows.csv'), 'a,b\n'.repeat(20_002));
    const { exit, stdout, stderr } = await ran('check', '--json');
    expect(exit).toBe(1);
    expect(stderr).toContain('reports/a-draft/rows.csv');
    const { problems } = JSON.parse(stdout) as { problems: { file: string }[] };
    const files = new Set(problems.map(({ file }) => file));
    expect(files).toContain('reports/suva-note/confirmed.json');
    expect(files).toContain('reports/a-draft/rows.csv');
  });
});

describe('what is printed', () => {
  it('has colours on a terminal alone, and not where NO_COLOR is set', () => {
    const terminal = Object.assign(Object.create(process.stdout) as NodeJS.WriteStream, { isTTY: true });
    const file = Object.assign(Object.create(process.stdout) as NodeJS.WriteStream, { isTTY: false });
    vi.stubEnv('NO_COLOR', '');
    vi.stubEnv('NODE_DISABLE_COLORS', undefined);
    expect(styled('red', 'a', terminal)).toBe('\u001B[31ma\u001B[39m');
    expect(styled('red', 'a', file)).toBe('a');
    vi.stubEnv('NO_COLOR', '1');
    expect(styled('red', 'a', terminal)).toBe('a');
  });
});
