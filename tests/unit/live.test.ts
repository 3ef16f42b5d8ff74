import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editorLink, editorOf } from '../../src/lib/live/editor.ts';
import { lineOfPlace } from '../../src/lib/live/located.ts';
import { sentencesOfProblem } from '../../src/lib/live/sentences.ts';
import type { LiveReport } from '../../src/lib/server/live/liveReports.ts';
import { stateOf } from '../../src/lib/server/live/liveState.ts';
import { serve, type Serving } from '../../src/lib/server/site/serve.ts';
import { reportOf } from '../support/reports.ts';

const source = `{
  "statements": [
    { "name": "ferry", "anchor": { "exact": "A ]}, [ \\" ferry" } },
    {
      "name": "help",
      "claims": [
        { "name": "asked",
          "by": "the harbour" }
      ]
    }
  ],
  "claims": {
    "arrived": {
      "stated": { "value": 3 }
    },
    "odd key": 1
  }
}`;

describe('the line of a problem', () => {
  it.each([
    ['line 7, column 3', 7],
    ['statements[1] (help)', 4],
    ['statements[1] (help).claims[0] (asked).by', 8],
    ['asked.by', 8],
    ['claims.arrived.stated', 14],
    // As confirmed.json calls it: the section is none of the file's.
    ['checks.arrived.verdict', 13],
    ['claims["odd key"]', 16],
    ['nowhere[3].to be found', 1],
  ])('is found by its place: %s', (place, line) => {
    expect(lineOfPlace(source, place)).toBe(line);
  });

  it('is that of a key in a text’s front matter, and the first in what cannot be read', () => {
    expect(lineOfPlace('---\ntitle: A\nasOf: x\n---\n\nText.', 'asOf')).toBe(3);
    expect(lineOfPlace('{"a": [', 'a[0]')).toBe(1);
  });

  it('is right in a real file', () => {
    const file = readFileSync('src/reports/suez-canal/en.annotations.json', 'utf8');
    const { statements } = JSON.parse(file) as { statements: { name: string }[] };
    for (const [i, { name }] of statements.entries()) {
      const lines = file.split('\n');
      const line = lineOfPlace(file, `statements[${String(i)}] (${name}).name`);
      expect(lines[line - 1]).toContain(`"name": "${name}"`);
    }
  });
});

describe('the sentence of a problem', () => {
  const told = reportOf('suez-canal');
  const { statements } = told.report;
  const [first, second] = statements;
  const sentences = (file: string, path: string, line = '') =>
    sentencesOfProblem({ file: `src/reports/suez-canal/${file}`, path, reason: '' }, told, line);

  it('is that of its name, of its claim, of its quote, or those that cite its mark', () => {
    const claim = first?.claims[0]?.name ?? '';
    expect(sentences('en.annotations.json', `statements[0] (${first?.name ?? ''})`)).toEqual([first?.name]);
    expect(sentences('claims.json', `claims.${claim}.stated`)).toEqual([first?.name]);
    const mark = told.marks.find((each) => each.statements.length > 1);
    expect(sentences('places.geojson', `features[0] (${mark?.id ?? ''}).title`)).toEqual(mark?.statements);
    expect(sentences('en.md', 'line 9, column 1', `${second?.text.slice(0, 30) ?? ''} anew.`)).toEqual([
      second?.name,
    ]);
  });

  it('is none of another language, and none where nothing is named', () => {
    expect(sentences('uk.annotations.json', `statements[0] (${first?.name ?? ''})`)).toEqual([]);
    expect(sentences('map.json', 'layers[0].role')).toEqual([]);
  });
});

describe('what a page is told', () => {
  it('names many problems of a kind once, with the first places and all their sentences', () => {
    const drawn = reportOf('suez-canal');
    const [first, second] = drawn.report.statements;
    const ids = [first, second].map((each) => each?.name ?? '');
    const file = 'src/reports/suez-canal/en.annotations.json';
    const wrong = (name: string, i: number) => ({
      file,
      path: `statements[${String(i)}] (${name})`,
      reason: `“${name}” is ${String(i)}`,
    });
    const many = [...ids, 'c', 'd', 'e', 'f'].map(wrong);
    const report = {
      slug: 'suez-canal',
      version: 1,
      languages: ['en'],
      drawnAt: undefined,
      drawn: [drawn],
      problems: [...many, { file, path: '', reason: 'is alone' }],
    } as unknown as LiveReport;
    const [state] = stateOf('en/suez-canal/', [report], {
      root: '.',
      editor: '',
      run: '1',
      told: new WeakMap(),
    }).reports;
    expect(state?.problems.map(({ place, reason }) => `${place}: ${reason}`)).toEqual([
      `${many
        .slice(0, 3)
        .map(({ path }) => path)
        .join(', ')} and 3 more places: “${ids[0] ?? ''}” is 0`,
      ': is alone',
    ]);
    expect(state?.problems[0]?.statements).toEqual(ids);
  });
});

describe('the link to an editor', () => {
  it('is that of the editor that is named or used', () => {
    expect(editorOf('vim')).toBeUndefined();
    expect(editorOf('javascript:alert({path})')).toBeUndefined();
    expect(editorLink(editorOf('/usr/bin/code --wait') ?? '', '/a b/#1/en.md', 7)).toBe(
      'vscode://file/a%20b/%231/en.md:7',
    );
    expect(editorLink(editorOf('subl') ?? '', 'C:\\a\\en.md', 7)).toBe(
      'subl://open?url=file:///C:/a/en.md&line=7',
    );
    expect(editorLink(editorOf('x-mine://{path}?{line}') ?? '', '/en.md', 2)).toBe('x-mine:///en.md?2');
  });
});

describe('a server of this machine', () => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serve(async (_, response) => {
      response.end('here');
      await Promise.resolve();
    }, 0);
  });
  afterAll(() => serving.close());
  const asked = (host: string) =>
    new Promise<number | undefined>((resolve, reject) =>
      request(serving.address, { headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end(),
    );

  it('answers to no other name', async () => {
    const { port } = new URL(serving.address);
    expect(await asked(`localhost:${port}`)).toBe(200);
    expect(await asked(`127.0.0.1:${port}`)).toBe(200);
    for (const host of ['evil.example', `localhost.evil.example:${port}`, 'evil.example:localhost'])
      expect(await asked(host), host).toBe(403);
  });
});
