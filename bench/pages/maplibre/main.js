import { baseMap } from '../baseMap.js';
import { bench, colours, load, ready, showCard, urlOf } from '../common.js';

const lit = ['case', ['boolean', ['feature-state', 'lit'], false], colours.lit, colours.occupied];
const map = baseMap({
  sources: {
    occupied: { type: 'geojson', data: urlOf('occupied'), promoteId: 'mark' },
    incidents: { type: 'geojson', data: urlOf('incidents') },
  },
  layers: [
    { id: 'occupied', type: 'fill', source: 'occupied', paint: { 'fill-color': lit } },
    {
      id: 'incidents',
      type: 'circle',
      source: 'incidents',
      paint: {
        'circle-radius': 6,
        'circle-color': colours.incident,
        'circle-stroke-color': '#fff',
        'circle-stroke-width': 1,
      },
    },
  ],
});
map.on('click', 'incidents', ({ features: [feature] }) => {
  map.setFeatureState({ source: 'occupied', id: 'territory' }, { lit: true });
  showCard(feature.properties);
});
let incidents;
bench({
  toggle: (shown) => map.setLayoutProperty('occupied', 'visibility', shown ? 'visible' : 'none'),
  at: (i) => {
    const { x, y } = map.project(incidents.features[i].geometry.coordinates);
    return [x, y];
  },
});
map.once('idle', async () => {
  ready();
  incidents = await load('incidents');
  window.bench.whole = true;
});
