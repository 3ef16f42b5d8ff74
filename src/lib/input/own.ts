/** An object of JSON, nothing known of its members. */
export type Members = Readonly<Record<string, unknown>>;

/** True for an object of JSON, not for an array or null. */
export const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What a record holds by a name that a file, an address or a page chose. A plain look-up would also find what every
 * object inherits: `constructor`, `toString`.
 *
 * @returns undefined for what is not the record's own
 */
export const own = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;
