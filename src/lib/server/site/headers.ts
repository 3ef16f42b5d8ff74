import { contentTypeOf } from './contentType.ts';

/**
 * The folders in which a file's name holds a hash of its content, or its folder's name does: such a file never
 * changes, so a browser need never ask for it again. Every other file is asked for each time, and so is one that is
 * missing from these folders: it may come back.
 */
export const hashedFolders = ['assets/', 'data/', 'embed/v/'] as const;

export const forEver = 'public, max-age=31536000, immutable';
export const askAgain = 'no-cache';

const denied = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
  'xr-spatial-tracking',
];

/**
 * Sent with every file. An article's sandbox without an origin may load the embed's modules and data only where
 * the host allows every origin, and an article that is isolated (`Cross-Origin-Embedder-Policy`) shows only frames
 * that are so as well. No `X-Frame-Options` and no `frame-ancestors`: the embed is made to be framed, and even
 * `frame-ancestors *` shuts out files and apps. The Content-Security-Policy stands in each page, since it names the
 * hash of that page's own style sheet.
 */
export const everywhere: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',

  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': [...denied.map((feature) => `${feature}=()`), 'fullscreen=(self)'].join(', '),
};

/** True for a file that never changes; `path` is relative to the site's root. */
export const isHashed = (path: string): boolean => hashedFolders.some((folder) => path.startsWith(folder));

/**
 * The headers of one file of the site. What every header file says, said once.
 *
 * @param found - false where there is no such file: then nothing may keep the answer
 */
export const headersOf = (path: string, found = true): Readonly<Record<string, string>> => ({
  ...everywhere,
  'Cache-Control': found && isHashed(path) ? forEver : askAgain,
  'Content-Type': contentTypeOf(path === '' || path.endsWith('/') ? 'index.html' : path),
});
