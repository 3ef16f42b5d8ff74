import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** One feature a line: small, and a change of one feature is one line of a diff. */
export function writeGeojson(file, features) {
  const sorted = [...features].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const lines = sorted.map(({ id, properties, geometry }) =>
    JSON.stringify({ type: 'Feature', id, properties, geometry }),
  );
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`);
}
