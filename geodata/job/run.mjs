// `npm run geodata`: makes geodata/world/ and geodata/ukraine/oblasts.geojson anew. The same packages give the same bytes.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const geodata = dirname(here);

/** npm leaves a copy of the lock in node_modules: the packages are those of our lock where both name the same. */
function installed() {
  const copy = join(here, 'node_modules/.package-lock.json');
  if (!existsSync(copy)) return false;
  const wanted = JSON.parse(readFileSync(join(here, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(copy, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

function install() {
  // Under npm the way to npm itself is known; by hand it is the one on the path.
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']];
  const { status } = spawnSync(command, args, { cwd: here, stdio: 'inherit', shell: !npm });
  if (status !== 0) {
    console.error('geodata: the packages of geodata/job could not be installed; nothing was changed.');
    process.exit(status ?? 1);
  }
}

async function step(title, work) {
  const start = Date.now();
  const result = await work();
  console.log(`geodata: ${title} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return result;
}

if (!installed()) await step('packages installed', install);

const { countryFinder, makeBorders, makeCountries } = await import('./countries.mjs');
const { makeGazetteer } = await import('./gazetteer.mjs');
const { makeWatersOfUkraine } = await import('./waters-ukraine.mjs');
const { makeLand } = await import('./land.mjs');
const { makeOblasts } = await import('./oblasts.mjs');
const { makeLakes, makeRivers } = await import('./rivers.mjs');
const { makeTowns } = await import('./towns.mjs');
const { makeWaters } = await import('./waters.mjs');
const { writeGeojson } = await import('./write-geojson.mjs');

async function write(name, make) {
  const file = join(geodata, name);
  const features = await step(name, make);
  writeGeojson(file, features);
  console.log(`geodata:   ${features.length} features, ${(statSync(file).size / 1000).toFixed(0)} kB`);
  return features;
}

const land = await step('land cleaned and simplified in one topology', makeLand);
await write('ukraine/oblasts.geojson', () => makeOblasts(land.parts));
await write('ukraine/waters.geojson', makeWatersOfUkraine);
const countries = await write('world/countries.geojson', () => makeCountries(land.countries));
await write('world/borders.geojson', () => makeBorders(countries));
const waters = await write('world/waters.geojson', makeWaters);
await write('world/lakes.geojson', () => makeLakes(waters));
await write('world/rivers.geojson', () => makeRivers(countryFinder(countries)));
await write('world/towns.geojson', () => makeTowns(countries));
const rows = await step('names/gazetteer.json', makeGazetteer);
writeFileSync(
  join(geodata, 'names/gazetteer.json'),
  `{"towns":[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`,
);
