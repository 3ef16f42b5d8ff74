// Names by language: of countries from Unicode CLDR, of towns from GeoNames.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ownCountryNames } from './country-names.mjs';
import { share } from './debian.mjs';

const require = createRequire(import.meta.url);

/** The languages that every country is named in, beside its own. */
const languages = ['en', 'uk', 'de', 'fr', 'pl', 'ar', 'ru', 'zh', 'ja', 'es', 'tr'];

const { codeMappings } = require('cldr-core/supplemental/codeMappings.json').supplemental;
const { territoryInfo } = require('cldr-core/supplemental/territoryInfo.json').supplemental;

const alpha2 = new Map(
  Object.entries(codeMappings).flatMap(([code, { _alpha3 }]) =>
    /^[A-Z]{2}$/.test(code) && _alpha3 ? [[code === 'XK' ? 'XKX' : _alpha3, code]] : [],
  ),
);

/** Official languages, those of most people first. */
export function languagesOf(iso) {
  // CLDR counts Russian among the official languages of Ukraine, which has one.
  if (iso === 'UKR') return ['uk'];
  const spoken = Object.entries(territoryInfo[alpha2.get(iso)]?.languagePopulation ?? {});
  return spoken
    .filter(([, { _officialStatus: status }]) => status === 'official' || status === 'de_facto_official')
    .sort(([, a], [, b]) => b._populationPercent - a._populationPercent)
    .map(([language]) => language.replace('_', '-'));
}

/** ISO 3166-1: EGY for EG. */
export const alpha3 = new Map([...alpha2].map(([three, two]) => [two, three]));

export const populationOf = (iso) => Number(territoryInfo[alpha2.get(iso)]?._population ?? 0);

const territories = new Map();
function territoryName(language, code) {
  if (!territories.has(language)) {
    const path = join(
      import.meta.dirname,
      `node_modules/cldr-localenames-full/main/${language}/territories.json`,
    );
    const { main } = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
    territories.set(language, main?.[language].localeDisplayNames.territories ?? {});
  }
  const names = territories.get(language);
  const name = names[`${code}-alt-short`] && code === 'PS' ? names['PS-alt-short'] : names[code];
  // CLDR falls back to the code where a language has no name.
  return name === code ? undefined : name;
}

const plain = (name) =>
  name
    ?.replaceAll('ʼ', '’')
    .replaceAll("'", '’')
    .replace(' & ', ' and ')
    .replace(/^St\. /, 'Saint ');

export function countryNames(iso) {
  const code = alpha2.get(iso);
  const names = {};
  for (const language of [...languages, ...languagesOf(iso)]) {
    const name = ownCountryNames[iso]?.[language] ?? (code && territoryName(language, code));
    if (name) names[language] = language === 'en' || language === 'uk' ? plain(name) : name;
  }
  if (!names.en || !names.uk) throw new Error(`No name for the country ${iso}: add it to country-names.mjs`);
  return names;
}

/** The messages of a gettext catalogue, by what they translate: here a name by its GeoNames id. */
function readCatalogue(file) {
  const bytes = readFileSync(file);
  const [count, from, to] = [8, 12, 16].map((at) => bytes.readUInt32LE(at));
  const text = (table, i) => {
    const start = bytes.readUInt32LE(table + 8 * i + 4);
    return bytes.toString('utf8', start, start + bytes.readUInt32LE(table + 8 * i));
  };
  return new Map(Array.from({ length: count }, (_, i) => [text(from, i), text(to, i)]));
}

const catalogues = new Map();
/** The town's name in a language, where GeoNames has one. */
export function townName(id, language) {
  if (!catalogues.has(language)) {
    const file = join(share('libgeonames-common'), `locale/${language}/LC_MESSAGES/geonames.mo`);
    catalogues.set(language, existsSync(file) ? readCatalogue(file) : new Map());
  }
  return catalogues.get(language).get(id);
}
