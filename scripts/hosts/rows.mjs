// Tables of many rows on real servers: PostgreSQL runs the same SQL as DuckDB and must make the same bytes; the archives
// are read through nginx, through our own server and through a host that answers no ranges.
import { spawnSync } from 'node:child_process';
import {
  createReadStream,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeRows } from '../../bench/rows.mjs';
import { takeTypeScript } from '../typescript.mjs';
import { freePort, programOf, start, until } from './processes.mjs';

const field = '\u001e';

/** PostgreSQL in a folder of its own, which nobody reaches but by its socket; undefined where it is not there. */
function postgresIn(folder) {
  const { stdout } = spawnSync('sh', ['-c', 'ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -1'], {
    encoding: 'utf8',
  });
  const bin = stdout.trim();
  if (bin === '') return undefined;
  // It refuses to run as root.
  const isRoot = process.getuid?.() === 0;
  const as = (words) => (isRoot ? ['runuser', '-u', 'postgres', '--', ...words] : words);
  const data = join(folder, 'postgres');
  const run = ([program, ...words]) => spawnSync(program, words, { encoding: 'utf8', maxBuffer: 1 << 30 });
  mkdirSync(data);
  if (isRoot) run(['chown', 'postgres', data]);
  const made = run(as([`${bin}/initdb`, '-D', data, '-A', 'trust', '-U', 'rows', '--no-sync', '-E', 'UTF8']));
  if (made.status !== 0) throw new Error(made.stderr);
  const [program, ...words] = as([
    `${bin}/postgres`,
    '-D',
    data,
    '-k',
    data,
    '-c',
    'listen_addresses=',
    '-c',
    'fsync=off',
  ]);
  start(program, words);
  const psql = (...more) =>
    run([`${bin}/psql`, '-h', data, '-U', 'rows', '-d', 'postgres', '-v', 'ON_ERROR_STOP=1', '-q', ...more]);
  const told = (sql) => {
    const { status, stderr, stdout: answer } = psql('-A', '-t', '-F', field, '-c', sql);
    if (status !== 0) throw new Error(stderr);
    return answer;
  };
  return {
    ready: () => until('PostgreSQL', () => psql('-c', 'SELECT 1').status === 0),
    version: () => told('SHOW server_version').trim(),
    engine: {
      run: async (sql) => void told(sql),
      stream: async function* (sql) {
        for (const line of told(sql).split('\n')) if (line !== '') yield line.split(field);
      },
      close: () => undefined,
    },
  };
}

const nginxConf = (folder, port) => `daemon off; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log;
events {}
http { access_log off; types { application/vnd.pmtiles pmtiles; } gzip on;
  server { listen 127.0.0.1:${port}; root ${folder}; } }
`;

/** A host that knows no ranges: it answers with the whole file. */
const rangelessAt = (folder) =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      response.writeHead(200);
      createReadStream(join(folder, request.url ?? '')).pipe(response);
    });
    server.listen(0, '127.0.0.1', () => resolve({ server, port: server.address().port }));
  });

/** Tries all of it; what is lacking is skipped by name. */
export async function tryRows({ check, skip }) {
  takeTypeScript();
  const { buildArchive } = await import('../../src/lib/server/dense/buildArchive.ts');
  const { hasDuckDb, openDuckDb } = await import('../../src/lib/server/dense/engine.ts');
  const { archiveSource } = await import('../../src/lib/dense/archiveSource.ts');
  const { folderAnswers, serve } = await import('../../src/lib/server/site/serve.ts');
  const folder = mkdtempSync(join(tmpdir(), 'hosts-rows-'));
  chmodSync(folder, 0o755);
  try {
    const table = join(folder, 'rows.csv');
    await writeRows(30_000, table);
    const build = (name, open) => {
      mkdirSync(join(folder, name, 'kept'), { recursive: true });
      const made = join(folder, name, 'kept', 'made');
      return buildArchive({
        path: table,
        key: 'hosts',
        classes: undefined,
        folder: made,
        open,
        say: () => undefined,
      }).then(() => made);
    };
    const made = (await hasDuckDb()) ? await build('duckdb', openDuckDb) : undefined;
    if (!made) skip('DuckDB', 'no @duckdb/node-api');
    const postgres = postgresIn(folder);
    if (!postgres) skip('PostgreSQL', 'no postgresql');
    else {
      await postgres.ready();
      const other = await build('postgresql', async () => postgres.engine);
      const same = (file) => readFileSync(join(other, file)).equals(readFileSync(join(made ?? other, file)));
      if (made)
        await check(
          `PostgreSQL ${postgres.version()}`,
          'makes the same bytes as DuckDB of 30,000 rows',
          /^3 files$/u,
          () => {
            const files = ['tiles.pmtiles', 'rows.pmtiles', 'summary.json'].filter(same);
            return `${files.length} files`;
          },
        );
    }
    if (!made) return;
    const { version } = JSON.parse(readFileSync(join(made, 'summary.json'), 'utf8'));
    const files = { kind: 'archive', tiles: 'tiles.pmtiles', rows: 'rows.pmtiles', version };
    const read = async (root) => {
      const source = archiveSource(files, root);
      const tile = await source.tile(0, 0, 0);
      const spot = await source.tile(14, 9841, 5556);
      const rows = spot ? await source.rows({ z: spot.z, x: spot.x, y: spot.y }) : [];
      return `${tile?.cells.length ?? 0} cells, ${rows.length} rows`;
    };
    const status = async (root, range) =>
      (await fetch(`${root}tiles.pmtiles`, { headers: { Range: range } })).status;
    const tryHost = async (name, root) => {
      await check(
        name,
        'a part, and a part that is not there',
        /^206 416$/u,
        async () => `${await status(root, 'bytes=0-9')} ${await status(root, 'bytes=999999999-')}`,
      );
      await check(name, 'archives are read by ranges', /^[1-9]\d* cells, [1-9]\d* rows$/u, () => read(root));
    };
    const own = await serve(folderAnswers(made), 0);
    await tryHost('geogloss start', own.address);
    await own.close();
    const nginx = programOf('nginx');
    if (!nginx) skip('nginx, ranges', 'no nginx');
    else {
      const port = await freePort();
      writeFileSync(join(made, 'nginx.conf'), nginxConf(made, port));
      start(nginx, ['-p', made, '-c', join(made, 'nginx.conf')]);
      const root = `http://127.0.0.1:${port}/`;
      await until('nginx', async () => (await fetch(`${root}summary.json`)).ok);
      await tryHost('nginx', root);
    }
    const { server, port } = await rangelessAt(made);
    await check('a host without ranges', 'is told by name', /^no ranges$/u, () =>
      read(`http://127.0.0.1:${port}/`).catch((error) => error.message),
    );
    server.closeAllConnections();
    server.close();
  } finally {
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  }
}
