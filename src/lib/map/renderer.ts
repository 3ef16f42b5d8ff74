import type { Camera } from '../geo/camera.ts';
import type { Position } from '../geo/mercator.ts';
import type { DatedControl } from './sources.ts';

/** What a renderer tells the page. */
export type RendererEvents = {
  /** The camera moved; called for every frame of a movement. */
  readonly onmove: (camera: Camera) => void;
  /** A movement ended. */
  readonly onrest: (camera: Camera) => void;
  /**
   * The reader chose the mark whose line or area was drawn at a point of a canvas, or no mark. What is an
   * element of the page answers to its own events.
   *
   * @param at - where, in degrees
   */
  readonly onpick: (mark: string | undefined, at: Position) => void;
  /** The pointer rests on such a line or area, or on none. */
  readonly onhover: (mark: string | undefined) => void;
};

/** What is to be drawn. */
export type Drawn = {
  /** Ids of the layers to draw. */
  readonly layers: ReadonlySet<string>;
  /** Ids of the marks to light. */
  readonly lit: ReadonlySet<string>;
  readonly dark: boolean;
  /** The layer of control as it is on the date shown, where that is not how the page opened. */
  readonly control?: DatedControl | undefined;
  /** The id of the unit to outline. */
  readonly unit?: string | undefined;
};

/** One way to draw the map. The still's SVG is one, MapLibre is the other; the page sees no difference. */
export interface MapRenderer {
  readonly kind: 'svg' | 'webgl';
  readonly camera: Camera;
  /** Moves to a camera: flies where `animate` is true, else jumps. */
  moveTo(camera: Camera, animate: boolean): void;
  draw(drawn: Drawn): void;
  /** True while a finger or button holds the map, or a flight is on its way: nobody may take it away then. */
  readonly held: boolean;
  /** Whether to leave the wheel and one finger to the page, as it does unless it fills the screen. */
  cooperate(cooperative: boolean): void;
  destroy(): void;
}
