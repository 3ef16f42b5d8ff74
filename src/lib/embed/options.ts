/** Which colours: the reader's own setting, or one of the two whatever the setting is. */
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** How much of the text an embed shows under its map: none, the chosen sentence, all of it. */
export const textAmounts = ['none', 'one', 'all'] as const;
export type TextAmount = (typeof textAmounts)[number];

/** How an embed looks; what it shows (layers, day, selection) is the view's own address. */
export type EmbedOptions = {
  readonly theme: Theme;
  readonly text: TextAmount;
  /** False for a still: no gestures and no WebGL; its marks still lead to their sentences. */
  readonly interactive: boolean;
  /** Whether the report's title stands in the frame. */
  readonly title: boolean;
};

export const defaultOptions: EmbedOptions = { theme: 'auto', text: 'one', interactive: true, title: true };

const oneOf = <T extends string>(allowed: readonly T[], given: string | null, otherwise: T): T =>
  allowed.find((value) => value === given) ?? otherwise;

/**
 * How tall a frame is that its host page does not measure, in CSS pixels: enough for the map, the first sentence and the
 * imprint at every width from 320, so that nothing in it scrolls, whatever is chosen.
 */
export const frameHeight = 720;

/** Reads the options of a query. Total: what is unknown or mistyped is the default. */
export function readOptions(query: URLSearchParams): EmbedOptions {
  return {
    theme: oneOf(themes, query.get('theme'), defaultOptions.theme),
    text: oneOf(textAmounts, query.get('text'), defaultOptions.text),
    interactive: query.get('interactive') !== 'false',
    title: query.get('title') !== 'false',
  };
}
