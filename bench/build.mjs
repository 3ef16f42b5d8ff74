import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { incidents as invented } from './incidents.mjs';

const libraries = ['leaflet', 'openlayers', 'maplibre', 'deck', 'clustered', 'filtered'];

/** The floor: what of the built page's still the other pages draw as well, and nothing else. */
function floorOf(page) {
  const tags = [...page.matchAll(/<path class="([\w-]+)[^>]*\sd="([^"]*)"/gu)];
  const d = (kind) => {
    const found = tags.flatMap(([, each, path]) => (each === kind ? [path] : []));
    if (found.join('') === '') throw new Error(`the built page has no shape ${kind}`);
    return found.join('');
  };
  const [, scale] = /class="world"[^>]*transform="([^"]*)"/u.exec(page) ?? [];
  const [, viewBox] = /class="still"[^>]*viewBox="([^"]*)"/u.exec(page) ?? [];
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Prerendered</title><link rel="icon" href="data:,">
<style>body{margin:0}svg{position:absolute;inset:0;width:100%;height:100%;background:#dce6ea}path{vector-effect:non-scaling-stroke}</style></head>
<body><svg id="map" viewBox="${viewBox}"><g transform="${scale}"><path fill="#f0ede5" stroke="#a9b8bd" d="${d('land')}${d('region')}"/><path fill="none" stroke="#77736a" d="${d('border')}"/><path fill="#d4694c" d="${d('control')}"/></g></svg></body></html>`;
}

/** One feature, so that one state lights all of it. */
function territory(collection) {
  const coordinates = collection.features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  );
  return {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { mark: 'territory' }, geometry: { type: 'MultiPolygon', coordinates } },
    ],
  };
}

/** Builds the bare pages into `dist` beside this file. */
export async function buildBare({ here, root }) {
  const vite = createRequire(join(root, 'package.json')).resolve('vite');
  const { build } = await import(pathToFileURL(vite).href);
  await build({
    root: join(here, 'pages'),
    base: '/bare/',
    configFile: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      target: 'es2022',
      outDir: join(here, 'dist'),
      emptyOutDir: true,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: libraries.map((name) => join(here, 'pages', name, 'index.html')) },
    },
  });
}

const read = (root, name) => JSON.parse(readFileSync(join(root, 'geodata', name), 'utf8'));

/** The countries that the bare pages draw. */
export const bareCountries = (root) => ({
  type: 'FeatureCollection',
  features: read(root, 'world/countries.geojson').features.map(({ geometry }) => ({
    type: 'Feature',
    properties: {},
    geometry,
  })),
});

/**
 * Builds the bare pages, and makes the data that all of them draw.
 *
 * @returns what `serve` takes
 */
export async function pagesFor({ here, root, incidents }) {
  await buildBare({ here, root });
  const page = readFileSync(join(root, 'dist/en/white-house-talks/index.html'), 'utf8');
  return {
    folders: { '/site/': join(root, 'dist'), '/bare/': join(here, 'dist') },
    texts: {
      '/floor.html': floorOf(page),
      '/data/countries.json': JSON.stringify(bareCountries(root)),
      '/data/occupied.json': JSON.stringify(territory(read(root, 'ukraine/control/2025-08-18.geojson'))),
      [`/data/incidents-${incidents}.json`]: JSON.stringify(invented(incidents)),
    },
  };
}
