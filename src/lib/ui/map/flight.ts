import type { Camera } from '../../geo/camera.ts';

/** Zoom levels of one flight, of 0.9 seconds: above this no eye follows a name, and names run into a clot. */
const followed = 0.36;

/** Says on a map that it flies too far for its names to be followed. `endFlight` takes it back. */
export function tellFlight(map: HTMLElement | undefined, from: Camera | undefined, to: Camera): void {
  if (from && Math.abs(to.zoom - from.zoom) > followed) map?.toggleAttribute('data-flies', true);
}
export const endFlight = (map: HTMLElement): void => map.removeAttribute('data-flies');
