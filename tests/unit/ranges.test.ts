import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderAnswers, serve, type Serving } from '../../src/lib/server/site/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'ranges-'));
const file = join(folder, 'rows.pmtiles');
writeFileSync(file, '0123456789');
writeFileSync(join(folder, 'empty.txt'), '');
let server: Serving;
beforeAll(async () => {
  server = await serve(folderAnswers(folder), 0);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});
const ask = async (headers: Record<string, string>, method = 'GET', path = 'rows.pmtiles') => {
  const response = await fetch(server.address + path, { headers, method });
  return {
    status: response.status,
    text: await response.text(),
    range: response.headers.get('content-range'),
    length: response.headers.get('content-length'),
    etag: response.headers.get('etag') ?? '',
    accepts: response.headers.get('accept-ranges'),
    type: response.headers.get('content-type'),
  };
};

describe('the server of a built site', () => {
  it.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=0-99', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=10-12', 416, '', 'bytes */10'],
    ['bytes=-0', 416, '', 'bytes */10'],
    ['bytes=4-2', 200, '0123456789', null],
    ['bytes=0-1,4-5', 200, '0123456789', null],
    ['lines=0-1', 200, '0123456789', null],
  ])('answers %s with %d', async (range, status, text, of) => {
    expect(await ask({ Range: range })).toMatchObject({ status, text, range: of, accepts: 'bytes' });
  });

  it('sends the part only of the file that was asked for before', async () => {
    const { etag, type } = await ask({});
    expect(type).toBe('application/vnd.pmtiles');
    expect((await ask({ Range: 'bytes=0-1', 'If-Range': etag })).text).toBe('01');
    utimesSync(file, 1, 1);
    expect(await ask({ Range: 'bytes=0-1', 'If-Range': etag })).toMatchObject({
      status: 200,
      text: '0123456789',
    });
    expect((await ask({})).etag).not.toBe(etag);
  });

  it('takes a second slash for the first, and no name for a host', async () => {
    expect(await ask({}, 'GET', '/rows.pmtiles')).toMatchObject({ status: 200, text: '0123456789' });
    expect(await ask({}, 'GET', '/a/rows.pmtiles')).toMatchObject({ status: 404 });
  });

  it('sends no body for HEAD, and an empty file as one', async () => {
    expect(await ask({ Range: 'bytes=0-1' }, 'HEAD')).toMatchObject({ status: 200, text: '', length: '10' });
    expect(await ask({}, 'GET', 'empty.txt')).toMatchObject({ status: 200, text: '', length: '0' });
  });
});
