import { builtMessagesIn } from '../lib/messages/builtMessages.ts';
import { messagesIn } from '../lib/messages/messages.ts';
import { escapeHtml } from '../lib/report/markup.ts';

/** `render` answers with getters, which a spread does not copy. */
export const htmlOf = ({ head, body }: { head: string; body: string }) => ({ head, body });

/** A report's page with more in its head, and the line that the style sheet shows where the page's script does not come. */
export const withNotice = (language: string, rendered: { head: string; body: string }, head: string) => {
  const { head: own, body } = htmlOf(rendered);
  const words = escapeHtml(builtMessagesIn(language).scriptLost);
  const again = escapeHtml(messagesIn(language).tryAgain);
  return {
    head: [head, own].filter(Boolean).join('\n'),
    body: `${body}<p class="script-lost" role="status">${words} <a href="">${again}</a></p>`,
  };
};
