import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { bench, colours, home, load, ready, showCard } from '../common.js';

const map = L.map('map', { preferCanvas: true, attributionControl: false });
map.fitBounds([
  [home[1], home[0]],
  [home[3], home[2]],
]);
const [countries, occupied, incidents] = await Promise.all(['countries', 'occupied', 'incidents'].map(load));
L.geoJSON(countries, {
  style: { color: colours.line, weight: 0.75, fillColor: colours.land, fillOpacity: 1 },
  interactive: false,
}).addTo(map);
const area = L.geoJSON(occupied, {
  style: { color: colours.occupied, weight: 1, fillColor: colours.occupied, fillOpacity: 1 },
  interactive: false,
}).addTo(map);
L.geoJSON(incidents, {
  pointToLayer: (feature, at) =>
    L.circleMarker(at, { radius: 6, color: '#fff', weight: 1, fillColor: colours.incident, fillOpacity: 1 }),
  onEachFeature: (feature, marker) =>
    marker.on('click', () => {
      area.setStyle({ fillColor: colours.lit });
      showCard(feature.properties);
    }),
}).addTo(map);
bench({
  toggle: (shown) => (shown ? area.addTo(map) : area.remove()),
  at: (i) => {
    const [longitude, latitude] = incidents.features[i].geometry.coordinates;
    const { x, y } = map.latLngToContainerPoint([latitude, longitude]);
    return [x, y];
  },
});
requestAnimationFrame(() => requestAnimationFrame(ready));
