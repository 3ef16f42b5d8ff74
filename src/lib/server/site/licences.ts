import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Dataset } from '../../map/provenance.ts';
import { licenceOf } from '../../map/licences.ts';
import { programFolder } from '../programFolder.ts';

/** A package that ships, in whole or in part, and what its licence asks to be handed on with it. */
export type Notice = {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  readonly text: string;
};

/** Licences under which a package may be in what we ship: each asks for its notice at most. */
const allowedLicences = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
] as const;

/** What packages say for the licence that their own text is of. */
const misspelt: Readonly<Record<string, string>> = { 'BDS-3-Clause': 'BSD-3-Clause' };

/** The faces in which the pictures are set. They are no module of a bundle. */
const faces = ['@fontsource/noto-sans', '@fontsource/source-serif-4'];

/** Packages whose published file holds what they depend on: no bundler can tell. */
const wholeInOne: readonly string[] = ['maplibre-gl'];

/** Whether an SPDX expression of names, AND and OR leaves a licence that is on the list. */
export const isAllowed = (expression: string, more: readonly string[] = []): boolean =>
  expression
    .replaceAll(/[()]/gu, '')
    .split(' OR ')
    .some((all) => all.split(' AND ').every((one) => [...allowedLicences, ...more].includes(one)));

/** The folder of a package as another one finds it: in its own node_modules, or in those around it. */
function folderOf(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
    if (dirname(folder) === folder) return undefined;
  }
}

/** The text of a package's licence: of a file of its own, or of the part of its README under that heading. */
function textIn(folder: string): string | undefined {
  const names = readdirSync(folder).sort();
  const read = (pattern: RegExp) =>
    names.filter((each) => pattern.test(each)).map((each) => readFileSync(join(folder, each), 'utf8').trim());
  const own = read(/^(?:licen[cs]e|copying|notice)/iu).filter((text) => text !== '');
  if (own.length > 0) return own.join('\n\n');
  const [readme = ''] = read(/^readme/iu);
  return /^#+ *licen[cs]e.*\n([\s\S]*copyright[\s\S]*?)(?=^#|(?![\s\S]))/imu.exec(readme)?.[1]?.trim();
}

/** The licence of a package that leaves it out of what it publishes, copied from its repository into `licences/`. */
function givenText(name: string, root: string): string | undefined {
  const file = join(root, 'licences', `${name}.txt`);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

/** The web address in what a package says of its repository. */
const addressIn = (repository: unknown): string =>
  JSON.stringify(repository ?? '')
    .replace('git@github.com:', 'https://github.com/')
    .match(/https:\/\/[^"]+?(?=\.git"|")/u)?.[0] ?? 'named in its package';

/**
 * The notices of all packages that ship, from the packages as they are installed.
 *
 * @param bundled - names of those that the bundler put into our files
 * @param root - the project's folder
 * @param unchanged - names of those that ship as their authors published them, beside our files: MPL-2.0 allows it
 * @throws Error with every package that lacks its notice, or has a licence that is not on the list
 */
export function noticesOf(
  bundled: readonly string[],
  root: string,
  unchanged: readonly string[] = [],
): Notice[] {
  const notices = new Map<string, Notice>();
  const problems: string[] = [];
  const add = (name: string, from: string, inAnother = false) => {
    // Types are no part of what ships.
    if (name.startsWith('@types/')) return;
    const folder = folderOf(name, from);
    if (folder === undefined) return void problems.push(`${name}: ships, and is not installed`);
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      version?: string;
      license?: unknown;
      repository?: unknown;
      dependencies?: Readonly<Record<string, string>>;
    };
    const { version = '', license, repository, dependencies = {} } = about;
    const key = `${name} ${version}`;
    if (notices.has(key)) return;
    const licence = typeof license === 'string' ? (misspelt[license] ?? license) : 'none';
    const text = textIn(folder) ?? givenText(name, root);
    if (!isAllowed(licence, unchanged.includes(name) ? ['MPL-2.0'] : []))
      problems.push(`${key}: the licence “${licence}” is not on the list`);
    if (text === undefined) problems.push(`${key}: ships, and its notice is missing`);
    const source = unchanged.includes(name) ? `\n\nIts source: ${addressIn(repository)}` : '';
    notices.set(key, { name, version, licence, text: (text ?? '') + source });
    if (inAnother || wholeInOne.includes(name))
      for (const each of Object.keys(dependencies)) add(each, folder, true);
  };
  for (const name of [...bundled, ...faces, ...unchanged]) add(name, resolve(root));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return [...notices.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Where the notices stand, relative to the site's root. */
export const licencesPath = 'licences.txt';

const titled = (title: string) => `${title}\n${'='.repeat(title.length)}`;

/** All notices as one file of the site: of the program, of the data, and of each package and face in it. */
export function licencesFile(
  notices: readonly Notice[],
  datasets: readonly Pick<Dataset, 'title' | 'source' | 'licence' | 'link'>[],
): { path: string; text: string } {
  const data = new Set(
    datasets.map(({ title, source, licence, link }) => {
      const addresses = [link, licenceOf(licence, '').url].filter(Boolean);
      return `${title}: ${[licence, source, ...addresses].join('. ')}`;
    }),
  );
  return { path: licencesPath, text: noticesText(notices, [...data].join('\n')) };
}

/**
 * The notices of the program, of data where there is any, and of packages, as one text.
 *
 * @param data - a line for each dataset
 */
export function noticesText(notices: readonly Notice[], data?: string): string {
  const own = readFileSync(join(programFolder(), 'LICENSE'), 'utf8');
  const parts = [
    `${titled('Geogloss (Apache-2.0)')}\n\n${own.trim()}`,
    ...(data === undefined ? [] : [`${titled('Data of the map')}\n\n${data}`]),
    ...notices.map(
      ({ name, version, licence, text }) => `${titled(`${name} ${version} (${licence})`)}\n\n${text}`,
    ),
  ];
  return `${parts.join('\n\n\n')}\n`;
}
