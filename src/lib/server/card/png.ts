import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(join(process.cwd(), 'package.json'));
const faces = ['source-serif-4:600', 'noto-sans:400', 'noto-sans:600'].flatMap((face) => {
  const [name = '', weight = ''] = face.split(':');
  return ['latin', 'latin-ext', 'cyrillic'].map(
    (script) => `@fontsource/${name}/files/${name}-${script}-${weight}-normal.woff2`,
  );
});

/**
 * Each face is one file per script. For a letter that a face has not, resvg takes the first file that has it, whatever
 * its family, so that a picture with Cyrillic letters is set in the first family alone.
 */
const inOneFamily = (svg: string) =>
  /\p{Script=Cyrillic}/u.test(svg) ? svg.replaceAll('Noto Sans', 'Source Serif 4') : svg;

type Drawing = (svg: string) => Uint8Array;
let loading: Promise<Drawing> | undefined;

/** resvg and the faces, loaded once: a build whose cards are all in the cache never needs the program itself. */
async function load(): Promise<Drawing> {
  const { initWasm, Resvg } = require('@resvg/resvg-wasm') as typeof import('@resvg/resvg-wasm');
  await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const fontBuffers = await Promise.all(faces.map((face) => readFile(require.resolve(face))));
  return (svg) => {
    const resvg = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Noto Sans' } });
    const image = resvg.render();
    const png = image.asPng();
    image.free();
    resvg.free();
    return png;
  };
}

/** What the pixels depend on besides the drawing. */
const tools = ['@resvg/resvg-wasm', '@fontsource/source-serif-4', '@fontsource/noto-sans'];
let versions: Promise<string> | undefined;
const readVersions = async () =>
  (
    await Promise.all(
      tools.map((tool) => readFile(join(process.cwd(), 'node_modules', tool, 'package.json'))),
    )
  )
    .map((text) => (JSON.parse(text.toString()) as { version: string }).version)
    .join();

/**
 * Draws an SVG as a PNG, without the system's fonts: the same bytes on every machine. An unchanged drawing is
 * taken from a cache in node_modules.
 *
 * @returns the picture, and whether it had to be drawn
 */
export async function pngOf(drawing: string): Promise<{ png: Uint8Array; drawn: boolean }> {
  const svg = inOneFamily(drawing);
  versions ??= readVersions();
  const key = createHash('sha256')
    .update(`${await versions}\n${svg}`)
    .digest('hex');
  const cached = join(process.cwd(), 'node_modules/.cache/geogloss-cards', `${key}.png`);
  try {
    return { png: await readFile(cached), drawn: false };
  } catch {
    loading ??= load();
    const png = (await loading)(svg);
    await mkdir(dirname(cached), { recursive: true });
    await writeFile(cached, png);
    return { png, drawn: true };
  }
}
