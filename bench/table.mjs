import { quantile } from './measure.mjs';

/** What a column is called, its unit, and to how many decimals it is told. */
export const columns = {
  paint: ['first paint', 'ms', 0],
  seen: ['map seen', 'ms', 0],
  ready: ['map answers', 'ms', 0],
  free: ['last long task ends', 'ms', 0],
  blocking: ['blocking', 'ms', 0],
  seenKB: ['until seen', 'kB', 1],
  seenRequests: ['requests until seen', '', 0],
  allKB: ['in all', 'kB', 1],
  allRequests: ['requests in all', '', 0],
  shift: ['layout shift', '', 3],
  toggle: ['toggle', 'ms', 0],
  select: ['click to card', 'ms', 0],
  selectOwn: ['own work in it', 'ms', 1],
  panP50: ['pan frame, median', 'ms', 1],
  panP95: ['pan frame, 95 %', 'ms', 1],
  heap: ['heap', 'MB', 1],
  memory: ['renderer memory', 'MB', 0],
};

const parts = [
  ['First view', ['paint', 'seen', 'ready', 'free', 'blocking', 'shift']],
  ['What is sent (brotli)', ['seenKB', 'seenRequests', 'allKB', 'allRequests']],
  ['In the hand', ['toggle', 'select', 'selectOwn', 'panP50', 'panP95', 'heap', 'memory']],
];

const told = (value, decimals) =>
  value === undefined || Number.isNaN(value)
    ? '–'
    : value.toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

/** The median of each column, of all visits with a value. */
export function medians(visits) {
  return Object.fromEntries(
    Object.keys(columns).map((name) => {
      const values = visits
        .map((visit) => visit[name])
        .filter((value) => value !== undefined && value !== null);
      return [name, values.length > 0 ? quantile(values, 0.5) : undefined];
    }),
  );
}

/** What issue budgets are held against: one figure over another, of the same condition. */
const ratios = [
  ['map seen: page / floor (at most 1.3)', 'page', 'seen', 'floor', 'seen'],
  ['map seen: page / Leaflet (at most 0.4)', 'page', 'seen', 'leaflet', 'seen'],
  ['map seen: embed / Leaflet (at most 0.4)', 'embed', 'seen', 'leaflet', 'seen'],
  ['map answers: page / Leaflet (at most 0.6)', 'page', 'ready', 'leaflet', 'ready'],
  ['WebGL ready from its start / bare MapLibre (at most 1.05)', 'webgl', 'ready', 'maplibre', 'ready'],
  ['click to card: WebGL / bare MapLibre (at most 1.2)', 'webgl', 'select', 'maplibre', 'select'],
  ['click to card: page / Leaflet', 'page', 'select', 'leaflet', 'select'],
];

/**
 * @param results - { condition: { case: visits } }
 * @param cases - see cases.mjs
 */
export function tableOf(results, cases) {
  const out = [];
  for (const [condition, byCase] of Object.entries(results)) {
    const middle = Object.fromEntries(
      Object.entries(byCase).map(([name, visits]) => [name, medians(visits)]),
    );
    out.push(`## ${condition}`, '');
    for (const [title, names] of parts) {
      out.push(`### ${title}`, '');
      const head = names.map((name) => {
        const [label, unit] = columns[name];
        return unit ? `${label}, ${unit}` : label;
      });
      out.push(`| page | ${head.join(' | ')} |`, `| --- |${' ---: |'.repeat(names.length)}`);
      for (const [name, row] of Object.entries(middle))
        out.push(
          `| ${cases[name].title} | ${names.map((each) => told(row[each], columns[each][2])).join(' | ')} |`,
        );
      out.push('');
    }
    out.push('### Ratios', '', '| ratio of medians | value |', '| --- | ---: |');
    for (const [label, a, x, b, y] of ratios) {
      const [over, under] = [middle[a]?.[x], middle[b]?.[y]];
      if (over !== undefined && under) out.push(`| ${label} | ${told(over / under, 2)} |`);
    }
    out.push('');
  }
  return out.join('\n');
}
