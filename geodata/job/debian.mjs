// Three sources are Debian packages: nothing on npm has the rivers at 1:10m, towns' names by language, or GSHHG. They hold
// data alone, are fetched once by apt-get, and are held to their digests.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = {
  'gmt-gshhg-full': ['2.3.7-6', '2c12ca67ac90e0fbd65369ddefc183308a91fd9af5f2137dfbe2500d21f31352'],
  'libgeonames-common': ['0.3.0-1', '6446f39dbc93451804903f8f88fd6a893bf585509ea85ed90182984038131930'],
  'libmagics++-data': ['4.13.0-1', '0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0'],
};
const folder = join(dirname(fileURLToPath(import.meta.url)), 'node_modules/.debian');

function run(command, ...args) {
  const { status } = spawnSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: the job needs Debian's ${command}`);
}

/** The folder `usr/share` of the package, unpacked here and installed nowhere. */
export function share(name) {
  const [version, digest] = packages[name];
  const file = join(folder, `${name}_${version}_all.deb`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(file)) run('apt-get', 'download', `${name}=${version}`);
  const found = createHash('sha256').update(readFileSync(file)).digest('hex');
  if (found !== digest) throw new Error(`${file}: the digest is ${found}, not ${digest}`);
  const target = join(folder, name);
  if (!existsSync(target)) run('dpkg-deb', '-x', file, target);
  return join(target, 'usr/share');
}
