import type { Outcome } from '../lib/server/check/checkResult.ts';

/** How a command ends: 0 where all is well, 1 where something is wrong with what it was given, 2 for a wrong command. */
export type Exit = Outcome['exit'];

/** A mistake in how a command was called. */
export class WrongCommand extends Error {}

/** What is wrong with what a command was given, as its user may read it. */
export class Refusal extends Error {}

export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

export const warn = (line: string): void => {
  process.stderr.write(`${line}\n`);
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
