/** Longest silence, in milliseconds, before a file counts as not coming. */
const silenceMs = 15_000;

/** Why a file did not come; any other text is the status that the server answered with. */
export type Why = 'offline' | 'silent' | 'changed' | 'failed';

/** A file that did not come. */
export class Unfetched extends Error {
  override readonly name = 'Unfetched';
  /** Its name, without folders. */
  readonly file: string;
  readonly why: Why | number;

  constructor(url: string, why: Why | number) {
    super(`${url}: ${why}`);
    this.file = url.replace(/.*\//u, '');
    this.why = why;
  }
}

const offlineOr = (why: Why): Why => (navigator.onLine ? why : 'offline');

/** The waiting of every file that is on its way. On a slow line one file comes after the other. */
const waiting = new Set<() => void>();
const heard = () => {
  for (const each of waiting) each();
};

/** Data files have the start of their own hash in their name; where the browser can, they are held to it. */
async function isAsPublished(url: string, bytes: ArrayBuffer): Promise<boolean> {
  const [, hash] = /\.([\w-]{8})\.\w+$/u.exec(url) ?? [];
  // Only a page that came over https can hash.
  if (hash === undefined || !('subtle' in crypto)) return true;
  const start = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 6);
  return (
    btoa(String.fromCharCode(...start))
      .replace(/\+/gu, '-')
      .replace(/\//gu, '_') === hash
  );
}

/**
 * Fetches a file of this site, whole and as it was published. It may take as long as it needs while something
 * comes, of it or of another file.
 *
 * @throws `Unfetched`
 */
export async function fetched(url: string): Promise<ArrayBuffer> {
  const silence = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), silenceMs);
  };
  waiting.add(wait);
  heard();
  try {
    const { ok, status, body } = await fetch(url, silence);
    if (!ok || !body) throw new Unfetched(url, status);
    const listen = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(part, passed) {
        heard();
        passed.enqueue(part);
      },
    });
    const bytes = await new Response(body.pipeThrough(listen)).arrayBuffer();
    if (await isAsPublished(url, bytes)) return bytes;
    throw new Unfetched(url, 'changed');
  } catch (error) {
    if (error instanceof Unfetched) throw error;
    throw new Unfetched(url, silence.signal.aborted ? 'silent' : offlineOr('failed'));
  } finally {
    clearTimeout(timer);
    waiting.delete(wait);
  }
}

/**
 * Waits for a script, which a browser gives up on never.
 *
 * @param name - what it is called where it does not come
 * @param patienceMs - counted from now
 * @throws `Unfetched`
 */
export async function scripted<T>(script: Promise<T>, name: string, patienceMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unfetched(name, 'silent')), patienceMs);
  });
  try {
    return await Promise.race([script, late]);
  } catch (error) {
    throw error instanceof Unfetched ? error : new Unfetched(name, offlineOr('failed'));
  } finally {
    clearTimeout(timer);
  }
}
