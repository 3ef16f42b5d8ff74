import { GeoJsonLayer } from '@deck.gl/layers';
import { MapboxOverlay } from '@deck.gl/mapbox';
import { baseMap } from '../baseMap.js';
import { bench, colours, load, ready, showCard } from '../common.js';

const rgb = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const loading = Promise.all(['occupied', 'incidents'].map(load));
const map = baseMap({});
const [occupied, incidents] = await loading;
let shown = true;
let fill = colours.occupied;
const layers = () => [
  new GeoJsonLayer({
    id: 'occupied',
    data: occupied,
    visible: shown,
    stroked: false,
    getFillColor: rgb(fill),
    updateTriggers: { getFillColor: fill },
  }),
  new GeoJsonLayer({
    id: 'incidents',
    data: incidents,
    pointRadiusUnits: 'pixels',
    getPointRadius: 6,
    getFillColor: rgb(colours.incident),
    getLineColor: [255, 255, 255],
    lineWidthUnits: 'pixels',
    getLineWidth: 1,
    pickable: true,
    onClick: ({ object }) => {
      fill = colours.lit;
      overlay.setProps({ layers: layers() });
      showCard(object.properties);
    },
  }),
];
const overlay = new MapboxOverlay({ layers: layers() });
map.addControl(overlay);
bench({
  toggle: (now) => {
    shown = now;
    overlay.setProps({ layers: layers() });
  },
  at: (i) => {
    const { x, y } = map.project(incidents.features[i].geometry.coordinates);
    return [x, y];
  },
});
map.once('idle', ready);
