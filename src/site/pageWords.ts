import { filled } from '../lib/map/filled.ts';
import { numberIn } from '../lib/messages/messages.ts';
import type { MapOfReport } from '../lib/server/mapOfReport.ts';
import type { ReportProps } from '../lib/ui/report/reportProps.ts';

/** What the modules of a map's region say, as its page shows it. */
export function wordsOf({ words, units, control }: MapOfReport, language: string): ReportProps['words'] {
  const region = control?.region ?? units?.region;
  if (!words || !region) return undefined;
  const area = numberIn(language, region.file.officialKm2 ?? 0);
  return words.control
    ? { ...words, control: { ...words.control, note: filled(words.control.note, { area }) } }
    : words;
}

/** The words that a page's script needs: what stands below the text has its own, from the build. */
export function scriptWords(words: ReportProps['words'], embed: boolean): ReportProps['words'] {
  if (!words) return undefined;
  const { units, control } = words;
  const {
    title: _units,
    key: _key,
    heading: _h,
    caption: _c,
    on: _o,
    note: _n,
    column: _col,
    ...unitWords
  } = units ?? ({} as Partial<NonNullable<typeof units>>);
  void [_units, _key, _h, _c, _o, _n, _col];
  return {
    country: '',
    borders: '',
    ...(units && !embed ? { units: { ...emptied(units), ...unitWords } } : {}),
    ...(control
      ? { control: { ...control, title: '', column: '', whole: '', classes: {}, line: undefined } }
      : {}),
  } as ReportProps['words'];
}
const emptied = <T extends object>(words: T) =>
  Object.fromEntries(Object.keys(words).map((key) => [key, ''])) as T;
