/** The place that stands for a file as a whole. */
export const wholeFile = '(whole file)';

/**
 * A JSON path in words: `features[3].properties["odd key"]`; the whole file where it has no step.
 *
 * @param begun - a path that is already in words, to go on from
 */
export function placeOf(steps: readonly (string | number)[], begun = ''): string {
  let path = begun;
  for (const step of steps)
    if (typeof step === 'number') path += `[${String(step)}]`;
    else if (/^[A-Za-z_][\w-]*$/u.test(step)) path += path === '' ? step : `.${step}`;
    else path += `[${JSON.stringify(shortened(step, 40))}]`;
  return path === '' ? wholeFile : path;
}

/** The beginning of a text that may be of any length. */
export const shortened = (text: string, length = 80): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

/** The line and column of a UTF-16 offset, both from 1. */
export function lineOf(text: string, offset: number): string {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return `line ${String(line)}, column ${String(offset - start + 1)}`;
}
