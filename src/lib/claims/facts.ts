import * as v from 'valibot';
import { day, name, text } from '../input/atoms.ts';
import { exactly, recordOf } from '../input/record.ts';
import { dataset, hour, positive, sources, tolerance } from './atoms.ts';
import { rowsFilter } from './rowsFilter.ts';

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
  v.picklist(['exactly', 'around', 'nearly', 'over', 'up-to', 'at-least']),
  v.description('How the report hedges the number: it decides what counts as a rounding.'),
);
const common = {
  status: v.picklist(['reported', 'assessed', 'claimed', 'proposed']),
  when: v.optional(v.pipe(day, v.description('The day it is about.'))),
  certainty,
};

/** Whether all of some members are there, or in their place `unchecked`. */
const isEither = (claim: { readonly unchecked?: unknown }, ...members: readonly unknown[]) =>
  members.every((each) => (each === undefined) === (claim.unchecked !== undefined));
const published = 'needs either “published” and “sources”, or “unchecked”';
const noneYet = 'Where nothing published is set beside it, as geogloss new proposes it.';

const isTime = (at: string) => at.includes('T');
const lengthUnit = v.picklist(['km', 'm', 'nmi', 'mi']);
const areaUnit = v.picklist(['km2', 'ha']);
const countStep = v.pipe(
  v.optional(positive),
  v.description('What the stated number is rounded to; left out, 10.'),
);
/** Of a number that is set beside a measured one, in the unit of what is stated. */
const margin = {
  step: v.pipe(positive, v.description('What the stated number is rounded to, in its unit.')),
  tolerance: v.pipe(
    tolerance,
    v.description('By how much the measurement may be off, in the unit of the stated number.'),
  ),
  sources: v.optional(sources),
};

/** What the report states and how it is checked, by kind. */
export const facts = v.variant('kind', [
  v.pipe(
    exactly({
      kind: v.literal('share'),
      ...common,
      stated: exactly({ percent: positive, wording }),
      step: v.pipe(positive, v.description('Percentage points that the stated number is rounded to.')),
      tolerance: v.pipe(tolerance, v.description('Percentage points by which the measurement may be off.')),
      dataset: v.pipe(
        v.optional(dataset),
        v.description('The id of the dataset whose area is measured, on the day of `when`.'),
      ),
      part: v.pipe(
        v.optional(name),
        v.description('In place of `dataset`: the mark whose area is measured ...'),
      ),
      of: v.pipe(v.optional(name), v.description('... and the mark of whose area it is a share.')),
      sources: v.pipe(
        v.optional(sources),
        v.description('Published shares to compare with; names of entries of `sources`.'),
      ),
    }),
    v.check(
      ({ dataset, part, of }) =>
        dataset === undefined
          ? part !== undefined && of !== undefined
          : part === undefined && of === undefined,
      'needs either “dataset”, or “part” and “of”',
    ),
  ),
  exactly({
    kind: v.literal('length'),
    ...common,
    stated: exactly({ value: positive, unit: lengthUnit, wording }),
    ...margin,
    mark: v.pipe(name, v.description('The mark whose line is measured.')),
  }),
  exactly({
    kind: v.literal('distance'),
    ...common,
    stated: exactly({ value: positive, unit: lengthUnit, wording }),
    ...margin,
    between: v.pipe(v.strictTuple([name, name]), v.description('Two marks that are points.')),
  }),
  exactly({
    kind: v.literal('area'),
    ...common,
    stated: exactly({ value: positive, unit: areaUnit, wording }),
    ...margin,
    mark: v.pipe(name, v.description('The mark whose area is measured.')),
  }),
  v.pipe(
    exactly({
      kind: v.literal('duration'),
      ...common,
      stated: exactly({
        value: positive,
        unit: v.picklist(['years', 'months', 'days', 'hours']),
        wording,
      }),
      from: v.pipe(
        v.optional(v.union([day, hour])),
        v.description('A day, or for hours and days a time with an offset.'),
      ),
      to: v.optional(v.union([day, hour])),
      sources: v.optional(sources),
      unchecked: v.pipe(v.optional(v.literal('duration')), v.description(noneYet)),
    }),
    v.check(
      (claim) => isEither(claim, claim.from, claim.to, claim.sources),
      'needs either “from”, “to” and “sources”, or “unchecked”',
    ),
    v.check(
      ({ from = '', to = '' }) => isTime(from) === isTime(to),
      '“from” and “to” must both be days or both times',
    ),
    v.check(
      ({ stated: { unit }, from }) =>
        from === undefined || (unit === 'hours' ? isTime(from) : unit === 'days' || !isTime(from)),
      'hours are counted from time to time, years and months from day to day',
    ),
  ),
  v.pipe(
    exactly({
      kind: v.literal('count'),
      ...common,
      stated: exactly({ value: positive, wording }),
      step: countStep,
      published: v.pipe(v.optional(positive), v.description('What the sources say, the latest count.')),
      sources: v.optional(sources),
      unchecked: v.pipe(v.optional(v.literal('count')), v.description(noneYet)),
    }),
    v.check((claim) => isEither(claim, claim.published, claim.sources), published),
  ),
  exactly({
    kind: v.literal('rows'),
    ...common,
    stated: exactly({ value: positive, wording }),
    step: countStep,
    layer: v.pipe(name, v.description('The layer whose features are counted.')),
    where: v.pipe(
      v.optional(recordOf(text, text)),
      v.description('Properties and what they must be, for a feature to count.'),
    ),
    ...rowsFilter,
  }),
  v.pipe(
    exactly({
      kind: v.literal('date'),
      ...common,
      stated: exactly({ day }),
      published: v.optional(day),
      sources: v.optional(sources),
      unchecked: v.pipe(v.optional(v.literal('date')), v.description(noneYet)),
    }),
    v.check((claim) => isEither(claim, claim.published, claim.sources), published),
  ),
  exactly({
    kind: v.literal('place'),
    ...common,
    mark: v.pipe(name, v.description('The mark that the map draws for it.')),
    within: v.pipe(text, v.description('The id of the administrative unit it must lie in.')),
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
  v.pipe(
    exactly({
      kind: v.literal('amount'),
      ...common,
      stated: exactly({
        value: positive,
        unit: v.pipe(
          v.string(),
          v.regex(/^[A-Z]{3}$/u, 'must be a currency like “USD”'),
          v.description('The ISO 4217 code of a currency, such as USD.'),
        ),
        wording,
      }),
      step: v.pipe(
        v.optional(positive),
        v.description('What the stated sum is rounded to; left out, two digits of it count.'),
      ),
      published: v.pipe(v.optional(positive), v.description('What the sources say, in the same currency.')),
      sources: v.optional(sources),
      unchecked: v.optional(v.literal('amount')),
    }),
    v.check((claim) => isEither(claim, claim.published, claim.sources), published),
  ),
  exactly({
    kind: v.picklist(['event', 'position']),
    ...common,
    unchecked: v.pipe(
      v.picklist(['position', 'private', 'account']),
      v.description(
        'Why no check is made: a position or judgement; said behind closed doors; an account that shapes and dates cannot confirm.',
      ),
    ),
    sources: v.optional(v.pipe(sources, v.description('Accounts of it, where `certainty` says several.'))),
    quotation: v.pipe(
      v.optional(
        exactly({
          as: v.pipe(
            v.picklist(['verbatim', 'shortened', 'reworded']),
            v.description('How the report quotes them.'),
          ),
          words: v.pipe(text, v.description('The words as published, in their own language.')),
          sources,
        }),
      ),
      v.description('What was said, as published, where the report quotes it.'),
    ),
  }),
]);

/** The facts of one claim. */
export type Facts = v.InferOutput<typeof facts>;

/** How sure each side of a claim is. */
export type Certainty = Facts['certainty'];
