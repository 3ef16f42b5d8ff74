import { CsvError, parse } from 'csv-parse/sync';
import { inBytes, inWords, limits } from '../input/limits.ts';
import { Unreadable, type Source, type SourceRow } from './source.ts';
import { isWkt } from './wkt.ts';

const delimiters: readonly (readonly [delimiter: string, name: string])[] = [
  ['\t', 'tab'],
  [';', 'semicolon'],
  [',', 'comma'],
  ['|', 'vertical bar'],
];
const nameOf = (delimiter: string) =>
  delimiters.find(([each]) => each === delimiter)?.[1] ?? `“${delimiter}”`;

/** How often a delimiter stands in a line outside quotes. */
function countIn(line: string, delimiter: string): number {
  let quoted = false;
  let count = 0;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (character === delimiter && !quoted) count += 1;
  }
  return count;
}

/** The delimiter that stands in the first line, and as often in most others. */
function delimiterOf(text: string): string | undefined {
  const lines = text
    .slice(0, 64 * 1024)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 30);
  const [head = ''] = lines;
  const rated = delimiters.map(([delimiter]) => {
    const wanted = countIn(head, delimiter);
    const same = lines.filter((line) => countIn(line, delimiter) === wanted).length / lines.length;
    return { delimiter, rating: wanted === 0 ? 0 : same * 10 + Math.min(wanted, 9) / 10 };
  });
  const best = rated.reduce((a, b) => (b.rating > a.rating ? b : a));
  return best.rating > 0 ? best.delimiter : undefined;
}

/** How many cells a table has, as far as they may be, and the line of the last quote that a cell begins with. */
function cellsIn(text: string, delimiter: string): { readonly cells: number; readonly quote: number } {
  let [cells, line, quote] = [1, 1, 1];
  let [begins, quoted] = [true, false];
  for (let at = 0; at < text.length && cells <= limits.cells; at += 1) {
    const character = text.charAt(at);
    if (character === '\n') line += 1;
    if (quoted) {
      if (character !== '"') continue;
      if (text.charAt(at + 1) === '"') at += 1;
      else quoted = false;
    } else if (begins && character === '"') {
      quote = line;
      [begins, quoted] = [false, true];
    } else {
      begins = character === '\n' || text.startsWith(delimiter, at);
      if (begins) cells += 1;
    }
  }
  return { cells, quote };
}

/**
 * The names of columns: each once, and none empty.
 *
 * @throws Unreadable for a first line that names none, or too many
 */
export function headsOf(cells: readonly string[]): string[] {
  const names = cells.map((cell) => cell.trim());
  if (names.every((name) => name === '' || /^[-+]?[\d.,;\s]+$/u.test(name)))
    throw new Unreadable('the first line must name the columns; it has numbers, or nothing');
  if (names.length > limits.columns) throw new Unreadable(`more than ${inWords(limits.columns)} columns`);
  const taken = new Set<string>();
  return names.map((name, i) => {
    const wanted = name === '' ? `column ${String(i + 1)}` : name;
    let free = wanted;
    for (let n = 2; taken.has(free); n += 1) free = `${wanted} (${String(n)})`;
    taken.add(free);
    return free;
  });
}

/** A record of a table as a row; `line` is where it begins. */
export function rowOfRecord(columns: readonly string[], record: readonly string[], line: number): SourceRow {
  // A shape in a cell may be longer than any text.
  const long = record.findIndex(
    (cell) => cell.length > limits.property && !(cell.length <= limits.shape && isWkt(cell)),
  );
  if (long >= 0)
    return {
      line,
      cells: new Map(),
      fault: `the cell “${columns[long] ?? String(long + 1)}” has more than ${inBytes(limits.property)}`,
    };
  const cells = new Map<string, string>();
  columns.forEach((column, i) => cells.set(column, record[i] ?? ''));
  const more =
    record.length > columns.length && record.slice(columns.length).some((cell) => cell.trim() !== '');
  const fewer = record.length === 1 && columns.length > 1;
  const fault =
    more || fewer
      ? `has ${String(record.length)} cells; the first line names ${String(columns.length)}`
      : undefined;
  return { line, cells, ...(fault === undefined ? {} : { fault }) };
}

/** Excel’s own first line: “sep=;”. */
const toldLine = /^sep=(.)\n/u;

/** The delimiter of a table that begins with a text, where its author did not name it. */
export const delimiterIn = (text: string): string => toldLine.exec(text)?.[1] ?? delimiterOf(text) ?? ',';

/** How a table was read, in words. */
export const readInWords = (columns: readonly string[], delimiter: string): string =>
  columns.length === 1 ? 'one column' : `delimiter: ${nameOf(delimiter)}`;

/**
 * A table: its first line names the columns.
 *
 * @param text - with plain line ends
 * @param given - the delimiter, where its author named it
 */
export function readCsv(text: string, given: string | undefined): Source {
  const told = toldLine.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const skipped = told ? 1 : 0;
  if (body.trim() === '') throw new Unreadable('the file is empty');
  const delimiter = given ?? delimiterIn(text);
  // Before it is taken apart: a line of commas alone would fill the memory.
  const { cells, quote } = cellsIn(body, delimiter);
  if (cells > limits.cells) throw new Unreadable(`more than ${inWords(limits.cells)} cells`);
  let records: string[][];
  /** The line that each record ends with. */
  const ends: number[] = [];
  try {
    records = parse(body, {
      delimiter,
      on_record: (record: string[], { lines }) => {
        ends.push(lines);
        return record;
      },
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: limits.rows + 2,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'CSV_QUOTE_NOT_CLOSED')
      throw new Unreadable(`line ${String(quote + skipped)}: a quote is opened and never closed`);
    const { lines } = error as unknown as { lines?: number };
    throw new Unreadable(`line ${String((lines ?? 0) + skipped)}: ${error.message}`);
  }
  const [head = [], ...rest] = records;
  const columns = headsOf(head);
  if (rest.length > limits.rows) throw new Unreadable(`more than ${inWords(limits.rows)} rows`);
  const rows = rest.map((record, i): SourceRow => {
    const [before = 0, end = 0] = ends.slice(i, i + 2);
    // Most rows are a line, and have no other in them.
    const breaks =
      end - before === 1 ? 0 : record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    return rowOfRecord(columns, record, end - breaks + skipped);
  });
  return {
    format: 'csv',
    said: [readInWords(columns, delimiter)],
    columns,
    rows,
    notes: [],
    counts: 'line',
  };
}
