import { dayFault } from '../lib/input/day.ts';
import { byPermission, licences } from '../lib/map/datasets.ts';
import type { Known } from '../lib/import/knownSource.ts';
import type { Asking } from './ask.ts';
import { WrongCommand } from './output.ts';

/** What the author of a report states of a dataset. */
export type Stated = {
  readonly source?: string;
  readonly licence?: string;
  readonly asOf?: string;
  readonly method?: string;
  readonly precision?: string;
  readonly drawnBy?: string;
  readonly link?: string;
  readonly permission?: string;
  readonly permissionDate?: string;
};

type Question = readonly [
  name: 'source' | 'licence' | 'asOf' | 'method' | 'precision',
  question: string,
  fault: (answer: string) => string | undefined,
];
const free = () => undefined;
const licenceFault = (text: string) =>
  ([...licences, byPermission] as readonly string[]).includes(text)
    ? undefined
    : `must be one of ${[...licences, byPermission].join(', ')}`;
const kilometresFault = (text: string) =>
  /^\d+(?:\.\d+)?$/u.test(text) ? undefined : 'must be a number of kilometres';
const questions: readonly Question[] = [
  ['source', 'Whose data are they', free],
  ['licence', `Their licence (${[...licences, byPermission].join(', ')})`, licenceFault],
  ['asOf', 'The day that they stand for, such as 2025-08-18', dayFault],
  ['method', 'How were they made', free],
  ['precision', 'How far off may a mark be, in kilometres', kilometresFault],
];

/** @throws for what of it cannot be stated, all of it at once */
export function checkStated(given: Stated, known: Known | undefined): void {
  const faults = questions.flatMap(([name, , fault]) => {
    const reason = given[name] === undefined ? undefined : fault(given[name]);
    const option = name === 'asOf' ? 'as-of' : name;
    return reason === undefined ? [] : [`--${option} ${given[name] ?? ''}: ${reason}`];
  });
  if (known?.terms !== undefined && given.licence !== undefined && given.licence !== byPermission)
    faults.push(
      `--licence ${given.licence}: ${known.terms}: state the permission that you have with --permission and --permission-date, or that the file is not theirs with --shape none`,
    );
  if ((given.permission === undefined) !== (given.permissionDate === undefined))
    faults.push('--permission and --permission-date: each needs the other');
  const date = given.permissionDate;
  const reason = date === undefined ? undefined : dayFault(date);
  if (date !== undefined && reason !== undefined) faults.push(`--permission-date ${date}: ${reason}`);
  if (faults.length > 0) throw new WrongCommand(faults.join('\n'));
}

/**
 * The provenance of an imported dataset: what its author states, what is known of the source, and null for what is still
 * to be stated. What an earlier import of the same layer had stays.
 *
 * @param title - in the languages of the report
 * @param before - of the layer that is replaced
 * @param asking - undefined where nobody is there to be asked
 */
export async function provenanceFor(
  title: unknown,
  given: Stated,
  known: Known | undefined,
  before: Readonly<Record<string, unknown>> | undefined,
  asking: Asking | undefined,
): Promise<Record<string, unknown>> {
  const { precisionKm, ...ofKnown } = known?.provenance ?? {};
  const from: Record<string, unknown> = {
    ...ofKnown,
    precision: precisionKm,
    ...Object.fromEntries(Object.entries(before ?? {}).filter(([, value]) => value !== null)),
    ...(typeof before?.['precisionKm'] === 'number' ? { precision: before['precisionKm'] } : {}),
  };
  const answers: Record<string, unknown> = { ...from };
  for (const [name, question, fault] of questions) {
    if (given[name] !== undefined) answers[name] = given[name];
    else if (asking && from[name] === undefined) {
      const answer = await asking.text(`${question} (Enter to state it later)`, (text) =>
        text === '' ? undefined : fault(text),
      );
      if (answer !== '') answers[name] = answer;
    }
  }
  const { source, licence, asOf, method, precision } = answers;
  const drawnBy = given.drawnBy ?? answers['drawnBy'] ?? source;
  const link = given.link ?? answers['link'];
  const permission =
    given.permission === undefined
      ? answers['permission']
      : { words: given.permission, date: given.permissionDate };
  return {
    title,
    source: source ?? null,
    licence: licence ?? null,
    asOf: asOf ?? null,
    method: method ?? null,
    precisionKm: precision === undefined ? null : Number(precision),
    drawnBy: drawnBy ?? null,
    ...(link === undefined ? {} : { link }),
    ...(permission === undefined ? {} : { permission }),
  };
}
