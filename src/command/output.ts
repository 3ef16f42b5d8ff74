import { styleText } from 'node:util';
import { isError, type Problem } from '../lib/input/problem.ts';
import type { Outcome } from '../lib/server/check/checkResult.ts';

/** How a command ends: 0 where all is well, 1 where something is wrong with what it was given, 2 for a wrong command. */
export type Exit = Outcome['exit'];

/** A mistake in how a command was called. */
export class WrongCommand extends Error {}

/** Whether a program reads what is printed: then all that a person would read goes to stderr. */
let isForPrograms = false;
export const speakToPrograms = (how: boolean): void => {
  isForPrograms = how;
};
export const speaksToPrograms = (): boolean => isForPrograms;

/** Whether a line of progress stands on the terminal. */
let progressing = false;
function clearProgress(): void {
  if (progressing) process.stderr.write('\r\u001B[2K');
  progressing = false;
}

export const warn = (line: string): void => {
  clearProgress();
  process.stderr.write(`${line}\n`);
};

export const print = (line: string): void => {
  clearProgress();
  (isForPrograms ? process.stderr : process.stdout).write(`${line}\n`);
};

type Style = Parameters<typeof styleText>[0];

/** Words in a style, where the terminal shows it: not in a file or a pipe, and not where NO_COLOR is set. */
export const styled = (style: Style, words: string, stream: NodeJS.WriteStream = process.stdout): string =>
  // Node 20 itself does not mind NO_COLOR.
  stream.isTTY && !process.env['NO_COLOR']
    ? styleText(style, words, { stream, validateStream: true })
    : words;

/** A line of a check with its file and its kind set off. */
export const styledLine = (line: string): string => {
  const [, file = '', rest = ''] =
    /^(.+?\.(?:json|geojson|md)(?=: )|[^\s:]+(?=: |:$))(.*)$/su.exec(line) ?? [];
  if (file === '') return line;
  return `${styled('bold', file)}${rest.replace(/: warning: /u, () => `: ${styled('yellow', 'warning')}: `)}`;
};

/** Problems as programs are told of them. */
export const forPrograms = (problems: readonly Problem[]) =>
  problems.map((problem) => {
    const { file, path: place, reason } = problem;
    return { file, place, reason, severity: isError(problem) ? 'error' : 'warning' };
  });

/** What a command found, for programs. */
export function printJson(value: unknown): void {
  clearProgress();
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Says what is being done, on one line of a terminal that is gone afterwards; elsewhere nothing. */
export class Progress {
  say(line: string): void {
    if (!process.stderr.isTTY) return;
    const width = Math.max(20, process.stderr.columns - 1);
    process.stderr.write(`\r\u001B[2K${line.slice(0, width)}`);
    progressing = true;
  }

  end(): void {
    clearProgress();
  }
}
