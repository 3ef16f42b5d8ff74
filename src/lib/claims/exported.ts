import * as v from 'valibot';
import { facts } from './facts.ts';

const words = v.string();

/** What `claims.json` beside a report's page holds: every claim with its check, for others to use. */
export const exportedClaims = v.strictObject({
  $schema: words,
  page: v.pipe(words, v.description('The address of the report’s page.')),
  language: words,
  asOf: v.pipe(v.string(), v.isoDate(), v.description('The day the map shows.')),
  claims: v.array(
    v.strictObject({
      name: words,
      statement: v.pipe(words, v.description('The name of the statement; its element id is s-<name>.')),
      quote: v.strictObject({ exact: words, prefix: v.optional(words), suffix: v.optional(words) }),
      by: v.pipe(words, v.description('Who says it.')),
      facts: v.pipe(facts, v.description('What is stated, and how it is checked.')),
      verdict: v.picklist(['agrees', 'rounding', 'differs', 'unchecked']),
      measured: v.pipe(
        v.record(words, v.nullable(v.union([v.number(), words]))),
        v.description('What the check found, in numbers; empty where no check is made.'),
      ),
      result: v.pipe(words, v.description('What the check found, in words.')),
      method: words,
      sources: v.array(words),
    }),
  ),
});

/** The whole file. */
export type ExportedClaims = v.InferOutput<typeof exportedClaims>;
