import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayFault, isLanguage } from '../lib/input/day.ts';
import { countedProposals } from '../lib/propose/model.ts';
import { placeFiles, propose, proposedWords, type PlaceRole } from '../lib/propose/propose.ts';
import { folderFault } from '../lib/report/files.ts';
import { parseReport } from '../lib/report/parse.ts';
import { readPlaces } from '../lib/server/places.ts';
import { reportsFolder } from '../lib/server/read/reports.ts';
import { readProse } from '../lib/server/read/text.ts';
import { Asking } from './ask.ts';
import { counted } from './importTold.ts';
import { Refusal } from '../lib/input/refusal.ts';
import { print, printJson, Progress, WrongCommand } from './output.ts';
import { addLayer, needed, placesDataset, schemaOf, writeFile, writeProposed } from './reportFiles.ts';

/** What `geogloss new` is told; what is left out is asked for, or has the default of its question. */
export type NewReport = {
  readonly title?: string;
  readonly language?: string;
  readonly date?: string;
  readonly asOf?: string;
  readonly source?: string;
  readonly text?: string;
  readonly json?: boolean;
};

const textFault = (text: string) =>
  text.trim() === '' || /[\r\n]/u.test(text) ? 'must be a line of text' : undefined;
const languageFault = (tag: string) => (isLanguage(tag) ? undefined : 'must be a language tag like “en”');
const fileFault = (path: string) => (existsSync(path) ? undefined : `there is no file “${path}”`);

type Question = readonly [
  name: 'text' | 'title' | 'language' | 'date' | 'asOf' | 'source',
  option: string,
  question: string,
  fault: (answer: string) => string | undefined,
];
const questions: readonly Question[] = [
  ['text', '--text', 'The file with the text', fileFault],
  ['title', '--title', 'Title', textFault],
  ['language', '--language', 'Language, such as en', languageFault],
  ['date', '--date', 'Day of publication, such as 2025-08-20', dayFault],
  ['asOf', '--as-of', 'Day that the map shows, such as 2025-08-18', dayFault],
  ['source', '--source', 'Whose text it is', textFault],
];

/** What every question was answered: by an option, or by whoever sits at the terminal. */
async function answersOf(given: NewReport): Promise<Record<Question[0], string>> {
  const faults = questions.flatMap(([name, option, , fault]) => {
    const reason = given[name] === undefined ? undefined : fault(given[name]);
    return reason === undefined ? [] : [`${option} ${given[name] ?? ''}: ${reason}`];
  });
  if (faults.length > 0) throw new WrongCommand(faults.join('\n'));
  const open = questions.filter(([name]) => given[name] === undefined);
  const answers = new Map(questions.map(([name]) => [name, given[name]]));
  if (open.length > 0 && given.json)
    throw new WrongCommand(`--json asks nobody: say ${open.map(([, option]) => option).join(', ')} as well`);
  if (open.length > 0) {
    const asking = new Asking();
    try {
      for (const [name, , question, fault] of open) answers.set(name, await asking.text(question, fault));
    } finally {
      asking.close();
    }
  }
  return Object.fromEntries(answers) as Record<Question[0], string>;
}

/** A place in a text, without the lines that were put before it. */
const lineIn = (place: string, before: number) =>
  place.replace(/^line (\d+)/u, (_, line) => `line ${String(Number(line) - before)}`);

/** `geogloss new`: a report's folder from a text, with all that can be proposed for it. */
export async function newReport(root: string, slug: string, given: NewReport): Promise<void> {
  const fault = folderFault(slug);
  if (fault !== undefined) throw new WrongCommand(`${slug}: ${fault}`);
  const folder = join(reportsFolder(root), slug);
  if (existsSync(folder)) throw new WrongCommand(`${folder}: is there already`);
  const { text, language, ...meta } = await answersOf(given);
  const prose = needed(text, readProse).trim();
  const head = ['title', 'language', 'date', 'asOf', 'source'] as const;
  const fields = { ...meta, language };
  const source = `---\n${head.map((key) => `${key}: ${fields[key].trim()}`).join('\n')}\n---\n\n${prose}\n`;
  const parsed = parseReport(source, text);
  if ('problems' in parsed)
    throw new Refusal(
      parsed.problems
        .map(({ path, reason }) => `${text}: ${lineIn(path, head.length + 3)}: ${reason}`)
        .join('\n'),
    );
  const progress = new Progress();
  progress.say('looking the names up …');
  const { statements, claims, places, proposed } = propose(parsed.value.prose, language, readPlaces(root));
  progress.end();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${language}.md`), source);
  writeFile(folder, `${language}.annotations.json`, { ...schemaOf(folder, 'annotations'), statements });
  writeFile(folder, 'claims.json', { ...schemaOf(folder, 'claims'), sources: {}, claims });
  writeFile(folder, 'map.json', { ...schemaOf(folder, 'map'), layers: [{ id: 'base', role: 'base' }] });
  for (const role of ['actor', 'venue'] as const satisfies readonly PlaceRole[]) {
    if (places[role].length === 0) continue;
    writeFile(
      folder,
      placeFiles[role],
      placesDataset(places[role], proposedWords(language)[role], meta.asOf),
    );
    addLayer(folder, role);
  }
  writeProposed(folder, proposed);
  const count = countedProposals(proposed) ?? 'nothing';
  if (given.json) printJson({ folder, sentences: statements.length, proposed });
  else
    print(
      [
        `${folder}/: ${counted(statements.length, 'sentence')}, ${count} proposed.`,
        `Look at each with “geogloss confirm ${slug}”, and at the map with “geogloss dev”.`,
      ].join('\n'),
    );
}
