import { fetched, scripted } from '../../data/fetched.ts';
import { layerOf, urlsOf } from '../../map/sources.ts';
import { workerHref } from '../../webgl/worker.ts';
import { scriptName, type SessionOptions } from './sessionOptions.ts';

/** How long MapLibre's script may take once its data has come, in milliseconds: on a slow line as long again. */
const scriptMs = 60_000;

type Options = Pick<SessionOptions, 'data' | 'files' | 'drawn'>;

/** Whether every file that MapLibre draws from has come. */
async function dataComes({ data, files, drawn }: Options, again: () => void): Promise<boolean> {
  const urls = Object.entries(urlsOf(data, drawn().control));
  const missing = urls.filter(([, url]) => !files.has(url));
  try {
    await Promise.all(missing.map(([source, url]) => files.load(layerOf(source), url, again)));
    return true;
  } catch {
    return false;
  }
}

/**
 * Fetches MapLibre's script, its worker and its data side by side; it then finds them in the browser's cache.
 *
 * @param again - does so once more
 * @returns the script; undefined where a layer's data did not come, which that layer says
 * @throws `Unfetched` where the script or the worker did not come
 */
export async function fetchMap(
  options: Options,
  again: () => void,
): Promise<typeof import('../../webgl/webglMap.ts') | undefined> {
  const script = import('../../webgl/webglMap.ts');
  // Asked about below, or not at all.
  script.catch(() => {});
  const [whole] = await Promise.all([dataComes(options, again), fetched(workerHref())]);
  return whole ? scripted(script, scriptName, scriptMs) : undefined;
}
