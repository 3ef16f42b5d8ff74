import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nginxConf } from '../../src/lib/server/site/headerFiles.ts';
import { headersOf } from '../../src/lib/server/site/headers.ts';
import { programPlugin } from '../../src/lib/server/site/programPlugin.ts';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const base = '/maps/2025/';
const out = join(folder, 'www', base);
const files = [
  'index.html',
  'en/a-report/index.html',
  'en/a-report/annotations.jsonld',
  'en/a-report/card.png',
  'embed/geo-gloss.js',
  'embed/en/a-report/index.html',
  'embed/v/0123456789abcdef/en/a-report/index.html',
  'assets/report-B8eMFl4j.js',
  'assets/report-B8eMFl4j.css',
  'data/rings.v5ta30JD.geojson',
  'data/towns.v5ta30JD.json',
  'geojson/towns.geojson',
  'tables/occupied.csv',
];
for (const path of files) {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), path);
}
// A server that gives up root's rights must still be able to read it.
chmodSync(folder, 0o755);

/** A port that nobody listens on. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

/** The name of nginx where it is installed; a system's package puts it where only root looks. */
const nginx = ['nginx', '/usr/sbin/nginx'].find((name) => spawnSync(name, ['-v']).status === 0);

async function startNginx(name: string): Promise<{ address: string; stop: () => Promise<void> }> {
  const port = await freePort();
  writeFileSync(join(folder, 'site.conf'), nginxConf(`https://example.org${base}`));
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid ${folder}/pid; error_log stderr;
     events {}
     http {
       access_log off; default_type application/octet-stream;
       client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3;
       uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;
       server { listen 127.0.0.1:${String(port)}; root ${folder}/www; include ${folder}/site.conf; }
     }`,
  );
  const child: ChildProcess = spawn(name, ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (text) => (said += String(text)));
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  const address = `http://127.0.0.1:${String(port)}${base}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(said);
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      break;
  }
  return {
    address,
    stop: () => {
      child.kill();
      return ended;
    },
  };
}

async function startPreview() {
  const server = await preview({
    configFile: false,
    root: folder,
    base,
    build: { outDir: out },
    plugins: [programPlugin()],
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'silent',
  });
  return { address: server.resolvedUrls?.local[0] ?? '', stop: () => server.close() };
}

/** The first line of the answer to a path that `fetch` would not send as it is. */
const statusOf = (address: string, path: string) =>
  new Promise<string>((resolve, reject) => {
    const { hostname, port } = new URL(address);
    let text = '';
    const socket = connect(Number(port), hostname, () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    );
    socket.on('data', (bytes) => (text += String(bytes)));
    socket.on('error', reject);
    socket.on('close', () => {
      resolve(text.split('\r\n')[0] ?? '');
    });
  });

const servers = [
  ['npm start', startPreview, true],
  ['nginx', () => startNginx(nginx ?? ''), nginx !== undefined],
] as const;

describe.each(servers.filter(([, , there]) => there))('the site served by %s', (_name, start) => {
  let server: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.stop());
  const get = (path: string) => fetch(server.address + path, { redirect: 'manual' });

  it('has the headers and types of every file', async () => {
    for (const file of files) {
      const path = file.replace(/(?<=^|\/)index\.html$/u, '');
      const response = await get(path);
      expect(response.status, path).toBe(200);
      expect(await response.text()).toBe(file);
      for (const [name, value] of Object.entries(headersOf(path))) {
        const given = response.headers.get(name);
        // Pages say their character set themselves; Vite's server says it of nothing.
        if (name === 'Content-Type') expect(given?.split(';')[0], path).toBe(value.split(';')[0]);
        else expect(given, `${name} of ${path}`).toBe(value);
      }
    }
  });

  it('lets nobody keep that a file is missing', async () => {
    for (const path of [
      'assets/report-00000000.js',
      'data/rings.00000000.geojson',
      'embed/v/0000000000000000/en/a-report/',
      'en/no-report/',
    ]) {
      const response = await get(path);
      expect(response.status, path).toBe(404);
      expect(response.headers.get('cache-control'), path).toBe('no-cache');
    }
  });

  it('leads from a page without its last slash to the page, with what was asked', async () => {
    for (const path of ['en/a-report', 'embed/en/a-report', 'embed/v/0123456789abcdef/en/a-report']) {
      const response = await get(`${path}?theme=dark`);
      expect(response.status, path).toBe(301);
      expect(response.headers.get('location')).toBe(`${base}${path}/?theme=dark`);
      expect(response.headers.get('cache-control'), path).toBe('no-cache');
    }
  });

  it('takes what is no address for the client’s fault, and goes on', async () => {
    for (const path of ['/%', `${base}%`, `${base}assets/%ff%`, `${base}%00`])
      expect(await statusOf(server.address, path), path).toMatch(/^HTTP\/1\.1 40[04] /u);
    expect((await get('')).status).toBe(200);
  });

  it('has nothing for readers of what only the host needs', async () => {
    for (const path of ['nginx.conf', 'builds.json']) expect((await get(path)).status, path).toBe(404);
  });
});

// Named where it is left out, so that nobody takes its silence for success.
if (nginx === undefined) it.skip('the site served by nginx, which is not installed here', () => undefined);
