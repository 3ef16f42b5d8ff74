import { alongCoasts, waterTable } from './water-names.mjs';

const pairs = (more) => Object.fromEntries(more ? more.split(/; */).map((pair) => pair.split('=')) : []);

/** Label points of oceans, seas, gulfs, bays, straits, canals and lakes, out of our own table. */
export function makeWaters() {
  const waters = waterTable.trim().split('\n').map(water);
  const repeated = alongCoasts
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [en, points] = line.split(' | ');
      const { id, properties } = waters.find(({ properties: { names } }) => names.en === en);
      return points.split(', ').map((point) => ({
        // Its place makes the id, so that a point added among the others renames none of them.
        id: `${id}@${point.replace(' ', ',')}`,
        properties: { ...properties, rank: 4 },
        geometry: { type: 'Point', coordinates: point.split(' ').map(Number) },
      }));
    });
  return [...waters, ...repeated];
}

function water(line) {
  const [kind, rank, lng, lat, en, uk, de, fr, pl, more] = line.split('|').map((cell) => cell.trim());
  // What stands in brackets tells points of one water apart; it is no part of the name.
  const names = Object.fromEntries(
    Object.entries({ en, uk, de, fr, pl, ...pairs(more) }).map(([language, name]) => [
      language,
      name.replace(/ \(.+\)$/, ''),
    ]),
  );
  const id = `${kind}:${en
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/-$/, '')}`;
  return {
    id,
    properties: { names, kind, rank: Number(rank) },
    geometry: { type: 'Point', coordinates: [Number(lng), Number(lat)] },
  };
}
