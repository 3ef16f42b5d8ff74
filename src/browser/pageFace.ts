import latin from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import cyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff2?url';

const family = 'Source Serif 4';
/** How much wider or narrower than the reader's own serif it is tried, so that every line stays what it is. */
const tries = [1, 0.99, 1.01, 0.98, 1.02, 0.97];

/**
 * Sets the headlines of a page in the face of its cards, once that has come, if nothing moves for it: about as wide as
 * the serif that they were first seen in, and only where each keeps its height. Else that one stays. The text stays in
 * the reader's own serif in any case: its links would move within their lines.
 */
export async function setFace(): Promise<void> {
  const heads = [...document.querySelectorAll('h1, h2')];
  const text = heads.map((each) => each.textContent).join(' ');
  const files = [
    { url: latin, unicodeRange: 'U+0-3FF, U+2000-22FF' },
    ...(/\p{Script=Cyrillic}/u.test(text) ? [{ url: cyrillic, unicodeRange: 'U+400-4FF' }] : []),
  ];
  const come = await Promise.all(
    files.map(async ({ url, unicodeRange }) => ({
      unicodeRange,
      data: await (await fetch(url)).arrayBuffer(),
    })),
  );
  const own = getComputedStyle(document.documentElement).getPropertyValue('--serif');
  const pen = document.createElement('canvas').getContext('2d');
  /** In em of a font. */
  const measured = (font: string) => {
    if (!pen) return { width: 1, ascent: 0.9, descent: 0.25 };
    pen.font = `600 100px ${font}`;
    const { width, fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText(text);
    return { width, ascent: fontBoundingBoxAscent / 100, descent: fontBoundingBoxDescent / 100 };
  };
  const seen = measured(own);
  const load = (percent: number) =>
    Promise.all(
      come.map(({ data, unicodeRange }) => {
        // TypeScript knows no `sizeAdjust`.
        const described: FontFaceDescriptors & { readonly sizeAdjust: string } = {
          weight: '600',
          unicodeRange,
          sizeAdjust: `${percent.toFixed(2)}%`,
          // Its lines stand where those of the first view stood. The browser adjusts these as well.
          ascentOverride: `${((seen.ascent * 1e4) / percent).toFixed(2)}%`,
          descentOverride: `${((seen.descent * 1e4) / percent).toFixed(2)}%`,
          lineGapOverride: '0%',
        };
        const face = new FontFace(family, data, described);
        document.fonts.add(face);
        return face.load();
      }),
    );
  const remove = (faces: readonly FontFace[]) => {
    for (const face of faces) document.fonts.delete(face);
  };
  // A section that is still to come near has no height yet: to ask for it would lay out the whole page.
  const laidOut = heads.filter((each) => each.checkVisibility({ contentVisibilityAuto: true }));
  const heights = () => laidOut.map((each) => each.getBoundingClientRect().height);
  const before = heights();
  let faces = await load(100);
  // A property of the root would have every element styled anew; a sheet has those which it names.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`h1, h2 { font-family: "${family}", ${own} }`);
  const ratio = seen.width / measured(`"${family}"`).width;
  for (const by of tries) {
    remove(faces);
    faces = await load(100 * ratio * by);
    document.adoptedStyleSheets.push(sheet);
    if (heights().every((height, i) => Math.abs(height - (before[i] ?? 0)) < 0.5)) return;
    document.adoptedStyleSheets.pop();
  }
  remove(faces);
}
