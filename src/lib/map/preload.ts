import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { DataUrls } from './style.ts';

/**
 * Fetches what MapLibre is going to ask for once its own script runs, its worker and its data, so that all
 * three come at the same time; MapLibre then finds them in the browser's cache. What fails here will be asked
 * for again, and missed there.
 */
export function preload(data: DataUrls): void {
  const worker = new URL(workerUrl, import.meta.url).href;
  for (const url of [worker, ...Object.values(data)])
    void fetch(url)
      .then((response) => response.arrayBuffer())
      .catch(() => {});
}
