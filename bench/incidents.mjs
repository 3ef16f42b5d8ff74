/** A generator of numbers from 0 to 1 that gives the same row for the same seed (Mulberry32, public domain). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const centres = [
  [36.25, 49.98],
  [37.8, 48.0],
  [35.14, 47.84],
  [32.61, 46.64],
  [30.52, 50.45],
  [34.8, 50.9],
];

/**
 * Invented incidents, denser near six towns: the same for the same count and seed. The first ten are the first
 * ten of every larger set.
 *
 * @returns GeoJSON points, [longitude, latitude] in degrees, with `id`, `title` and `day`
 */
export function incidents(count, seed = 20251124) {
  const random = seeded(seed);
  const day0 = Date.UTC(2022, 1, 24);
  const features = Array.from({ length: count }, (_, id) => {
    const [x, y] = centres[Math.floor(random() * centres.length)];
    // The sum of three is close enough to a bell.
    const around = () => (random() + random() + random() - 1.5) * 1.6;
    const at = [x + around() * 1.5, y + around()].map((degrees) => Math.round(degrees * 1e5) / 1e5);
    const day = new Date(day0 + Math.floor(random() * 1270) * 86_400_000).toISOString().slice(0, 10);
    return {
      type: 'Feature',
      id,
      properties: { id, title: `Incident ${id + 1}`, day },
      geometry: { type: 'Point', coordinates: at },
    };
  });
  return { type: 'FeatureCollection', features };
}
