/**
 * The same script under an address that was not asked for yet: some browsers keep a failure, and never ask again
 * for that of a script that did not come once. Their error names it.
 */
function anew<T>(load: () => Promise<T>, error: unknown, time: number): () => Promise<T> {
  const [address] = /https?:\S+\.js/u.exec(String(error)) ?? [];
  if (!address?.startsWith(location.origin)) return load;
  return () => import(/* @vite-ignore */ `${address}?again=${String(time)}`) as Promise<T>;
}

/**
 * Fetches a part of the script that can come late. What does not come is asked for again once there is a
 * connection; until then the page stays as it was built.
 *
 * @param lost - told when it did not come, with what asks for it again
 * @param time - how often it was asked for before
 */
export function importWithRetry<T>(
  load: () => Promise<T>,
  take: (part: T) => void,
  lost?: (again: () => void) => void,
  time = 0,
): void {
  load().then(take, (error: unknown) => {
    console.info('Not loaded:', error);
    const asking = new AbortController();
    const again = () => {
      asking.abort();
      importWithRetry(anew(load, error, time + 1), take, lost, time + 1);
    };
    addEventListener('online', again, { signal: asking.signal });
    lost?.(again);
  });
}

/**
 * Joins a part of the script that can come late to what stands in the page already.
 *
 * @param wire - answers with what ends it
 * @returns ends it, whether it has come or not
 */
export function wiredLater<T>(load: () => Promise<T>, wire: (part: T) => () => void): () => void {
  let gone = false;
  let stop = () => {};
  importWithRetry(load, (part) => {
    if (!gone) stop = wire(part);
  });
  return () => {
    gone = true;
    stop();
  };
}
