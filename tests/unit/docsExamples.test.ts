import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/command/main.ts';
import { setProgramFolder } from '../../src/lib/server/programFolder.ts';

const home = process.cwd();
const root = mkdtempSync(join(tmpdir(), 'geogloss-tutorial-'));
afterEach(() => {
  vi.restoreAllMocks();
  process.chdir(home);
  setProgramFolder('.');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The blocks of a document in their order: what they are of, and their text. */
const blocksOf = (doc: string) =>
  [...readFileSync(doc, 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gmsu)].map(([, kind = '', text = '']) => ({
    kind,
    text,
  }));

/** The words of a command line; quoted ones are one. */
const wordsOf = (line: string) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain = '']) => quoted ?? plain);

describe('docs/tutorial.md', () => {
  it('says what its commands print, one after the other', async () => {
    const [text, ...blocks] = blocksOf('docs/tutorial.md');
    writeFileSync(join(root, 'night-train.txt'), text?.text ?? '');
    process.chdir(root);
    let tried = 0;
    for (const [i, { kind, text: lines }] of blocks.entries()) {
      const commands = kind === 'sh' ? lines.trim().split('\n').map(wordsOf) : [];
      // Servers go on; a site needs the built program, and has tests of its own.
      if (commands.length === 0 || commands.some(([, , name]) => /^(?:dev|build|start)$/u.test(name ?? '')))
        continue;
      let printed = '';
      const took = vi.spyOn(process.stdout, 'write').mockImplementation((words) => {
        printed += String(words);
        return true;
      });
      for (const [npx, program, ...words] of commands) {
        expect([npx, program]).toEqual(['npx', 'geogloss']);
        await run(words, home);
      }
      took.mockRestore();
      expect(printed).toBe(blocks[i + 1]?.text);
      tried += commands.length;
    }
    expect(tried).toBe(5);
  });
});

describe('docs/reference.md', () => {
  const text = readFileSync('docs/reference.md', 'utf8');
  const examples = [...text.matchAll(/\(\.\.\/schemas\/([\w-]+)\.schema\.json\).*?^```json\n(.*?)^```$/gmsu)];

  it('has an example of every file that has a schema', () => {
    expect(examples.map(([, name]) => name).sort()).toEqual(
      ['annotations', 'catalogue', 'claims', 'confirmed', 'corrections', 'map', 'proposed', 'region'].sort(),
    );
  });

  it.each(examples.map(([, name = '', example = '']) => [name, example]))(
    'fits the schema: %s',
    (name, example) => {
      const schema = JSON.parse(readFileSync(resolve(`schemas/${name}.schema.json`), 'utf8')) as object;
      const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
      expect(validate(JSON.parse(example)), JSON.stringify(validate.errors)).toBe(true);
    },
  );
});
