/**
 * Does what can wait until the reader has seen the answer to what he did: after the next frame, or at once where
 * nobody looks.
 */
export function afterFrame(act: () => void): void {
  if (document.hidden) act();
  else requestAnimationFrame(() => setTimeout(act));
}
