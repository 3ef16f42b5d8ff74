/** The strings of the button that opens the share dialog, in English; in the page's script only. */
export const enShareButton = {
  share: 'Share or embed',
  shareFailed: 'It could not be loaded. Try again.',
} as const;
