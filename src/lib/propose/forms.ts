type Change = readonly [ends: RegExp, instead: string];
type Declension = {
  /** What may stand at the end of a form, the longest first; the empty one for names that lose nothing. */
  readonly endings: readonly string[];
  /** What the name itself may end with in its place. */
  readonly nominative: readonly string[];
  /** Vowels that other forms of a name have, and consonants before “e” and “i”. */
  readonly changes: readonly Change[];
};

const ukrainian: Declension = {
  endings: 'ями ами ові еві єві ях ах ою ею єю ом ем єм ів їв ій у ю і ї а я и е є о'.split(' '),
  nominative: ['', 'а', 'я', 'о', 'е', 'ь', 'и', 'і', 'ї', 'й'],
  changes: [
    // Канева: Канів; Львова: Львів; Чернігова: Чернігів.
    [/[ое]в$/u, 'ів'],
    [/єв$/u, 'їв'],
    // Тернополя: Тернопіль; Запорожжя has none.
    [/о(?=[бвгджзклмнпрстфхцчшщ]$)/u, 'і'],
    // Кременця: Кременець.
    [/ц$/u, 'ець'],
    // Празі: Прага; Америці: Америка.
    [/з$/u, 'г'],
    [/ц$/u, 'к'],
    [/с$/u, 'х'],
  ],
};
const russian: Declension = {
  endings: 'ями ами ях ах ою ею ом ем ём ой ей у ю а я ы и е о'.split(' '),
  nominative: ['', 'а', 'я', 'о', 'е', 'ь', 'ы', 'и', 'й'],
  changes: [[/ц$/u, 'ец']],
};
const polish: Declension = {
  endings: 'owi ami iem ach iu ią ia ie em om ów ą ę u y i a e o'.split(' '),
  nominative: ['', 'a', 'o', 'e', 'y', 'i'],
  changes: [
    // Kijowa: Kijów; Łodzi: Łódź.
    [/ow$/u, 'ów'],
    [/odz$/u, 'ódź'],
    [/dz$/u, 'g'],
    [/c$/u, 'k'],
    [/rz$/u, 'r'],
    [/ń$/u, 'n'],
    [/n$/u, 'ń'],
  ],
};
const declensions = new Map([
  ['uk', ukrainian],
  ['ru', russian],
  ['pl', polish],
]);

/**
 * What the name may be that a word is a form of, in a language that declines names: all that its grammar allows, most of
 * which is no name. Of a name of several words the last one is declined.
 *
 * @param form - in lower case
 * @param language - BCP 47; for one that is not known, nothing
 */
export function basesOf(form: string, language: string): string[] {
  const known = declensions.get(language.split('-')[0] ?? '');
  if (!known) return [];
  const bases = new Set<string>();
  for (const ending of known.endings) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, form.length - ending.length);
    if (stem.replace(/^.*[\s-]/u, '').length < 3) continue;
    const stems = [
      stem,
      ...known.changes.flatMap(([ends, instead]) => (ends.test(stem) ? [stem.replace(ends, instead)] : [])),
    ];
    for (const each of stems) for (const last of known.nominative) bases.add(each + last);
  }
  bases.delete(form);
  return [...bases];
}
