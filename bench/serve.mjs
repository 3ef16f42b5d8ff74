import { createServer } from 'node:http';
import { open, readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
};
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** What a packet of a usual network holds, in bytes (RFC 879: 1,500 without the headers of IP and TCP). */
const packet = 1460;

/** One line of a given rate that all answers share, a packet at a time. */
function lineOf(rate) {
  let free = 0;
  return async (bytes) => {
    free = Math.max(free, performance.now()) + (bytes / rate) * 1000;
    await wait(Math.max(0, free - performance.now()));
  };
}

/**
 * Serves folders and texts, compressed, over a network of a given rate and latency. The network is shaped here
 * and not in the browser, which does not slow down what workers ask for.
 *
 * @param folders - { '/prefix/': folder }
 * @param texts - { '/path': text }
 * @param files - { '/path': file }
 */
export async function serve({ folders, texts, files = {} }) {
  let shape = {};
  let line = lineOf(Infinity);
  let log = [];
  const compressed = new Map();
  const fileOf = (path) => {
    if (path in files) return files[path];
    const prefix = Object.keys(folders).find((each) => path.startsWith(each));
    if (!prefix) return undefined;
    const file = normalize(join(folders[prefix], path.slice(prefix.length)));
    return file.endsWith('/') || extname(file) === '' ? join(file, 'index.html') : file;
  };
  async function contentOf(path) {
    if (path in texts) return Buffer.from(texts[path]);
    const file = fileOf(path);
    return file && readFile(file).catch(() => undefined);
  }
  /** A part of a file, as it is: undefined where none is asked for. */
  async function partOf(path, range) {
    const [, from, to] = /^bytes=(\d+)-(\d+)$/u.exec(range ?? '') ?? [];
    const file = from === undefined ? undefined : fileOf(path);
    const handle = file && (await open(file).catch(() => undefined));
    if (!handle) return undefined;
    const { buffer, bytesRead } = await handle.read(
      Buffer.alloc(to - from + 1),
      0,
      to - from + 1,
      Number(from),
    );
    const { size } = await handle.stat();
    await handle.close();
    const last = Number(from) + bytesRead - 1;
    return { body: buffer.subarray(0, bytesRead), range: `bytes ${from}-${last}/${size}` };
  }
  const known = new WeakSet();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const came = Date.now();
    // A new connection costs a round trip of its own.
    const trips = known.has(request.socket) ? 1 : 2;
    known.add(request.socket);
    const part = await partOf(path, request.headers.range);
    if (!part && !compressed.has(path)) {
      const content = await contentOf(path);
      // What is very large would take minutes at the best of qualities.
      const params = { [constants.BROTLI_PARAM_QUALITY]: content?.length > 5e6 ? 5 : 9 };
      compressed.set(path, content && brotliCompressSync(content, { params }));
    }
    const body = part?.body ?? compressed.get(path);
    if (shape.latency) await wait(shape.latency * trips);
    if (!body) return response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    const type = types[extname(path)] ?? types['.html'];
    const headers = {
      'content-type': type,
      'content-length': body.length,
      ...(part ? { 'content-range': part.range } : { 'content-encoding': 'br' }),
    };
    const hashed = /\/(?:assets|data)\//u.test(path);
    headers['cache-control'] = hashed ? 'public, max-age=31536000, immutable' : 'no-cache';
    response.writeHead(part ? 206 : 200, headers);
    const entry = { path, came, parts: [] };
    log.push(entry);
    for (let at = 0; at < body.length; at += packet) {
      const sent = body.subarray(at, at + packet);
      if (shape.rate) await line(sent.length);
      if (response.destroyed) return;
      response.write(sent);
      entry.parts.push({ at: Date.now(), bytes: sent.length });
    }
    entry.done = Date.now();
    response.end();
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${server.address().port}`,
    /** Starts a new log under a condition. */
    begin({ rate, latency }) {
      shape = { rate, latency };
      line = lineOf(rate ?? Infinity);
      log = [];
      return log;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
