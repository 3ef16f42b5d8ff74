import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { programFolder } from '../programFolder.ts';
import { programParts } from '../site/client.ts';

/** The files that pictures are drawn with. */
export type PictureTools = {
  /** The module of resvg, and its program: as their authors published them, as the licence MPL-2.0 asks. */
  readonly module: string;
  readonly wasm: string;
  readonly faces: readonly string[];
  /** The packages that they are from, with their versions: what the pixels depend on besides the drawing. */
  readonly versions: string;
};

const resvg = '@resvg/resvg-wasm';
const faces = ['source-serif-4:600', 'noto-sans:400', 'noto-sans:600'].flatMap((face) => {
  const [name = '', weight = ''] = face.split(':');
  return ['latin', 'latin-ext', 'cyrillic'].map(
    (script) => `@fontsource/${name}/files/${name}-${script}-${weight}-normal.woff2`,
  );
});
const packages = [resvg, '@fontsource/source-serif-4', '@fontsource/noto-sans'];
const moduleFile = 'index.mjs';
const versionsFile = 'versions.txt';

/** The tools as they are installed beside a project's folder. */
function installedTools(root: string): PictureTools {
  const require = createRequire(join(resolve(root), 'package.json'));
  const versions = packages.map((name) => {
    const file = join(root, 'node_modules', name, 'package.json');
    return `${name} ${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}`;
  });
  const wasm = require.resolve(`${resvg}/index_bg.wasm`);
  return {
    module: join(dirname(wasm), moduleFile),
    wasm,
    faces: faces.map((face) => require.resolve(face)),
    versions: versions.join(', '),
  };
}

/** The tools of the program: those that its package brings, or those that are installed in its repository. */
export function pictureTools(): PictureTools {
  const folder = join(programFolder(), programParts.pictures);
  if (!existsSync(folder)) return installedTools(programFolder());
  return {
    module: join(folder, moduleFile),
    wasm: join(folder, 'index_bg.wasm'),
    faces: faces.map((face) => join(folder, basename(face))),
    versions: readFileSync(join(folder, versionsFile), 'utf8'),
  };
}

/** The files that a package of the program brings for its pictures. */
export function packedTools(root: string): {
  readonly copied: readonly string[];
  readonly written: Readonly<Record<string, string>>;
} {
  const tools = installedTools(root);
  return { copied: [tools.module, tools.wasm, ...tools.faces], written: { [versionsFile]: tools.versions } };
}
