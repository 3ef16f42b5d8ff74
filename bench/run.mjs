// `npm run bench`: see README.md beside this file.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const { values } = parseArgs({
  options: {
    repeat: { type: 'string', default: '5' },
    cases: { type: 'string' },
    conditions: { type: 'string' },
    incidents: { type: 'string', default: '10' },
    rows: { type: 'string' },
    out: { type: 'string' },
  },
});
const say = (line) => process.stderr.write(`${line}\n`);

if (!existsSync(join(here, 'node_modules'))) {
  say('Installing the other libraries (once) ...');
  const npm = process.env.npm_execpath;
  const [command, ...args] = npm ? [process.execPath, npm, 'ci'] : ['npm', 'ci'];
  const { status } = spawnSync(command, args, { cwd: here, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
if (values.rows === undefined && !existsSync(join(root, 'dist/index.html'))) {
  say('There is no built site: run `npm run build` first.');
  process.exit(1);
}
const { cases: allCases, conditions } = await import('./cases.mjs');
const { manyCases, manyPages, rowsOf } = await import('./many.mjs');
const { pagesFor } = await import('./build.mjs');
const { serve } = await import('./serve.mjs');
const { visit } = await import('./measure.mjs');
const { visitMany } = await import('./measureMany.mjs');
const { manyParts, manyRatios, tableOf } = await import('./table.mjs');
const { findChromium } = await import('../scripts/chromium.mjs');
const { chromium } = createRequire(join(root, 'package.json'))('playwright');

const chosen = (all, given) => {
  const names = given?.split(',') ?? Object.keys(all);
  const unknown = names.filter((name) => !(name in all));
  if (unknown.length > 0)
    throw new Error(`there is no ${unknown.join(', ')}: choose from ${Object.keys(all).join(', ')}`);
  return names;
};
const rows = values.rows === undefined ? undefined : rowsOf(values.rows);
const cases = rows === undefined ? allCases : manyCases;
const incidents = Number(values.incidents);
const repeat = Number(values.repeat);
const wanted = chosen(cases, values.cases).filter(
  (name) => rows !== undefined || incidents === 10 || cases[name].sizes,
);
const executablePath = await findChromium();

say('Building the pages ...');
const withBare = wanted.some((name) => !cases[name].ours);
const many = rows === undefined ? undefined : await manyPages({ here, root, count: rows, say, withBare });
const server = await serve(many?.content ?? (await pagesFor({ here, root, incidents })));
const results = {};
const failures = [];
const names = chosen(conditions, values.conditions);
const total = names.length * wanted.length * repeat;
let done = 0;
/** The least and the most that this machine had to do. */
const loads = [Infinity, 0];
try {
  for (const condition of names) {
    results[condition] = Object.fromEntries(wanted.map((name) => [name, []]));
    // In turn, so that what else the machine does meets all alike.
    for (let round = 1; round <= repeat; round += 1)
      for (const name of wanted) {
        done += 1;
        const [load] = loadavg().map((each) => Math.round(each * 10) / 10);
        loads.splice(0, 2, Math.min(loads[0], load), Math.max(loads[1], load));
        const label = `[${done}/${total}] ${condition}, ${name}, ${round} of ${repeat}`;
        try {
          const found = await (many ? visitMany : visit)({
            row: many?.row,
            chromium,
            executablePath,
            server,
            aCase: cases[name],
            condition: conditions[condition],
            incidents,
          });
          results[condition][name].push(found);
          const told = found.seen ?? found.ready;
          say(`${label}: ${told === undefined ? 'done' : `${Math.round(told)} ms`}`);
        } catch (error) {
          failures.push(`${label}: ${error.message.split('\n')[0]}`);
          say(failures.at(-1));
        }
      }
  }
} finally {
  await server.close();
}

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const version = browser.version();
await browser.close();
const date = new Date().toISOString().slice(0, 10);
const head = [
  `# Benchmark of ${date}`,
  '',
  `Chromium ${version}, ${cpus().length} cores; ${many ? `${rows.toLocaleString('en-GB')} rows, report built in ${many.seconds.toFixed(1)} s` : `${incidents.toLocaleString('en-GB')} incidents`}; load ${loads.join(' to ')} while it ran; medians of ${repeat} visits, each in a new browser with a new profile, the pages in turn. Read the figures as ratios: they hold within one run.`,
  '',
  ...(failures.length > 0
    ? ['Visits that failed and are left out:', '', ...failures.map((f) => `- ${f}`), '']
    : []),
];
const text = `${head.join('\n')}\n${tableOf(results, cases, many ? [manyParts, manyRatios] : undefined)}`;
console.log(text);
const suffix = many ? `-rows-${values.rows}` : incidents === 10 ? '' : `-${incidents}`;
const file = values.out ?? join(here, 'results', `${date}${suffix}.md`);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, text);
writeFileSync(file.replace(/\.md$/u, '.json'), JSON.stringify(results, null, 1));
say(`Written to ${file}`);
