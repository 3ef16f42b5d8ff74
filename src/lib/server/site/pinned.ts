import { createHash } from 'node:crypto';

/**
 * The path of a page's pinned version, which names its own content and so never holds another.
 *
 * @param path - of the page within the embeds, `en/<report>/`
 * @param document - the page's text; undefined for a path of the same length, to write the text with
 */
export const pinnedPath = (path: string, document?: string): string => {
  const hash = document === undefined ? '' : createHash('sha256').update(document).digest('hex');
  return `embed/v/${hash.slice(0, 16).padEnd(16, '0')}/${path}`;
};
