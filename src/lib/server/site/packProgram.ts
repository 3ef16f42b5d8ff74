import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { packedTools } from '../card/pictureTools.ts';
import { programParts } from './client.ts';
import { noticesText, type Notice } from './licences.ts';

/** The first file that runs: it says of an old Node what is wrong, where the program itself could not be read. */
const begin = `#!/usr/bin/env node
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error('Geogloss needs Node 20.19 or newer; this is ' + process.version + '.');
  process.exit(1);
}
const { run } = await import('./${programParts.program}/command.js');
const { fileURLToPath } = await import('node:url');
process.exitCode = await run(process.argv.slice(2), fileURLToPath(new URL('.', import.meta.url)));
`;

const readme = `# Geogloss

Turns a written report into a map that cites it.

    npx geogloss new my-report --text report.txt
    npx geogloss confirm my-report
    npx geogloss dev

\`npx geogloss --help\` names every command. Nothing is fetched while it runs: the map of the world is in the package.
Whose work is in it, and under which licences, is in NOTICES.txt, and of each dataset in the catalogues of geodata/.
`;

/** What of a project's folder goes into the package as it is. */
const copied = ['LICENSE', 'schemas', 'geodata', 'sql'];

/**
 * Puts what is installed with the program beside its bundles: the world and the regions, the schemas, the faces of
 * pictures, the notices, and the package's own description. No dependency is left, and nothing runs when it is installed.
 *
 * @param root - of the program's repository
 * @param folder - of the package
 * @param notices - of every package in it
 */
export async function packProgram(root: string, folder: string, notices: readonly Notice[]): Promise<void> {
  const { version, description, license, engines } = JSON.parse(
    await readFile(join(root, 'package.json'), 'utf8'),
  ) as Readonly<Record<string, unknown>>;
  const about = {
    name: 'geogloss',
    version,
    description,
    license,
    type: 'module',
    engines,
    bin: { geogloss: 'geogloss.js' },
    files: [...Object.values(programParts), ...copied, 'geogloss.js', 'NOTICES.txt'],
  };
  for (const name of copied)
    await cp(join(root, name), join(folder, name), {
      recursive: true,
      dereference: true,
      // The job that makes the datasets is no part of them.
      filter: (path) => !/[\\/]geodata[\\/]job(?:$|[\\/])/u.test(path),
    });
  const pictures = join(folder, programParts.pictures);
  await mkdir(pictures, { recursive: true });
  const tools = packedTools(root);
  for (const path of tools.copied) await cp(path, join(pictures, basename(path)));
  for (const [name, text] of Object.entries(tools.written)) await writeFile(join(pictures, name), text);
  await writeFile(join(folder, 'NOTICES.txt'), noticesText(notices));
  await writeFile(join(folder, 'README.md'), readme);
  await writeFile(join(folder, 'geogloss.js'), begin, { mode: 0o755 });
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(about, null, 2)}\n`);
}
