import type { Bounds } from '../../geo/mercator.ts';
import type { Drawn, RendererEvents } from '../../map/renderer.ts';
import type { Layer } from '../../map/roles.ts';
import type { DataUrls } from '../../map/sources.ts';
import type { GestureTexts } from '../../webgl/webglMap.ts';
import { failingOf, type DataFiles, type Failing } from '../../data/dataFiles.svelte.ts';

/** What MapLibre's script is called where it does not come. */
export const scriptName = 'maplibre-gl';

/** Why MapLibre does not draw: there is no WebGL, it did not start though all of it came, or something did not come. */
export type Failure = 'no-webgl' | 'failed' | Failing;

/**
 * What kept MapLibre from starting.
 *
 * @param script - undefined where that did not come
 */
export const failureOf = (error: unknown, script: unknown): Failure =>
  error instanceof Error && error.name === 'GPUInitializationError'
    ? 'no-webgl'
    : script
      ? 'failed'
      : failingOf(error, scriptName);

/** What a session draws, and whom it tells. */
export type SessionOptions = {
  readonly data: DataUrls;
  /** From the top of the map down. */
  readonly layers: readonly Layer[];
  /** Where the data comes from, and what is said of what does not come. */
  readonly files: DataFiles;
  /** What the opening view shows. */
  readonly home: Bounds;
  /** False for a map that answers to no gesture and needs no WebGL. */
  readonly interactive: boolean;
  /** What readers are told whose gesture went to the page. */
  readonly gestures: GestureTexts;
  readonly layerOfMark: (mark: string) => string | undefined;
  /** What is to be drawn now. */
  readonly drawn: () => Drawn;
  /** The reader turns to the map: what a closer view shows is wanted. */
  readonly onwanted: () => void;
  /** The still stays the map. */
  readonly onstay: () => void;
  readonly onpick: RendererEvents['onpick'];
  readonly onhover: RendererEvents['onhover'];
};
