import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Camera } from '../../src/lib/geo/camera.ts';
import type { Drawn } from '../../src/lib/map/renderer.ts';
import { FakeRenderer } from '../support/fakeRenderer.ts';
import { MapSession } from '../../src/lib/ui/map/mapSession.svelte.ts';
import type { SessionOptions } from '../../src/lib/ui/map/sessionOptions.ts';
import type { WebglOptions } from '../../src/lib/webgl/webglMap.ts';

const world = vi.hoisted(() => ({
  stills: [] as { touched: boolean; destroyed: boolean; held: boolean; camera: Camera }[],
  fetchMap: (): Promise<unknown> => Promise.resolve(undefined),
  want: () => {},
  waiting: 0,
}));
vi.mock('../../src/lib/still/svgMap.ts', async () => {
  const { FakeRenderer: Fake } = await import('../support/fakeRenderer.ts');
  return {
    SvgMap: class extends Fake {
      static on(_: unknown, camera: () => Camera) {
        const still = new this('svg', camera());
        world.stills.push(still);
        return still;
      }
    },
  };
});
vi.mock('../../src/lib/still/frame.ts', () => ({ frame: () => {}, rest: () => {} }));
vi.mock('../../src/lib/ui/map/printing.ts', () => ({ onPaper: () => () => {} }));
vi.mock('../../src/lib/ui/map/fetchMap.ts', () => ({ fetchMap: () => world.fetchMap() }));
vi.mock('../../src/lib/ui/map/whenWanted.ts', () => ({
  whenWanted: (_: unknown, start: () => void) => {
    world.waiting += 1;
    world.want = start;
    return () => {
      world.want = () => {};
    };
  },
}));

const there: Camera = { center: [30, 10], zoom: 3 };
const map = { clientWidth: 800, clientHeight: 600, querySelectorAll: () => [] } as unknown as HTMLElement;
const canvas = {} as HTMLElement;
const drawn: Drawn = { layers: new Set(['base']), lit: new Set(), dark: false };

let seen: (near: boolean) => void;
let started: { options: WebglOptions; map: FakeRenderer }[];
let stayed: number;
let lost: unknown[][];

/** MapLibre's script, as far as a session knows it. Its start waits for `later`. */
const scriptOf = (later = (): Promise<unknown> => Promise.resolve()) => ({
  WebglMap: {
    start: async (options: WebglOptions) => {
      await later();
      options.signal.throwIfAborted();
      const webgl = new FakeRenderer('webgl', options.camera);
      started.push({ options, map: webgl });
      return webgl;
    },
  },
});

function session(options: Partial<SessionOptions> = {}): { session: MapSession; release: () => void } {
  const made = new MapSession({
    data: {},
    layers: [],
    files: { lose: (...args: unknown[]) => lost.push(args) } as unknown as SessionOptions['files'],
    home: [20, 0, 40, 20],
    interactive: true,
    gestures: { windows: '', mac: '', touch: '' },
    layerOfMark: () => undefined,
    drawn: () => drawn,
    onwanted: () => {},
    onstay: () => (stayed += 1),
    onpick: () => {},
    onhover: () => {},
    ...options,
  });
  return { session: made, release: made.mount(map, canvas, () => there) };
}
const kinds = (each: MapSession) => [each.kind, each.failure];

beforeEach(() => {
  world.stills.length = 0;
  world.waiting = 0;
  world.fetchMap = () => Promise.resolve(scriptOf());
  started = [];
  lost = [];
  stayed = 0;
  vi.stubEnv('SSR', false);
  vi.stubGlobal('document', { hidden: true });
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => setTimeout(act));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
        seen = (isIntersecting) => tell([{ isIntersecting }]);
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.spyOn(console, 'info').mockImplementation(() => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('a map session', () => {
  it('begins with the still, at the camera it is given, and waits', () => {
    const { session: map } = session();
    expect([map.kind, map.moving, world.waiting]).toEqual(['svg', there, 1]);
  });

  it('goes live when wanted: MapLibre takes over at the still’s camera, drawn and all', async () => {
    const { session: map } = session();
    map.moveTo({ center: [31, 11], zoom: 4 }, false);
    world.want();
    await vi.waitFor(() => expect(map.kind).toBe('webgl'));
    expect(started[0]?.options.camera).toEqual({ center: [31, 11], zoom: 4 });
    expect(started[0]?.map.drawn).toEqual([drawn]);
    expect(world.stills.map(({ destroyed }) => destroyed)).toEqual([true]);
  });

  it('takes over only once the finger lets go of the still', async () => {
    const { session: map } = session();
    const [still] = world.stills;
    if (!still) throw new Error('no still');
    still.held = true;
    void map.goLive();
    await vi.waitFor(() => expect(started).toHaveLength(1));
    expect(map.kind).toBe('svg');
    still.camera = { center: [33, 13], zoom: 5 };
    still.held = false;
    await vi.waitFor(() => expect(map.kind).toBe('webgl'));
    expect(map.moving).toEqual({ center: [33, 13], zoom: 5 });
  });

  it('starts once, however often it is asked to', async () => {
    const { session: map } = session();
    await Promise.all([map.goLive(), map.goLive(), map.goLive()]);
    await map.goLive();
    expect(started).toHaveLength(1);
  });

  it('keeps the still where the script does not come, says why, and can try again', async () => {
    world.fetchMap = () =>
      Promise.reject(Object.assign(new Error('no'), { why: 'missing', file: 'maplibre-gl' }));
    const { session: map } = session();
    await map.goLive();
    expect(kinds(map)).toEqual(['svg', expect.objectContaining({ why: 'missing' })]);
    expect(stayed).toBe(1);
    world.fetchMap = () => Promise.resolve(scriptOf());
    await map.goLive();
    expect(kinds(map)).toEqual(['webgl', undefined]);
  });

  it('tells a machine without WebGL from a start that failed', async () => {
    const failing = (name: string) => () =>
      Promise.resolve(scriptOf(() => Promise.reject(Object.assign(new Error('no'), { name }))));
    const { session: map } = session();
    world.fetchMap = failing('GPUInitializationError');
    await map.goLive();
    expect(kinds(map)).toEqual(['svg', 'no-webgl']);
    world.fetchMap = failing('TypeError');
    await map.goLive();
    expect(kinds(map)).toEqual(['svg', 'failed']);
  });

  it('keeps the still while a layer’s file is lacking, without a failure of its own', async () => {
    world.fetchMap = () => Promise.resolve(undefined);
    const { session: map } = session();
    await map.goLive();
    expect([...kinds(map), stayed]).toEqual(['svg', undefined, 1]);
  });

  it('gives the map back to the still when a live layer loses its file, at the same camera', async () => {
    const { session: map } = session();
    await map.goLive();
    map.moveTo({ center: [35, 15], zoom: 6 }, false);
    started[0]?.options.onlack('occupied', '/data/x.geojson', new Error('gone'));
    expect([map.kind, map.moving]).toEqual(['svg', { center: [35, 15], zoom: 6 }]);
    expect(lost).toEqual([['occupied', '/data/x.geojson', map.goLive, expect.any(Error)]]);
    expect(started[0]?.map.destroyed).toBe(true);
  });

  it('outlives one lost context, and keeps the still after the second', async () => {
    const { session: map } = session();
    await map.goLive();
    started[0]?.options.onlost('taken');
    expect([map.kind, map.failure]).toEqual(['svg', undefined]);
    await vi.waitFor(() => expect(map.kind).toBe('webgl'));
    started[1]?.options.onlost('taken');
    expect(kinds(map)).toEqual(['svg', 'no-webgl']);
    expect([started.length, stayed]).toEqual([2, 1]);
  });

  it('rests out of sight, and goes live again when it comes near', async () => {
    const { session: map } = session();
    await map.goLive();
    seen(false);
    expect([map.kind, started[0]?.map.destroyed, world.waiting]).toEqual(['svg', true, 2]);
    seen(true);
    world.want();
    await vi.waitFor(() => expect(map.kind).toBe('webgl'));
  });

  it('gives up a start when it leaves the view: nobody’s map comes late, nothing is called a failure', async () => {
    let arrive = () => {};
    const later = vi.fn(() => new Promise<void>((resolve) => (arrive = resolve)));
    world.fetchMap = () => Promise.resolve(scriptOf(later));
    const { session: map } = session();
    const going = map.goLive();
    await vi.waitFor(() => expect(later).toHaveBeenCalled());
    seen(false);
    arrive();
    await going;
    expect([...kinds(map), started.length, stayed]).toEqual(['svg', undefined, 0, 0]);
  });

  it('lets go of all of it', async () => {
    const { session: map, release } = session();
    await map.goLive();
    release();
    expect([map.kind, map.live, started[0]?.map.destroyed]).toEqual(['still', false, true]);
    await map.goLive();
    expect(started).toHaveLength(1);
  });

  it('never starts MapLibre for a map that answers to nobody', () => {
    const { session: map } = session({ interactive: false });
    expect([map.kind, world.waiting]).toEqual(['svg', 0]);
  });
});
