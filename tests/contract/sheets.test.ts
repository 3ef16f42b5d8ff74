import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { partOf } from '../../src/lib/server/site/sheets.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => join('src', file));
const sheets = sources.filter((file) => file.endsWith('.css'));
const code = sources
  .filter((file) => /\.(?:ts|svelte)$/u.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const frames = ['page', 'embed', 'words'] as const;

/** Each selector with what it stands in and what it says, in their order. */
function rulesOf(css: string): string[] {
  const found: string[] = [];
  postcss.parse(css).walkDecls((declaration) => {
    let within = '';
    let node = declaration.parent;
    for (; node && node.type !== 'root'; node = node.parent)
      within = `${'params' in node ? `@${node.name} ${node.params}` : '&'} ${within}`;
    const selectors = declaration.parent?.type === 'rule' ? declaration.parent.selectors : [''];
    found.push(...selectors.map((selector) => `${within}| ${selector} | ${declaration.toString()}`));
  });
  return found;
}

describe('the style sheets of components', () => {
  it.each(sheets)('%s sends each rule once, in the order in which it stands', (file) => {
    const css = readFileSync(file, 'utf8');
    const rules = rulesOf(css);
    const sent = frames.map((frame) => [
      ...rulesOf(partOf(css, frame, 'first')),
      ...rulesOf(partOf(css, frame, 'later')),
    ]);
    for (const each of sent) expect(each).toEqual(rules.filter((rule) => each.includes(rule)));
    expect(new Set(sent.flat())).toEqual(new Set(rules));
  });

  it.each(sheets)('%s is marked where a page has it in parts, and not where a script brings it', (file) => {
    const inParts = code.includes(`/${basename(file)}?parts'`);
    expect(code.includes(`/${basename(file)}?inline'`)).toBe(!inParts);
    if (!inParts) expect(readFileSync(file, 'utf8')).not.toMatch(/^@(?:first|later)\b/mu);
    // It is named after what it is for: when it is sent is said by its marks.
    expect(basename(file)).not.toMatch(/first|early|later?\b|lazy|critical|deferred|interactive|inline/iu);
  });

  it('say by marks, and by the frames that their rules name, what is sent where', () => {
    const css = `.a{}@first;.b,.embed .b,.page:not(.embed) .b{}@first embed;.c{}@media print{.embed .c{}}@later;.d{}`;
    const sent = (frame: (typeof frames)[number]) =>
      (['first', 'later'] as const).map((part) =>
        partOf(css, frame, part).replaceAll(/@media print\{\}/gu, ''),
      );
    expect(sent('page')).toEqual(['.b,.page:not(.embed) .b{}', '.a{}.c{}.d{}']);
    expect(sent('embed')).toEqual(['.b,.embed .b{}.c{}@media print{.embed .c{}}', '.a{}.d{}']);
    expect(sent('words')).toEqual(['.b{}', '.a{}.c{}.d{}']);
  });

  it('hold no mark that is unknown, and none below one that it belongs above', () => {
    for (const css of [
      '@first page;',
      '@second;',
      '@later;@first;',
      '@first;@first;',
      '@first embed;@first;',
    ])
      expect(() => partOf(css, 'page', 'first'), css).toThrow('no mark');
    expect(() => partOf('@media print{@first;.a{}}', 'page', 'first')).toThrow('no mark');
  });
});
