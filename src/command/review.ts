import { basename } from 'node:path';
import type { Problem } from '../lib/input/problem.ts';
import { nearestKm } from '../lib/propose/mentions.ts';
import { countedProposals, type Candidate, type Proposed } from '../lib/propose/model.ts';
import { namedSentences } from '../lib/report/link.ts';
import type { StatementLinks } from '../lib/report/model.ts';
import { readProposed } from '../lib/server/read/confirmed.ts';
import { Asking } from './ask.ts';
import { Refusal } from '../lib/input/refusal.ts';
import { print, speaksToPrograms, styled } from './output.ts';
import {
  placeAt,
  readFile,
  removeClaim,
  removePlace,
  textsOf,
  without,
  writeProposed,
} from './reportFiles.ts';

/**
 * A candidate in a line: what tells it from the others of its name.
 *
 * @param others - the other places of the text
 */
export function described(candidate: Candidate, others: readonly Candidate[] = []): string {
  const { name, kind, country, population, at } = candidate;
  const [x, y] = at;
  const degrees = (value: number, [plus, minus]: readonly [string, string]) =>
    `${Math.abs(value).toFixed(1)}° ${value < 0 ? minus : plus}`;
  const far = nearestKm(candidate, others);
  return [
    name,
    kind,
    country,
    population === undefined ? undefined : `${population.toLocaleString('en')} people`,
    `${degrees(y, ['N', 'S'])} ${degrees(x, ['E', 'W'])}`,
    far === undefined ? undefined : `${Math.round(far).toLocaleString('en')} km from the nearest other place`,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}

/** The sentences of a report, by name, in every language. */
function sentencesIn(folder: string): Readonly<Record<string, string>> {
  const all = textsOf(folder).map((text) => {
    const links = readFile<{ statements: StatementLinks[] }>(folder, `${text.language}.annotations.json`);
    return namedSentences(text, links?.statements ?? []);
  });
  return Object.assign({}, ...all.reverse()) as Record<string, string>;
}

/** A sentence with the words that are asked about set off. */
const withWords = (sentence: string, words: string) => sentence.replace(words, () => styled('bold', words));

/** What stands in `claims.json` in the place of “unchecked” where something is set beside a claim of a kind. */
const besideIt = new Map([
  ['count', '“published” (the count that a source gives) and “sources”'],
  ['amount', '“published” (the sum that a source gives) and “sources”'],
  ['date', '“published” (the day that a source gives) and “sources”'],
  ['duration', '“from”, “to” and “sources”'],
]);

/**
 * What readers learn of a proposed claim, and how it would be checked.
 *
 * @param could - what of it could be checked, in words
 * @param kind - that it has in `claims.json`
 */
export function checkedHow(could: string | undefined, kind: string | undefined): string {
  if (could === undefined)
    return 'an account: readers see who says it; no number, date or length in it can be set beside anything';
  const beside = besideIt.get(kind ?? '');
  return beside === undefined
    ? `${could}, kept as an account: it is not checked, until claims.json gives it a kind that is measured (share, length, distance, duration)`
    : `${could}: its words are held to it, and nothing is set beside it yet; ${beside} in claims.json do that`;
}

/** Each question that is still open. */
async function reviewAll(folder: string, all: Proposed, asking: Asking): Promise<Proposed> {
  let left = all;
  const sentences = sentencesIn(folder);
  const keep = (next: Proposed) => {
    left = next;
    writeProposed(folder, left);
  };
  const places = Object.entries(all.places);
  for (const [i, [id, { quote, statement, data, candidates }]] of places.entries()) {
    const others = places.flatMap(
      ([
        other,
        {
          candidates: [best],
        },
      ]) => (other === id || !best ? [] : [best]),
    );
    print(`\n${styled('cyan', `Place ${String(i + 1)} of ${String(places.length)}`)}: “${quote}”`);
    print(`  ${withWords(sentences[statement] ?? '', quote)}`);
    candidates.forEach((each, n) => print(`  ${String(n + 1)}  ${described(each, others)}`));
    const keys = candidates.map((_, n) => String(n + 1));
    const answer = await asking.key('  number, x: no place, s: later, q: end > ', [...keys, 'x', 's', 'q']);
    if (answer === undefined || answer === 'q') return left;
    if (answer === 's') continue;
    const chosen = candidates[Number(answer) - 1];
    if (chosen) placeAt(folder, data, id, chosen);
    else removePlace(folder, data, id);
    keep({ ...left, places: without(left.places, id) });
  }
  const claims = Object.entries(all.claims);
  const kinds = readFile<{ claims: Readonly<Record<string, { kind?: string }>> }>(folder, 'claims.json');
  for (const [i, [name, { quote, statement, could }]] of claims.entries()) {
    print(`\n${styled('cyan', `Claim ${String(i + 1)} of ${String(claims.length)}`)}: “${quote}”`);
    print(`  ${withWords(sentences[statement] ?? '', quote)}`);
    print(`  ${checkedHow(could, kinds?.claims[name]?.kind)}`);
    const answer = await asking.key('  y: keep, x: take out, s: later, q: end > ', ['y', 'x', 's', 'q']);
    if (answer === undefined || answer === 'q') return left;
    if (answer === 's') continue;
    if (answer === 'x' && !removeClaim(folder, name)) print('  stays: every sentence has a claim');
    keep({ ...left, claims: without(left.claims, name) });
  }
  return left;
}

/**
 * Goes through what of a report is only proposed, one by one.
 *
 * @param all - takes every proposal as it is: each first candidate, each claim
 * @returns whether nothing is left
 * @throws where nobody can be asked
 */
export async function review(folder: string, all: boolean): Promise<boolean> {
  const problems: Problem[] = [];
  const proposed = readProposed(folder, problems);
  const [problem] = problems;
  if (problem) throw new Refusal(`${problem.file}: ${problem.path}: ${problem.reason}`);
  if (!proposed) return true;
  if (all) {
    writeProposed(folder, { places: {}, claims: {} });
    print(`${folder}: took ${countedProposals(proposed) ?? 'nothing'} as proposed`);
    return true;
  }
  if (speaksToPrograms())
    throw new Refusal(
      `${folder}: ${countedProposals(proposed) ?? 'nothing'} only proposed: --json asks nobody; take all with --all`,
    );
  const asking = new Asking();
  const left = await reviewAll(folder, proposed, asking).finally(() => asking.close());
  const count = countedProposals(left);
  if (count === undefined) return true;
  print(
    `${folder}: ${count} still only proposed: go on with “geogloss confirm ${basename(folder)}”, or take all with --all`,
  );
  return false;
}
