import type { Sentence } from './model.ts';

/**
 * Abbreviations that end in a full stop without ending the sentence when a lower-case word or a
 * proper name follows. `Intl.Segmenter` has no such list in the browsers' builds of ICU.
 */
const abbreviation = /(?:\b(?:[A-Z]\.){2,}|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Gov|Sen|Rep|Prof)\.)\s*$/u;

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
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const line of prose.matchAll(/[^\r\n]+/gu)) {
    if (line[0].trim() === '') continue;
    let start: number | undefined;
    for (const { segment, index } of segmenter.segment(line[0])) {
      start ??= index;
      const end = index + segment.length;
      if (abbreviation.test(line[0].slice(start, end)) && line[0].slice(end).trim() !== '') continue;
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
