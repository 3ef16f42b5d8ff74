import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, disagreements } from '../../src/lib/confirm/compare.ts';
import { parseConfirmed, writeConfirmed } from '../../src/lib/confirm/file.ts';
import type { Confirmable } from '../../src/lib/confirm/model.ts';
import { wasAndIs, wordDifference } from '../../src/lib/confirm/words.ts';

const state: Confirmable = {
  languages: {
    en: {
      frontMatter: { title: 'White House talks', language: 'en', date: '2025-08-19', asOf: '2025-08-18' },
      statements: [
        { name: 'call', text: 'President Donald Trump has called the talks a “very good step”.' },
        { name: 'strike', text: 'Russian drones killed seven civilians in Kharkiv.' },
        { name: 'condemned', text: 'Zelenskyy condemned the attacks.' },
      ],
    },
    uk: {
      frontMatter: { title: 'Переговори', language: 'uk', date: '2025-08-19', asOf: '2025-08-18' },
      statements: [{ name: 'strike', text: 'Російські безпілотники вбили сімох мирних жителів у Харкові.' }],
    },
  },
  checks: [
    { name: 'seven-killed', verdict: 'agrees', figures: { published: 7 } },
    {
      name: 'twenty-percent',
      verdict: 'rounding',
      figures: { percent: 19.13, areaKm2: 115_400, asOf: '2025-08-18' },
    },
  ],
  marks: [
    { id: 'paris', at: [2.35, 48.86], kind: 'seat', title: { en: 'Paris', uk: 'Париж' } },
    { id: 'berlin', at: [13.4, 52.52], kind: 'seat', title: { en: 'Berlin', uk: 'Берлін' } },
    { id: 'kharkiv', at: [36.23, 49.99], kind: 'incident', title: { en: 'Kharkiv', uk: 'Харків' } },
  ],
};
type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
/** What is said of a state that was changed after it was confirmed. */
function said(change: (current: Mutable<Confirmable>) => void): string[] {
  const current = structuredClone(state) as Mutable<Confirmable>;
  change(current);
  return differences(state, current).map(({ kind, path, reason }) => `${kind} ${path}: ${reason}`);
}
const statement = (current: Mutable<Confirmable>, name: string, language = 'en') => {
  const found = current.languages[language]?.statements.find((each) => each.name === name);
  if (!found) throw new Error(`no statement ${name}`);
  return found;
};

describe('what is no longer as it was confirmed', () => {
  it('is nothing where nothing changed', () => {
    expect(said(() => undefined)).toEqual([]);
  });

  it('is each word of a sentence, in each language, with what was and what is', () => {
    expect(
      said((current) => {
        const call = statement(current, 'call');
        call.text = call.text.replace('Donald Trump', 'Joe Biden');
      }),
    ).toEqual([
      'changed en.statements.call: was “President [Donald Trump] has called the talks a “very good …”, is “President [Joe Biden] has called the talks a “very good …”',
    ]);
    expect(
      said((current) => {
        const strike = statement(current, 'strike', 'uk');
        strike.text = strike.text.replace('сімох', 'дев’ятьох');
      }),
    ).toEqual([
      expect.stringMatching(/^changed uk\.statements\.strike: was .*\[сімох\].*, is .*\[дев’ятьох\]/u),
    ]);
  });

  it('is the front matter', () => {
    expect(
      said(({ languages: { en } }) => {
        if (en) en.frontMatter['date'] = '2025-08-20';
      }),
    ).toEqual(['changed en.frontMatter.date: was “[2025-08-19]”, is “[2025-08-20]”']);
    expect(
      said(({ languages: { en } }) => {
        if (en)
          en.frontMatter = { title: 'White House talks', language: 'en', date: '2025-08-19', author: 'A' };
      }),
    ).toEqual([
      'gone en.frontMatter.asOf: was “2025-08-18”, is no longer there',
      'new en.frontMatter.author: “A” was not confirmed',
    ]);
  });

  it('is a sentence that was put in, and no other', () => {
    expect(
      said(({ languages: { en } }) => {
        en?.statements.splice(1, 0, { name: 'more', text: 'More was said.' });
      }),
    ).toEqual(['new en.statements.more: “More was said.” was not confirmed']);
  });

  it('names a sentence that melted into its neighbour, that has another name, or that is gone', () => {
    const [, strike = { name: '', text: '' }] = state.languages['en']?.statements ?? [];
    const without = (current: Mutable<Confirmable>) => {
      const en = current.languages['en'];
      if (en) en.statements = en.statements.filter(({ name }) => name !== 'strike');
    };
    expect(
      said((current) => {
        without(current);
        statement(current, 'condemned').text =
          `${strike.text.slice(0, -1)}, and Zelenskyy condemned the attacks.`;
      }),
    ).toEqual([
      expect.stringContaining(
        `gone en.statements.strike: was “${strike.text}”, has melted into “condemned”, which is`,
      ),
      expect.stringContaining('changed en.statements.condemned: was'),
    ]);
    expect(
      said((current) => {
        statement(current, 'strike').name = 'attack';
      }),
    ).toEqual([
      `gone en.statements.strike: was “${strike.text}”, is now called “attack”`,
      `new en.statements.attack: “${strike.text}” was not confirmed`,
    ]);
    expect(said(without)).toEqual([`gone en.statements.strike: was “${strike.text}”, is no longer there`]);
  });

  it('is each verdict and each figure', () => {
    expect(
      said(({ checks }) => {
        const [killed, percent] = checks;
        if (killed) Object.assign(killed, { verdict: 'differs', figures: { published: 71 } });
        if (percent) percent.figures = { percent: 19.13, areaKm2: 115_400 };
      }),
    ).toEqual([
      'changed checks.seven-killed.verdict: was “agrees”, is “differs”',
      'changed checks.seven-killed.published: was 7, is 71',
      'changed checks.twenty-percent.asOf: was “2025-08-18”, is nothing',
    ]);
    expect(said((current) => void current.checks.pop())).toEqual([
      'gone checks.twenty-percent: the verdict was “rounding”, the claim is no longer there',
    ]);
    expect(said(({ checks }) => void checks.push({ name: 'c', verdict: 'agrees', figures: {} }))).toEqual([
      'new checks.c: the verdict “agrees” was not confirmed',
    ]);
  });

  it('is each mark’s point, kind and name', () => {
    expect(
      said(({ marks }) => {
        const kharkiv = marks[2];
        if (kharkiv) kharkiv.at = [36.23, 51.99];
      }),
    ).toEqual(['changed marks.kharkiv.at: was 36.23, 49.99, is 36.23, 51.99: 222.4 km away']);
    expect(
      said(({ marks: [paris, berlin] }) => {
        if (paris && berlin) [paris.at, berlin.at] = [berlin.at, paris.at];
      }),
    ).toHaveLength(2);
    expect(
      said(({ marks: [paris] }) => {
        if (paris) Object.assign(paris, { kind: 'contact', title: { en: 'Paris', uk: 'Берлін' } });
      }),
    ).toEqual([
      'changed marks.paris.kind: was “seat”, is “contact”',
      'changed marks.paris.title.uk: was “[Париж]”, is “[Берлін]”',
    ]);
    expect(said((current) => void current.marks.pop())).toEqual([
      'gone marks.kharkiv: was at 36.23, 49.99, is no longer there',
    ]);
  });

  it('is a language', () => {
    expect(
      said((current) => {
        delete current.languages['uk'];
      }),
    ).toEqual(['gone uk: this language was confirmed, and is no longer there']);
    const added = said((current) => {
      if (current.languages['uk']) current.languages['pl'] = structuredClone(current.languages['uk']);
    });
    expect(added).toHaveLength(5);
  });

  it('takes names that every object has for names', () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
    const odd = (more: Partial<Confirmable>): Confirmable => ({
      languages: {},
      checks: [],
      marks: [],
      ...more,
    });
    for (const name of names) {
      const record = JSON.parse(`{${JSON.stringify(name)}:"A"}`) as Record<string, string>;
      const full = odd({
        languages: { en: { frontMatter: record, statements: [{ name, text: 'A' }] } },
        checks: [{ name, verdict: 'agrees', figures: record }],
        marks: [{ id: name, at: [0, 0], kind: 'seat', title: record }],
      });
      expect(differences(odd({}), full)).toHaveLength(4);
      expect(parseConfirmed(JSON.parse(writeConfirmed(full)), 'confirmed.json')).not.toHaveProperty(
        'problems',
      );
      const read = parseConfirmed(JSON.parse(writeConfirmed(full)), 'confirmed.json');
      expect('value' in read && differences(read.value, full)).toEqual([]);
    }
  });
});

describe('the languages of a report', () => {
  it('agree in what has no language', () => {
    expect(disagreements(state)).toEqual([]);
    const other = structuredClone(state) as Mutable<Confirmable>;
    const uk = other.languages['uk'];
    if (uk) uk.frontMatter = { title: 'Переговори', date: '2025-08-21' };
    expect(disagreements(other).map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
      'uk.frontMatter.date: is “2025-08-21”, and “2025-08-19” in “en”',
      'uk.frontMatter.asOf: is nothing, and “2025-08-18” in “en”',
    ]);
  });
});

const word = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...'abcXяїé’- .!') });
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => `A${all.join(' ')}`);
const name = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,3})?$/u);
const figures = fc.dictionary(
  name,
  fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), text, fc.boolean(), fc.constant(null)),
  { maxKeys: 3 },
);
const degrees = fc.double({ min: -180, max: 180, noNaN: true });
const anything: fc.Arbitrary<Confirmable> = fc.record({
  languages: fc.dictionary(
    fc.constantFrom('en', 'uk', 'pl'),
    fc.record({
      frontMatter: fc.dictionary(name, text, { maxKeys: 3 }),
      statements: fc.uniqueArray(fc.record({ name, text }), { selector: (each) => each.name, maxLength: 3 }),
    }),
  ),
  checks: fc.uniqueArray(fc.record({ name, verdict: name, figures }), {
    selector: (each) => each.name,
    maxLength: 3,
  }),
  marks: fc.uniqueArray(
    fc.record({
      id: name,
      at: fc.tuple(degrees, degrees),
      kind: name,
      title: fc.dictionary(name, text, { maxKeys: 3 }),
    }),
    { selector: (each) => each.id, maxLength: 3 },
  ),
});

describe('the file', () => {
  const read = (written: string) => {
    const parsed = parseConfirmed(JSON.parse(written), 'confirmed.json');
    if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
    return parsed.value;
  };

  it('holds one sentence, check and mark a line', () => {
    const lines = writeConfirmed(state).split('\n');
    expect(lines).toContain('        "strike": "Russian drones killed seven civilians in Kharkiv."');
    expect(lines).toContain('    "seven-killed": { "verdict": "agrees", "figures": { "published": 7 } },');
    expect(lines).toContain(
      '    "berlin": { "at": [13.4, 52.52], "kind": "seat", "title": { "en": "Berlin", "uk": "Берлін" } },',
    );
    expect(lines.at(-1)).toBe('');
  });

  it('gives back what was confirmed, and is the same text for the same state in any order', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const written = writeConfirmed(given);
        expect(differences(read(written), given)).toEqual([]);
        expect(differences(given, read(written))).toEqual([]);
        expect(writeConfirmed(read(written))).toBe(written);
        const turned: Confirmable = {
          languages: Object.fromEntries(
            Object.entries(given.languages)
              .reverse()
              .map(([language, { frontMatter, statements }]) => [
                language,
                {
                  frontMatter: Object.fromEntries(Object.entries(frontMatter).reverse()),
                  statements: statements.toReversed(),
                },
              ]),
          ),
          checks: given.checks.toReversed(),
          marks: given.marks.toReversed(),
        };
        expect(writeConfirmed(turned)).toBe(written);
      }),
      { numRuns: 300 },
    );
  });

  it('changes wherever the state does', () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        expect(differences(a, b).length === 0).toBe(writeConfirmed(a) === writeConfirmed(b));
      }),
      { numRuns: 300 },
    );
  });

  it('is refused with every reason where somebody wrote in it', () => {
    const parsed = parseConfirmed(
      {
        languages: { en: { frontMatter: {}, statements: { a: 7 } } },
        checks: {},
        marks: { a: { at: [1], kind: 'x', titel: {} } },
      },
      'src/reports/a/confirmed.json',
    );
    const problems = 'problems' in parsed ? parsed.problems : [];
    expect(problems.map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
      'languages.en.statements.a: must be text; this is 7',
      'marks.a.at[1]: must be a number; nothing stands here',
      'marks.a.title: is missing',
      'marks.a.titel: is not known here; is “title” meant?',
    ]);
    expect(problems[0]?.file).toBe('src/reports/a/confirmed.json');
  });

  it('is not written of what it cannot hold', () => {
    const twice = { ...state, marks: [...state.marks, ...state.marks.slice(0, 1)] };
    expect(() => writeConfirmed(twice)).toThrow('the mark “paris” is there twice');
    const endless = { ...state, checks: [{ name: 'a', verdict: 'agrees', figures: { share: Infinity } }] };
    expect(() => writeConfirmed(endless)).toThrow('checks.a.share: Infinity is no number');
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
