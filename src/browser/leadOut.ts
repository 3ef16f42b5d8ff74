import { secretIn, type WordpressMessage } from '../lib/embed/wordpress.ts';

/**
 * Has links to the site open something in a sandbox that lets no window open, which is WordPress's: WordPress goes
 * there where it listens, and else the frame itself does. Where the sandbox lets windows open, links are left alone.
 *
 * @param src - the frame's address as it was asked for
 */
export function leadOut(src: string): void {
  const secret = secretIn(new URL(src).hash);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // A frame can hold a page of ours; one of another site may refuse.
    if (link?.target !== '_blank' || link.host !== location.host || event.defaultPrevented) return;
    event.preventDefault();
    // Not told apart by `noopener`, with which a window that opened looks like one that did not.
    const opened = window.open(link.href);
    if (opened) return void (opened.opener = null);
    if (secret !== undefined) {
      const message: WordpressMessage = { message: 'link', value: link.href, secret };
      window.parent.postMessage(message, '*');
    }
    location.assign(link.href);
  });
}
