import { describe, expect, inject, it } from 'vitest';
import { headersOf } from '../../src/lib/server/site/headers.ts';

const at = (path: string) => new URL(path, inject('site')).href;

describe('the server of `npm start`', () => {
  it('sends the headers that the header files ask of a host', async () => {
    const get = async (path: string) => {
      const response = await fetch(at(path));
      const text = await response.text();
      expect(response.status, path).toBe(200);
      for (const [name, value] of Object.entries(headersOf(path)))
        if (name !== 'Content-Type') expect(response.headers.get(name), `${name} of ${path}`).toBe(value);
      expect(response.headers.get('x-frame-options')).toBeNull();
      return text;
    };
    const document = await get('embed/en/white-house-talks/');
    const [script] = /assets\/[^"]*\.js/u.exec(document) ?? [];
    await get(script ?? 'the document names no script');
    await get('en/white-house-talks/annotations.jsonld');
  });

  it('answers 404 for what is not there', async () => {
    expect((await fetch(at('embed/en/no-such-report/'))).status).toBe(404);
  });
});
