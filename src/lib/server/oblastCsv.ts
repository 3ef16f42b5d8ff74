import { nationalShare, unitShares } from '../map/share.ts';
import type { Geodata } from './geodata.ts';

/** Begins a formula in a spreadsheet. */
const formula = /^[=+\-@\t\r]/u;

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

/** Where the table lies, relative to the site's root. */
export const oblastCsvPath = 'tables/occupied-by-oblast.csv';

const percent = (share: number) => Math.round(share * 1e4) / 100;

/**
 * The occupied area of every first-level unit on every date, and of the country, whose share is of its
 * official area. It begins with a byte order mark: Excel reads the Ukrainian names by it.
 */
export function oblastCsv({ oblasts, territories, datasets }: Geodata): string {
  const header =
    'unit,name,name_uk,date,area_km2,occupied_km2,occupied_percent,area_is,line_precision_km,source';
  const rows = [...territories].flatMap(([date, { features }]) => {
    const dataset = datasets.find(({ id }) => id === `occupied-territory-${date}`);
    const about = [dataset?.precisionKm ?? '', dataset ? `${dataset.title}: ${dataset.source}` : ''];
    const shares = unitShares(oblasts.features, features);
    const country = nationalShare(features);
    return [
      ...oblasts.features.map(({ id, properties: { name, nameUk } }) => {
        const { ofKm2 = 0, occupiedKm2 = 0, share = 0 } = shares.get(id) ?? {};
        return [
          id,
          name,
          nameUk,
          date,
          Math.round(ofKm2),
          Math.round(occupiedKm2),
          percent(share),
          'own shape',
          ...about,
        ];
      }),
      [
        'UA',
        'Ukraine',
        'Україна',
        date,
        country.ofKm2,
        Math.round(country.occupiedKm2),
        percent(country.share),
        'official',
        ...about,
      ],
    ];
  });
  return `\uFEFF${csvOf([header.split(','), ...rows])}`;
}
