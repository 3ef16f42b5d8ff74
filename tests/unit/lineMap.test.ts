import { describe, expect, it } from 'vitest';
import { townsFrom, townsText, type LineTown } from '../../src/lib/still/lineMap.ts';

describe('the towns of a stretch', () => {
  it('are read as they were written, whatever they are called', () => {
    const towns: LineTown[] = [
      { name: 'Oleksiivka (Sumy)', x: 48.5, y: 0, side: 'left', held: true },
      { name: '9 A-B, C', x: 0, y: 7, side: 'top', held: false },
      { name: 'A, B and C', x: 3, y: 120.5, side: 'none', held: false },
    ];
    expect(townsFrom(townsText(towns))).toEqual(towns);
    expect(townsFrom(townsText([]))).toEqual([]);
  });
});
