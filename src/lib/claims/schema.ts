import * as v from 'valibot';
import { isDay, isYearKnown } from '../input/day.ts';
import { exactly, recordOf } from '../input/record.ts';
import { day, text, webAddress } from '../input/schemas.ts';

/**
 * What `claims.json` beside a report may hold: the facts of each claim that no language changes. A
 * translation of the report says the claim in its own words and takes the facts from here, by name. The
 * descriptions go into the JSON Schema that editors show while one writes.
 */
const name = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'must be a name like “kharkiv-strike”'));
const hour = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(Z|[+-]\d\d:\d\d)$/u,
    'must be a time with an offset, like 2025-08-18T04:50+03:00',
  ),
  v.check((value) => isDay(value.slice(0, 10)), 'is on no day of the calendar'),
  v.check((value) => isYearKnown(value), 'is in the year 0, which the calendar does not have'),
);
const positive = v.pipe(v.number(), v.gtValue(0, 'must be more than 0'));
const tolerance = v.pipe(v.number(), v.minValue(0, 'must not be negative'));
const sources = v.pipe(
  v.array(name),
  v.minLength(1, 'needs a source'),
  v.description('Names of entries of `sources`.'),
);

const source = exactly({
  publisher: text,
  publisherIn: v.pipe(
    v.optional(recordOf(text, text)),
    v.description('The publisher as other languages write it, by language.'),
  ),
  title: v.pipe(
    v.optional(text),
    v.description('As published, in its own language. Left out where none was seen.'),
  ),
  titleFrom: v.pipe(
    v.optional(v.literal('address')),
    v.description('Says that the title is spelt from the words of the address.'),
  ),
  date: v.optional(day),
  url: v.optional(
    v.pipe(webAddress, v.description('Only an address that was opened and holds what it is cited for.')),
  ),
});

/** One publication that a check or an added fact rests on. */
export type Source = v.InferOutput<typeof source>;

const time = exactly({ at: hour, sources });
const event = exactly({
  names: v.pipe(
    recordOf(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u, 'must be a language like “en”')), text),
    v.description('What it is called within a sentence, by language: “the strikes on Kharkiv”.'),
  ),
  zone: v.pipe(text, v.description('IANA time zone of the place, such as Europe/Kyiv.')),
  from: time,
  to: v.pipe(v.optional(time), v.description('Left out where no source gives the end.')),
});

const level = v.picklist(['confirmed', 'stated', 'open']);
const certainty = v.pipe(
  exactly({
    happened: v.optional(level),
    where: v.optional(level),
    when: v.optional(level),
    extent: v.optional(level),
  }),
  v.description(
    'How sure each side of the claim is, apart from the others: confirmed (accounts of more than one side or office agree), stated (one account), open (not settled). Leave out what the claim does not speak of.',
  ),
);

const wording = v.pipe(
  v.picklist(['exactly', 'around', 'nearly', 'over', 'up-to']),
  v.description('How the report hedges the number: it decides what counts as a rounding.'),
);
const common = {
  status: v.picklist(['reported', 'assessed', 'claimed', 'proposed']),
  when: v.optional(v.pipe(day, v.description('The day it is about.'))),
  certainty,
};

/** What the report states and how it is checked, by kind. */
export const facts = v.variant('kind', [
  exactly({
    kind: v.literal('share'),
    ...common,
    stated: exactly({ percent: positive, wording }),
    step: v.pipe(positive, v.description('Percentage points that the stated number is rounded to.')),
    tolerance: v.pipe(tolerance, v.description('Percentage points by which the measurement may be off.')),
    dataset: v.pipe(name, v.description('The id of the dataset whose area is measured.')),
    sources: v.pipe(
      sources,
      v.description('Published shares to compare with; names of entries of `sources`.'),
    ),
  }),
  exactly({
    kind: v.literal('duration'),
    ...common,
    stated: exactly({ years: positive, wording }),
    from: day,
    to: day,
    sources,
  }),
  exactly({
    kind: v.literal('count'),
    ...common,
    stated: exactly({ value: positive, wording }),
    published: v.pipe(positive, v.description('What the sources say, the latest count.')),
    sources,
  }),
  exactly({
    kind: v.literal('date'),
    ...common,
    stated: exactly({ day }),
    published: day,
    sources,
  }),
  exactly({
    kind: v.literal('place'),
    ...common,
    mark: v.pipe(name, v.description('The mark that the map draws for it.')),
    within: v.pipe(text, v.description('The id of the first-level unit it must lie in, such as UA-63.')),
    near: exactly({ town: text, kilometres: positive }),
  }),
  exactly({
    kind: v.literal('time'),
    ...common,
    relation: v.picklist(['before', 'after', 'within']),
    events: v.pipe(
      v.strictTuple([name, name]),
      v.description('Names of two entries of `events`: the first stands in this relation to the second.'),
    ),
  }),
  exactly({
    kind: v.literal('amount'),
    ...common,
    stated: exactly({
      value: positive,
      unit: v.pipe(text, v.description('A currency, such as USD.')),
      wording,
    }),
    unchecked: v.literal('amount'),
  }),
  exactly({
    kind: v.picklist(['event', 'position']),
    ...common,
    unchecked: v.pipe(
      v.picklist(['position', 'private', 'account']),
      v.description(
        'Why no check is made: a position or judgement; said behind closed doors; an account that shapes and dates cannot confirm.',
      ),
    ),
  }),
]);

/** The facts of one claim. */
export type Facts = v.InferOutput<typeof facts>;

/** How sure each side of a claim is. */
export type Certainty = Facts['certainty'];

/** All of `claims.json`. */
export const claimsFile = exactly({
  $schema: v.optional(v.string()),
  sources: v.optional(recordOf(name, source), {}),
  events: v.optional(recordOf(name, event), {}),
  claims: recordOf(name, facts),
});

/** The facts of every claim of one report, in any language. */
export type ClaimFacts = v.InferOutput<typeof claimsFile>;
