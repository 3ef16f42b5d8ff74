import type { Findings } from '../../input/findings.ts';
import { limits } from '../../input/limits.ts';
import { placeOf } from '../../input/place.ts';
import type { Located } from './swapped.ts';

/** [west, south, east, north] of what was seen, in degrees; west is past east where nothing was. */
export type Seen = [number, number, number, number];

/** Thrown where there are so many errors that reading on would tell nobody more. */
export class Enough extends Error {}

/** Where a check stands in a value, and where it says what it finds. */
export class Walk {
  readonly #steps: (string | number)[] = [];
  #name = '';
  #nameAt = 0;
  /** Of the feature or geometry being read. */
  seen: Seen = [Infinity, Infinity, -Infinity, -Infinity];
  /** The most numbers that a position of it had. */
  dimensions = 0;
  /** Comparisons of segments that are left: see crossing.ts. */
  readonly budget = { left: limits.comparisons };
  /** Edges that may still be looked at to place holes: see holes.ts. */
  readonly holeBudget = { left: limits.comparisons };
  /** Where its features are, and what they are called. */
  readonly located: Located[] = [];
  /** Ids of features, and where each was first. */
  readonly ids = new Map<string, string>();

  readonly findings: Findings;

  constructor(findings: Findings) {
    this.findings = findings;
  }

  /** The place it stands at, or one some steps below. */
  place(...below: (string | number)[]): string {
    const steps = [...this.#steps, ...below];
    if (this.#name === '') return placeOf(steps);
    return placeOf(steps.slice(this.#nameAt), `${placeOf(steps.slice(0, this.#nameAt))} (${this.#name})`);
  }

  /** Runs a check one step further down. */
  within(step: string | number, check: () => void): void {
    this.#steps.push(step);
    check();
    this.#steps.pop();
  }

  /** Runs a check under a name that its places carry besides the path: `features[3] (north-beach)`. */
  named(name: string, check: () => void): void {
    this.#name = name;
    this.#nameAt = this.#steps.length;
    check();
    this.#name = '';
  }

  error(kind: string, reason: string, ...below: (string | number)[]): void {
    this.findings.error(kind, this.place(...below), reason);
    if (this.findings.errors >= limits.errors) throw new Enough();
  }

  warn(kind: string, reason: string, ...below: (string | number)[]): void {
    this.findings.warn(kind, this.place(...below), reason);
  }
}

/** A value in words, for a message: its sort, and a short one as it stands. */
export function worded(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return value.length > 30 ? 'a text' : `“${value}”`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'no value of JSON';
}
