import type { Confirmable, ConfirmedCheck, ConfirmedMark, ConfirmedWords, Figure } from './model.ts';
import { wasAndIs } from './words.ts';

/** One thing that is not as it was confirmed. */
export type Difference = {
  /** `new` is what was never confirmed, `gone` what was and is no longer there. */
  readonly kind: 'changed' | 'new' | 'gone';
  /** A path in words: `en.statements.kharkiv-strike`, `checks.around-20-percent.percent`. */
  readonly path: string;
  /** Says what was and what is. */
  readonly reason: string;
};

const byName = <T extends { readonly name: string }>(items: readonly T[]) =>
  new Map(items.map((item) => [item.name, item] as const));

/** The names of both, those of the first before what only the second has. */
const namesOf = (was: ReadonlyMap<string, unknown>, is: ReadonlyMap<string, unknown>) => [
  ...new Set([...was.keys(), ...is.keys()]),
];
const mapOf = <T>(record: Readonly<Record<string, T>>) => new Map(Object.entries(record));

/** Walks over what two maps have by the same names. */
function pairs<T>(
  was: ReadonlyMap<string, T>,
  is: ReadonlyMap<string, T>,
  of: (name: string, was: T | undefined, is: T | undefined) => Difference[],
): Difference[] {
  return namesOf(was, is).flatMap((name) => of(name, was.get(name), is.get(name)));
}

/** Differences of texts by name, such as front matter or the titles of a mark. */
const texts = (
  was: Readonly<Record<string, string>>,
  is: Readonly<Record<string, string>>,
  path: string,
): Difference[] =>
  pairs(mapOf(was), mapOf(is), (name, before, now) => {
    const at = `${path}.${name}`;
    if (before === now) return [];
    if (before === undefined) return [{ kind: 'new', path: at, reason: `“${now ?? ''}” was not confirmed` }];
    if (now === undefined) return [{ kind: 'gone', path: at, reason: `was “${before}”, is no longer there` }];
    return [{ kind: 'changed', path: at, reason: wasAndIs(before, now) }];
  });

/** A sentence without the sign that ends it, which it loses where it melts into the next one. */
const open = (text: string) => text.replace(/[.!?…]+[»”"’)]*$/u, '');

function statements(was: ConfirmedWords, is: ConfirmedWords, path: string): Difference[] {
  const [before, now] = [byName(was.statements), byName(is.statements)];
  /** The sentence that holds the words of one that is gone. */
  const heirOf = (text: string) =>
    is.statements.find((each) => each.text === text) ??
    is.statements.find((each) => each.text.includes(open(text)));
  return pairs(before, now, (name, then, here) => {
    const at = `${path}.${name}`;
    if (then?.text === here?.text) return [];
    if (!then) return [{ kind: 'new', path: at, reason: `“${here?.text ?? ''}” was not confirmed` }];
    if (here) return [{ kind: 'changed', path: at, reason: wasAndIs(then.text, here.text) }];
    const heir = heirOf(then.text);
    const where =
      heir === undefined
        ? 'is no longer there'
        : heir.text === then.text
          ? `is now called “${heir.name}”`
          : `has melted into “${heir.name}”, which is “${heir.text}”`;
    return [{ kind: 'gone', path: at, reason: `was “${then.text}”, ${where}` }];
  });
}

const words = (was: ConfirmedWords, is: ConfirmedWords, language: string): Difference[] => [
  ...texts(was.frontMatter, is.frontMatter, `${language}.frontMatter`),
  ...statements(was, is, `${language}.statements`),
];

const said = (figure: Figure | undefined) =>
  figure === undefined ? 'nothing' : typeof figure === 'string' ? `“${figure}”` : String(figure);

/** A changed figure or word of a check, or undefined where it is the same. */
function figure(path: string, was: Figure | undefined, is: Figure | undefined): Difference[] {
  return was === is ? [] : [{ kind: 'changed', path, reason: `was ${said(was)}, is ${said(is)}` }];
}

function check(name: string, was: ConfirmedCheck | undefined, is: ConfirmedCheck | undefined): Difference[] {
  const path = `checks.${name}`;
  if (!was) return [{ kind: 'new', path, reason: `the verdict “${is?.verdict ?? ''}” was not confirmed` }];
  if (!is)
    return [{ kind: 'gone', path, reason: `the verdict was “${was.verdict}”, the claim is no longer there` }];
  return [
    ...figure(`${path}.verdict`, was.verdict, is.verdict),
    ...pairs<Figure>(mapOf(was.figures), mapOf(is.figures), (each, before, now) =>
      figure(`${path}.${each}`, before, now),
    ),
  ];
}

/** Kilometres between two positions [longitude, latitude] on a sphere of the earth's mean radius (haversine). */
function kilometres([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const h =
    Math.sin(radians(y2 - y1) / 2) ** 2 +
    Math.cos(radians(y1)) * Math.cos(radians(y2)) * Math.sin(radians(x2 - x1) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(h)));
}

function mark(id: string, was: ConfirmedMark | undefined, is: ConfirmedMark | undefined): Difference[] {
  const path = `marks.${id}`;
  if (!was) return [{ kind: 'new', path, reason: `its point ${is?.at.join(', ') ?? ''} was not confirmed` }];
  if (!is) return [{ kind: 'gone', path, reason: `was at ${was.at.join(', ')}, is no longer there` }];
  const moved = was.at[0] !== is.at[0] || was.at[1] !== is.at[1];
  const far = kilometres(was.at, is.at);
  const distance = far < 1 ? `${String(Math.round(far * 1000))} m` : `${far.toFixed(1)} km`;
  return [
    ...(moved
      ? ([
          {
            kind: 'changed',
            path: `${path}.at`,
            reason: `was ${was.at.join(', ')}, is ${is.at.join(', ')}: ${distance} away`,
          },
        ] as const)
      : []),
    ...figure(`${path}.kind`, was.kind, is.kind),
    ...texts(was.title, is.title, `${path}.title`),
  ];
}

/**
 * Everything of a report that is not as its author confirmed it. A sentence that was put in is itself new, and changes
 * nothing of the others: each is compared by its name.
 *
 * @param confirmed - what was confirmed
 * @param current - what is there now
 */
export function differences(confirmed: Confirmable, current: Confirmable): Difference[] {
  const nothing: ConfirmedWords = { frontMatter: {}, statements: [] };
  const marksOf = ({ marks }: Confirmable) => new Map(marks.map((each) => [each.id, each] as const));
  return [
    ...pairs(mapOf(confirmed.languages), mapOf(current.languages), (language, was, is) => {
      if (is) return words(was ?? nothing, is, language);
      return [
        { kind: 'gone', path: language, reason: 'this language was confirmed, and is no longer there' },
      ];
    }),
    ...pairs(byName(confirmed.checks), byName(current.checks), check),
    ...pairs(marksOf(confirmed), marksOf(current), mark),
  ];
}

/** Fields of front matter that mean the same in every language, and so are written the same. */
const shared = ['date', 'asOf'] as const;

/** Where the languages of a report say different things in a field that has no language. */
export function disagreements({ languages }: Pick<Confirmable, 'languages'>): Difference[] {
  const [first, ...others] = Object.entries(languages);
  if (!first) return [];
  const [original, { frontMatter: wanted }] = first;
  return others.flatMap(([language, { frontMatter }]) =>
    shared
      .filter((field) => frontMatter[field] !== wanted[field])
      .map((field) => ({
        kind: 'changed' as const,
        path: `${language}.frontMatter.${field}`,
        reason: `is ${said(frontMatter[field])}, and ${said(wanted[field])} in “${original}”`,
      })),
  );
}
