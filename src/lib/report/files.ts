import { closest } from '../input/closest.ts';

/** The files of a report that every language of it shares. */
const shared = ['map.json', 'claims.json', 'confirmed.json', 'proposed.json'] as const;
/** Those of one language besides its text, by the end of their names. */
const ends = ['.annotations.json', '.corrections.json'] as const;
const escaped = (name: string) => name.replaceAll('.', '\\.');
const languageTag = '[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*';
const known = new RegExp(
  `^(?:${shared.map(escaped).join('|')}|${languageTag}(?:\\.md|${ends.map(escaped).join('|')}))$`,
  'u',
);

/** Whether a name is that of a report’s file. What of the datasets is drawn, `map.json` says. */
const isKnown = (name: string) => known.test(name) || name.endsWith('.geojson');

/** The name of a report's file that a name is nearly; undefined where it is one, or near none. */
export function meantFile(name: string): string | undefined {
  if (isKnown(name)) return undefined;
  const language = /^[^.]*/u.exec(name)?.[0] ?? '';
  return closest(name, [...shared, `${language}.md`, ...ends.map((end) => language + end)]);
}

/**
 * Why a file cannot stand in a report's folder: it would be read by nobody, and its author believe that it was.
 *
 * @param name - of the file, without its folder
 */
export function fileFault(name: string): string | undefined {
  if (isKnown(name) || name.startsWith('.')) return undefined;
  const meant = meantFile(name);
  return `is no file of a report, and is not read${meant === undefined ? '' : `; is “${meant}” meant?`}`;
}

/** Why a report's folder cannot have its name, which stands in addresses; undefined where it can. */
export const folderFault = (name: string): string | undefined =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name)
    ? undefined
    : 'a report’s folder stands in addresses: its name must be like “suez-canal”, of small letters, digits and hyphens';
