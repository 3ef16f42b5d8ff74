import { createInterface, emitKeypressEvents, type Interface } from 'node:readline';
import { Refusal } from '../lib/input/refusal.ts';
import { speaksToPrograms, WrongCommand } from './output.ts';

/** Asks a person, on a terminal or through a pipe. */
export class Asking {
  // Begun with the first line that is asked for: it would write each key of a terminal once more.
  #lines: Interface | undefined;
  readonly #waiting: ((line: string | undefined) => void)[] = [];
  readonly #read: (string | undefined)[] = [];

  /** @throws where a program waits for JSON */
  constructor() {
    if (speaksToPrograms())
      throw new WrongCommand('--json asks nobody: say all that is asked for with options');
  }

  #begin(): void {
    if (this.#lines) return;
    this.#lines = createInterface({ input: process.stdin, output: process.stdout });
    this.#lines.on('line', (line) => this.#take(line));
    this.#lines.on('close', this.#ended);
  }

  readonly #ended = () => this.#take(undefined);

  #take(line: string | undefined): void {
    const next = this.#waiting.shift();
    if (next) next(line);
    else this.#read.push(line);
  }

  /** @returns undefined where there is nobody to answer */
  async #answer(question: string): Promise<string | undefined> {
    process.stdout.write(question);
    this.#begin();
    if (this.#read.length > 0) return this.#read.shift();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /**
   * @param wrong - why an answer will not do; undefined where it will
   * @throws where nobody answers
   */
  async text(question: string, wrong: (answer: string) => string | undefined): Promise<string> {
    for (;;) {
      const answer = (await this.#answer(`${question}: `))?.trim();
      if (answer === undefined) throw new Refusal('Nobody answered: nothing was written.');
      const reason = wrong(answer);
      if (reason === undefined) return answer;
      process.stdout.write(`  ${reason}\n`);
    }
  }

  /**
   * One of some keys; on a terminal without Enter.
   *
   * @returns undefined where nobody answers
   */
  async key(question: string, keys: readonly string[]): Promise<string | undefined> {
    if (process.stdin.isTTY) {
      // What reads lines would keep the key for the next one.
      this.#lines?.off('close', this.#ended).close();
      this.#lines = undefined;
      // Listening first: the terminal itself would write what is pressed before.
      const press = pressed(keys);
      process.stdout.write(question);
      const answer = await press;
      process.stdout.write(`${answer}\n`);
      return answer;
    }
    for (;;) {
      const answer = (await this.#answer(question))?.trim();
      if (answer === undefined || keys.includes(answer)) return answer;
    }
  }

  close(): void {
    this.#lines?.close();
    process.stdin.pause();
  }
}

/** The first of some keys that is pressed; Ctrl+C and Ctrl+D are “q”. Others do nothing. */
function pressed(keys: readonly string[]): Promise<string> {
  const { stdin } = process;
  emitKeypressEvents(stdin);
  stdin.setRawMode(true);
  stdin.resume();
  return new Promise((resolve) => {
    const take = (text: string | undefined, { ctrl, name }: { ctrl: boolean; name: string }) => {
      const answer = ctrl && (name === 'c' || name === 'd') ? 'q' : (text ?? '');
      if (!keys.includes(answer) && answer !== 'q') return;
      stdin.off('keypress', take);
      stdin.setRawMode(false);
      resolve(answer);
    };
    stdin.on('keypress', take);
  });
}
