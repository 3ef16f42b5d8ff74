import '../lib/messages/all.ts';
import { builtInAll } from '../lib/messages/builtMessages.ts';
import { messagesIn } from '../lib/messages/messages.ts';
import type { Confirming } from '../lib/server/read/confirmed.ts';
import type { ReadOptions } from '../lib/server/read/reports.ts';

/**
 * How the site reads reports: in the words of each one's language.
 *
 * @param root - the project's folder
 * @param confirming - readers see what is confirmed
 * @param unfinished - whether data that nobody may publish yet are shown: never in files, which may be published
 */
export const readingOf = (root: string, confirming: Confirming, unfinished = false): ReadOptions => ({
  root,
  confirming,
  ...(unfinished && { unstated: builtInAll(({ unstated }) => unstated) }),
  titlesIn: (language) => (role) => messagesIn(language).role[role],
});
