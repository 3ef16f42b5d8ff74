import * as v from 'valibot';
import { closest } from './closest.ts';

type Name = v.GenericSchema<string, string>;

/** Names without what every object inherits: a look-up by any name finds what the file says, or nothing. */
const emptyRecord = () => Object.create(null) as Record<string, unknown>;

/**
 * The schema of an object whose names a file chooses. Valibot's own `record` leaves `constructor`, `prototype` and
 * `__proto__` out without a word, and gives an object in which `toString` is found though nobody wrote it; here each
 * is a name like any other.
 *
 * @param key - what a name may be
 * @param value - what stands by it
 */
export function recordOf<Key extends Name, Value extends v.GenericSchema>(
  key: Key,
  value: Value,
): v.RecordSchema<Key, Value, undefined> {
  const schema = v.record(key, value);
  const run = (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => {
    const input = dataset.value;
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      // For the validator a list is an object as well.
      const failed = v.record(key, value)['~run']({ value: Array.isArray(input) ? null : input }, config);
      const received = Array.isArray(input) ? { received: 'Array' } : {};
      return {
        ...failed,
        issues: failed.issues?.map((issue) => ({ ...issue, input, ...received })),
      } as typeof failed;
    }
    const output = emptyRecord();
    const issues: v.BaseIssue<unknown>[] = [];
    let typed = true;
    for (const [name, member] of Object.entries(input)) {
      const at = (origin: 'key' | 'value') =>
        ({
          type: 'object',
          origin,
          input: input as Record<string, unknown>,
          key: name,
          value: member,
        }) as const;
      const named = v.safeParse(key, name, config);
      const valued = v.safeParse(value, member, config);
      typed &&= named.typed && valued.typed;
      for (const issue of named.issues ?? []) issues.push({ ...issue, path: [at('key')] });
      for (const issue of valued.issues ?? [])
        issues.push({ ...issue, path: [at('value'), ...(issue.path ?? [])] });
      if (valued.typed) output[name] = valued.output;
    }
    const [first, ...rest] = issues;
    return { typed, value: output, ...(first ? { issues: [first, ...rest] } : {}) };
  };
  return { ...schema, '~run': run } as v.RecordSchema<Key, Value, undefined>;
}

/**
 * The schema of an object with these members and no other. Valibot's own names the first member too many, in words
 * of its own; this one names each, and what may have been meant.
 */
export function exactly<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.StrictObjectSchema<Entries, undefined> {
  const schema = v.strictObject(entries);
  const known = Object.keys(entries);
  const open = v.object(entries);
  const run = (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => {
    const input = dataset.value;
    const result = open['~run'](dataset, config);
    if (typeof input !== 'object' || input === null) return result;
    const unknown = Object.keys(input).filter((name) => !Object.hasOwn(entries, name));
    if (unknown.length === 0) return result;
    const issues = unknown.map((name): v.StrictObjectIssue => {
      const meant = closest(name, known);
      return {
        kind: 'schema',
        type: 'strict_object',
        input: name,
        expected: 'never',
        received: JSON.stringify(name),
        message: `is not known here${meant === undefined ? '' : `; is “${meant}” meant?`}`,
        path: [
          {
            type: 'object',
            origin: 'key',
            input: input as Record<string, unknown>,
            key: name,
            value: (input as Record<string, unknown>)[name],
          },
        ],
      };
    });
    return { typed: false, value: result.value, issues: [...(result.issues ?? []), ...issues] };
  };
  return { ...schema, '~run': run } as unknown as v.StrictObjectSchema<Entries, undefined>;
}
