import { inLanguage } from '../input/atoms.ts';
import { shareOf, unitShares } from '../map/share.ts';
import type { Region } from './read/region.ts';

/** Begins a formula in a spreadsheet, as the sign of a number does not. */
const formula = /^(?:[=@\t\r]|[+-](?!\d+(?:\.\d+)?$))/u;

/**
 * A table as CSV by RFC 4180. Text that a spreadsheet would take for a formula gets an apostrophe before it;
 * numbers are written as they are.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number) => {
    if (typeof value === 'number') return String(value);
    const safe = formula.test(value) ? `'${value}` : value;
    return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Where the table of a region lies, relative to the site's root. */
export const unitsCsvPath = ({ file: { units } }: Region): string => `tables/${units?.table ?? 'units'}.csv`;

const percent = (share: number) => Math.round(share * 1e4) / 100;

/**
 * The held area of every first-level unit of a region on every date, and of the region, whose share is of its official
 * area. It begins with a byte order mark: Excel reads names in other scripts by it.
 */
export function unitsCsv({ units, control, file }: Region): string {
  const [, local = 'en'] = file.names ?? [];
  const header = `unit,name,name_${local},date,area_km2,held_km2,held_percent,contested_km2,area_is,line_precision_km,source`;
  const rows = [...control].flatMap(([date, { entry, features, held }]) => {
    const about = [entry.precisionKm, `${inLanguage(entry.title, 'en')}: ${inLanguage(entry.source, 'en')}`];
    const shares = unitShares(units, held);
    const all = unitShares(units, features);
    const ofKm2 = file.officialKm2 ?? NaN;
    const whole = shareOf(held, ofKm2);
    const contestedOf = (more: number, less: number) => Math.round(more) - Math.round(less);
    return [
      ...units.map(({ id, properties: { names } }) => {
        const { ofKm2: area = 0, partKm2 = 0, share = 0 } = shares.get(id) ?? {};
        return [
          ...[id, inLanguage(names, 'en'), inLanguage(names, local), date],
          ...[Math.round(area), Math.round(partKm2), percent(share)],
          ...[contestedOf(all.get(id)?.partKm2 ?? 0, partKm2), 'own shape'],
          ...about,
        ];
      }),
      [
        ...[file.country, inLanguage(file.name, 'en'), inLanguage(file.name, local), date],
        ...[whole.ofKm2, Math.round(whole.partKm2), percent(whole.share)],
        ...[contestedOf(shareOf(features, ofKm2).partKm2, whole.partKm2), 'official'],
        ...about,
      ],
    ];
  });
  return `\uFEFF${csvOf([header.split(','), ...rows])}`;
}
