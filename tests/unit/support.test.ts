import { describe, expect, it } from 'vitest';
import { datesIn } from '../../src/lib/report/dates.ts';
import type { Mark } from '../../src/lib/report/marks.ts';
import type { LinkedReport } from '../../src/lib/report/model.ts';
import { alsoNames, namesIn, ordinaryIn, wordsIn } from '../../src/lib/report/names.ts';
import { numbersIn } from '../../src/lib/report/numbers.ts';
import { sentenceOpeners } from '../../src/lib/report/sentenceOpeners.ts';
import { unsupported } from '../../src/lib/report/support.ts';

describe('numbersIn', () => {
  it.each([
    ['seven civilians', [[7, '']]],
    ['7 civilians', [[7, '']]],
    [
      'Twenty-four injured, twenty five missing',
      [
        [24, ''],
        [25, ''],
      ],
    ],
    ['1,271 days', [[1271, '']]],
    ['around 20% of it', [[20, '%']]],
    [
      '20 per cent, 20 percent',
      [
        [20, '%'],
        [20, '%'],
      ],
    ],
    ['$100 billion', [[1e11, '$']]],
    ['one hundred billion dollars', [[1e11, '$']]],
    [
      'US$5 and €3.5 million',
      [
        [5, '$'],
        [3.5e6, '€'],
      ],
    ],
    ['a hundred', [[100, '']]],
    ['a dozen', [[12, '']]],
    ['5km away', [[5, '']]],
    ['nearly four-year-long war', [[4, '']]],
    ['someone, tenfold, the 1st and 22nd, a strike', []],
  ] as const)('%s', (text, expected) =>
    expect(numbersIn(text).map(({ value, unit }) => [value, unit])).toEqual(expected),
  );
});

describe('datesIn', () => {
  it.each([
    ['18 August 2025', '2025-08-18'],
    ['August 18, 2025', '2025-08-18'],
    ['the 18th of August', '-----08-18'],
    ['Aug. 18', '-----08-18'],
    ['2025-08-18', '2025-08-18'],
    ['18.08.2025', '2025-08-18'],
    ['in August 2025', '2025-08'],
    ['24 Sept 2022', '2022-09-24'],
  ])('%s', (text, iso) => {
    const { dates, rest } = datesIn(text);
    expect(dates.map((date) => date.iso)).toEqual([iso]);
    expect(numbersIn(rest)).toEqual([]);
  });
  it('takes a month alone for a word', () => {
    expect(datesIn('may have raised; may 5 of them').dates.length).toBeLessThan(2);
    expect(datesIn('it may have').dates).toEqual([]);
  });
});

describe('namesIn', () => {
  const known = wordsIn('The U.S. President met Ukraine’s leaders at bilateral talks.');
  it.each([
    ['U.S. weapons', []],
    ['Seat of the President of Ukraine', []],
    ['Bilateral', []],
    ['The Kremlin’s reply', ['Kremlin']],
    ['Paris', ['Paris']],
    ['The Trump–Putin call', ['Trump', 'Putin']],
    ['It ended. Where Merz was, Control', ['Merz', 'Control']],
  ])('%s', (text, names) => expect(namesIn(text, known)).toEqual(names));
  it.each(
    `Across Along Amid After Before Between Beyond Despite During Inside Outside Near Over Since Under Until Within Without
    While Although Because Though Unless Whereas And But Or Yet Most Some Many More Several Few Every Both Another Such Much
    He She It They We You Nobody Everyone There Here About Almost Also Even However Later Meanwhile Nearly Only Perhaps
    Recently Roughly Soon Still Then Therefore Today Was Were Has Had Should Seven Hundreds First Once Twice`.split(
      /\s+/u,
    ),
  )('takes “%s” for no name where it begins a sentence', (word) => {
    expect(namesIn(`It ended. ${word} ships sank.`, known)).toEqual([]);
  });
  it.each('Putin Kharkiv Paris March May August Will Mark Grant Hope Rose Ford Monday Reuters'.split(' '))(
    'takes “%s” for a name where it begins a sentence',
    (word) => {
      const lower = ordinaryIn(
        'they march and may hope; a mark, a rose, a grant, august guests will ford it',
      );
      expect(namesIn(`It ended. ${word} spoke.`, known, lower)).toEqual([word]);
      expect(
        namesIn(`${word} spoke.`, wordsIn('they march, may, hope, mark and will rose grant ford august')),
      ).toEqual([word]);
    },
  );
  it('takes a word that the report writes small for no name, but not within a sentence', () => {
    const small = ordinaryIn('Two freighters left.');
    expect(namesIn('Freighters left. The Freighters left.', known, small)).toEqual(['Freighters']);
  });
  it('knows no opener that is a name', () => {
    expect([...alsoNames].filter((name) => sentenceOpeners.has(name))).toEqual([]);
  });
});

describe('unsupported', () => {
  const report = {
    statements: [{ name: 's', text: 'Russian drone strikes killed seven civilians in Kharkiv.' }],
  } as unknown as LinkedReport;
  const mark = {
    id: 'kharkiv',
    title: 'Kharkiv',
    label: 'Kharkiv',
    summary: 'Seven killed.',
    statements: ['s'],
  } as unknown as Mark;
  const texts = (change: Partial<Mark>) =>
    unsupported(report, [{ ...mark, ...change }]).map(({ field, text }) => `${field}: ${text}`);
  it('passes what the sentence says, in words or digits', () => {
    expect(texts({})).toEqual([]);
    expect(texts({ summary: '7 killed.' })).toEqual([]);
  });
  it('names every number, date and name that no sentence says', () => {
    expect(texts({ summary: 'Nine killed on 18 August 2025 in Kherson.' })).toEqual([
      'summary: 18 August 2025',
      'summary: Nine',
      'summary: Kherson',
    ]);
    expect(texts({ title: 'Kharkiv, Industrialnyi district' })).toEqual(['title: Industrialnyi']);
  });
  it('takes a word that another mark or sentence writes small for no name', () => {
    const other = { ...mark, id: 'other', summary: 'Where the debris fell.', statements: [] };
    expect(texts({ summary: 'Debris fell.' })).toEqual(['summary: Debris']);
    expect(
      unsupported(report, [
        { ...mark, summary: 'Debris fell.' },
        { ...other, title: 'Seat', label: 'Seat' },
      ]),
    ).toEqual([]);
  });
  it('takes a fact that is added with its source', () => {
    const added = [
      { fact: 'Industrialnyi district', source: 'the governor' },
      { fact: '18 August 2025', source: 'a paper' },
    ];
    expect(texts({ title: 'Kharkiv, Industrialnyi district', summary: 'On August 18.', added })).toEqual([]);
    expect(texts({ summary: 'On 19 August 2025.', added })).toEqual(['summary: 19 August 2025']);
  });
  it('takes all of a mark that was added as a whole with its source', () => {
    expect(texts({ title: 'Kherson', added: [{ source: 'the governor' }] })).toEqual([]);
  });
});
