import type { Bounds } from '../../geo/mercator.ts';
import { unframe } from '../../still/viewBox.ts';

/**
 * Gives paper, which has another size than the screen, the whole map, which the style sheet fits to any.
 *
 * @param after - puts the map back to what the reader saw
 * @returns stops
 */
export function onPaper(map: HTMLElement, home: Bounds, after: () => void): () => void {
  const printing = new AbortController();
  addEventListener('beforeprint', () => unframe(map, home), printing);
  addEventListener('afterprint', after, printing);
  return () => printing.abort();
}
