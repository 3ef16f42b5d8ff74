import { sealed } from './protocol.ts';
import type { WordpressMessage } from './wordpress.ts';

/** Who is listening, as far as a host page said so. */
export type Listeners = {
  /** The id that pym.js gave the frame, in its query; undefined for no pym.js. */
  readonly pym?: string | undefined;
  /** The id that iframe-resizer gave the frame, in its first message. */
  readonly resizer?: string | undefined;
  /** The secret by which WordPress knows the frame, in its fragment. */
  readonly secret?: string | undefined;
  /** The frame's address as the host page asked for it: Medium and Flourish know the frame by it. */
  readonly src: string;
};

/** pym.js puts the frame's id into its query. Only what cannot be mistaken for another message is one. */
export function pymIdOf(query: URLSearchParams): string | undefined {
  const id = query.get('childId') ?? '';
  return id !== '' && id.length <= 200 && !id.includes('xPYMx') ? id : undefined;
}

/**
 * What to post so that each known kind of host page gives the frame its height.
 *
 * @param size - of all of the frame, in CSS pixels
 * @param event - what iframe-resizer is told: `init` once, then `size`
 */
export function heightMessages(
  { height, width }: { height: number; width: number },
  { pym, resizer, secret, src }: Listeners,
  event: 'init' | 'size' = 'size',
): unknown[] {
  const { pathname, search } = new URL(src);
  return [
    sealed({ type: 'height', height }),
    // AMP; frames and sidechain took its message over.
    { sentinel: 'amp', type: 'embed-size', height },
    // Datawrapper's listener looks for a frame whose address contains the id.
    { 'datawrapper-height': { [pathname + search]: height } },
    // One message for both: Medium reads src, context and height of it, Flourish sender and method as well.
    JSON.stringify({ sender: 'Flourish', context: 'iframe.resize', method: 'resize', height, src }),
    ...(secret === undefined
      ? []
      : [{ message: 'height', value: height, secret } satisfies WordpressMessage]),
    ...(pym === undefined ? [] : [['pym', pym, 'height', height].join('xPYMx')]),
    ...(resizer === undefined ? [] : [`[iFrameSizer]${resizer}:${height}:${width}:${event}`]),
  ];
}

/**
 * Whether a host page's message asks for the height.
 *
 * @returns who asks, with the id that its answer needs; undefined for any other message
 */
export function heightRequestOf(
  data: unknown,
):
  | { readonly kind: 'resizer'; readonly id: string }
  | { readonly kind: 'frames' | 'pym' | 'wordpress' }
  | undefined {
  if (typeof data === 'string') {
    // iframe-resizer: the id, then at least eight settings.
    const [, resizer] = /^\[iFrameSizer\]([^:]{1,200})(?::[^:]*){8,}$/u.exec(data.slice(0, 2000)) ?? [];
    if (resizer) return { kind: 'resizer', id: resizer };
    return /^pymxPYMx.{1,200}xPYMxwidthxPYMx/u.test(data) ? { kind: 'pym' } : undefined;
  }
  if (typeof data !== 'object' || data === null) return undefined;
  const { sentinel, type, message, secret } = data as Readonly<Record<string, unknown>>;
  // Whatever the secret: who asks is the page around the frame, and the answer holds our own.
  if (message === 'ready' && secret) return { kind: 'wordpress' };
  return sentinel === 'amp' && type === 'frames-init' ? { kind: 'frames' } : undefined;
}
