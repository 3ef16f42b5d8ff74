import { oblastNames } from './oblast-names.mjs';
import { polygonsOf, settlePolygons } from './rings.mjs';

export function makeOblasts(parts) {
  const oblasts = parts.filter(({ properties }) => properties.iso === 'UKR');
  const missing = Object.keys(oblastNames).filter((id) => !oblasts.some((o) => o.properties.part === id));
  if (missing.length > 0 || oblasts.length !== 27)
    throw new Error(
      `Ukraine has 27 first-level units: ${oblasts.length} found, missing ${missing.join(', ')}`,
    );
  return oblasts.map(({ properties, geometry }) => ({
    id: properties.part,
    properties: oblastNames[properties.part],
    geometry: settlePolygons(polygonsOf(geometry)),
  }));
}
