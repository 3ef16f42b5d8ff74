import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { counted } from '../../src/lib/input/counted.ts';
import { isError } from '../../src/lib/input/problem.ts';
import { differences } from '../../src/lib/confirm/compare.ts';
import { confirmedFile, writeConfirmed } from '../../src/lib/confirm/file.ts';
import type { Confirmable, Current, Entry } from '../../src/lib/confirm/model.ts';
import { wasAndIs, wordDifference } from '../../src/lib/confirm/words.ts';
import { problemsIn } from '../../src/lib/input/issues.ts';

type State = Record<string, Record<string, Entry>>;
const strike = 'Russian drones killed seven civilians in Kharkiv.';
const state: State = {
  'en.frontMatter': { title: 'White House talks', language: 'en', date: '2025-08-19', asOf: '2025-08-18' },
  'en.statements': {
    call: 'President Donald Trump has called the talks a “very good step”.',
    strike,
    condemned: 'Zelenskyy condemned the attacks.',
  },
  'en.annotations': {
    'strike-place': { in: 'strike', exact: 'Kharkiv', targets: 'place kharkiv' },
    'call-place': { in: 'call', exact: 'the talks', targets: 'contact summit' },
  },
  'uk.statements': { strike: 'Російські безпілотники вбили сімох мирних жителів у Харкові.' },
  checks: {
    'seven-killed': { verdict: 'agrees', published: 7 },
    'twenty-percent': { verdict: 'rounding', 'found.percent': 19.13, when: '2025-08-18' },
  },
  marks: {
    paris: { kind: 'place', at: '2.35, 48.86', 'title.en': 'Paris', 'title.uk': 'Париж' },
    berlin: { kind: 'place', at: '13.4, 52.52', 'title.en': 'Berlin', 'title.uk': 'Берлін' },
    kharkiv: { kind: 'place', at: '36.23, 49.99', 'title.en': 'Kharkiv', 'title.uk': 'Харків' },
  },
};
/** What is said of a state that was changed after it was confirmed. */
function said(change: (current: State) => unknown): string[] {
  const current = structuredClone(state);
  change(current);
  return differences(state, current).map(
    ({ kind, section, name, field = '', reason }) =>
      `${kind} ${[section, name, field].filter((part) => part !== '').join('.')}: ${reason}`,
  );
}
/** Changes what is said of one thing. */
const set = (section: string, name: string, more: Record<string, string | number>) => (current: State) => {
  Object.assign(current[section]?.[name] as object, more);
};
/** Changes a text. */
const write = (section: string, name: string, text: string) => (current: State) => {
  if (current[section]) current[section][name] = text;
};
const remove = (section: string, name: string) => (current: State) => delete current[section]?.[name];

describe('what is no longer as it was confirmed', () => {
  it('is nothing where nothing changed', () => {
    expect(said(() => undefined)).toEqual([]);
  });

  it('is each word of a sentence, in each language, with what was and what is', () => {
    expect(
      said(write('en.statements', 'call', 'President Joe Biden has called the talks a “very good step”.')),
    ).toEqual([
      'changed en.statements.call: was “President [Donald Trump] has called the talks a “very good …”, is “President [Joe Biden] has called the talks a “very good …”',
    ]);
    expect(
      said(
        write('uk.statements', 'strike', 'Російські безпілотники вбили дев’ятьох мирних жителів у Харкові.'),
      ),
    ).toEqual([
      expect.stringMatching(/^changed uk\.statements\.strike: was .*\[сімох\].*, is .*\[дев’ятьох\]/u),
    ]);
  });

  it('is the front matter', () => {
    expect(said(write('en.frontMatter', 'date', '2025-08-20'))).toEqual([
      'changed en.frontMatter.date: was “[2025-08-19]”, is “[2025-08-20]”',
    ]);
    expect(
      said((current) => {
        remove('en.frontMatter', 'asOf')(current);
        write('en.frontMatter', 'author', 'A')(current);
      }),
    ).toEqual([
      'gone en.frontMatter.asOf: was “2025-08-18”, is no longer there',
      'new en.frontMatter.author: “A” was not confirmed',
    ]);
  });

  it('is a sentence that was put in, and no other', () => {
    expect(
      said((current) => {
        const { call = '', ...rest } = current['en.statements'] ?? {};
        current['en.statements'] = { call, more: 'More was said.', ...rest };
      }),
    ).toEqual(['new en.statements.more: “More was said.” was not confirmed']);
  });

  it('is the order of the sentences', () => {
    expect(
      said((current) => {
        const { call = '', ...rest } = current['en.statements'] ?? {};
        current['en.statements'] = { ...rest, call };
      }),
    ).toEqual(['changed en.statements.strike: stands where “call” stood: the order changed']);
  });

  it('names a sentence that melted into its neighbour, that has another name, or that is gone', () => {
    const gone = remove('en.statements', 'strike');
    expect(
      said((current) => {
        gone(current);
        write(
          'en.statements',
          'condemned',
          `${strike.slice(0, -1)}, and Zelenskyy condemned the attacks.`,
        )(current);
      }),
    ).toEqual([
      `gone en.statements.strike: was “${strike}”, has melted into “condemned”, which is “${strike.slice(0, -1)}, and Zelenskyy condemned the attacks.”; it had the annotations “strike-place”`,
      expect.stringContaining('changed en.statements.condemned: was'),
    ]);
    expect(
      said((current) => {
        const { call = '', condemned = '' } = current['en.statements'] ?? {};
        current['en.statements'] = { call, attack: strike, condemned };
      }),
    ).toEqual([
      `gone en.statements.strike: was “${strike}”, is now called “attack”`,
      `new en.statements.attack: “${strike}” was not confirmed`,
    ]);
    expect(said(gone)).toEqual([`gone en.statements.strike: was “${strike}”, is no longer there`]);
  });

  it('is each verdict and each figure', () => {
    expect(
      said((current) => {
        set('checks', 'seven-killed', { verdict: 'differs', published: 71 })(current);
        delete (current['checks']?.['twenty-percent'] as Record<string, string>)['when'];
      }),
    ).toEqual([
      'changed checks.seven-killed.verdict: was “[agrees]”, is “[differs]”',
      'changed checks.seven-killed.published: was 7, is 71',
      'changed checks.twenty-percent.when: was “2025-08-18”, is nothing',
    ]);
    expect(said(remove('checks', 'seven-killed'))).toEqual([
      'gone checks.seven-killed: was “verdict agrees, published 7”, is no longer there',
    ]);
    expect(
      said((current) => {
        Object.assign(current['checks'] ?? {}, { c: { verdict: 'agrees' } });
      }),
    ).toEqual(['new checks.c: “verdict agrees” was not confirmed']);
  });

  it('is each mark’s point, kind and name', () => {
    expect(said(set('marks', 'kharkiv', { at: '36.23, 51.99' }))).toEqual([
      'changed marks.kharkiv.at: was “36.23, 49.99”, is “36.23, 51.99”: 222.5 km away',
    ]);
    expect(said(set('marks', 'kharkiv', { at: '36.23, 49.991' }))).toEqual([
      'changed marks.kharkiv.at: was “36.23, 49.99”, is “36.23, 49.991”: 111 m away',
    ]);
    expect(said(set('marks', 'paris', { kind: 'contact', 'title.uk': 'Берлін' }))).toEqual([
      'changed marks.paris.kind: was “[place]”, is “[contact]”',
      'changed marks.paris.title.uk: was “[Париж]”, is “[Берлін]”',
    ]);
    expect(said(remove('marks', 'berlin'))).toEqual([
      'gone marks.berlin: was “kind place, at 13.4, 52.52, title.en Berlin, title.uk Берлін”, is no longer there',
    ]);
  });

  it('is a language that is lost, and all of one that was added', () => {
    expect(said((current) => delete current['uk.statements'])).toEqual([
      'gone uk.statements: was confirmed, and is no longer there',
    ]);
    expect(
      said((current) => {
        current['pl.statements'] = { strike: 'A' };
      }),
    ).toEqual(['new pl.statements.strike: “A” was not confirmed']);
  });

  it('is nothing of what could not be read, as that is said elsewhere', () => {
    const unread: Current = { ...state, 'en.statements': undefined, marks: undefined };
    expect(differences(state, unread)).toEqual([]);
  });

  it('takes names that every object has for names', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      const record = JSON.parse(`{${JSON.stringify(name)}:"A"}`) as Record<string, string>;
      const full: Confirmable = {
        'en.statements': record,
        checks: JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(record)}}`) as State[string],
      };
      expect(differences({}, full)).toHaveLength(2);
      expect(differences(full, { 'en.statements': {}, checks: {} })).toHaveLength(2);
      expect(differences(v.parse(confirmedFile, JSON.parse(writeConfirmed(full))), full)).toEqual([]);
    }
  });
});

const word = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...'abcXяїé’- .!') });
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => `A${all.join(' ')}`);
const name = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,3})?$/u);
const figure = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => (each === 0 ? 0 : each)),
  text,
  fc.boolean(),
  fc.constant(null),
);
const entry = fc.oneof(text, fc.dictionary(name, figure, { minKeys: 1, maxKeys: 3 }));
const section = fc.constantFrom('en.statements', 'uk.frontMatter', 'pl.claims', 'checks', 'marks');
const anything: fc.Arbitrary<Confirmable> = fc.dictionary(
  section,
  fc.dictionary(name, entry, { minKeys: 1, maxKeys: 3 }),
);

describe('the file', () => {
  const read = (written: string) => v.parse(confirmedFile, JSON.parse(written));

  it('holds one sentence and one figure a line', () => {
    const lines = writeConfirmed(state).split('\n');
    expect(lines).toContain(`    "strike": ${JSON.stringify(strike)},`);
    expect(lines).toContain('      "published": 7');
    expect(lines).toContain('      "at": "13.4, 52.52",');
    expect(lines.at(-1)).toBe('');
  });

  it('gives back what was confirmed, and is the same text for the same state', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const written = writeConfirmed(given);
        expect(differences(read(written), given)).toEqual([]);
        expect(differences(given, read(written))).toEqual([]);
        expect(writeConfirmed(read(written))).toBe(written);
      }),
      { numRuns: 300 },
    );
  });

  it('has a difference wherever the state has one', () => {
    const sorted = (given: Confirmable) =>
      Object.keys(given)
        .sort()
        .map((each) => [each, given[each]]);
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        const same = isDeepStrictEqual(sorted(a), sorted(b));
        expect(differences(a, b).length === 0).toBe(same);
      }),
      { numRuns: 300 },
    );
  });

  it('is refused with every reason where somebody wrote in it', () => {
    const parsed = v.safeParse(confirmedFile, {
      'en.statements': { a: 7 },
      'en.sentences': {},
      marks: { a: { at: [1] } },
    });
    expect(problemsIn(parsed.issues ?? []).map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
      '["en.statements"].a: must be a text, or texts and numbers by name',
      '["en.sentences"]: is no section of what is confirmed',
      'marks.a: must be a text, or texts and numbers by name',
    ]);
  });

  it('is not written of what it cannot hold', () => {
    expect(() => writeConfirmed({ checks: { a: { share: Infinity } } })).toThrow(
      'share: Infinity is no number',
    );
  });
});

describe('the difference of two texts', () => {
  it('is made of whole words of both', () => {
    fc.assert(
      fc.property(text, text, (was, is) => {
        const stretches = wordDifference(was, is);
        const side = (kind: 'was' | 'is') =>
          stretches
            .flatMap((each) => (each.kind === 'same' || each.kind === kind ? [each.text] : []))
            .join('');
        expect([side('was'), side('is')]).toEqual([was, is]);
      }),
      { numRuns: 1000 },
    );
    expect(wordDifference('Сім людей', 'Сімох людей')).toEqual([
      { kind: 'was', text: 'Сім' },
      { kind: 'is', text: 'Сімох' },
      { kind: 'same', text: ' людей' },
    ]);
  });

  it('shows what stands around it, and no more', () => {
    const long = `${'before '.repeat(50)}seven${' after'.repeat(50)}`;
    expect(wasAndIs(long, long.replace('seven', 'nine'))).toBe(
      'was “… before before before before before [seven] after after after after after after …”, is “… before before before before before [nine] after after after after after after …”',
    );
  });

  it('ends on texts that have nothing in common', () => {
    const [was, is] = ['a ', 'b '].map((each) => each.repeat(50_000));
    expect(wordDifference(was ?? '', is ?? '')).toEqual([
      { kind: 'was', text: was },
      { kind: 'is', text: is },
    ]);
  });
});

describe('many problems of a file', () => {
  const many = (severity?: 'warning') =>
    Array.from({ length: 1500 }, (_, i) => ({
      file: 'a',
      path: String(i),
      reason: 'r',
      ...(severity && { severity }),
    }));

  it('are counted after a thousand, as an error only where one is left out', () => {
    expect(counted(many('warning')).filter(isError)).toEqual([]);
    expect(counted(many('warning'))).toHaveLength(1001);
    expect(counted(many()).at(-1)).toEqual({
      file: 'a',
      path: '(whole file)',
      reason: '500 more problems; mend these first',
    });
  });
});
