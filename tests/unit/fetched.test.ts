import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetched, scripted } from '../../src/lib/data/fetched.ts';

const bytes = new TextEncoder().encode('{"type":"FeatureCollection","features":[]}');
const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 8);
const named = `https://example.org/data/lakes.${hash}.geojson`;

/** Answers each address with its bytes in parts, one every `ms`; where `parts` is less than all, never the rest. */
function serve(answers: Readonly<Record<string, { ms: number; parts: number; of?: number }>>) {
  vi.stubGlobal('fetch', (url: string, { signal }: { signal: AbortSignal }) => {
    const { ms, parts, of = parts } = answers[url] ?? { ms: 1, parts: 1 };
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        signal.addEventListener('abort', () => controller.error(signal.reason));
        const timer = setInterval(() => {
          const size = Math.ceil(bytes.length / of);
          controller.enqueue(bytes.slice(sent * size, (sent + 1) * size));
          sent += 1;
          if (sent < parts) return;
          clearInterval(timer);
          if (sent === of) controller.close();
        }, ms);
      },
    });
    return Promise.resolve(new Response(body));
  });
}

describe('a file of data', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('navigator', { onLine: true });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const outcome = (load: Promise<ArrayBuffer>) =>
    load.then(
      (buffer) => buffer.byteLength,
      (error: unknown) => {
        const { file, why } = error as { file: string; why: string };
        return `${file}: ${why}`;
      },
    );

  it('may take minutes on a slow line, while something comes', async () => {
    serve({ [named]: { ms: 10_000, parts: 20 } });
    const load = outcome(fetched(named));
    await vi.advanceTimersByTimeAsync(200_000);
    expect(await load).toBe(bytes.length);
  });

  it('waits for its turn while another file comes', async () => {
    const later = named.replace('lakes', 'rivers');
    serve({ [named]: { ms: 10_000, parts: 10 }, [later]: { ms: 110_000, parts: 1 } });
    const both = Promise.all([outcome(fetched(named)), outcome(fetched(later))]);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await both).toEqual([bytes.length, bytes.length]);
  });

  it('does not come where nothing more is heard for 15 seconds', async () => {
    serve({ [named]: { ms: 1000, parts: 1, of: 3 } });
    let said: unknown;
    void outcome(fetched(named)).then((each) => (said = each));
    await vi.advanceTimersByTimeAsync(15_900);
    expect(said).toBeUndefined();
    await vi.advanceTimersByTimeAsync(200);
    expect(said).toBe(`lakes.${hash}.geojson: silent`);
  });

  it('is held to the hash in its name, and to nothing where it has none', async () => {
    serve({});
    const wrong = outcome(fetched(named.replace(hash, 'AAAAAAAA')));
    const plain = outcome(fetched('https://example.org/assets/worker-DX6FIJ71.js'));
    await vi.advanceTimersByTimeAsync(10);
    expect(await wrong).toBe('lakes.AAAAAAAA.geojson: changed');
    expect(await plain).toBe(bytes.length);
  });

  it('says why it does not come: a status, no connection, or no more than that', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
    expect(await outcome(fetched(named))).toBe(`lakes.${hash}.geojson: 503`);
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await outcome(fetched(named))).toBe(`lakes.${hash}.geojson: failed`);
    vi.stubGlobal('navigator', { onLine: false });
    expect(await outcome(fetched(named))).toBe(`lakes.${hash}.geojson: offline`);
  });

  it('is not the only thing that may hang: a script is waited for so long and no longer', async () => {
    const late = scripted(new Promise(() => {}), 'maplibre-gl', 60_000).catch(
      (error: unknown) => (error as { why: string }).why,
    );
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await late).toBe('silent');
    expect(await scripted(Promise.resolve(1), 'maplibre-gl', 1)).toBe(1);
  });
});
