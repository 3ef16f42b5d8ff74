import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { colours, home, urlOf } from './common.js';

/** MapLibre with the countries; what else is drawn is up to the page. */
export function baseMap({ sources = {}, layers = [], bounds = home }) {
  setWorkerUrl(new URL(workerUrl, import.meta.url).href);
  return new MapLibreMap({
    container: 'map',
    bounds,
    attributionControl: false,
    fadeDuration: 0,
    dragRotate: false,
    style: {
      version: 8,
      sources: { countries: { type: 'geojson', data: urlOf('countries') }, ...sources },
      layers: [
        { id: 'water', type: 'background', paint: { 'background-color': colours.water } },
        { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': colours.land } },
        { id: 'coast', type: 'line', source: 'countries', paint: { 'line-color': colours.line } },
        ...layers,
      ],
    },
  });
}
