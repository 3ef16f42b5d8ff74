import Map from 'ol/Map.js';
import View from 'ol/View.js';
import GeoJSON from 'ol/format/GeoJSON.js';
import VectorLayer from 'ol/layer/Vector.js';
import 'ol/ol.css';
import { fromLonLat, transformExtent } from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import { Circle, Fill, Stroke, Style } from 'ol/style.js';
import { bench, colours, home, load, ready, showCard } from '../common.js';

const view = new View();
const map = new Map({ target: 'map', view, controls: [] });
view.fit(transformExtent(home, 'EPSG:4326', 'EPSG:3857'));
const format = new GeoJSON({ featureProjection: 'EPSG:3857' });
const [countries, occupied, incidents] = await Promise.all(['countries', 'occupied', 'incidents'].map(load));
const layer = (data, style) => {
  const added = new VectorLayer({ source: new VectorSource({ features: format.readFeatures(data) }), style });
  map.addLayer(added);
  return added;
};
const area = (fill, stroke) =>
  new Style({ fill: new Fill({ color: fill }), stroke: new Stroke({ color: stroke, width: 1 }) });
layer(countries, area(colours.land, colours.line));
const territory = layer(occupied, area(colours.occupied, colours.occupied));
const points = layer(
  incidents,
  new Style({
    image: new Circle({
      radius: 6,
      fill: new Fill({ color: colours.incident }),
      stroke: new Stroke({ color: '#fff', width: 1 }),
    }),
  }),
);
map.on('click', ({ pixel }) => {
  const [feature] = map.getFeaturesAtPixel(pixel, { layerFilter: (each) => each === points });
  if (!feature) return;
  territory.setStyle(area(colours.lit, colours.occupied));
  showCard(feature.getProperties());
});
bench({
  toggle: (shown) => territory.setVisible(shown),
  at: (i) => map.getPixelFromCoordinate(fromLonLat(incidents.features[i].geometry.coordinates)),
});
map.once('rendercomplete', ready);
