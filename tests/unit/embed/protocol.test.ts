import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameMessageOf, hostMessageOf, maxHeight, sealed } from '../../../src/lib/embed/protocol.ts';

const name = fc.stringMatching(/^[a-z0-9-]{1,40}$/u);
const names = fc.oneof(
  name.map((statement) => ({ statement, mark: null })),
  name.map((mark) => ({ statement: null, mark })),
  fc.constant({ statement: null, mark: null }),
);

describe('the messages between host page and frame', () => {
  it('arrive as they were sent', () => {
    fc.assert(
      fc.property(names, fc.double({ min: 0, max: maxHeight, noNaN: true }), (chosen, height) => {
        expect(hostMessageOf(sealed({ type: 'select', ...chosen }))).toEqual({ type: 'select', ...chosen });
        expect(frameMessageOf(sealed({ type: 'selected', ...chosen }))).toEqual({
          type: 'selected',
          ...chosen,
        });
        expect(frameMessageOf(sealed({ type: 'height', height }))).toEqual({ type: 'height', height });
      }),
      { numRuns: 1000 },
    );
    expect(hostMessageOf(sealed({ type: 'hello' }))).toEqual({ type: 'hello' });
  });

  it('are nothing where they are anything else', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (data) => {
        expect(hostMessageOf(data)).toBeUndefined();
        expect(frameMessageOf(data)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
    for (const data of [
      { geogloss: 2, type: 'select', statement: 'a' },
      { geogloss: '1', type: 'hello' },
      { geogloss: 1, type: 'select', statement: 'a', mark: 'b' },
      { geogloss: 1, type: 'select', statement: '<img>' },
      { geogloss: 1, type: 'select', statement: ['a'] },
      { geogloss: 1, type: 'theme', theme: 'constructor' },
      { geogloss: 1, type: 'navigate', to: 'https://example.org/' },
      Object.create({ geogloss: 1, type: 'hello' }) as unknown,
    ])
      expect(hostMessageOf(data)).toBeUndefined();
  });

  it('keep a height within its limits', () => {
    const height = (value: unknown) => frameMessageOf({ geogloss: 1, type: 'height', height: value });
    expect(height(1e9)).toEqual({ type: 'height', height: maxHeight });
    expect(height(-5)).toEqual({ type: 'height', height: 0 });
    for (const value of [Number.NaN, Infinity, '100', null]) expect(height(value)).toBeUndefined();
  });
});
