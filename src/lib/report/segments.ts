import { own } from '../input/own.ts';
import type { Sentence } from './model.ts';

/**
 * Abbreviations that end in a full stop without ending the sentence when a lower-case word or a
 * proper name follows, by language. `Intl.Segmenter` has no such list in the browsers' builds of ICU.
 * Those that also end sentences (such as Ukrainian “р.” and “обл.”) are not among them.
 */
const english = /(?:\b(?:[A-Z]\.){2,}|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Gov|Sen|Rep|Prof)\.)$/u;
const abbreviations: Readonly<Record<string, RegExp>> = {
  // With initials, one by one: “В. О. Зеленський”.
  uk: /(?<![\p{L}\p{N}])(?:\p{Lu}|ім|вул|просп|пл|м|смт|ген|полк|проф|акад|гр|св|див|напр|пор)\.$/u,
};

/**
 * The segments of a line. `Intl.Segmenter` takes time with the square of a text's length (a line of 180 kB takes
 * half a minute), so that a long line is read in windows. The last two segments of a window are read again with
 * the next: what follows may join them.
 */
function* segmentsOf(
  line: string,
  segmenter: Intl.Segmenter,
): Generator<{ readonly segment: string; readonly index: number }> {
  let from = 0;
  for (let width = 4096; from < line.length;) {
    const segments = [...segmenter.segment(line.slice(from, from + width))];
    const final = from + width >= line.length;
    const sure = final ? segments : segments.slice(0, -2);
    for (const { segment, index } of sure) yield { segment, index: from + index };
    const next = segments[sure.length];
    if (final) return;
    if (sure.length === 0) width *= 2;
    else {
      from += next?.index ?? width;
      width = 4096;
    }
  }
}

/**
 * Splits prose into sentences: paragraphs by line breaks, sentences by `Intl.Segmenter`. A segment that
 * ends in an abbreviation is joined to the next one of its paragraph.
 *
 * @param prose - the report's text
 * @param language - BCP 47 tag
 * @returns sentences without surrounding white space; offsets are UTF-16 units into `prose`
 */
export function sentencesOf(prose: string, language: string): Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const more = own(abbreviations, language.split('-')[0] ?? '');
  const abbreviated = (text: string) => english.test(text) || more?.test(text) === true;
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const line of prose.matchAll(/[^\r\n]+/gu)) {
    if (line[0].trim() === '') continue;
    let start: number | undefined;
    const last = line[0].trimEnd().length;
    for (const { segment, index } of segmentsOf(line[0], segmenter)) {
      start ??= index;
      const end = index + segment.length;
      // An abbreviation is short; with the whole stretch each time, a long line would take for ever.
      const tail = line[0].slice(Math.max(start, end - 80), end).trimEnd();
      if (end < last && abbreviated(tail)) continue;
      const raw = line[0].slice(start, end);
      const text = raw.trim();
      const from = line.index + start + raw.indexOf(text);
      if (text !== '') sentences.push({ text, start: from, end: from + text.length, paragraph });
      start = undefined;
    }
    paragraph += 1;
  }
  return sentences;
}
