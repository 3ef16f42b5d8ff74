import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** One feature a line: small, and a change of one feature is one line of a diff. */
export function writeGeojson(file, features) {
  const lines = features
    .map(({ id, properties, geometry }) => ({
      order: id ?? JSON.stringify(properties),
      line: JSON.stringify({ type: 'Feature', id, properties, geometry }),
    }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .map(({ line }) => line);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`);
}
