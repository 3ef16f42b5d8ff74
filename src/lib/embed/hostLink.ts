import { isFromHost } from './hosts.ts';
import { hostMessageOf, sealed, type HostMessage } from './protocol.ts';

/** What is chosen, in the words of the protocol. */
export type Chosen = { readonly statement: string | null; readonly mark: string | null };

/**
 * The frame's ear: what the host page says, checked, and of many messages at once only the last of each
 * type, so that no flood of them is more work than one.
 *
 * @param hosts - origins of the pages that may speak; undefined for every page
 * @param onmessage - gets messages of the right window, origin and shape; whether their names exist is for it
 *   to see
 */
export function listenToHost(
  hosts: ReadonlySet<string> | undefined,
  onmessage: (message: HostMessage) => void,
): void {
  const waiting = new Map<HostMessage['type'], HostMessage>();
  addEventListener('message', (event: MessageEvent<unknown>) => {
    const message = isFromHost(event, hosts) ? hostMessageOf(event.data) : undefined;
    if (!message) return;
    if (waiting.size === 0)
      // Not with the next frame of the screen: out of sight there is none.
      setTimeout(() => {
        const messages = [...waiting.values()];
        waiting.clear();
        messages.forEach(onmessage);
      });
    waiting.set(message.type, message);
  });
}

/** Tells the host page what is chosen. It is what the reader sees, and nothing private: any page may know. */
export const tellChosen = (chosen: Chosen): void =>
  window.parent.postMessage(sealed({ type: 'selected', ...chosen }), '*');
