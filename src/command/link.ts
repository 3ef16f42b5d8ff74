import { join } from 'node:path';
import { nearestKm } from '../lib/propose/mentions.ts';
import type { Candidate } from '../lib/propose/model.ts';
import { featureOf, placeFiles, proposedWords, type PlaceRole } from '../lib/propose/propose.ts';
import { Names, quoteAt, slugOf } from '../lib/propose/quotes.ts';
import { namedSentences } from '../lib/report/link.ts';
import type { StatementLinks } from '../lib/report/model.ts';
import { readPlaces } from '../lib/server/places.ts';
import { Asking } from './ask.ts';
import { Refusal } from '../lib/input/refusal.ts';
import { print, printJson, speaksToPrograms, WrongCommand } from './output.ts';
import { freeIds } from './importFiles.ts';
import { described } from './review.ts';
import {
  addLayer,
  placesDataset,
  readFile,
  textsOf,
  writeFile,
  type Dataset,
  type Links,
} from './reportFiles.ts';

/** Which of several places is meant: by its number, or asked for. */
async function chosen(
  candidates: readonly Candidate[],
  place: string,
  number: number | undefined,
): Promise<Candidate> {
  const [only, ...more] = candidates;
  if (!only) throw new Refusal(`No place is called “${place}” here: give --at "longitude, latitude".`);
  if (more.length === 0) return only;
  const lines = candidates.map((each, i) => `  ${String(i + 1)}  ${described(each)}`);
  if (number === undefined && speaksToPrograms())
    throw new WrongCommand(`“${place}” may be one of these: say which with --choose\n${lines.join('\n')}`);
  if (number === undefined) {
    print(lines.join('\n'));
    const asking = new Asking();
    const key = await asking
      .key(
        '  which? > ',
        candidates.map((_, i) => String(i + 1)),
      )
      .finally(() => asking.close());
    if (key === undefined) throw new Refusal(`Say which “${place}” is meant: --choose <number>.`);
    number = Number(key);
  }
  const found = candidates[number - 1];
  if (!found)
    throw new WrongCommand(
      `--choose ${String(number)}: there are ${String(candidates.length)}\n${lines.join('\n')}`,
    );
  return found;
}

export type Linking = {
  readonly place: string;
  readonly at?: string;
  readonly choose?: number;
  readonly actor?: boolean;
  readonly json?: boolean;
};

function positionOf(at: string): [number, number] {
  const [, x, y] = /^\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*$/u.exec(at) ?? [];
  const position: [number, number] = [Number(x), Number(y)];
  if (!(Math.abs(position[0]) <= 180) || !(Math.abs(position[1]) <= 90))
    throw new WrongCommand(`--at ${at}: must be “longitude, latitude” in degrees`);
  return position;
}

/** `geogloss link`: words of a report point at a place. */
export async function linkPlace(
  root: string,
  folder: string,
  words: string,
  options: Linking,
): Promise<void> {
  const { place, at, choose, actor = false } = options;
  const text = textsOf(folder).find(({ prose }) => prose.includes(words));
  if (!text) throw new Refusal(`No text of ${folder} has the words “${words}”.`);
  const { language, asOf } = text;
  const name = `${language}.annotations.json`;
  const links = readFile<Links>(folder, name);
  const sentences = namedSentences(text, (links?.statements ?? []) as unknown as StatementLinks[]);
  const holding = Object.entries(sentences).filter(([, sentence]) => sentence.includes(words));
  const [first, second] = holding;
  if (!links || !first) throw new Refusal(`No sentence of ${join(folder, name)} has the words “${words}”.`);
  if (second)
    throw new Refusal(
      `“${words}” stands in ${String(holding.length)} sentences: quote more of the one that is meant.`,
    );
  const [statement, sentence] = first;
  const role: PlaceRole = actor ? 'actor' : 'venue';
  const data = placeFiles[role];
  const dataset = readFile<Dataset>(folder, data) ?? placesDataset([], proposedWords(language)[role], asOf);
  const candidate: Candidate =
    at === undefined
      ? await chosen(readPlaces(root)(place).slice(0, 9), place, choose)
      : {
          name: place,
          kind: 'town',
          at: positionOf(at),
          precisionKm: 1,
          source: 'placed by the author of the report',
        };
  const same = dataset.features.find(
    ({ geometry, properties }) =>
      properties.source === candidate.source &&
      nearestKm({ ...candidate, at: geometry.coordinates }, [candidate]) === 0,
  );
  const entry = links.statements.find((each) => each.name === statement);
  if (!entry) throw new Refusal(`${join(folder, name)}: there is no sentence “${statement}”`);
  // Of the whole report: another layer may have a place of that name.
  const ids = freeIds(folder, []);
  const id = same?.id ?? ids.take(actor ? `${place} actor` : place, 'place');
  // As its author writes it, which may be in another language than the gazetteer's.
  const named = candidate.name.toLowerCase() === place.toLowerCase() ? candidate.name : place;
  // What the report does not say itself has a source.
  const added = sentence.includes(named) ? [] : [{ fact: named, source: candidate.source }];
  if (!same) dataset.features.push(featureOf(id, named, candidate, proposedWords(language).named, added));
  const quotes = new Names();
  for (const each of links.statements)
    for (const one of [...each.annotations, ...each.claims]) quotes.take(one.name, one.name);
  const start = sentence.indexOf(words);
  entry.annotations.push({
    name: quotes.take(`${statement} ${slugOf(words) || place}`, `${statement}-place`),
    quote: quoteAt(sentence, start, start + words.length),
    targets: [{ kind: 'place', id }],
  });
  delete entry.unmapped;
  writeFile(folder, data, dataset);
  addLayer(folder, role);
  writeFile(folder, name, links);
  if (options.json)
    printJson({
      file: join(folder, name),
      statement,
      words,
      place: { id, file: join(folder, data), ...candidate },
    });
  else print(`“${words}” in “${statement}” points at ${candidate.name} (${id} in ${data}).`);
}
