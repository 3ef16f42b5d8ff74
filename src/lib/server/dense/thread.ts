import { parentPort } from 'node:worker_threads';
import type { Answer } from './crew.ts';
import { doTask, type Task } from './tasks.ts';

// One thread of a crew: it does what it is asked, one task after the other.
parentPort?.on('message', (task: Task) => {
  let answer: Answer;
  let given: readonly ArrayBuffer[] = [];
  try {
    const result = doTask(task);
    ({ given } = result);
    answer = { done: result.done };
  } catch (error) {
    answer = { failed: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answer, [...given]);
});
