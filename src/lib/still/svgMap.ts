import { bounded, panned, zoomed, type Camera, type Size } from '../geo/camera.ts';
import { project, unproject } from '../geo/mercator.ts';
import type { MapRenderer, RendererEvents } from '../map/renderer.ts';
import { frame, rest } from './frame.ts';

const flightMs = 900;
const dragThreshold = 4;

type SvgOptions = {
  /** Whether it answers to pointers at all. */
  readonly gestures: boolean;
};

const held = new WeakMap<HTMLElement, SvgMap>();

/** The gestures of the still's SVG: drag, wheel, pinch, double click, and flights. */
export class SvgMap implements MapRenderer {
  readonly kind = 'svg';
  /** Whether the reader has moved it. */
  touched = false;
  #camera: Camera;
  readonly #map: HTMLElement;
  #events: RendererEvents;
  readonly #pointers = new Map<number, { x: number; y: number }>();
  readonly #listening = new AbortController();
  #moved = 0;
  #flight = 0;
  #flying = false;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #cooperative = true;

  /**
   * Takes hold of a map, or takes it over, in mid-gesture too, from whom the last call was for: the page's first
   * script has it before the page's own.
   *
   * @param map - the map's element, which holds the still
   * @param camera - where to start a map that nobody has hold of
   * @param events - whom it tells from now on
   * @param options - of a map that nobody has hold of
   */
  static on(map: HTMLElement, camera: () => Camera, events: RendererEvents, options: SvgOptions): SvgMap {
    const standing = held.get(map);
    if (!standing) return new SvgMap(map, camera(), events, options);
    standing.#events = events;
    // Whoever takes over may have put the page back to what it was built as.
    standing.#show(standing.#camera);
    standing.#rest();
    return standing;
  }

  private constructor(map: HTMLElement, camera: Camera, events: RendererEvents, { gestures }: SvgOptions) {
    held.set(map, this);
    this.#map = map;
    this.#camera = camera;
    this.#events = events;
    const { signal } = this.#listening;
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      listener: (event: HTMLElementEventMap[K]) => void,
    ) => map.addEventListener(type, listener, { signal, passive: false });
    this.#show(camera);
    this.#rest();
    if (!gestures) return;
    on('pointerdown', (event) => this.#down(event));
    on('pointermove', (event) => this.#move(event));
    on('pointerup', (event) => this.#pointers.delete(event.pointerId));
    on('pointercancel', (event) => this.#pointers.delete(event.pointerId));
    on('wheel', (event) => this.#wheel(event));
    on('dblclick', (event) => {
      if (this.#onControl(event)) return;
      this.moveTo(zoomed(this.#camera, 1, this.#fromCenter(event)), true);
    });
    // A drag that ends on a mark is no click on it.
    map.addEventListener('click', (event) => this.#click(event), { signal, capture: true });
    on('dragstart', (event) => event.preventDefault());
  }

  get camera(): Camera {
    return this.#camera;
  }
  get held(): boolean {
    return this.#pointers.size > 0 || this.#flying;
  }

  /** The style sheet and the still's component draw; there is nothing to do here. */
  draw(): void {}

  cooperate(cooperative: boolean): void {
    this.#cooperative = cooperative;
  }

  moveTo(camera: Camera, animate: boolean): void {
    this.#land();
    const to = bounded(camera);
    if (!animate) {
      this.#set(to);
      return;
    }
    const from = this.#camera;
    const [start, a, b] = [performance.now(), project(from.center), project(to.center)];
    const step = (now: number) => {
      const t = Math.min(1, (now - start) / flightMs);
      const eased = t * t * (3 - 2 * t);
      const zoom = from.zoom + eased * (to.zoom - from.zoom);
      // Straight there: as far as the scale has come, so that one point of the ground stands still.
      const way =
        Math.abs(to.zoom - from.zoom) < 1e-6
          ? eased
          : (2 ** -zoom - 2 ** -from.zoom) / (2 ** -to.zoom - 2 ** -from.zoom);
      const center = unproject({ x: a.x + way * (b.x - a.x), y: a.y + way * (b.y - a.y) });
      this.#set(t < 1 ? { center, zoom } : to);
      if (t < 1) this.#flight = requestAnimationFrame(step);
      else this.#flying = false;
    };
    this.#flying = true;
    this.#flight = requestAnimationFrame(step);
  }

  destroy(): void {
    this.#land();
    clearTimeout(this.#resting);
    this.#listening.abort();
    held.delete(this.#map);
  }

  #land(): void {
    cancelAnimationFrame(this.#flight);
    this.#flying = false;
  }
  #size(): Size {
    return { width: this.#map.clientWidth, height: this.#map.clientHeight };
  }
  #show(camera: Camera): void {
    frame(this.#map, this.#map.querySelector<SVGSVGElement>('.still'), camera, this.#size());
  }
  #set(camera: Camera): void {
    this.#camera = camera;
    this.#show(camera);
    this.#events.onmove(camera);
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#rest(), 120);
  }
  #rest(): void {
    rest(this.#map, this.#camera);
    this.#events.onrest(this.#camera);
  }

  #fromCenter(event: { clientX: number; clientY: number }) {
    const { left, top, width, height } = this.#map.getBoundingClientRect();
    return { x: event.clientX - left - width / 2, y: event.clientY - top - height / 2 };
  }
  #onControl(event: Event): boolean {
    return event.target instanceof Element && event.target.closest('[data-control]') !== null;
  }

  #down(event: PointerEvent): void {
    if (this.#onControl(event) || (event.pointerType === 'mouse' && event.button !== 0)) return;
    this.touched = true;
    this.#land();
    this.#pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (this.#pointers.size === 1) this.#moved = 0;
  }

  #move(event: PointerEvent): void {
    const before = this.#pointers.get(event.pointerId);
    if (!before) return;
    const after = { x: event.clientX, y: event.clientY };
    const others = [...this.#pointers].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
    this.#pointers.set(event.pointerId, after);
    this.#moved += Math.hypot(after.x - before.x, after.y - before.y);
    if (this.#moved < dragThreshold) return;
    this.#map.setPointerCapture(event.pointerId);
    const [other] = others;
    if (!other) {
      if (this.#cooperative && event.pointerType === 'touch') return;
      this.#set(panned(this.#camera, before.x - after.x, before.y - after.y));
      return;
    }
    const spread = (a: { x: number; y: number }) => Math.max(1, Math.hypot(a.x - other.x, a.y - other.y));
    const middle = (a: { x: number; y: number }) => ({ x: (a.x + other.x) / 2, y: (a.y + other.y) / 2 });
    const [from, to] = [middle(before), middle(after)];
    const at = this.#fromCenter({ clientX: to.x, clientY: to.y });
    const shifted = panned(this.#camera, from.x - to.x, from.y - to.y);
    this.#set(zoomed(shifted, Math.log2(spread(after) / spread(before)), at));
  }

  #wheel(event: WheelEvent): void {
    if (this.#onControl(event) || (this.#cooperative && !event.ctrlKey && !event.metaKey)) return;
    event.preventDefault();
    this.touched = true;
    this.#land();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
    const by = -pixels * (event.ctrlKey ? 0.01 : 0.0025);
    this.#set(zoomed(this.#camera, Math.max(-1, Math.min(1, by)), this.#fromCenter(event)));
  }

  #click(event: MouseEvent): void {
    if (this.#moved < dragThreshold) return;
    event.preventDefault();
    event.stopPropagation();
    this.#moved = 0;
  }
}
