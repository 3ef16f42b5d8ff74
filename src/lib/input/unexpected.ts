import { shortened } from './place.ts';

const signs: readonly (readonly [RegExp, string])[] = [
  [/^(?:<\?xml[^>]*>\s*)?<kml/iu, 'this is KML, not JSON; “geogloss import” makes a layer of it'],
  [/^<\?xml/iu, 'this is XML, not JSON'],
  [/^</u, 'this is HTML or XML, not JSON'],
  [
    /^\p{L}[^\n{}[\]]*[,;\t][^\n{}[\]]*\n/u,
    'this is a table, not JSON; “geogloss import” makes a layer of it',
  ],
  [/^\p{Cc}/u, 'this begins with a control character: it is no JSON text, or a sequence of them'],
];
const slips: readonly (readonly [RegExp, string])[] = [
  [/^'/u, 'single quotes; JSON takes double quotes'],
  [/^[“”„«]/u, 'typographic quotes; JSON takes straight ones'],
  [/^\/[/*]|^#/u, 'a comment; JSON has none'],
  [/^(?:undefined|None|nan|inf|True|False|NULL)\b/u, 'a word that JSON does not know'],
  [/^[+]/u, 'a plus sign before a number'],
  [/^\.\d/u, 'a number without a digit before its point'],
];

/** The beginning of a word or escape that JSON knows. */
const begun = /^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|\\(?:u[\da-f]{0,3})?)$/iu;

/**
 * Why a JSON text is wrong at an offset, in words.
 *
 * @param inArray - whether the innermost open bracket is an array's; undefined where none is open
 */
export function unexpected(text: string, at: number, inArray: boolean | undefined): string {
  const before = text.slice(Math.max(0, at - 40), at).trimEnd();
  const after = text.slice(at, at + 24);
  if (at >= text.length || (at + after.length === text.length && begun.test(after)))
    return 'the text ends in the middle: is the file cut short?';
  const beginning = text.slice(at, at + 400);
  const said = (at === 0 ? signs : []).concat(slips).find(([pattern]) => pattern.test(beginning))?.[1];
  if (said) return said;
  if (inArray === undefined && before !== '') return 'there is more after the end of the JSON text';
  if (before.endsWith(',') && /^[\]}]/u.test(after)) return 'a comma with nothing after it';
  if (/^\p{Cc}/u.test(after)) return 'a control character or line break that JSON does not allow here';
  if (after.startsWith('\\')) return `“${shortened(after, 8)}” is not an escape that JSON knows`;
  if (/[\d.eE+-]$/u.test(before) && !/^[,\]}:\s]/u.test(after)) return 'a number that JSON does not allow';
  return `“${shortened(after.trimEnd(), 16)}” is not expected here`;
}
