import { frameMessageOf, sealed, type FrameMessage, type HostMessage } from './protocol.ts';

type Selected = Extract<FrameMessage, { type: 'selected' }>;

/** A map in the host page: its frame, and the element that the host page put there. */
type Framed = { readonly frame: HTMLIFrameElement; readonly element: HTMLElement };

/** The host page's side of the conversation with all frames of ours on it. */
export class HostFrames {
  readonly #home: string | undefined;
  readonly #own = new Map<HTMLIFrameElement, HTMLElement>();
  readonly #heights = new Map<HTMLIFrameElement, number>();
  readonly #chosen = new WeakMap<HTMLIFrameElement, string>();
  /** What was asked of a frame that has not spoken yet; `true` once it has. */
  readonly #waiting = new WeakMap<HTMLIFrameElement, HostMessage | true>();

  /**
   * @param home - origin of the site that this script came from: only frames of it are ours; undefined where
   *   it cannot be known
   */
  constructor(home: string | undefined) {
    this.#home = home;
    addEventListener('message', (event) => this.#hear(event));
  }

  /** Takes in a frame that cannot be found in the document, such as one in a shadow root. */
  add(frame: HTMLIFrameElement, element: HTMLElement): void {
    this.#own.set(frame, element);
  }
  remove(frame: HTMLIFrameElement): void {
    this.#own.delete(frame);
  }

  /** All frames of ours; looked for anew each time, for host pages change. */
  all(): Framed[] {
    const plain = [...document.querySelectorAll('iframe')].filter((frame) => this.#isOurs(frame));
    return [...this.#own, ...plain.map((frame) => [frame, frame] as const)].map(([frame, element]) => ({
      frame,
      element,
    }));
  }

  /** Says something to a frame; what is said before it can hear is said again once it speaks. */
  post(frame: HTMLIFrameElement, message: HostMessage): void {
    if (message.type === 'select' && this.#waiting.get(frame) !== true) this.#waiting.set(frame, message);
    // To any origin: it names a sentence of a public text, and a frame that is still empty has none.
    frame.contentWindow?.postMessage(sealed(message), '*');
  }

  #isOurs(frame: HTMLIFrameElement): boolean {
    const origin = originOf(frame);
    return (
      origin !== undefined &&
      (this.#home === undefined || origin === this.#home) &&
      /\/embed\/[\w-]+\/[\w-]+\//u.test(frame.src)
    );
  }

  #hear({ source, origin, data }: MessageEvent<unknown>): void {
    const message = frameMessageOf(data);
    if (!message) return;
    const framed = this.all().find(({ frame }) => frame.contentWindow === source);
    if (!framed || origin !== (sandboxed(framed.frame) ? 'null' : originOf(framed.frame))) return;
    const waiting = this.#waiting.get(framed.frame);
    this.#waiting.set(framed.frame, true);
    if (waiting && waiting !== true) this.post(framed.frame, waiting);
    if (message.type === 'selected') {
      this.#tell(framed, message);
      return;
    }
    // Many heights in one frame of the screen are one change of the page.
    if (this.#heights.size === 0)
      requestAnimationFrame(() => {
        for (const [frame, height] of this.#heights) frame.style.height = `${height}px`;
        this.#heights.clear();
      });
    this.#heights.set(framed.frame, message.height);
  }

  #tell({ frame, element }: Framed, { statement, mark }: Selected): void {
    const chosen = `${statement ?? ''}/${mark ?? ''}`;
    if (chosen === (this.#chosen.get(frame) ?? '/')) return;
    this.#chosen.set(frame, chosen);
    for (const each of document.querySelectorAll<HTMLElement>('[data-geogloss]'))
      each.toggleAttribute('data-geogloss-chosen', each.dataset['geogloss'] === statement);
    const detail = { statement, mark };
    element.dispatchEvent(new CustomEvent('geogloss:select', { bubbles: true, composed: true, detail }));
  }
}

/** A frame without an origin of its own: what it says comes from `null`. */
const sandboxed = (frame: HTMLIFrameElement): boolean =>
  frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');

function originOf(frame: HTMLIFrameElement): string | undefined {
  if (!URL.canParse(frame.src)) return undefined;
  const { protocol, origin } = new URL(frame.src);
  return /^https?:$/u.test(protocol) ? origin : undefined;
}
