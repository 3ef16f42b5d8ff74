/**
 * Fetches a part of the script that can come late. What does not come is asked for again once there is a
 * connection; until then the page stays as it was built.
 *
 * @param lost - told when it did not come
 */
export function part<T>(load: () => Promise<T>, take: (part: T) => void, lost?: () => void): void {
  load().then(take, (error: unknown) => {
    console.info('Not loaded:', error);
    lost?.();
    addEventListener('online', () => part(load, take, lost), { once: true });
  });
}
