import { styleText } from 'node:util';
import type { Outcome } from '../lib/server/check/checkResult.ts';

/** How a command ends: 0 where all is well, 1 where something is wrong with what it was given, 2 for a wrong command. */
export type Exit = Outcome['exit'];

/** A mistake in how a command was called. */
export class WrongCommand extends Error {}

export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

export const warn = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

type Style = Parameters<typeof styleText>[0];

/** Words in a style, where the terminal shows it: not in a file or a pipe, and not where NO_COLOR is set. */
export const styled = (style: Style, words: string, stream: NodeJS.WriteStream = process.stdout): string =>
  stream.isTTY ? styleText(style, words, { stream, validateStream: true }) : words;

/** A line of a check with its file and its kind set off. */
export const styledLine = (line: string): string => {
  const [, file = '', rest = ''] =
    /^(.+?\.(?:json|geojson|md)(?=: )|[^\s:]+(?=: |:$))(.*)$/su.exec(line) ?? [];
  if (file === '') return line;
  return `${styled('bold', file)}${rest.replace(/: warning: /u, () => `: ${styled('yellow', 'warning')}: `)}`;
};

/** What a command found, as a line for programs. */
export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

/** Says what is being done, on one line of a terminal that is gone afterwards; elsewhere nothing. */
export class Progress {
  #shown = false;

  say(line: string): void {
    if (!process.stderr.isTTY) return;
    const width = Math.max(20, process.stderr.columns - 1);
    process.stderr.write(`\r\u001B[2K${line.slice(0, width)}`);
    this.#shown = true;
  }

  end(): void {
    if (this.#shown) process.stderr.write('\r\u001B[2K');
    this.#shown = false;
  }
}
