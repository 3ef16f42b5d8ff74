import { DataFilterExtension } from '@deck.gl/extensions';
import { ScatterplotLayer } from '@deck.gl/layers';
import { MapboxOverlay } from '@deck.gl/mapbox';
import { baseMap } from '../baseMap.js';
import { ready, showCard } from '../common.js';
import { benchRows, home, rowsUrl } from '../manyRows.js';

const loading = fetch(rowsUrl).then((response) => response.json());
const map = baseMap({ bounds: home });
const { features } = await loading;
const extensions = [new DataFilterExtension({ filterSize: 1 })];
let [shown, from] = [true, 0];
let drawn = () => {};
const layers = () => [
  new ScatterplotLayer({
    id: 'rows',
    data: features,
    visible: shown,
    getPosition: ({ geometry }) => geometry.coordinates,
    radiusUnits: 'pixels',
    getRadius: 4.5,
    getFillColor: [109, 15, 42],
    pickable: true,
    autoHighlight: true,
    extensions,
    getFilterValue: ({ properties }) => properties.day,
    filterRange: [from, 1e6],
    onClick: ({ object }) => showCard(object.properties),
  }),
];
const overlay = new MapboxOverlay({ layers: layers(), onAfterRender: () => drawn() });
map.addControl(overlay);
/** Draws anew, and settles once it is drawn. */
const draw = () =>
  new Promise((resolve) => {
    drawn = resolve;
    overlay.setProps({ layers: layers() });
  });
benchRows({
  filter: (day) => {
    from = day;
    return draw();
  },
  toggle: (now) => {
    shown = now;
    overlay.setProps({ layers: layers() });
  },
  go: (center) => {
    const idle = new Promise((resolve) => map.once('idle', resolve));
    map.jumpTo({ center, zoom: 10 });
    return idle;
  },
  at: (position) => {
    const { x, y } = map.project(position);
    return [x, y];
  },
});
map.once('idle', ready);
