import type { Problem } from '../input/problem.ts';
import type { LinkedReport } from '../report/model.ts';
import { checkClaim, type Check } from './check.ts';
import type { Measure } from './measure.ts';
import type { ClaimFacts } from './schema.ts';
import { statedProblem } from './stated.ts';

/** The checks of one report, by the claim's name, in the order of its sentences. */
export type Checks = ReadonlyMap<string, Check>;

/**
 * Checks every claim of a report. Each claim needs its facts and each fact its claim; a number that is stated must
 * stand in the quote; sources and events that are named must exist. Collects every problem.
 *
 * @param report - says the claims, in its language
 * @param facts - of every claim, by name
 * @param files - of the claims' words and of their facts, for the problems
 */
export function checkAll(
  report: LinkedReport,
  facts: ClaimFacts,
  measure: Measure,
  files: { readonly words: string; readonly facts: string },
): { checks: Checks; problems: Problem[] } {
  const problems: Problem[] = [];
  const checks = new Map<string, Check>();
  const said = report.statements.flatMap(({ claims }) => claims);
  const problem = (path: string, reason: string, file = files.facts) => problems.push({ file, path, reason });

  for (const { name, quote } of said) {
    const fact = facts.claims[name];
    if (!fact) {
      problem(name, `the claim “${name}” has no entry in ${files.facts}`, files.words);
      continue;
    }
    try {
      const wrong = statedProblem(fact, quote.exact, report.language);
      if (wrong !== undefined) problem(`claims.${name}.stated`, wrong);
      checks.set(name, checkClaim(fact, facts, measure, report.asOf));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      problem(`claims.${name}`, error.message);
    }
  }
  const names = new Set(said.map(({ name }) => name));
  for (const name of Object.keys(facts.claims))
    if (!names.has(name)) problem(`claims.${name}`, `no sentence of ${files.words} makes this claim`);
  for (const [name, { names: words }] of Object.entries(facts.events))
    if (!words[report.language]) problem(`events.${name}.names`, `needs a name in “${report.language}”`);
  for (const [name, { also }] of Object.entries(facts.events))
    if (also && !also.says[report.language])
      problem(`events.${name}.also.says`, `needs a sentence in “${report.language}”`);
  const cited = [
    ...Object.entries(facts.claims).flatMap(([name, fact]) =>
      [
        ...('sources' in fact ? (fact.sources ?? []) : []),
        ...('quotation' in fact ? (fact.quotation?.sources ?? []) : []),
      ].map((source) => [`claims.${name}.sources`, source] as const),
    ),
    ...Object.entries(facts.events).flatMap(([name, { from, to, also }]) =>
      [...from.sources, ...(to?.sources ?? []), ...(also?.sources ?? [])].map(
        (source) => [`events.${name}`, source] as const,
      ),
    ),
  ];
  for (const [path, source] of cited)
    if (!facts.sources[source]) problem(path, `the source “${source}” has no entry in “sources”`);
  return { checks, problems };
}
