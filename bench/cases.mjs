/** The two conditions. `rate` is bytes a second and `latency` milliseconds a request, shaped by the server. */
export const conditions = {
  desktop: { width: 1280, height: 800, cpu: 1, touch: false },
  phone: { width: 390, height: 844, cpu: 4, touch: true, rate: 1_600_000 / 8, latency: 150 },
};

const bare = ([fill, path]) => ({
  fill,
  path: (incidents) => `/bare/${path}/?incidents=${incidents}`,
  sizes: true,
});
const solid = [212, 105, 76];
/** The territory's colour at 62 % over the country's. */
const washed = [228, 162, 142];
const report = 'en/white-house-talks/';

/**
 * What is measured. `fill`: the colour of the occupied territory as it is drawn, by which a screenshot knows the
 * map. `sizes`: whether the page can draw more incidents than ten. `start`: MapLibre is started by a touch, once
 * the page has come to rest; times then count from that touch.
 */
export const cases = {
  floor: { title: 'Prerendered SVG, no script (floor)', fill: solid, path: () => '/floor.html', still: true },
  page: { title: 'Geogloss, page', fill: washed, path: () => `/site/${report}`, ours: true },
  embed: { title: 'Geogloss, embed', fill: washed, path: () => `/site/embed/${report}`, ours: true },
  webgl: {
    title: 'Geogloss, page, WebGL from its start',
    fill: washed,
    path: () => `/site/${report}`,
    ours: true,
    start: true,
  },
  leaflet: { title: 'Leaflet 1.9, bare', ...bare([solid, 'leaflet']) },
  openlayers: { title: 'OpenLayers 10, bare', ...bare([solid, 'openlayers']) },
  maplibre: { title: 'MapLibre 6.17, bare', ...bare([solid, 'maplibre']) },
  deck: { title: 'deck.gl 9 over MapLibre, bare', ...bare([solid, 'deck']) },
};
