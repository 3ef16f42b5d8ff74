import { createInterface, emitKeypressEvents, type Interface } from 'node:readline';
import { Refusal } from './output.ts';

/** Asks a person, on a terminal or through a pipe. */
export class Asking {
  readonly #lines: Interface;
  readonly #waiting: ((line: string | undefined) => void)[] = [];
  readonly #read: (string | undefined)[] = [];

  constructor() {
    this.#lines = createInterface({ input: process.stdin, output: process.stdout });
    const take = (line: string | undefined) => {
      const next = this.#waiting.shift();
      if (next) next(line);
      else this.#read.push(line);
    };
    this.#lines.on('line', take);
    this.#lines.on('close', () => take(undefined));
  }

  /** @returns undefined where there is nobody to answer */
  async #answer(question: string): Promise<string | undefined> {
    process.stdout.write(question);
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
    const { stdin } = process;
    for (;;) {
      let answer: string | undefined;
      if (stdin.isTTY) {
        process.stdout.write(question);
        answer = await new Promise<string>((resolve) => {
          emitKeypressEvents(stdin);
          stdin.setRawMode(true);
          stdin.once(
            'keypress',
            (text: string | undefined, { ctrl, name }: { ctrl: boolean; name: string }) => {
              stdin.setRawMode(false);
              resolve(ctrl && name === 'c' ? 'q' : (text ?? ''));
            },
          );
          stdin.resume();
        });
        process.stdout.write(`${/[\p{L}\p{N}]/u.test(answer) ? answer : ''}\n`);
      } else answer = (await this.#answer(question))?.trim();
      if (answer === undefined) return undefined;
      if (keys.includes(answer)) return answer;
    }
  }

  close(): void {
    this.#lines.close();
  }
}
