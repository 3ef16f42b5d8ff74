import { readdirSync, readFileSync } from 'node:fs';

/** One change of one file of a report: what an editor, a tool or a slip might do. */
export type Change = { readonly file: string; readonly what: string; readonly text: string };

const numberWords: readonly string[] =
  `one two three four five six seven eight nine ten twenty thirty forty hundred thousand million billion half
  один одна дві два три чотири п’ять шість сім сімох вісім дев’ять десять сто тисяч мільйонів мільярдів
  чотири`.split(/\s+/u);
const hedges: readonly RegExp[] = [
  /\b(?:about|around|nearly|over|more than|up to|at least|currently|estimated|reportedly|suggest|may|might|could|possible|possibility|potential|some|almost|stated|claimed|said|denied)\b/gu,
  /(?<!\p{L})(?:близько|приблизно|майже|понад|більше ніж|до|щонайменше|нині|за оцінками|за повідомленнями|припускають|міг|могла|можуть|можливість|можливу|заявив|заявила|сказав|заперечила)(?!\p{L})/gu,
];
const inProse = (body: string, pattern: RegExp) => [...body.matchAll(pattern)];

/** Changes of the text: every number, hedge and capitalised word, and every line of the front matter. */
function* textChanges(file: string, source: string): Generator<Change> {
  const start = source.indexOf('\n---\n') + 5;
  const put = (from: number, length: number, text: string, what: string): Change => ({
    file,
    what: `${what} “${source.slice(from, from + length)}” becomes “${text}”`,
    text: source.slice(0, from) + text + source.slice(from + length),
  });
  let at = 0;
  for (const line of source.slice(0, start).split('\n')) {
    const [, key = '', value = ''] = /^(\w+): (.*)$/u.exec(line) ?? [];
    const other = /^\d{4}-/u.test(value)
      ? value.replace(/\d$/u, (digit) => String((Number(digit) + 1) % 10))
      : /^[a-z]{2}$/u.test(value)
        ? 'pl'
        : `${value}s`;
    if (key !== '') yield put(at + key.length + 2, value.length, other, `front matter ${key}`);
    at += line.length + 1;
  }
  const body = source.slice(start);
  const capitals = inProse(body, /\p{Lu}[\p{L}\p{M}’'-]*/gu);
  for (const [i, { 0: word, index }] of capitals.entries()) {
    const other = capitals.slice(i + 1).find((each) => each[0] !== word)?.[0] ?? 'Biden';
    yield put(start + index, word.length, other, 'word');
  }
  for (const { 0: number, index } of inProse(body, /\d+/gu))
    yield put(start + index, number.length, String(Number(number) + 1), 'number');
  const words = new RegExp(`(?<!\\p{L})(?:${numberWords.join('|')})(?!\\p{L})`, 'giu');
  for (const { 0: number, index } of inProse(body, words)) {
    const other = numberWords.find((word) => word.toLowerCase() !== number.toLowerCase() && word.length > 2);
    yield put(start + index, number.length, other ?? '', 'number');
  }
  for (const pattern of hedges)
    for (const { 0: hedge, index } of inProse(body, pattern))
      yield put(start + index, hedge.length + 1, '', 'hedge');
}

/** Words of the files of which another is as valid. */
const alternatives: readonly (readonly string[])[] = [
  ['reported', 'claimed', 'assessed', 'proposed'],
  ['confirmed', 'stated', 'open'],
  ['exactly', 'around', 'nearly', 'over', 'up-to'],
  ['years', 'months', 'days'],
  ['km', 'nmi', 'm'],
  ['USD', 'EUR'],
  ['before', 'after', 'within'],
  ['took-place', 'acknowledged', 'proposed'],
  ['position', 'private', 'account'],
  ['incident', 'venue', 'actor'],
  ['CC0-1.0', 'CC-BY-4.0'],
];

/** Another value of the same form. */
function otherThan(value: unknown): unknown {
  if (typeof value === 'number') return value === 0 ? 1 : Number((value * 1.01).toPrecision(12));
  if (typeof value !== 'string') return undefined;
  const list = alternatives.find((each) => each.includes(value));
  if (list) return list[(list.indexOf(value) + 1) % list.length];
  if (/^\d{4}-\d\d-\d\d$/u.test(value)) return value.replace(/\d$/u, (digit) => (digit === '1' ? '2' : '1'));
  if (/^\d{4}-\d\d-\d\dT/u.test(value))
    return value.replace(/T(\d)(\d)/u, (_, a, b) => `T${String(a)}${b === '1' ? '2' : '1'}`);
  return `${value}s`;
}

type Step = string | number;
/** Every plain value of a JSON value, with the way to it; of the positions of a line or an area, the first alone. */
function* leaves(value: unknown, way: readonly Step[] = []): Generator<readonly Step[]> {
  if (typeof value !== 'object' || value === null) {
    if (way.at(-1) !== '$schema') yield way;
  } else if (Array.isArray(value)) {
    const long = way.includes('coordinates') && value.length > 2;
    for (const i of long ? [1] : value.keys()) yield* leaves(value[i], [...way, i]);
  } else for (const [name, member] of Object.entries(value)) yield* leaves(member, [...way, name]);
}

/** A copy in which what stands at the end of a way is something else. */
function replaced(value: unknown, [step, ...rest]: readonly Step[], to: (old: unknown) => unknown): unknown {
  if (step === undefined) return to(value);
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    Step,
    unknown
  >;
  copy[step] = replaced(copy[step], rest, to);
  return copy;
}

/** Changes of a JSON file: every plain value, and every entry of a list of names left out. */
function* jsonChanges(file: string, source: string): Generator<Change> {
  const value: unknown = JSON.parse(source);
  for (const way of leaves(value)) {
    // The type of an object of GeoJSON says how to read it: another one is no slip.
    if (file.endsWith('.geojson') && way.at(-1) === 'type') continue;
    let what = '';
    const changed = replaced(value, way, (old) => {
      const other = otherThan(old);
      what = `${way.join('.')} “${String(old)}” becomes “${String(other)}”`;
      return other;
    });
    yield { file, what, text: JSON.stringify(changed) };
  }
}

/**
 * Every single change of a report's folder, by the file it is made in.
 *
 * @param folder - of the report
 */
export const changesOf = (folder: string): Map<string, Change[]> =>
  new Map(
    readdirSync(folder)
      .filter((file) => file !== 'confirmed.json')
      .map((file) => {
        const source = readFileSync(`${folder}/${file}`, 'utf8');
        return [
          file,
          [...(file.endsWith('.md') ? textChanges(file, source) : jsonChanges(file, source))],
        ] as const;
      }),
  );
