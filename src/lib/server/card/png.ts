import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pictureTools, type PictureTools } from './pictureTools.ts';

/**
 * Each face is one file per script. For a letter that a face has not, resvg takes the first file that has it, whatever
 * its family, so that a picture with Cyrillic letters is set in the first family alone.
 */
const inOneFamily = (svg: string) =>
  /\p{Script=Cyrillic}/u.test(svg) ? svg.replaceAll('Noto Sans', 'Source Serif 4') : svg;

type Drawing = (svg: string) => Uint8Array;
let loading: Promise<Drawing> | undefined;

/** resvg and the faces, loaded once: a build whose cards are all in the cache never needs the program itself. */
async function load({ module, wasm, faces }: PictureTools): Promise<Drawing> {
  const { initWasm, Resvg } = (await import(
    /* @vite-ignore */ pathToFileURL(module).href
  )) as typeof import('@resvg/resvg-wasm');
  await initWasm(await readFile(wasm));
  const fontBuffers = await Promise.all(faces.map((face) => readFile(face)));
  return (svg) => {
    const resvg = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Noto Sans' } });
    const image = resvg.render();
    const png = image.asPng();
    image.free();
    resvg.free();
    return png;
  };
}

let tools: PictureTools | undefined;

/** Draws an SVG as a PNG, past the cache: see `pngOf`. */
export async function drawPng(drawing: string): Promise<Uint8Array> {
  tools ??= pictureTools();
  loading ??= load(tools);
  return (await loading)(inOneFamily(drawing));
}

/**
 * Draws an SVG as a PNG, without the system's fonts: the same bytes on every machine. An unchanged drawing is
 * taken from a cache in the node_modules of the working directory, as tools keep theirs.
 *
 * @returns the picture, and whether it had to be drawn
 */
export async function pngOf(drawing: string): Promise<{ png: Uint8Array; drawn: boolean }> {
  const svg = inOneFamily(drawing);
  tools ??= pictureTools();
  const key = createHash('sha256').update(`${tools.versions}\n${svg}`).digest('hex');
  const cached = join(process.cwd(), 'node_modules/.cache/geogloss-cards', `${key}.png`);
  try {
    return { png: await readFile(cached), drawn: false };
  } catch {
    const png = await drawPng(svg);
    await mkdir(dirname(cached), { recursive: true });
    await writeFile(cached, png);
    return { png, drawn: true };
  }
}
