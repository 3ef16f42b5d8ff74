import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultOptions, readOptions, textAmounts, themes } from '../../../src/lib/embed/options.ts';
import { writeOptions } from '../../../src/lib/embed/writeOptions.ts';

const options = fc.record({
  theme: fc.constantFrom(...themes),
  text: fc.constantFrom(...textAmounts),
  interactive: fc.boolean(),
  title: fc.boolean(),
});
const base = new URL('https://example.org/embed/en/a-report/?layers=occupied,base&asOf=2025-08-18#s-one');

describe('an embed’s options', () => {
  it('come back from the address they were written into', () => {
    fc.assert(
      fc.property(options, options, (first, second) => {
        const once = writeOptions(base, first);
        expect(readOptions(once.searchParams)).toEqual(first);
        const twice = writeOptions(once, second);
        expect(readOptions(twice.searchParams)).toEqual(second);
        expect(twice.hash).toBe(base.hash);
        expect(twice.href).toContain('layers=occupied,base');
      }),
      { numRuns: 1000 },
    );
  });

  it('are the defaults for anything that is no option', () => {
    expect(writeOptions(base, defaultOptions).href).toBe(base.href);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('theme', 'text', '__proto__', 'x'), fc.string())),
        (pairs) => {
          const read = readOptions(new URLSearchParams(pairs));
          expect(themes).toContain(read.theme);
          expect(textAmounts).toContain(read.text);
          expect([read.interactive, read.title]).toEqual([true, true]);
        },
      ),
      { numRuns: 1000 },
    );
    expect(readOptions(new URLSearchParams('theme=Dark&text=constructor&interactive=0'))).toEqual(
      defaultOptions,
    );
  });
});
