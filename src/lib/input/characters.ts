/** Characters that a reader cannot see but a program can: each with its name, for a message. */
const hidden: readonly (readonly [RegExp, string])[] = [
  [/[\u202A-\u202E\u2066-\u2069]/u, 'a character that changes the direction of writing'],
  [/[\u200B\u2060\uFEFF\u00AD]/u, 'an invisible character'],
  // A joiner between Latin or Cyrillic letters joins nothing; in other scripts and in emoji it has work to do.
  [/[\p{Script=Latin}\p{Script=Cyrillic}][\u200C\u200D]/u, 'an invisible joiner'],
  [/(?![\t\n\r])\p{Cc}/u, 'a control character'],
  [/[\uD800-\uDFFF]/u, 'half of a character'],
];

/** A character's code as Unicode writes it: “U+0007”. */
export const codeOf = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * The characters that XML cannot hold, nor anything made of it, such as a picture or a feed: control characters but
 * tab and line breaks, halves of a character, and what is none.
 */
export const unwritableCharacters = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** The first hidden character of each sort in a text, with its UTF-16 offset. */
export function hiddenIn(text: string): { what: string; at: number }[] {
  return hidden.flatMap(([pattern, name]) => {
    const found = pattern.exec(text);
    if (!found) return [];
    return [{ what: `${name} (${codeOf([...found[0]].at(-1)?.codePointAt(0) ?? 0)})`, at: found.index }];
  });
}

/** A text for a terminal or log: one line, with every hidden character as its code. */
export const shown = (text: string): string =>
  text.replace(
    /[\p{Cc}\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uD800-\uDFFF]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`,
  );

/** The first tag of HTML in a text, if any: it would be shown as it stands. */
export const htmlIn = (text: string): string | undefined => /<[/!]?[a-z][^<>]{0,40}>?/iu.exec(text)?.[0];
