import { numberIn } from '../../messages/messages.ts';
import { keyCounts, radiusInKey } from '../../still/sizesKey.ts';

/** Has the key of sizes be that of the largest circle, and go where every circle is a row. */
export function showSizes(key: HTMLElement, most: number, language: string): void {
  key.hidden = most === 0;
  if (most === 0) return;
  const drawings = key.querySelectorAll('svg');
  for (const [i, count] of keyCounts(most).entries()) {
    const drawing = drawings[i];
    const r = radiusInKey(count, most);
    for (const name of ['width', 'height']) drawing?.setAttribute(name, String(r * 2 + 1));
    for (const [name, value] of Object.entries({ cx: r + 0.5, cy: r + 0.5, r }))
      drawing?.firstElementChild?.setAttribute(name, String(value));
    if (drawing?.nextElementSibling) drawing.nextElementSibling.textContent = numberIn(language, count);
  }
}
