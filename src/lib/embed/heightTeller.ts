import { heightMessages, heightRequestOf, pymIdOf, type Listeners } from './height.ts';
import { hostsOf, isFromHost } from './hosts.ts';
import { maxHeight } from './protocol.ts';
import { secretIn } from './wordpress.ts';

/** A host page gave the frame the height it asked for, within so many CSS pixels. */
const tolerance = 2;
/** About a frame of the screen, in milliseconds. */
const frame = 16;

/**
 * Gives the frame its height where the host page says `frame-sizing: content-height`, as Chromium has it from 154 on.
 * The browser measures the document at that moment, in the width of its first layout: its height is told, not found.
 *
 * @param height - in CSS pixels
 */
function requestFrameSize(height: number): void {
  const { requestResize } = window as { requestResize?: () => void };
  const main = document.querySelector('main');
  if (!requestResize || !main) return;
  main.style.cssText = `height:${height}px;overflow:clip`;
  try {
    requestResize();
  } catch {
    // What holds the document is no frame.
  }
  main.style.cssText = '';
}

/**
 * Tells the host page how tall the frame is: whenever a watched element changes its size, when the page
 * has loaded, and when the host page asks. What is asked within a frame of the screen has one answer, so that no
 * flood of questions is more work than one.
 *
 * @param src - the frame's address as it was asked for
 * @param watched - elements of which one changes its size whenever the height may change
 * @param measure - the height of all there is, in CSS pixels, whatever the frame's own height is: a height
 *   that depended on the frame's would grow for ever
 * @param onadapted - the host page gave the frame the height it asked for: it does so from now on
 */
export function tellHeight(
  src: string,
  watched: readonly Element[],
  measure: () => number,
  onadapted: () => void,
): void {
  const host = window.parent;
  const { searchParams: query, hash } = new URL(src);
  const hosts = hostsOf(query);
  let listeners: Listeners = { src, pym: pymIdOf(query), secret: secretIn(hash) };
  let told: number | undefined;
  let framed = innerHeight;
  let next: 'init' | 'size' = 'size';
  let asked: ReturnType<typeof setTimeout> | undefined;

  function tell(height = measure()) {
    // The whole screen is not the host page's to give.
    if (document.fullscreenElement) return;
    told = Math.min(maxHeight, Math.ceil(height));
    const size = { height: told, width: document.documentElement.clientWidth };
    for (const message of heightMessages(size, listeners, next)) host.postMessage(message, '*');
    requestFrameSize(told);
    next = 'size';
  }
  const observer = new ResizeObserver(() => {
    const height = measure();
    if (Math.ceil(height) !== told) tell(height);
  });
  // At once: in a frame that its host hides until it has spoken, an observer reports nothing.
  tell();
  for (const element of watched) observer.observe(element);
  addEventListener('load', () => tell());
  addEventListener('resize', () => {
    if (innerHeight !== framed && told !== undefined && Math.abs(innerHeight - told) <= tolerance)
      onadapted();
    framed = innerHeight;
  });
  addEventListener('message', (event: MessageEvent<unknown>) => {
    const request = isFromHost(event, hosts) ? heightRequestOf(event.data) : undefined;
    if (!request) return;
    if (request.kind === 'resizer') {
      listeners = { ...listeners, resizer: request.id };
      next = 'init';
    }
    // Not with the frame of the screen itself: out of sight there is none.
    asked ??= setTimeout(() => {
      asked = undefined;
      tell();
    }, frame);
  });
}
