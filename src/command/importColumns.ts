import { dayOrders, type DayOrder } from '../lib/import/days.ts';
import { mappingOf } from '../lib/import/known.ts';
import type { Known } from '../lib/import/knownSource.ts';
import { isPlaceField, parseMapping, suggested, type Field, type Mapping } from '../lib/import/mapping.ts';
import { openDates } from '../lib/import/rows.ts';
import { columnsInWords, type Source } from '../lib/import/source.ts';
import type { Asking } from './ask.ts';
import { counted } from './importTold.ts';
import { print, WrongCommand } from './output.ts';

/** The fields that are asked for, on a terminal, and what each is to a reader. */
const asked: readonly (readonly [Field, string])[] = [
  ['title', 'What is it called'],
  ['date', 'When was it'],
  ['type', 'Of which kind is it'],
  ['source', 'Who says so'],
];

async function askedMapping(
  source: Source,
  mapping: Map<Field, readonly string[]>,
  asking: Asking,
): Promise<void> {
  for (const [field, question] of asked) {
    const [likely] = mapping.get(field) ?? [];
    const none = field === 'title' ? '' : likely === undefined ? ', Enter for none' : ', - for none';
    const otherwise = `${likely === undefined ? '' : `, Enter for “${likely}”`}${none}`;
    const answer = await asking.text(
      `${question}? A column (${columnsInWords(source.columns)}${otherwise})`,
      (text) => {
        if (text === '' && (likely !== undefined || field !== 'title')) return undefined;
        if (text === '-' && field !== 'title') return undefined;
        const parsed = parseMapping(`${field}=${text}`, source.columns);
        return 'faults' in parsed ? parsed.faults[0] : text === '' ? 'every mark needs a title' : undefined;
      },
    );
    if (answer === '-') mapping.delete(field);
    else if (answer !== '') {
      const parsed = parseMapping(`${field}=${answer}`, source.columns);
      if (!('faults' in parsed)) mapping.set(field, parsed.get(field) ?? []);
    }
  }
}

/**
 * Which column is what: as it is known of the source, as its author says, or as the names of the columns suggest, which
 * on a terminal is asked.
 *
 * @param asking - undefined where nobody is there to be asked
 */
export async function mappingFor(
  source: Source,
  known: Known | undefined,
  given: string | undefined,
  asking: Asking | undefined,
): Promise<Mapping> {
  const mapping = known ? mappingOf(known, source) : suggested(source);
  if (given !== undefined) {
    const parsed = parseMapping(given, source.columns);
    if ('faults' in parsed)
      throw new WrongCommand(parsed.faults.map((fault) => `--map: ${fault}`).join('\n'));
    // One that says where places it: what was suggested for that goes.
    if ([...parsed.keys()].some(isPlaceField))
      for (const field of [...mapping.keys()]) if (isPlaceField(field)) mapping.delete(field);
    for (const [field, columns] of parsed) {
      if (columns.length === 0) mapping.delete(field);
      else mapping.set(field, columns);
    }
  } else if (!known && asking) await askedMapping(source, mapping, asking);
  const columns = `the columns are ${columnsInWords(source.columns)}`;
  if (!mapping.has('title'))
    throw new WrongCommand(
      `No column is known to be a title: say which with --map title=<column>; ${columns}`,
    );
  const placed = source.rows.some(({ geometry }) => geometry !== undefined);
  const isPlaced =
    mapping.has('position') || mapping.has('wkt') || (mapping.has('lat') && mapping.has('lon'));
  if (!placed && !isPlaced)
    throw new WrongCommand(
      `No column is known to say where: --map lat=<column>,lon=<column>, or position=<column> for “49.99, 36.23”, or wkt=<column>; ${columns}`,
    );
  return mapping;
}

/** Which number of “03/05/2024” is the day: as it is known of the source or told, else asked; never guessed. */
export async function orderFor(
  source: Source,
  mapping: Mapping,
  told: DayOrder | undefined,
  asking: Asking | undefined,
): Promise<DayOrder | undefined> {
  if (told !== undefined) return told;
  const open = openDates(source, { mapping });
  if (!open) return undefined;
  const { count, first, allowed } = open;
  const fits =
    allowed.length === 1
      ? `; only ${allowed[0] ?? ''} fits all of them`
      : allowed.length === 0
        ? '; neither fits all of them'
        : '';
  const about = `“${first.text}” (${source.counts} ${String(first.line)})${count === 1 ? '' : ` and ${counted(count - 1, 'more date')} like it`}${fits}`;
  if (!asking)
    throw new WrongCommand(
      `${about}: which number is the day? Say ${dayOrders.map((each) => `--dates ${each}`).join(' or ')}.`,
    );
  print(`${about}.`);
  const key = await asking.text('Which number is the day? d the first, m the second', (text) =>
    text === 'd' || text === 'm' ? undefined : 'd or m',
  );
  return key === 'd' ? 'day-first' : 'month-first';
}
