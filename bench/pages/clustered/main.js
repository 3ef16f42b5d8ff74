import { baseMap } from '../baseMap.js';
import { colours, ready, showCard } from '../common.js';
import { benchRows, home, rowsUrl } from '../manyRows.js';

const circle = { 'circle-color': colours.incident };
const map = baseMap({
  bounds: home,
  sources: { rows: { type: 'geojson', data: rowsUrl, cluster: true, clusterRadius: 20, clusterMaxZoom: 9 } },
  layers: [
    {
      id: 'clusters',
      type: 'circle',
      source: 'rows',
      filter: ['has', 'point_count'],
      paint: {
        ...circle,
        'circle-radius': ['max', 2, ['min', 26, ['/', ['sqrt', ['get', 'point_count']], 4]]],
      },
    },
    {
      id: 'rows',
      type: 'circle',
      source: 'rows',
      filter: ['!', ['has', 'point_count']],
      paint: { ...circle, 'circle-radius': 4.5 },
    },
  ],
});
map.on('click', 'rows', ({ features: [feature] }) => showCard(feature.properties));
map.on('mousemove', 'rows', ({ features: [feature] }) => {
  map.getCanvas().title = feature.properties.title;
});
const idle = () => new Promise((resolve) => map.once('idle', resolve));
let rows;
benchRows({
  // Its clusters know no filter: they are made anew from the rows that are left.
  filter: async (day) => {
    rows ??= await (await fetch(rowsUrl)).json();
    const features = rows.features.filter(({ properties }) => properties.day >= day);
    map.getSource('rows').setData({ type: 'FeatureCollection', features });
    return idle();
  },
  toggle: (shown) => {
    for (const layer of ['clusters', 'rows'])
      map.setLayoutProperty(layer, 'visibility', shown ? 'visible' : 'none');
  },
  go: (center) => {
    map.jumpTo({ center, zoom: 10 });
    return idle();
  },
  at: (position) => {
    const { x, y } = map.project(position);
    return [x, y];
  },
});
map.once('idle', ready);
