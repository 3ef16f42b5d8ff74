import { defaultOptions, type EmbedOptions } from './options.ts';

/** Writes options into a URL; defaults are left out, and what is not ours stays. */
export function writeOptions(url: URL, options: EmbedOptions): URL {
  const next = new URL(url);
  const mine = Object.keys(defaultOptions) as (keyof EmbedOptions)[];
  // By hand: URLSearchParams would write the commas of other parameters anew, as %2C.
  const others = next.search
    .slice(1)
    .split('&')
    .filter((pair) => pair && !mine.some((key) => pair === key || pair.startsWith(`${key}=`)));
  const changed = mine.filter((key) => options[key] !== defaultOptions[key]);
  next.search = [...others, ...changed.map((key) => `${key}=${options[key]}`)].join('&');
  return next;
}
