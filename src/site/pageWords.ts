import type { ReportProps } from '../lib/ui/report/reportProps.ts';

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
