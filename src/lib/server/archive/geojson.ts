import type { Dataset } from '../../map/provenance.ts';
import type { SiteFile } from '../site/page.ts';

type Annotations = { items: { body: { id: string }[] }[] };

/**
 * All marks of a report as one GeoJSON file: what its annotations point at, each feature once, with where it
 * comes from, and the datasets of the whole map.
 *
 * @param annotations - the report's annotations as the site has them, whose bodies are the features
 */
export function marksGeojson(annotations: string, datasets: readonly Dataset[]): SiteFile {
  const { items } = JSON.parse(annotations) as Annotations;
  const features = new Map(items.flatMap(({ body }) => body).map((feature) => [feature.id, feature]));
  const collection = { type: 'FeatureCollection', features: [...features.values()], datasets };
  return { path: 'map.geojson', text: `${JSON.stringify(collection, null, 2)}\n` };
}
