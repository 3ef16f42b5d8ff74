// The built program: dist.package/, ready for `npm pack`.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What the program is made of. */
const sources = [
  ...['src', 'static', 'schemas', 'geodata', 'sql'],
  ...['vite.config.ts', 'svelte.config.js', 'package.json', 'package-lock.json'],
  // What is installed: a program that was made while a package was lacking is not that of these sources.
  'node_modules/.package-lock.json',
];
/** Beside the package and not in it. */
const stampIn = (program) => `${program}.stamp`;

function stampOf(root) {
  const hash = createHash('sha256').update(process.version);
  const files = sources
    .flatMap((name) =>
      name.includes('.')
        ? [name]
        : readdirSync(join(root, name), { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => relative(root, join(entry.parentPath, entry.name))),
    )
    .filter((file) => !/^(?:src[\\/]reports|geodata[\\/]job)[\\/]/u.test(file))
    .sort();
  for (const file of files.filter((each) => existsSync(join(root, each))))
    hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/**
 * The folder of the program, built anew where it is not as the sources are.
 *
 * @param root - of the repository
 */
export async function freshProgram(root) {
  const program = join(root, 'dist.package');
  const stamp = stampIn(program);
  if (existsSync(stamp) && existsSync(program) && readFileSync(stamp, 'utf8') === stampOf(root))
    return program;
  // Said before Vite says otherwise: it would make this a development build, a fifth larger.
  process.env.NODE_ENV = 'production';
  console.error('building the program …');
  const { createBuilder } = await import('vite');
  // The build reads what the program brings from its own repository, wherever the command was given.
  const from = process.cwd();
  process.chdir(root);
  try {
    const builder = await createBuilder({ root, logLevel: 'warn' });
    await builder.buildApp();
  } finally {
    process.chdir(from);
  }
  writeFileSync(stampIn(program), stampOf(root));
  return program;
}
