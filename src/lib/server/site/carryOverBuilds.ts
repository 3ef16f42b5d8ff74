import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isHashed } from './headers.ts';
import { hostFolderOf } from './hostFolder.ts';

/** Lists the hashed files of this build and of those before it, the newest first; stands beside the site. */
export const buildsFile = 'builds.json';
/** How many earlier builds' files a build carries along. */
const buildsKept = 2;
const pinnedFolder = 'embed/v/';

/** What an earlier build leaves to the next: files by path, and which build they belong to. */
export type Carried = {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly builds: readonly (readonly string[])[];
};

/** Every file of a folder, as paths from it with `/`, sorted. */
async function filesOf(folder: string): Promise<string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** The lists of builds.json. What is not a path of a hashed file is a mistake, or worse. */
function buildsIn(text: string, file: string): string[][] {
  const wrong = () => new Error(`${file}: is not a list of builds`);
  const { builds } = JSON.parse(text) as { builds?: unknown };
  if (!Array.isArray(builds)) throw wrong();
  return builds.map((build: unknown) => {
    if (!Array.isArray(build)) throw wrong();
    return build.map((path: unknown) => {
      if (typeof path !== 'string' || !isHashed(path) || path.includes('..')) throw wrong();
      return path;
    });
  });
}

/** The hashed files of a built site, and so the entry of builds.json that is its own. */
export const hashedFilesOf = async (folder: string): Promise<string[]> =>
  (await filesOf(folder)).filter((path) => isHashed(path) && !path.startsWith(pinnedFolder));

/** Every file of a built site that never changes, its pinned embeds among them. */
export const unchangingFilesOf = async (folder: string): Promise<string[]> =>
  (await filesOf(folder)).filter(isHashed);

/** Writes builds.json beside a site whose builds hold these files. */
export async function writeBuilds(out: string, builds: readonly (readonly string[])[]): Promise<void> {
  const folder = hostFolderOf(out);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, buildsFile), `${JSON.stringify({ builds }, null, 2)}\n`);
}

/** The text of the builds.json of a site, and its name. Earlier builds had it in the site itself. */
async function readBuilds(folder: string): Promise<{ file: string; text: string }> {
  const places = [hostFolderOf(folder), folder].map((place) => join(place, buildsFile));
  for (const file of places) {
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text !== undefined) return { file, text };
  }
  throw new Error(`--keep ${folder}: is no built site: there is no ${places.join(' and no ')}`);
}

/**
 * Reads what must live on when a site is built anew: the hashed files of its last builds, which pages that are
 * open now may still ask for; every pinned embed; and, however old, the hashed files that a pinned embed needs.
 *
 * @param previous - the folder of the site as it was deployed
 * @throws where it is no built site
 */
export async function readPrevious(previous: string): Promise<Carried> {
  const folder = previous.replace(/[\\/]+$/u, '');
  if (!(await stat(folder).catch(() => undefined))?.isDirectory())
    throw new Error(`--keep ${previous}: there is no such folder`);
  const { file, text: listed } = await readBuilds(folder);
  const builds = buildsIn(listed, file).slice(0, buildsKept);
  const all = (await filesOf(folder)).filter(isHashed);
  const wanted = new Set(builds.flat().filter((path) => all.includes(path)));
  // What a pinned embed needs is what its text names, and what that names.
  const named = new Map(all.map((path) => [path.split('/').at(-1) ?? path, path]));
  const looking = all.filter((path) => path.startsWith(pinnedFolder));
  for (let path = looking.pop(); path !== undefined; path = looking.pop()) {
    wanted.add(path);
    if (!/\.(?:html|js)$/u.test(path)) continue;
    const text = await readFile(join(folder, path), 'utf8');
    for (const [name] of text.matchAll(/[\w-]+(?:\.[\w-]+)+/gu)) {
      const needed = named.get(name);
      if (needed && !needed.startsWith(pinnedFolder) && !wanted.has(needed)) looking.push(needed);
    }
  }
  const files = new Map<string, Uint8Array>();
  for (const path of [...wanted].sort()) files.set(path, await readFile(join(folder, path)));
  return { files, builds };
}

/**
 * Puts what an earlier build left into a new one. Nothing of the new build is overwritten.
 *
 * @returns how many files were added
 */
export async function carryInto(out: string, { files, builds }: Carried): Promise<number> {
  const own = await hashedFilesOf(out);
  let added = 0;
  for (const [path, content] of files) {
    const file = join(out, path);
    await mkdir(dirname(file), { recursive: true });
    // 'wx' fails where the file is there already.
    const isNew = await writeFile(file, content, { flag: 'wx' }).then(
      () => true,
      (error: unknown) => {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
        throw error;
      },
    );
    added += Number(isNew);
  }
  // Building the same again is no new build: it must not push an older one out.
  const older = builds.filter((build) => build.join() !== own.join());
  await writeBuilds(out, [own, ...older]);
  return added;
}
