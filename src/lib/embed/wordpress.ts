/**
 * What WordPress and a frame that it made of an oEmbed answer say to each other: objects
 * `{message, value, secret}`. The secret stands in the fragment of the frame's address, `#?secret=…`, after whatever
 * fragment the address had before.
 */

/** From the frame: how tall it is, in CSS pixels, or where a link that was followed leads. */
export type WordpressMessage = {
  readonly message: 'height' | 'link';
  readonly value: number | string;
  readonly secret: string;
};

/** The secret in a fragment; undefined where there is none that WordPress would take back. */
export const secretIn = (hash: string): string | undefined => /\?secret=([a-z0-9]{1,100})$/iu.exec(hash)?.[1];
