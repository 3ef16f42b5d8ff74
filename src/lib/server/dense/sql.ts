import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { own } from '../../input/own.ts';
import { programFolder } from '../programFolder.ts';

/**
 * One step of the counting as SQL, which DuckDB and PostgreSQL run alike, from its file in `sql/rows/`.
 *
 * @param values - what stands in braces there; a text is put into quotes by the file
 */
export function sqlOf(step: string, values: Readonly<Record<string, string | number>> = {}): string {
  const text = readFileSync(join(programFolder(), 'sql', 'rows', `${step}.sql`), 'utf8');
  return text.replaceAll(/\{(\w+)\}/gu, (_all, name: string) => {
    const value = own(values, name);
    if (value === undefined) throw new RangeError(`${step}.sql: “${name}” has no value`);
    return String(value).replaceAll("'", "''");
  });
}
