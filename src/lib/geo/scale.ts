import type { Camera } from './camera.ts';

/**
 * Kilometres on the ground per CSS pixel at the camera's centre.
 * Formula: equatorial circumference of WGS 84 (40,075.017 km) * cos(latitude) / world's width in pixels.
 */
export function kilometresPerPixel({ center, zoom }: Camera): number {
  return (40075.017 * Math.cos((center[1] * Math.PI) / 180)) / (512 * 2 ** zoom);
}
