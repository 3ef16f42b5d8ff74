import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { stat } from 'node:fs/promises';
import { addressIn, answerOf } from './answer.ts';
import { contentTypeOf } from './contentType.ts';
import { etagOf, partOf } from './ranges.ts';

/** Answers a request by GET or HEAD; what it throws is answered with 500. */
export type Answering = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A server that runs: where readers of this machine find it, and what ends it. */
export type Serving = { readonly address: string; readonly close: () => Promise<void> };

/** This machine, as its own browser calls it; another name may be a page elsewhere that was led here (DNS rebinding). */
const ownHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/u;

/**
 * Starts a server that this machine alone reaches.
 *
 * @param port - 0 for any that is free
 * @throws where the port is taken
 */
export async function serve(answering: Answering, port: number): Promise<Serving> {
  const server = createServer((request, response) => {
    if (!ownHost.test(request.headers.host ?? '')) {
      response.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('This server is for this machine alone: ask for it as localhost.\n');
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    answering(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(error instanceof Error ? error.message : String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return {
    address: `http://localhost:${String((server.address() as AddressInfo).port)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers with the files of a built site, and the headers that its hosts are asked to send. */
export const folderAnswers =
  (out: string): Answering =>
  async (request, response) => {
    const { headers, status, document } = await answerOf(request.url ?? '/', '/', out);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (status !== undefined) {
      response.writeHead(status).end();
      return;
    }
    const path = decodeURI(addressIn(request.url).pathname);
    const file = document ?? (path.includes('\0') ? undefined : join(out, path));
    const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
    if (file === undefined || !found?.isFile()) {
      response
        .writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' })
        .end('There is no such page.\n');
      return;
    }
    const etag = etagOf(found);
    const part = request.method === 'HEAD' ? 'all' : partOf(request.headers, found.size, etag);
    response.setHeader('Accept-Ranges', 'bytes');
    response.setHeader('ETag', etag);
    if (part === 'none') {
      response.writeHead(416, { 'Content-Range': `bytes */${String(found.size)}` }).end();
      return;
    }
    const { from, to } = part === 'all' ? { from: 0, to: found.size - 1 } : part;
    if (part !== 'all')
      response.setHeader('Content-Range', `bytes ${String(from)}-${String(to)}/${String(found.size)}`);
    response.writeHead(part === 'all' ? 200 : 206, {
      'Content-Type': contentTypeOf(file),
      'Content-Length': to - from + 1,
    });
    if (request.method === 'HEAD' || found.size === 0) response.end();
    else createReadStream(file, { start: from, end: to }).pipe(response);
  };
