// `npm run bench -- --rows 100k`: a report of a table of many rows, beside bare pages that draw the same rows.
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { bareCountries, buildBare } from './build.mjs';
import { buildProject, makeProject } from './rowsReport.mjs';

/** Circles of the report over water and over land, as they are drawn by half; and those of the bare pages. */
const ours = [
  [160, 120, 137],
  [171, 123, 132],
];
const bare = [[109, 15, 42]];
const site = (report) => ({
  path: () => `/site/en/${report}/`,
  fills: ours,
  ours: true,
  from: '.plot .end.from',
});
const page = (name) => ({ path: () => `/bare/${name}/`, fills: bare, from: '#from' });

/** What is measured of many rows; `from` is the handle of the filter. */
export const manyCases = {
  ten: { title: 'Geogloss, ten rows', ...site('ten-rows') },
  many: { title: 'Geogloss, all rows', ...site('many-rows') },
  clustered: { title: 'MapLibre 6.17, clustered', ...page('clustered') },
  filtered: { title: 'deck.gl 9, data filter extension', ...page('filtered') },
};

const sizes = { '100k': 100_000, '500k': 500_000, '5m': 5_000_000 };

/** @throws for what is no number of rows */
export function rowsOf(text) {
  const count = sizes[text] ?? Number(text);
  if (!(count > 20_000)) throw new Error(`--rows ${text}: 100k, 500k, 5m, or a number above 20,000`);
  return count;
}

/** The rows of a table as GeoJSON, in a file. */
async function writeGeoJson(table, file) {
  const out = createWriteStream(file);
  const lines = createInterface({ input: createReadStream(table) });
  let [head, between] = [true, '{"type":"FeatureCollection","features":['];
  for await (const line of lines) {
    if (head) {
      head = false;
      continue;
    }
    const [id, lon, lat, from, , title] = line.split(',');
    const properties = { id, title, day: Date.parse(from) / 86_400_000 };
    const geometry = { type: 'Point', coordinates: [Number(lon), Number(lat)] };
    if (!out.write(between + JSON.stringify({ type: 'Feature', properties, geometry })))
      await once(out, 'drain');
    between = ',';
  }
  out.end(']}');
  await once(out, 'finish');
}

/**
 * Builds the report and the bare pages.
 *
 * @returns what `serve` takes, how long the build took, and a row to look at
 */
export async function manyPages({ here, root, count, say, withBare }) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-rows-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { freshProgram } = await import('../scripts/program.mjs');
  const program = await freshProgram(root);
  await makeProject(folder, root, count);
  const begun = performance.now();
  buildProject(folder, program);
  const seconds = (performance.now() - begun) / 1000;
  say(`The site of ${count} rows: ${seconds.toFixed(1)} s`);
  const table = join(folder, 'src/reports/many-rows/rows.csv');
  const geojson = join(folder, 'dist/rows.json');
  if (withBare) {
    await buildBare({ here, root });
    await writeGeoJson(table, geojson);
    say(`The same rows as GeoJSON: ${(statSync(geojson).size / 1e6).toFixed(1)} MB`);
  }
  // The fourth row lies alone, with a few beside it.
  const lines = createInterface({ input: createReadStream(table) });
  const found = [];
  for await (const line of lines) if (found.push(line.split(',')) > 4) break;
  lines.close();
  const [id, lon, lat] = found[4];
  return {
    content: {
      folders: { '/site/': join(folder, 'dist'), '/bare/': join(here, 'dist') },
      files: { '/data/rows.json': geojson },
      texts: { '/data/countries.json': JSON.stringify(bareCountries(root)) },
    },
    seconds,
    row: { id, at: [Number(lon), Number(lat)] },
  };
}
