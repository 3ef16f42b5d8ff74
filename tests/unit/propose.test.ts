import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { claimsFile } from '../../src/lib/claims/schema.ts';
import { distanceKm } from '../../src/lib/geo/length.ts';
import { propose, proposedWords } from '../../src/lib/propose/propose.ts';
import { proposedFile } from '../../src/lib/propose/model.ts';
import { anchorOf, quoteAt, slugOf } from '../../src/lib/propose/quotes.ts';
import { annotationFile } from '../../src/lib/report/parse.ts';
import { sentencesOf } from '../../src/lib/report/segments.ts';
import { readPlaces } from '../../src/lib/server/places.ts';
import { reportOf } from '../support/reports.ts';

const lookup = readPlaces('.');
const proposal = (prose: string, language = 'en') => propose(prose, language, lookup);
/** Each proposed place by its words, with the name of its likeliest candidate and its country. */
const placesOf = (prose: string, language?: string) =>
  Object.values(proposal(prose, language).proposed.places).map(
    ({ quote, candidates: [best] }) =>
      `${quote}: ${[best?.name, best?.kind, best?.country].filter(Boolean).join(', ')}`,
  );
const claimsOf = (prose: string) =>
  Object.values(proposal(prose).proposed.claims).map(({ quote, could }) => `${quote}: ${could ?? '–'}`);

describe('the places of a text', () => {
  it('are found by their names in the language of the text', () => {
    expect(placesOf('The ship left Suez for Rotterdam. It passed the Red Sea and Malaysia.')).toEqual([
      'Suez: Suez, town, Egypt',
      'Rotterdam: Rotterdam, town, Netherlands',
      'Red Sea: Red Sea, water',
      'Malaysia: Malaysia, country',
    ]);
    expect(placesOf('Поїзд вийшов із Харкова до Німеччини.', 'uk')).toContain('Німеччини: Germany, country');
    expect(placesOf('Die Züge fuhren von Warschau nach Kiew.', 'de')).toEqual([
      'Warschau: Warsaw, capital, Poland',
      'Kiew: Kyiv, capital, Ukraine',
    ]);
  });

  it.each([
    ['uk', 'Потяг вийшов із Харкова до Києва, а тоді до Тернополя.', ['Kharkiv', 'Kyiv', 'Ternopil']],
    ['uk', 'Ракета летіла від Миколаєва до Львова, у Празі мовчали.', ['Mykolayiv', 'Lviv', 'Prague']],
    ['pl', 'Pociąg z Kijowa do Charkowa nie dojechał do Lwowa.', ['Kyiv', 'Kharkiv', 'Lviv']],
    ['pl', 'Delegacja z Poznania była w Warszawie i w Hadze.', ['Poznań', 'Warsaw', 'The Hague']],
    // Nobody declines names in English: a word that only looks like a form is none.
    ['en', 'The train from Kijowa never came.', []],
  ])(
    'are found by the forms that names have in the language of the text: %s %s',
    (language, prose, names) => {
      const best = Object.values(proposal(prose, language).proposed.places).map(
        ({ candidates: [first] }) => first?.name,
      );
      expect(best).toEqual(names);
    },
  );

  it('are no people, no months and no words that begin a sentence', () => {
    expect(
      placesOf('Vladimir Putin spoke. In March nobody came. Of those, Paris knew none. Man is mortal.'),
    ).toEqual(['Paris: Paris, capital, France']);
  });

  it('are the likelier the nearer they are to the others', () => {
    const first = (prose: string) => placesOf(prose)[0];
    expect(first('Birmingham burned. Then the fire reached Tuscaloosa and Montgomery.')).toContain(
      'United States',
    );
    expect(first('Birmingham burned. Then the fire reached Coventry and Wolverhampton.')).toContain(
      'United Kingdom',
    );
  });

  it('are actors where they speak, and venues where something happens', () => {
    const { places } = proposal(
      'Washington said that talks in Washington would go on. The Kremlin was silent.',
    );
    expect(places.actor.map(({ id }) => id)).toEqual(['washington-actor', 'kremlin-actor']);
    expect(places.venue.map(({ id }) => id)).toEqual(['washington']);
  });
});

describe('the seats', () => {
  type Seat = {
    names: { en: string[] };
    at?: [number, number];
    town?: number;
    published?: { at: [number, number]; source: string; link: string };
  };
  const { seats } = JSON.parse(readFileSync('geodata/names/seats.json', 'utf8')) as { seats: Seat[] };

  it('lie where a published position says, or at their town', () => {
    const found = seats.flatMap(({ at, published }) =>
      at && published ? [distanceKm(at, published.at)] : [],
    );
    expect(found.length).toBe(seats.filter(({ town }) => town === undefined).length);
    expect(Math.max(...found)).toBeLessThan(0.5);
  });

  it('say that they are placed at their town, and are neither it nor each other', () => {
    const at = (name: string) => lookup(name)[0];
    const placed = seats.filter(({ town }) => town !== undefined).map(({ names }) => names.en[0] ?? '');
    expect(placed).toContain('Whitehall');
    for (const name of placed) {
      expect(at(name)?.name).toMatch(/, placed at /u);
      expect(at(name)?.source).toMatch(/^GeoNames \d+: the middle of .+, in which .+ is$/u);
      expect(at(name)?.precisionKm).toBeGreaterThanOrEqual(5);
    }
    const { places } = proposal('Whitehall was silent. Buckingham Palace was silent. London said nothing.');
    expect(places.actor.map(({ id }) => id)).toEqual([
      'whitehall-actor',
      'buckingham-palace-actor',
      'london-actor',
    ]);
  });
});

describe('what stands where an author has said nothing yet', () => {
  it('is in the language of the report, or a dash', () => {
    expect(proposedWords('uk-UA').venue).toBe('Місця');
    expect(proposedWords('sv').named).toBe('–');
    // A tag like any other, whatever every object has by that name.
    expect(proposedWords('valueOf').named).toBe('–');
  });
});

describe('the claims of a text', () => {
  it('end where what is counted is named, and count no minutes', () => {
    expect(claimsOf('It carried 240 passengers and two coaches of goods. It waited for 45 minutes.')).toEqual(
      ['240 passengers: a count of 240', 'two coaches: a count of 2', '45 minutes: a duration of 45 minutes'],
    );
    expect(Object.values(proposal('It waited for 45 minutes.').claims)).toMatchObject([{ kind: 'event' }]);
  });

  it('are its numbers, sums, durations and dates, or its sentence', () => {
    expect(
      claimsOf(
        'On 23 March 2021 seven people died. It cost about $9.6 billion. It lasted six days. At 07:40 nobody knew.',
      ),
    ).toEqual([
      '23 March 2021: the date 2021-03-23',
      'seven people died: a count of 7',
      '$9.6 billion: a sum of 9600000000 USD',
      'six days: a duration of 6 days',
      'At 07:40 nobody knew: –',
    ]);
  });
});

describe('the facts of proposed claims', () => {
  it('have the kinds that they could be checked as, with what is stated', () => {
    const { claims } = proposal(
      'On 23 March 2021 about seven people died. It lasted six days and 12 km. It cost $9 million. Nobody knew.',
    );
    expect(Object.values(claims)).toMatchObject([
      { kind: 'date', stated: { day: '2021-03-23' }, unchecked: 'date' },
      { kind: 'count', stated: { value: 7, wording: 'around' }, unchecked: 'count' },
      { kind: 'duration', stated: { value: 6, unit: 'days', wording: 'exactly' }, unchecked: 'duration' },
      // What is measured on the map needs a mark.
      { kind: 'event', unchecked: 'account' },
      { kind: 'amount', stated: { value: 9_000_000, unit: 'USD' }, unchecked: 'amount' },
      { kind: 'event', unchecked: 'account' },
    ]);
  });
});

describe('what is proposed', () => {
  it.each(['suez-canal', 'white-house-talks', 'kakhovka-dam'])('fits the files of a report: %s', (slug) => {
    const { report } = reportOf(slug);
    const prose = report.statements.map(({ text }) => text).join(' ');
    const { statements, claims, proposed } = proposal(prose);
    expect(v.safeParse(annotationFile, { statements }).issues).toBeUndefined();
    expect(v.safeParse(proposedFile, proposed).issues).toBeUndefined();
    expect(v.safeParse(claimsFile, { sources: {}, claims }).issues).toBeUndefined();
    expect(Object.keys(claims).sort()).toEqual(Object.keys(proposed.claims).sort());
    expect(statements).toHaveLength(report.statements.length);
  });

  it('anchors a sentence by words that stand in it alone', () => {
    const prose = 'He came back. He came back late. He came back. So it was.';
    const anchors = sentencesOf(prose, 'en').map(({ start, end }) => anchorOf(prose, start, end));
    for (const { prefix = '', exact, suffix = '' } of anchors)
      expect(prose.split(prefix + exact + suffix)).toHaveLength(2);
  });

  it('looks no further for what tells words apart than somebody would read', () => {
    const { prefix = '', exact } = quoteAt('a ship '.repeat(2000), 7002, 7006);
    expect([prefix, exact]).toEqual(['', 'ship']);
    const near = `${'a ship '.repeat(9)}sank, and a ship came`;
    expect(quoteAt(near, 75, 79)).toEqual({ prefix: 'd a ', exact: 'ship' });
  });

  it('writes names for addresses in Latin letters', () => {
    expect(['Kraków', 'Єлисейський палац', 'Żółć 7', '東京'].map(slugOf)).toEqual([
      'krakow',
      'ielyseiskyi-palats',
      'zolc-7',
      '',
    ]);
  });
});
