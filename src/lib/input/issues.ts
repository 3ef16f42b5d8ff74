import type * as v from 'valibot';
import { placeOf, shortened } from './place.ts';

/** What a value has to be, by the kind of schema that it does not fit. */
const wanted: Readonly<Record<string, string>> = {
  string: 'must be text',
  number: 'must be a number',
  boolean: 'must be true or false',
  array: 'must be a list',
  tuple: 'must be a list',
  strict_tuple: 'must be a list of a certain length',
  object: 'must be an object',
  loose_object: 'must be an object',
  strict_object: 'must be an object',
  record: 'must be an object',
};

/** `("a" | "b")` as “a”, “b”. */
const choices = (expected: string): string =>
  expected
    .replaceAll(/^\(|\)$/gu, '')
    .split(' | ')
    .map((each) => each.replaceAll(/^"|"$/gu, '“').replace(/“$/u, '”'))
    .join(', ');

/** What the validator calls some values, in the words of whoever wrote the file. */
const called: Readonly<Record<string, string>> = {
  undefined: 'nothing stands here',
  Array: 'this is a list',
  Object: 'this is an object',
};
const given = (received: string): string => called[received] ?? `this is ${shortened(received, 60)}`;

/** Why a value does not fit, in the words of whoever wrote the file and not of the validator. */
function reasonOf({ kind, type, message, expected, received, path }: v.BaseIssue<unknown>): string {
  // Schemas of ours say why themselves; only what the validator makes up by itself begins so.
  if (kind !== 'schema' || !message.startsWith('Invalid ')) return message;
  if (path?.at(-1)?.origin === 'key' && received === 'undefined') return 'is missing';
  const what =
    wanted[type] ??
    (expected?.includes('|') === true || expected?.startsWith('"') === true
      ? `must be ${expected.includes('|') ? 'one of ' : ''}${choices(expected)}`
      : `must be ${expected ?? 'something else'}`);
  return `${what}; ${given(received)}`;
}

/** What of a value does not fit a schema: each place, and why. */
export const problemsIn = (issues: readonly v.BaseIssue<unknown>[]): { path: string; reason: string }[] =>
  issues.map((issue) => ({
    path: placeOf((issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))),
    reason: reasonOf(issue),
  }));
