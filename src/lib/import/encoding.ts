import { begins, otherThanText } from '../input/notText.ts';
import { Unreadable } from './source.ts';

/** The encodings that `--encoding` takes: those of `TextDecoder` that tables come in. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'iso-8859-2',
  'koi8-u',
] as const;

/** The words with a letter beyond ASCII: by them its author sees whether the encoding is right. */
const accentedIn = (text: string): string[] => [
  ...new Set(
    (text.slice(0, 200_000).match(/[\p{L}\p{N}’'-]+/gu) ?? []).filter((word) => /\P{ASCII}/u.test(word)),
  ),
];
const quoted = (words: readonly string[]) =>
  words
    .slice(0, 3)
    .map((word) => `“${word.slice(0, 24)}”`)
    .join(', ');

/** Three such letters on end are no word of western Europe: Cyrillic and Greek look so in windows-1252. */
const isGarbled = (words: readonly string[]): boolean =>
  words.filter((word) => /[À-ÿ]{3}/u.test(word)).length > words.length / 3;

/** The encoding that a byte order mark tells, but for UTF-8. */
export const markedIn = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined =>
  begins(bytes, 0xff, 0xfe) ? 'utf-16le' : begins(bytes, 0xfe, 0xff) ? 'utf-16be' : undefined;

/** What a file is that has zeros where its text begins. */
function withZeros(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0) === (second === 0)) return 'this is no text: it has bytes that are zero';
  return `this looks like UTF-16 without its mark: name it with --encoding utf-16${first === 0 ? 'be' : 'le'}`;
}

/**
 * The text of a file.
 *
 * @param given - the encoding, where its author named it
 * @param strict - whether only Unicode will do: JSON and XML are nothing else
 * @returns the text without a byte order mark and with plain line ends, the encoding, and how it was read, in words
 */
export function textOf(
  bytes: Uint8Array,
  given: string | undefined,
  strict: boolean,
): { readonly text: string; readonly label: string; readonly encoding: string } {
  const other = otherThanText(bytes);
  if (other !== undefined) throw new Unreadable(`this is ${other}`);
  const decoded = (label: string, fatal = true) => new TextDecoder(label, { fatal }).decode(bytes);
  const plain = (text: string) => text.replaceAll(/\r\n?/gu, '\n');
  if (given !== undefined) {
    try {
      return { text: plain(decoded(given)), label: given, encoding: `${given}, as told` };
    } catch {
      throw new Unreadable(`this is not ${given}`);
    }
  }
  const marked = markedIn(bytes);
  if (marked !== undefined) return { text: plain(decoded(marked)), label: marked, encoding: 'UTF-16' };
  try {
    const mark = begins(bytes, 0xef, 0xbb, 0xbf) ? ' with a byte order mark' : '';
    const text = plain(decoded('utf-8'));
    if (text.slice(0, 1000).split('\n', 1)[0]?.includes('\0')) throw new Unreadable(withZeros(bytes));
    return { text, label: 'utf-8', encoding: `UTF-8${mark}` };
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    if (strict) throw new Unreadable('this is not UTF-8: save it as UTF-8');
    // Any bytes are some text of it: its author is shown words by which to tell.
    const text = plain(decoded('windows-1252', false));
    const words = accentedIn(text);
    if (isGarbled(words))
      throw new Unreadable(
        `this is not UTF-8, and words like ${quoted(words)} are none of windows-1252: name its encoding, such as --encoding windows-1251`,
      );
    return {
      text,
      label: 'windows-1252',
      encoding: `windows-1252, as it is not UTF-8: are ${quoted(words)} right? If not, name another with --encoding`,
    };
  }
}
