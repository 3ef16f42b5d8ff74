import type { LinkedReport } from '../report/model.ts';
import type { Problem } from '../input/problem.ts';
import { numbersIn } from '../report/numbers.ts';
import { ukrainianNumbersIn } from '../report/numbersUk.ts';
import { checkClaim, type Check, type Measure } from './check.ts';
import type { ClaimFacts, Facts } from './schema.ts';

/** The checks of one report, by the claim's name, in the order of its sentences. */
export type Checks = ReadonlyMap<string, Check>;

/** The number that a claim states, where it states one. */
function statedIn(fact: Facts): number | undefined {
  switch (fact.kind) {
    case 'share':
      return fact.stated.percent;
    case 'duration':
      return fact.stated.years;
    case 'count':
    case 'amount':
      return fact.stated.value;
    default:
      return undefined;
  }
}

/**
 * Checks every claim of a report. Each claim needs its facts and each fact its claim; sources and events
 * that are named must exist. Collects every problem.
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
      checks.set(name, checkClaim(fact, facts, measure));
      const stated = statedIn(fact);
      if (stated === undefined) continue;
      const language = report.language.split('-')[0] ?? '';
      const numbers = language === 'uk' ? ukrainianNumbersIn(quote.exact) : numbersIn(quote.exact);
      // Number words are known in two languages; digits are the same in every one.
      const readable = language === 'en' || language === 'uk' || numbers.length > 0;
      if (readable && !numbers.some(({ value }) => value === stated))
        problem(`claims.${name}.stated`, `${stated} is not what the quote “${quote.exact}” says`);
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
  const cited = [
    ...Object.entries(facts.claims).flatMap(([name, fact]) =>
      'sources' in fact ? fact.sources.map((source) => [`claims.${name}.sources`, source] as const) : [],
    ),
    ...Object.entries(facts.events).flatMap(([name, { from, to }]) =>
      [...from.sources, ...(to?.sources ?? [])].map((source) => [`events.${name}`, source] as const),
    ),
  ];
  for (const [path, source] of cited)
    if (!facts.sources[source]) problem(path, `the source “${source}” has no entry in “sources”`);
  return { checks, problems };
}
