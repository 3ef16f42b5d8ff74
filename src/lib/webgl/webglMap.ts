import { LngLat, Map as MapLibreMap, setWorkerUrl, type MapOptions } from 'maplibre-gl';
import { bounded, limits, type Camera } from '../geo/camera.ts';
import type { Layer } from '../map/roles.ts';
import type { Drawn, MapRenderer, RendererEvents } from '../map/renderer.ts';
import { crossfade } from './crossfade.ts';
import css from './maplibre.css?inline';
import { patternImage } from './patternImage.ts';
import { adoptCss } from '../theme/adoptCss.ts';
import { layerOf, urlsOf, type DataUrls } from '../map/sources.ts';
import { patternImages } from './patternImages.ts';
import { buildStyle, pickable } from './style.ts';
import { takenInto } from './takenInto.ts';
import { trustWorker, workerHref } from './worker.ts';

const flightMs = 900;

/** Pixels of the canvas by CSS pixel until all is loaded: nobody sees the dozen frames before, and each costs its size. */
const unseen = 1 / 16;

/** What readers are told whose gesture went to the page around the map. */
export type GestureTexts = { readonly windows: string; readonly mac: string; readonly touch: string };

/** What MapLibre needs to start. */
export type WebglOptions = {
  readonly container: HTMLElement;
  readonly data: DataUrls;
  /** From the top of the map down. */
  readonly layers: readonly Layer[];
  readonly camera: Camera;
  readonly drawn: Drawn;
  readonly cooperative: boolean;
  readonly gestures: GestureTexts;
  /** Gives up: the start is then refused with the signal's reason. */
  readonly signal: AbortSignal;
  readonly events: RendererEvents;
  /** The layer of a mark. */
  readonly layerOfMark: (mark: string) => string | undefined;
  /** WebGL is gone for good, or never came: the still stays the map. */
  readonly onlost: (reason: string) => void;
  /** A file of a layer could not be had, or is no GeoJSON: what is drawn is not whole. May come before the start. */
  readonly onlack: (layer: string, url: string, reason: unknown) => void;
};

/** The same rules for where the camera may go as the still has. */
const constrain: NonNullable<MapOptions['transformConstrain']> = ({ lng, lat }, zoom) => {
  const camera = bounded({ center: [lng, lat], zoom });
  return { center: new LngLat(...camera.center), zoom: camera.zoom };
};

/** MapLibre behind the page's own interface. */
export class WebglMap implements MapRenderer {
  readonly kind = 'webgl';
  readonly #map: MapLibreMap;
  readonly #data: DataUrls;
  readonly #layers: readonly Layer[];
  readonly #pickable: string[];
  #drawn: Drawn;
  #lit: ReadonlySet<string> = new Set();
  #outlined: string | undefined;
  #held = false;
  #turns = false;
  readonly #layerOfMark: WebglOptions['layerOfMark'];
  /** Puts back what was taken in. */
  #giveBack = () => {};

  private constructor(map: MapLibreMap, { data, layers, drawn, layerOfMark }: WebglOptions) {
    this.#map = map;
    this.#data = data;
    this.#layers = layers;
    this.#pickable = pickable(layers);
    this.#drawn = drawn;
    this.#layerOfMark = layerOfMark;
  }

  /**
   * Starts MapLibre and waits until its first frame with data is drawn.
   *
   * @throws where there is no WebGL2, or where nothing could be drawn
   */
  static async start(options: WebglOptions): Promise<WebglMap> {
    adoptCss(css);
    trustWorker();
    setWorkerUrl(workerHref());
    const { container, data, layers, camera, drawn, cooperative, gestures, signal, events, onlost, onlack } =
      options;
    const map = new MapLibreMap({
      container,
      style: buildStyle({ data, layers }, drawn),
      center: [camera.center[0], camera.center[1]],
      zoom: camera.zoom,
      minZoom: limits.minZoom,
      maxZoom: limits.maxZoom,
      transformConstrain: constrain,
      attributionControl: false,
      keyboard: false,
      dragRotate: false,
      touchPitch: false,
      pitchWithRotate: false,
      fadeDuration: 0,
      pixelRatio: unseen,
      cooperativeGestures: cooperative,
      locale: {
        'CooperativeGesturesHandler.WindowsHelpText': gestures.windows,
        'CooperativeGesturesHandler.MacHelpText': gestures.mac,
        'CooperativeGesturesHandler.MobileHelpText': gestures.touch,
      },
    });
    map.touchZoomRotate.disableRotation();
    // The map's own element has the name, the focus and the keys.
    const canvas = map.getCanvas();
    canvas.removeAttribute('role');
    canvas.removeAttribute('aria-label');
    canvas.tabIndex = -1;
    for (const { name, pattern, color } of patternImages(layers))
      map.addImage(name, patternImage(pattern, color, 2), { pixelRatio: 2 });
    map.on('error', ({ error, sourceId }: { error: unknown; sourceId?: string }) => {
      const url = new Map(Object.entries(urlsOf(data, webgl.#drawn.control))).get(sourceId ?? '');
      if (sourceId !== undefined && url !== undefined) onlack(layerOf(sourceId), url, error);
      else console.info('MapLibre:', error);
    });
    const webgl = new WebglMap(map, options);
    try {
      await webgl.#firstFrame(signal);
    } catch (error) {
      // It speaks to workers that are still starting, and would find none: it goes as soon as they are there.
      const gone = () => map.remove();
      void map.style.dispatcher.waitForInitComplete().then(gone, gone);
      throw error;
    }
    map.on('webglcontextlost', () => onlost('WebGL was taken away'));
    map.on('move', () => events.onmove(webgl.camera));
    map.on('moveend', () => webgl.#turns || events.onrest(webgl.camera));
    // What stands over the map and was taken in answers for itself.
    map.on('click', ({ point, lngLat: { lng, lat }, originalEvent: { target } }) => {
      if (target === canvas) events.onpick(webgl.#markAt(point), [lng, lat]);
    });
    map.on('mousemove', ({ point, originalEvent: { target } }) => {
      if (target !== canvas) return;
      const mark = webgl.#markAt(point);
      canvas.style.cursor = mark ? 'pointer' : '';
      events.onhover(mark);
    });
    map.on('mouseout', ({ originalEvent: { target, relatedTarget } }) => {
      const within = relatedTarget instanceof Node && map.getCanvasContainer().contains(relatedTarget);
      if (target === canvas && !within) events.onhover(undefined);
    });
    map.on('dragstart', () => (webgl.#held = true));
    map.on('dragend', () => (webgl.#held = false));
    return webgl;
  }

  get camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { center: [lng, lat], zoom: this.#map.getZoom() };
  }
  get held(): boolean {
    return this.#held;
  }

  moveTo(camera: Camera, animate: boolean): void {
    const { center, zoom } = bounded(camera);
    const to = { center: { lng: center[0], lat: center[1] }, zoom, duration: flightMs, essential: true };
    // A flight that gives way to another ends, which is no rest: names would come back in mid-air.
    this.#turns = animate;
    if (animate) this.#map.flyTo(to);
    else this.#map.jumpTo(to);
    this.#turns = false;
  }

  draw(drawn: Drawn): void {
    const { dark, layers, control } = this.#drawn;
    const dated = drawn.control?.url !== control?.url || drawn.control?.changes !== control?.changes;
    const restyled =
      dated || drawn.dark !== dark || [...drawn.layers].sort().join() !== [...layers].sort().join();
    this.#drawn = drawn;
    const restyle = () =>
      this.#map.setStyle(buildStyle({ data: this.#data, layers: this.#layers }, drawn), { diff: true });
    if (dated && !matchMedia('(prefers-reduced-motion: reduce)').matches) crossfade(this.#map, restyle);
    else if (restyled) restyle();
    this.#light();
  }

  cooperate(cooperative: boolean): void {
    if (cooperative) this.#map.cooperativeGestures.enable();
    else this.#map.cooperativeGestures.disable();
  }

  /**
   * Takes in what stands over the map, as MapLibre does with its own markers, so that a wheel, a drag or a pinch that
   * begins there moves the map. It stands where it stood again before the map is destroyed.
   */
  takeIn(elements: readonly HTMLElement[]): void {
    this.#giveBack = takenInto(this.#map.getCanvasContainer(), elements);
  }

  destroy(): void {
    this.#giveBack();
    this.#map.remove();
  }

  /** MapLibre fires `idle` although its worker failed and nothing is drawn: so count what is drawn. */
  #firstFrame(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      const timer = setTimeout(() => reject(new Error('the map drew nothing within 30 s')), 30_000);
      this.#map.once('idle', () => {
        // Without a layer there is nothing to be drawn.
        if (this.#drawn.layers.size > 0 && this.#map.queryRenderedFeatures().length === 0) {
          reject(new Error('the map drew no feature'));
          return;
        }
        this.#light();
        this.#map.once('idle', () => {
          clearTimeout(timer);
          resolve();
        });
        // As many pixels as the screen has: its type leaves out what its documentation says of null.
        this.#map.setPixelRatio(null as unknown as number);
      });
    });
  }

  #light(): void {
    const { lit } = this.#drawn;
    for (const id of new Set([...this.#lit, ...lit])) {
      if (this.#lit.has(id) === lit.has(id)) continue;
      const source = this.#layerOfMark(id);
      // Places without a ring are elements of the page alone.
      if (source !== undefined && source in this.#data)
        this.#map.setFeatureState({ source, id }, { lit: lit.has(id) });
    }
    this.#lit = lit;
    const { unit } = this.#drawn;
    const source = this.#layers.find(({ role }) => role === 'units')?.id;
    const outline = (id: string | undefined, lit: boolean) => {
      if (id !== undefined && source !== undefined) this.#map.setFeatureState({ source, id }, { lit });
    };
    if (unit !== this.#outlined) outline(this.#outlined, false);
    outline(unit, true);
    this.#outlined = unit;
  }

  #markAt(point: { x: number; y: number }): string | undefined {
    const [feature] = this.#map.queryRenderedFeatures([point.x, point.y], { layers: this.#pickable });
    const mark: unknown = feature?.properties['mark'];
    return typeof mark === 'string' ? mark : undefined;
  }
}
