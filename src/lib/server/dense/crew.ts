import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { programParts } from '../site/client.ts';
import { programFolder } from '../programFolder.ts';
import type { DoneOf, Task } from './tasks.ts';

/** What a thread of a crew answers. */
export type Answer = { readonly done: DoneOf<Task> } | { readonly failed: string };

type Asked = { readonly take: (done: DoneOf<Task>) => void; readonly fail: (error: Error) => void };

/** Memory is asked for each of them: a gigabyte is enough for two. */
const most = 2;

/** The name of a thread's module in the built program. */
export const rowsThread = 'rowsThread';

/** The file of a thread: a module of the built program, or what stands for it beside the sources. */
function threadFile(): URL {
  const here = import.meta.url;
  return here.endsWith('.ts')
    ? new URL('../../../../scripts/rowsThread.mjs', here)
    : pathToFileURL(join(programFolder(), programParts.program, `${rowsThread}.js`));
}

/** Threads that do the work of a build beside this one. What is asked first is begun first; answers come as they come. */
export class Crew {
  readonly #threads: readonly { readonly worker: Worker; readonly asked: Asked[] }[];

  /**
   * @param size - how many threads; as many as the machine has cores, and at most two, where it is undefined
   * @param young - megabytes for what a task makes and leaves: with few, a third of the time goes into clearing it away
   */
  constructor(size = Math.min(most, availableParallelism()), young = 48) {
    this.#threads = Array.from({ length: size }, () => {
      const worker = new Worker(threadFile(), { resourceLimits: { maxYoungGenerationSizeMb: young } });
      const asked: Asked[] = [];
      const fail = (error: Error) => {
        for (const each of asked.splice(0)) each.fail(error);
      };
      worker.on('message', (answer: Answer) => {
        const next = asked.shift();
        if ('done' in answer) next?.take(answer.done);
        else next?.fail(new Error(answer.failed));
      });
      worker.on('error', fail);
      worker.on('exit', () => {
        fail(new Error('a thread of the build has ended'));
      });
      return { worker, asked };
    });
  }

  /** How many tasks keep it busy without filling the memory. */
  get enough(): number {
    return this.#threads.length * 2;
  }

  /**
   * @param given - memory that the task has and this thread needs no more
   * @returns rejects where the task failed
   */
  ask<Of extends Task>(task: Of, given: readonly ArrayBuffer[] = []): Promise<DoneOf<Of>> {
    const [first, ...others] = this.#threads;
    if (!first) throw new RangeError('a crew of nobody');
    const free = others.reduce((best, each) => (each.asked.length < best.asked.length ? each : best), first);
    const done = new Promise<DoneOf<Of>>((resolve, reject) => {
      free.asked.push({
        take: (answer) => {
          resolve(answer as DoneOf<Of>);
        },
        fail: reject,
      });
      free.worker.postMessage(task, [...given]);
    });
    // Where the build fails elsewhere, nobody waits for it.
    done.catch(() => undefined);
    return done;
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }
}
