import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Absolute address of MapLibre's worker. */
export const workerHref = (): string => new URL(workerUrl, import.meta.url).href;

/** As far as it is used here; not every browser has it (https://www.w3.org/TR/trusted-types/). */
type TrustedTypes = {
  readonly defaultPolicy: unknown;
  createPolicy(name: 'default', rules: { createScriptURL: (url: string) => string | null }): unknown;
};

/**
 * Where the page's policy takes no text for the address of a script, lets MapLibre start its worker: that one
 * address, and no other.
 */
export function trustWorker(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  const href = workerHref();
  try {
    trustedTypes.createPolicy('default', { createScriptURL: (url) => (url === href ? url : null) });
  } catch (error) {
    // A host may send a stricter policy of its own: then the still stays the map.
    console.info('MapLibre may not start its worker:', error);
  }
}
