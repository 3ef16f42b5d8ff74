/** About how wide letters are in Source Serif and Noto Sans, in em; on the safe side. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ilj.,;:'’‘|!()]/u, 0.32],
  [/[“”"\-rtfI]/u, 0.44],
  [/[mwMWжшщЖШЩ—%…]/u, 0.94],
  [/[\p{Lu}\d$&@]/u, 0.68],
  [/\s/u, 0.26],
];
const widthOf = (text: string): number =>
  [...text].reduce((sum, c) => sum + (widths.find(([kind]) => kind.test(c))?.[1] ?? 0.55), 0);

/** Breaks text at its spaces into lines of at most `width` em. A word longer than a line stands alone. */
export function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** Text set in a box: the size of its letters and its lines. */
export type SetText = { readonly size: number; readonly lines: readonly string[] };

/**
 * Sets text as large as it fits a box; what does not fit even at the smallest size is cut after a word, with an
 * ellipsis. Not a word is changed.
 *
 * @param sizes - letter sizes in pixels, the largest first
 * @param leading - distance of two lines, in em
 */
export function setText(
  text: string,
  box: { readonly width: number; readonly height: number },
  sizes: readonly number[],
  leading: number,
): SetText {
  let set: SetText = { size: 0, lines: [] };
  let most = 0;
  for (const size of sizes) {
    set = { size, lines: linesOf(text, box.width / size) };
    most = Math.max(1, Math.floor(box.height / (size * leading)));
    if (set.lines.length <= most) return set;
  }
  const kept = set.lines.slice(0, most);
  const last = (kept.pop() ?? '').split(' ');
  while (last.length > 1 && widthOf(`${last.join(' ')} …`) > box.width / set.size) last.pop();
  return { size: set.size, lines: [...kept, `${last.join(' ').replace(/[\s,;:–—-]+$/u, '')} …`] };
}
