// What `npm run hosts` starts, and stops again.
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';

/** The path of a program of the system; undefined where there is none. */
export function programOf(...names) {
  for (const name of names) {
    const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return undefined;
}

/** A port of this machine that nobody listens on. */
export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, 'localhost', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const running = new Set();

/** Starts a program that runs until `stopAll`, with what it says kept for when it fails. */
export function start(program, args, options = {}) {
  // A group of its own: what it starts in its turn ends with it.
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, ...options });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => (said = (said + text).slice(-4000)));
  running.add(child);
  child.on('exit', () => running.delete(child));
  return { child, said: () => said };
}

const end = ({ pid }, signal) => {
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended by itself.
  }
};

/** Ends what was started, and nothing else. */
export async function stopAll() {
  await Promise.all(
    [...running].map(
      (child) =>
        new Promise((resolve) => {
          child.on('exit', resolve);
          end(child, 'SIGTERM');
          setTimeout(() => end(child, 'SIGKILL'), 5000).unref();
        }),
    ),
  );
}

/** Asks again until there is an answer; throws what it was last told. */
export async function until(what, ask, seconds = 30) {
  const end = Date.now() + seconds * 1000;
  let reason = 'no answer';
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${what}: not within ${seconds} s: ${reason}`);
}

// Who is told to end takes along what it started.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    for (const child of running) end(child, 'SIGTERM');
    process.exit(1);
  });
