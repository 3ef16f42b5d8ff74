import type { Aim } from '../../geo/camera.ts';
import type { Layer } from '../../map/roles.ts';
import { escapeHtml } from '../../report/markup.ts';
import type { Mark } from '../../report/marks.ts';
import { mapPicture } from '../../still/picture.ts';
import type { Scene, Shape } from '../../still/scene.ts';
import { linesOf } from '../../still/wrap.ts';
import { palettes } from '../../theme/palette.ts';

/** Width and height of the picture, in SVG units; the foot under its map takes a part. */
export const stillSize = { width: 960, height: 640 };
const margin = 14;

/** What the picture shows; its words stay with it wherever it goes. */
export type StillOptions = {
  readonly scene: Scene;
  readonly marks: readonly Mark[];
  /** Of the map. */
  readonly layers: readonly Layer[];
  /** Ids of those to draw. */
  readonly shown: ReadonlySet<string>;
  /** Ids of the marks that are chosen. */
  readonly chosen: ReadonlySet<string>;
  /** What they ask of the camera. */
  readonly aim?: Aim | undefined;
  readonly dark: boolean;
  readonly title: string;
  /** Source, date, licences. */
  readonly caption: string;
};

/** The circles of many incidents as a filter left them on the page's still, as shapes of it. */
export const circlesNow = (layer: string | undefined): Shape[] =>
  layer === undefined
    ? []
    : [...document.querySelectorAll('.still .cells path')].map((path, i) => ({
        key: `${layer}-${i}`,
        layer,
        kind: path.getAttribute('class') ?? '',
        d: path.getAttribute('d') ?? '',
      }));

/** The still as an SVG that needs no style sheet. */
export function stillOf({
  scene,
  marks,
  layers,
  shown: seen,
  chosen,
  aim,
  dark,
  title,
  caption,
}: StillOptions): string {
  const { width, height } = stillSize;
  const colours = dark ? palettes.dark : palettes.light;
  const shows = (layer: string) => seen.has(layer);
  const shown = marks.filter(({ id, layer }) => shows(layer) || chosen.has(id));
  const drawn: Scene = {
    ...scene,
    shapes: scene.shapes.filter(
      ({ layer, mark }) => shows(layer) || (mark !== undefined && chosen.has(mark)),
    ),
    names: shows(scene.base) ? scene.names : [],
  };
  // Not a word of title, source or licences is left out: the map gives way.
  const set = (text: string, size: number, fill: string, weight: number) =>
    linesOf(text, (width - 2 * margin) / size).map((line) => ({ line, size, fill, weight }));
  const words = [...set(title, 14, colours.ink, 650), ...set(caption, 11, colours.quiet, 400)];
  const leading = 1.4;
  const foot = words.reduce((sum, { size }) => sum + size * leading, margin);
  const map = { width, height: Math.floor(height - foot) };
  let y = map.height + margin / 2 - 2;
  const lines = words.map(({ line, size, fill, weight }) => {
    y += size * leading;
    return `<text x="${margin}" y="${y.toFixed(1)}" font-family="Noto Sans, sans-serif" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeHtml(line)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title>${escapeHtml(title)}</title>
${mapPicture(drawn, layers, shown, map, aim, colours)}
<rect y="${map.height}" width="${width}" height="${height - map.height}" fill="${colours.paper}"/>
${lines.join('\n')}
</svg>
`;
}

/**
 * Draws an SVG on a canvas.
 *
 * @param factor - pixels per SVG unit
 * @throws where the browser cannot draw it
 */
export async function pngOf(svg: string, factor: number): Promise<Blob> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = stillSize.width * factor;
    canvas.height = stillSize.height * factor;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('the canvas gave no picture');
    return blob;
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

/** Has the browser save a file. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads the blob after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
