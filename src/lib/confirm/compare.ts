import { distanceKm } from '../geo/length.ts';
import { own } from '../input/own.ts';
import { shortened } from '../input/place.ts';
import type { Confirmable, Current, Entry, Figure, Section } from './model.ts';
import { wasAndIs } from './words.ts';

/** One thing that is not as it was confirmed. */
export type Difference = {
  /** `new` is what was never confirmed, `gone` what was and is no longer there. */
  readonly kind: 'changed' | 'new' | 'gone';
  /** Such as `en.statements`. */
  readonly section: string;
  /** Of the entry in its section; empty where it is the section as a whole. */
  readonly name: string;
  /** What of the entry; undefined for the whole of it. */
  readonly field?: string;
  /** Says what was and what is. */
  readonly reason: string;
};

/** The names of both, those of the first before what only the second has. */
const namesOf = (was: object, is: object) => [...new Set([...Object.keys(was), ...Object.keys(is)])];

const said = (figure: Figure | undefined) =>
  figure === undefined ? 'nothing' : typeof figure === 'string' ? `“${figure}”` : String(figure);

/** An entry in one line; the words of a sentence as a whole. */
const shown = (entry: Entry) =>
  typeof entry === 'string'
    ? `“${entry}”`
    : `“${shortened(
        Object.entries(entry)
          .map(([name, value]) => `${name} ${String(value)}`)
          .join(', '),
        200,
      )}”`;

/** How far apart two positions are, where both figures are “longitude, latitude”; else nothing. */
function apart(was: Figure | undefined, is: Figure | undefined): string {
  const [a, b] = [was, is].map((figure) => {
    const found = /^(-?[\d.]+), (-?[\d.]+)$/u.exec(String(figure));
    return found && [Number(found[1]), Number(found[2])];
  });
  if (!a || !b) return '';
  const far = distanceKm(a, b);
  return `: ${far < 1 ? `${String(Math.round(far * 1000))} m` : `${far.toFixed(1)} km`} away`;
}

/** A sentence without the sign that ends it, which it loses where it melts into the next one. */
const open = (text: string) => text.replace(/[.!?…]+[»”"’)]*$/u, '');

/** What became of a sentence that is no longer there by its name. */
function fate(name: string, text: string, is: Section, annotations: Section): string {
  const now = Object.entries(is);
  const [heir, words = ''] =
    now.find(([, each]) => each === text) ??
    now.find(([, each]) => typeof each === 'string' && each.includes(open(text))) ??
    [];
  if (heir === undefined) return 'is no longer there';
  if (words === text) return `is now called “${heir}”`;
  const lost = Object.entries(annotations)
    .filter(([, each]) => typeof each !== 'string' && each['in'] === name)
    .map(([each]) => `“${each}”`);
  const links = lost.length > 0 ? `; it had the annotations ${lost.join(', ')}` : '';
  return `has melted into “${heir}”, which is ${shown(words)}${links}`;
}

/**
 * Everything of a report that is not as its author confirmed it. A sentence that was put in is itself new, and changes
 * nothing of the others: each is compared by its name.
 *
 * @param confirmed - what was confirmed
 * @param current - what is there now
 */
export function differences(confirmed: Confirmable, current: Current): Difference[] {
  const found: Difference[] = [];
  for (const section of namesOf(confirmed, current)) {
    const add = (kind: Difference['kind'], name: string, reason: string, field?: string) =>
      found.push({ kind, section, name, reason, ...(field === undefined ? {} : { field }) });
    const [was, is] = [own(confirmed, section) ?? {}, own(current, section)];
    if (!is) {
      if (!Object.hasOwn(current, section)) add('gone', '', 'was confirmed, and is no longer there');
      continue;
    }
    const isProse = section.endsWith('.statements');
    for (const name of namesOf(was, is)) {
      const [before, now] = [own(was, name), own(is, name)];
      if (before === undefined) add('new', name, `${shown(now ?? '')} was not confirmed`);
      else if (now === undefined) {
        const annotations = own(confirmed, section.replace('.statements', '.annotations')) ?? {};
        const after =
          isProse && typeof before === 'string' ? fate(name, before, is, annotations) : 'is no longer there';
        add('gone', name, `was ${shown(before)}, ${after}`);
      } else if (typeof before === 'string' && typeof now === 'string') {
        if (before !== now) add('changed', name, wasAndIs(before, now));
      } else if (typeof before === 'string' || typeof now === 'string')
        add('changed', name, `was ${shown(before)}, is ${shown(now)}`);
      else
        for (const field of namesOf(before, now)) {
          const [a, b] = [own(before, field), own(now, field)];
          if (a === b) continue;
          const words = typeof a === 'string' && typeof b === 'string' && apart(a, b) === '';
          add('changed', name, words ? wasAndIs(a, b) : `was ${said(a)}, is ${said(b)}${apart(a, b)}`, field);
        }
    }
    // Of other sections the order says nothing.
    if (!isProse && section !== 'layers') continue;
    const order = (one: Section, other: Section) =>
      Object.keys(one).filter((name) => Object.hasOwn(other, name));
    const [then, here] = [order(was, is), order(is, was)];
    const moved = here.find((name, i) => name !== then[i]);
    if (moved !== undefined)
      add('changed', moved, `stands where “${then[here.indexOf(moved)] ?? ''}” stood: the order changed`);
  }
  return found;
}
