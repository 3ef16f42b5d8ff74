import { waterTable } from './water-names.mjs';

/** Label points of oceans, seas, gulfs, bays, straits, canals and lakes, out of our own table. */
export const makeWaters = () =>
  waterTable
    .trim()
    .split('\n')
    .map((line) => {
      const [kind, rank, lng, lat, en, uk, de, fr, pl, more] = line.split('|').map((cell) => cell.trim());
      const local = more ? more.split(/; */).map((pair) => pair.split('=')) : [];
      const id = `${kind}:${en.normalize('NFD').toLowerCase().replace(/[^a-z]+/g, '-')}`;
      return {
        id,
        properties: { names: { en, uk, de, fr, pl, ...Object.fromEntries(local) }, kind, rank: Number(rank) },
        geometry: { type: 'Point', coordinates: [Number(lng), Number(lat)] },
      };
    });
