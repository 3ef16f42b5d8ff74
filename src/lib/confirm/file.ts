import * as v from 'valibot';
import { text } from '../input/atoms.ts';
import { recordOf } from '../input/record.ts';
import { sectionsOfLanguage, sharedSections, type Confirmable } from './model.ts';

/**
 * The name of the file, one for a report: verdicts, points and days are the same in every language, and who reviews a
 * change sees all languages of it in one place. `geogloss confirm` writes it, and nobody by hand.
 */
export const confirmedFileName = 'confirmed.json';

const sectionName = new RegExp(
  `^(?:${sharedSections.join('|')}|[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*\\.(?:${sectionsOfLanguage.join('|')}))$`,
  'u',
);
const figure = v.union([v.string(), v.number(), v.boolean(), v.null()], 'must be a text or a number');

/** What `confirmed.json` may hold. */
export const confirmedFile = recordOf(
  v.pipe(
    v.string(),
    v.regex(sectionName, 'is no section of what is confirmed'),
    v.description('What is confirmed of each language, such as `en.statements`, and of all together.'),
  ),
  recordOf(
    text,
    v.union([v.string(), recordOf(text, figure)], 'must be a text, or texts and numbers by name'),
  ),
);

/**
 * The text of `confirmed.json`: one text or figure a line, so that a difference of two versions shows each by itself.
 *
 * @throws RangeError for a number that JSON cannot hold
 */
export function writeConfirmed(confirmable: Confirmable): string {
  const kept = Object.entries(confirmable).filter(([, section]) => Object.keys(section).length > 0);
  const finite = (name: string, value: unknown): unknown => {
    if (typeof value === 'number' && !Number.isFinite(value))
      throw new RangeError(`${name}: ${String(value)} is no number that can be written`);
    return value;
  };
  return `${JSON.stringify(Object.fromEntries(kept), finite, 2)}\n`;
}
