import * as v from 'valibot';
import { day, name, text, webAddress } from '../input/atoms.ts';
import { exactly, recordOf } from '../input/record.ts';
import { hour, sources } from './atoms.ts';
import { facts } from './facts.ts';

/**
 * What `claims.json` beside a report may hold: the facts of each claim that no language changes. A
 * translation of the report says the claim in its own words and takes the facts from here, by name. The
 * descriptions go into the JSON Schema that editors show while one writes.
 */
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
  date: v.optional(day),
  url: v.optional(
    v.pipe(webAddress, v.description('Only an address that was opened and holds what it is cited for.')),
  ),
});

const byLanguage = recordOf(
  v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u, 'must be a language like “en”')),
  text,
);
const time = exactly({ at: hour, sources });
const event = exactly({
  names: v.pipe(
    byLanguage,
    v.description('What it is called within a sentence, by language: “the landing at the north beach”.'),
  ),
  zone: v.pipe(text, v.description('IANA time zone of the place, such as America/New_York.')),
  clock: v.pipe(
    v.optional(byLanguage),
    v.description(
      'What the clock there is called, by language: “Washington time”. Where it is left out, the city of the zone names it: “New York time”.',
    ),
  ),
  from: time,
  to: v.pipe(v.optional(time), v.description('Left out where no source gives the end.')),
  also: v.pipe(
    v.optional(exactly({ says: byLanguage, sources })),
    v.description('A sentence that a reader of the comparison needs besides, by language, and who says so.'),
  ),
});

/** All of `claims.json`. */
export const claimsFile = exactly({
  $schema: v.optional(v.string()),
  sources: v.optional(recordOf(name, source), {}),
  events: v.optional(recordOf(name, event), {}),
  claims: recordOf(name, facts),
});

/** The facts of every claim of one report, in any language. */
export type ClaimFacts = v.InferOutput<typeof claimsFile>;
