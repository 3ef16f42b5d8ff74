import { hiddenIn, htmlIn } from '../../input/characters.ts';
import { inBytes, limits } from '../../input/limits.ts';
import type { Members } from '../../input/own.ts';
import { shortened } from '../../input/place.ts';
import type { Findings } from '../../input/findings.ts';
import { Walk } from './walk.ts';

type Below = (string | number)[];

/** Says what a text holds that its reader will not see as meant. */
export function checkText(text: string, walk: Walk, ...below: Below): void {
  const html = htmlIn(text);
  if (html) walk.warn('HTML', `holds HTML (${shortened(html, 30)}), which is shown as text`, ...below);
  for (const { what } of hiddenIn(text)) walk.warn('hidden character', `holds ${what}`, ...below);
}

/** The bytes of a value, counted no further than the limit. */
function sizeOf(value: unknown, limit: number): number {
  if (typeof value === 'string')
    return value.length * 3 <= limit || value.length > limit
      ? value.length
      : new TextEncoder().encode(value).length;
  if (typeof value !== 'object' || value === null) return 8;
  let size = 2;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length && size <= limit; i++) size += sizeOf(value[i], limit) + 1;
    return size;
  }
  // Member by member: a list of millions of names would be made in vain.
  for (const key in value) {
    if (size > limit) return size;
    if (Object.hasOwn(value, key)) size += key.length + sizeOf((value as Members)[key], limit) + 4;
  }
  return size;
}

function checkInside(value: unknown, walk: Walk, below: Below): void {
  if (typeof value === 'string') {
    checkText(value, walk, ...below);
    return;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    walk.error('not finite', 'the number is not finite', ...below);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (below.length > limits.nesting) {
    walk.error('limit', `is nested deeper than ${String(limits.nesting)} levels`);
    return;
  }
  for (const [key, member] of Object.entries(value))
    checkInside(member, walk, [...below, Array.isArray(value) ? Number(key) : key]);
}

/** Checks every text in a value that is no GeoJSON, such as a file of annotations. */
export function checkTexts(value: unknown, findings: Findings): void {
  checkInside(value, new Walk(findings), []);
}

/** Checks a property's or another member's value: its size, and every text and number in it. */
export function checkValue(value: unknown, walk: Walk, ...below: Below): void {
  if (sizeOf(value, limits.property) > limits.property)
    walk.error('limit', `a value of more than ${inBytes(limits.property)}`, ...below);
  else checkInside(value, walk, below);
}
