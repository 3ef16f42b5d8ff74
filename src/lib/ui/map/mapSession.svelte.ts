import { areClose, cameraOfHome, type Camera, type Size } from '../../geo/camera.ts';
import type { Drawn, MapRenderer } from '../../map/renderer.ts';
import { frame, rest } from '../../still/frame.ts';
import { SvgMap } from '../../still/svgMap.ts';
import { afterFrame } from '../report/afterFrame.ts';
import { sizeOf } from './mapInsets.ts';
import { failureOf, type Failure, type SessionOptions } from './sessionOptions.ts';
import { onPaper } from './printing.ts';
import { tellFlight } from './flight.ts';
import { whenWanted } from './whenWanted.ts';

/** After this many lost contexts the still stays: a driver that fails twice fails again. */
const lossesBorne = 1;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
/**
 * Who draws the map: first the still, then MapLibre at the same camera, and the still again where WebGL
 * is taken away. Everything that stands over the map is placed by the camera, whoever draws.
 */
export class MapSession {
  readonly #options: SessionOptions;
  #renderer = $state.raw<MapRenderer>();
  #camera = $state.raw<Camera>();
  #size = $state.raw<Size>({ width: 0, height: 0 });
  #failure = $state.raw<Failure>();
  #parts: { readonly map: HTMLElement; readonly canvas: HTMLElement } | undefined;
  #losses = 0;
  #starting: AbortController | undefined;
  #cooperative = true;
  #near = true;
  #stopWaiting = () => {};

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** `still` until a script has taken hold of the map. */
  get kind(): 'still' | MapRenderer['kind'] {
    return this.#renderer?.kind ?? 'still';
  }
  get live(): boolean {
    return this.#renderer !== undefined;
  }
  /** Whether the reader has moved the still; for as long as nobody else draws. */
  get touched(): boolean {
    return this.#renderer instanceof SvgMap && this.#renderer.touched;
  }
  /** Where the map came to rest last; undefined before the first time. */
  get camera(): Camera | undefined {
    return this.#camera;
  }
  /** Where the map looks this very moment, in flight as well. */
  get moving(): Camera | undefined {
    return this.#renderer?.camera;
  }
  get size(): Size {
    return this.#size;
  }
  get failure(): Failure | undefined {
    return this.#failure;
  }
  get home(): Camera {
    return cameraOfHome(this.#options.home, this.#measure());
  }

  /**
   * Takes hold of the map.
   *
   * @param startOf - the first camera, asked for once the map's size is known
   * @returns lets go of it
   */
  mount(map: HTMLElement, canvas: HTMLElement, startOf: () => Camera): () => void {
    this.#parts = { map, canvas };
    this.#size = this.#measure();
    this.#drawStill(startOf);
    const resized = new ResizeObserver(() => {
      const size = this.#measure();
      if (size.width === this.#size.width && size.height === this.#size.height) return;
      // The whole map stays the whole map in a frame that its host, or the text below, makes smaller.
      const whole = areClose(this.#renderer?.camera, cameraOfHome(this.#options.home, this.#size));
      this.#size = size;
      if (whole) this.#renderer?.moveTo(this.home, false);
      else if (this.#renderer?.kind === 'svg') this.#renderer.moveTo(this.#renderer.camera, false);
    });
    resized.observe(map);
    const near = new IntersectionObserver(
      ([entry]) => {
        this.#near = entry?.isIntersecting ?? true;
        if (!this.#near) this.#rest();
      },
      { rootMargin: '200px' },
    );
    const again = () => this.#renderer && this.moveTo(this.#renderer.camera, false);
    const printed = onPaper(map, this.#options.home, again);
    if (this.#options.interactive) {
      near.observe(map);
      if (this.touched) void this.goLive();
      else this.#wait();
    }
    return () => {
      this.#stopWaiting();
      near.disconnect();
      printed();
      resized.disconnect();
      this.#starting?.abort();
      this.#renderer?.destroy();
      this.#renderer = undefined;
      this.#parts = undefined;
    };
  }

  /** Moves to a camera. What is there already is no flight. */
  moveTo(camera: Camera, animate: boolean): void {
    if (!areClose(camera, this.home)) this.#options.onwanted();
    const flies = animate && !areClose(this.#renderer?.camera, camera);
    if (flies) tellFlight(this.#parts?.map, this.#renderer?.camera, camera);
    this.#renderer?.moveTo(camera, flies);
  }
  draw(drawn: Drawn): void {
    // A frame of WebGL is long: labels, text and card say first what was chosen.
    if (this.kind === 'webgl') afterFrame(() => this.#renderer?.draw(this.#options.drawn()));
    else this.#renderer?.draw(drawn);
  }

  /** Whether to leave the wheel and one finger to the page. */
  cooperate(cooperative: boolean): void {
    this.#cooperative = cooperative;
    this.#renderer?.cooperate(cooperative);
  }

  /** Goes live once somebody wants to see it. */
  #wait(): void {
    const map = this.#parts?.map;
    this.#stopWaiting();
    if (map)
      this.#stopWaiting = whenWanted(map, () => {
        if (this.#near) void this.goLive();
        else this.#wait();
      });
  }

  /**
   * Out of sight: gives its WebGL context back, for a browser has few (16 a process), and an article may hold
   * more maps than that. The still stands in its place, and the map goes live again when it comes near.
   */
  #rest(): void {
    this.#starting?.abort();
    this.#fall();
    if (!this.#failure) this.#wait();
  }

  /** Lets MapLibre take over; once more after a failure. Never throws: what went wrong is `failure`. */
  readonly goLive = async (): Promise<void> => {
    const [before, parts] = [this.#renderer, this.#parts];
    if (import.meta.env.SSR || !parts || before?.kind !== 'svg') return;
    if (this.#starting && !this.#starting.signal.aborted) return;
    const { signal } = (this.#starting = new AbortController());
    this.#options.onwanted();
    this.#failure = undefined;
    // In a page that is one file the still is all there is, by intention.
    if (import.meta.env.SINGLE_FILE) return this.#options.onstay();
    let map: typeof import('../../webgl/webglMap.ts') | undefined;
    try {
      const { data, layers, gestures, drawn, layerOfMark, onpick, onhover, onstay } = this.#options;
      const { fetchMap } = await import('./fetchMap.ts');
      map = await fetchMap(this.#options, this.goLive);
      // The still has every layer. It stays the map until MapLibre can draw them all, so that none is lost.
      if (!map) return onstay();
      // Its script was one long task; a waiting finger comes before the next.
      await nextFrame();
      signal.throwIfAborted();
      const webgl = await map.WebglMap.start({
        container: parts.canvas,
        data,
        layers,
        camera: before.camera,
        drawn: drawn(),
        layerOfMark,
        cooperative: this.#cooperative,
        gestures,
        signal,
        events: {
          onpick,
          onhover,
          onmove: (camera) => frame(parts.map, null, camera, this.#measure()),
          onrest: (camera) => rest(parts.map, (this.#camera = camera)),
        },
        onlost: () => this.#lost(webgl),
        onlack: (...lack) => this.#lacks(...lack),
      });
      // Nobody's finger loses the map, and no flight ends in mid-air.
      while (before.held && this.#renderer === before) await nextFrame();
      if (this.#renderer !== before || signal.aborted) return webgl.destroy();
      webgl.moveTo(before.camera, false);
      webgl.draw(drawn());
      before.destroy();
      webgl.takeIn([...parts.map.querySelectorAll<HTMLElement>('.labels')]);
      this.#renderer = webgl;
      frame(parts.map, null, webgl.camera, this.#measure());
      rest(parts.map, webgl.camera);
    } catch (error) {
      if (signal.aborted) return;
      this.#failure = failureOf(error, map);
      console.info('The simple map stays:', error);
      this.#options.onstay();
    } finally {
      if (this.#starting?.signal === signal) this.#starting = undefined;
    }
  };

  /** MapLibre lacks a layer's data: the still, which has them all, is the map until the reader asks again. */
  #lacks(layer: string, url: string, reason: unknown): void {
    this.#options.files.lose(layer, url, this.goLive, reason);
    this.#starting?.abort();
    this.#fall();
    this.#options.onstay();
  }

  /** The graphics driver took the context: the still is there at once, MapLibre gets one more chance. */
  #lost(webgl: MapRenderer): void {
    if (this.#renderer !== webgl) return;
    this.#losses += 1;
    this.#fall();
    if (this.#losses > lossesBorne) {
      this.#failure = 'no-webgl';
      this.#options.onstay();
    } else void nextFrame().then(() => this.goLive());
  }

  /** Where MapLibre draws, the still takes over at the same camera. */
  #fall(): void {
    const live = this.#renderer;
    if (live?.kind !== 'webgl') return;
    this.#drawStill(() => live.camera);
    live.destroy();
  }

  #drawStill(camera: () => Camera): void {
    const map = this.#parts?.map;
    if (!map) return;
    const events = { ...this.#options, onmove: () => {}, onrest: (at: Camera) => (this.#camera = at) };
    this.#renderer = SvgMap.on(map, camera, events, { gestures: this.#options.interactive });
    this.#renderer.cooperate(this.#cooperative);
  }

  #measure(): Size {
    return sizeOf(this.#parts?.map ?? { clientWidth: 0, clientHeight: 0 });
  }
}
