import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/lib/report/names.ts';
import { strangersIn } from '../../src/lib/report/speakers.ts';

describe('who makes a claim', () => {
  it('stands in the text, by every proper name', () => {
    const words = wordsIn('The mayor spoke. President Donald Trump and the Suez Canal Authority answered.');
    for (const by of [
      'Donald Trump',
      'the report, of Donald Trump',
      'the Suez Canal Authority',
      'the mayor',
      'unnamed sources (“reportedly”)',
    ])
      expect(strangersIn(by, words, 'en'), by).toEqual([]);
    expect(strangersIn('the mayor, Yevhen Ryshchuk', words, 'en')).toEqual(['Yevhen', 'Ryshchuk']);
    expect(strangersIn('Joe Biden', words, 'en')).toEqual(['Joe', 'Biden']);
    expect(strangersIn('Donald Tusk', words, 'en-GB')).toEqual(['Tusk']);
  });

  it('may have another ending there in a language that inflects', () => {
    const words = wordsIn('Розмову Дональда Трампа з Володимиром Зеленським визнав Кремль; у Києві мовчали.');
    for (const by of ['Дональд Трамп', 'Володимир Зеленський', 'Кремль', 'звіт, про Дональда Трампа'])
      expect(strangersIn(by, words, 'uk'), by).toEqual([]);
    expect(strangersIn('Фрідріх Мерц', words, 'uk')).toEqual(['Фрідріх', 'Мерц']);
  });
});
