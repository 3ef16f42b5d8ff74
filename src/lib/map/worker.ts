import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Absolute address of MapLibre's worker. */
export const workerHref = (): string => new URL(workerUrl, import.meta.url).href;
