import { inWords } from '../lib/input/limits.ts';
import type { Known } from '../lib/import/knownSource.ts';
import type { changesOf } from '../lib/import/layer.ts';
import type { Refused } from '../lib/import/row.ts';
import { columnsInWords, formats, type Source } from '../lib/import/source.ts';

export const counted = (count: number, one: string) => `${inWords(count)} ${count === 1 ? one : `${one}s`}`;

/** The reasons for which rows were left out, the commonest first, with the first lines of each. */
export function reasonsOf(refused: readonly Refused[], counts: Source['counts']): string[] {
  const kinds = new Map<string, Refused[]>();
  for (const each of refused) {
    const kind = each.reason.replaceAll(/“[^”]*”/gu, '“…”').replaceAll(/-?\d[\d.,]*/gu, '0');
    const same = kinds.get(kind) ?? [];
    kinds.set(kind, same);
    same.push(each);
  }
  return [...kinds.values()]
    .sort((a, b) => b.length - a.length)
    .slice(0, 8)
    .map((same) => {
      const lines = same.slice(0, 3).map(({ line }) => String(line));
      const more = same.length > 3 ? ' …' : '';
      return `    ${counted(same.length, 'row')} (${counts} ${lines.join(', ')}${more}): ${same[0]?.reason ?? ''}`;
    });
}

/** What was recognised, for a person. */
export function recognisedIn(file: string, source: Source, known: Known | undefined): string[] {
  return [
    `${file}: ${formats[source.format]}${known ? ` of ${known.name}` : ''}${source.said.map((each) => `; ${each}`).join('')}`,
    `  columns: ${columnsInWords(source.columns)}`,
    ...source.notes.map((note) => `  left aside: ${note}`),
  ];
}

/** How a layer differs from what it was, in a line. */
export function changesInWords({ added, changed, gone }: ReturnType<typeof changesOf>): string {
  const part = (list: readonly string[], what: string) =>
    list.length === 0
      ? []
      : [`${inWords(list.length)} ${what} (${list.slice(0, 3).join(', ')}${list.length > 3 ? ' …' : ''})`];
  const parts = [...part(added, 'new'), ...part(changed, 'changed'), ...part(gone, 'gone')];
  return `  against what it was: ${parts.length === 0 ? 'nothing has changed' : parts.join(', ')}`;
}

/** Which rows were taken though they are like earlier ones; empty for none. */
export function alikeInWords(alike: readonly number[], counts: Source['counts']): string[] {
  if (alike.length === 0) return [];
  const lines = `${alike.slice(0, 5).join(', ')}${alike.length > 5 ? ' …' : ''}`;
  const agree = alike.length === 1 ? 'agrees' : 'agree';
  return [
    `  ${counted(alike.length, 'row')} taken that ${agree} in place, date and title with an earlier one: ${counts} ${lines}`,
  ];
}
