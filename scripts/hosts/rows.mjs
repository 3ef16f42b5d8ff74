// Tables of many rows on real servers: PostgreSQL runs the same SQL as DuckDB and must make the same bytes; the archives
// and the page are read through nginx, through our own server and through a host that answers no ranges.
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
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeRows } from '../../bench/rows.mjs';
import { takeTypeScript } from '../typescript.mjs';
import { freePort, programOf, start, until } from './processes.mjs';
import { tryRowsPage } from './rowsPage.mjs';

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
        const lines = told(sql).split('\n');
        const rows = lines.filter((line) => line !== '').map((line) => line.split(field));
        if (rows.length > 0) yield rows[0].map((_, column) => rows.map((row) => row[column]));
      },
      close: () => undefined,
    },
  };
}

const nginxConf = (folder, port) => `daemon off; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log;
events {}
http { access_log off; gzip on;
  types { application/vnd.pmtiles pmtiles; text/html html; text/javascript js; text/css css; }
  server { listen 127.0.0.1:${port}; root ${folder}; } }
`;

/** A host that knows no ranges: it answers with the whole file. */
const rangelessAt = (folder) =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '', 'http://localhost');
      const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      const type = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }[extname(path)];
      const file = createReadStream(path);
      file.on('open', () => {
        response.writeHead(200, type && { 'content-type': type });
        file.pipe(response);
      });
      file.on('error', () => response.writeHead(404).end());
    });
    const close = () => {
      server.closeAllConnections();
      server.close();
    };
    server.listen(0, '127.0.0.1', () =>
      resolve({ address: `http://127.0.0.1:${server.address().port}/`, close }),
    );
  });

const s3rver = '@20minutes/s3rver';
/** What docs/publish.md says a store is told, so that pages of any origin may read it. */
const corsInDocs = () =>
  /<CORSConfiguration>.*<\/CORSConfiguration>/su.exec(
    readFileSync(fileURLToPath(new URL('../../docs/publish.md', import.meta.url)), 'utf8'),
  )?.[0];

/** A store that speaks S3's language, with the archives of a folder as objects of a bucket. */
const storeOf = (S3rver, folder) => async (site) => {
  const directory = mkdtempSync(join(folder, 'store-'));
  const store = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: 'maps', configs: [corsInDocs()] }],
  });
  const { port } = await store.run();
  const address = `http://127.0.0.1:${port}/maps/`;
  for (const file of ['tiles.pmtiles', 'rows.pmtiles'])
    await fetch(address + file, { method: 'PUT', body: readFileSync(join(site, file)) });
  return { address, close: () => store.close() };
};

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
    const own = async (site) => serve(folderAnswers(site), 0);
    const program = programOf('nginx');
    const nginx = async (site) => {
      const port = await freePort();
      const conf = join(folder, `nginx-${port}.conf`);
      writeFileSync(conf, nginxConf(site, port));
      const { child } = start(program, ['-p', site, '-c', conf]);
      const address = `http://127.0.0.1:${port}/`;
      await until('nginx', async () => (await fetch(address)).status > 0);
      return { address, close: () => child.kill() };
    };
    const on = async (host, site, use) => {
      const { address, close } = await host(site);
      try {
        await use(address);
      } finally {
        await close();
      }
    };
    await on(own, made, (root) => tryHost('geogloss start', root));
    if (program) await on(nginx, made, (root) => tryHost('nginx', root));
    else skip('nginx, ranges', 'no nginx');
    const S3rver = await import(s3rver).then(
      (module) => module.default,
      () => undefined,
    );
    if (S3rver)
      await on(storeOf(S3rver, folder), made, async (root) => {
        await tryHost('an S3-compatible store (s3rver)', root);
        await check(
          'an S3-compatible store (s3rver)',
          'gives parts to pages of another origin, as docs/publish.md sets it',
          /^206 \*$/u,
          async () => {
            const headers = { Range: 'bytes=0-9', Origin: 'https://maps.example' };
            const answer = await fetch(`${root}tiles.pmtiles`, { headers });
            return `${answer.status} ${answer.headers.get('access-control-allow-origin')}`;
          },
        );
      });
    else skip('an S3-compatible store', `no ${s3rver}: npm install --no-save ${s3rver}@4.0.3`);
    await on(rangelessAt, made, (root) =>
      check('a host without ranges', 'is told by name', /^no ranges$/u, () =>
        read(root).catch((error) => error.message),
      ),
    );
    await tryRowsPage({ check, folder, on, own, rangeless: rangelessAt, nginx: program && nginx });
  } finally {
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  }
}
