const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const month = `(?:${months
  .map((name) => `${name}|${name.slice(0, 3)}\\.?|${name === 'september' ? 'sept\\.?|' : ''}`)
  .join('')
  .replace(/\|$/u, '')})`;
const monthOf = (name: string) =>
  String(months.findIndex((each) => each.startsWith(name.slice(0, 3).toLowerCase())) + 1).padStart(2, '0');
const two = (day: string) => day.padStart(2, '0');

/** A date as written, and as `YYYY-MM-DD`; an unknown year is `----`, an unknown day is left out. */
export type FoundDate = { readonly iso: string; readonly text: string };

// `May` and `March` are words as well: a month without a day or a year beside it is no date.
const forms: readonly (readonly [RegExp, (parts: Record<string, string>) => string])[] = [
  [/\b(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)\b/giu, ({ y, m, d }) => `${y}-${m}-${d}`],
  [/\b(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})\b/giu, ({ y, m = '', d = '' }) => `${y}-${two(m)}-${two(d)}`],
  [
    new RegExp(
      `\\b(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<m>${month})(?:,?\\s+(?<y>\\d{4}))?(?!\\p{L})`,
      'giu',
    ),
    ({ y, m = '', d = '' }) => `${y ?? '----'}-${monthOf(m)}-${two(d)}`,
  ],
  [
    new RegExp(`\\b(?<m>${month})\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(?<y>\\d{4}))?`, 'giu'),
    ({ y, m = '', d = '' }) => `${y ?? '----'}-${monthOf(m)}-${two(d)}`,
  ],
  [new RegExp(`\\b(?<m>${month})\\s+(?<y>\\d{4})\\b`, 'giu'), ({ y, m = '' }) => `${y}-${monthOf(m)}`],
];

/**
 * The dates of an English text, in the spellings that reports use: `18 August 2025`, `August 18, 2025`,
 * `18th of August`, `Aug. 18`, `18.08.2025`, `2025-08-18`, `August 2025`.
 *
 * @returns the dates, and the text without them
 */
export function datesIn(text: string): { dates: FoundDate[]; rest: string } {
  const dates: FoundDate[] = [];
  let rest = text;
  for (const [form, isoOf] of forms)
    rest = rest.replaceAll(form, (found: string, ...groups: unknown[]) => {
      dates.push({ iso: isoOf(groups.at(-1) as Record<string, string>), text: found });
      // A full stop keeps what follows from reading on from what came before.
      return ' . ';
    });
  return { dates, rest };
}

/** Whether a date that is shown follows from one that is known: the same, or the same with less of it. */
export const dateFollows = (shown: string, known: string): boolean =>
  shown === known ||
  known.startsWith(`${shown}-`) ||
  (shown.startsWith('----') && known.endsWith(shown.slice(4)));
