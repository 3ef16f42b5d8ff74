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
  openKB: ['opened', 'kB', 1],
  filterKB: ['until the filter has answered', 'kB', 1],
  moves: ['its handle moves', 'ms', 0],
  answers: ['its answer is seen', 'ms', 0],
  live: ['page’s script has hold', 'ms', 0],
  firstStep: ['first step', 'ms', 0],
  step: ['step to its frame', 'ms', 0],
  stepOwn: ['own work in it', 'ms', 1],
  stepOwn95: ['own work, 95 %', 'ms', 1],
  longTasks: ['long tasks in 8 steps', '', 0],
  hover: ['hover', 'ms', 0],
  choose: ['choose', 'ms', 0],
  chooseOwn: ['own work in it', 'ms', 1],
  heap: ['heap', 'MB', 1],
  memory: ['renderer memory', 'MB', 0],
};

const parts = [
  ['First view', ['paint', 'seen', 'ready', 'free', 'blocking', 'shift']],
  ['What is sent (brotli)', ['seenKB', 'seenRequests', 'allKB', 'allRequests']],
  ['In the hand', ['toggle', 'select', 'selectOwn', 'panP50', 'panP95', 'heap', 'memory']],
];

/** The parts of a table of many rows. */
export const manyParts = [
  ['First view', ['seen', 'ready', 'blocking', 'openKB', 'heap', 'memory']],
  [
    'Filter',
    ['filterKB', 'moves', 'answers', 'live', 'firstStep', 'step', 'stepOwn', 'stepOwn95', 'longTasks'],
  ],
  ['Zoomed to the rows', ['toggle', 'hover', 'choose', 'chooseOwn']],
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

export const manyRatios = [
  ['map seen: all rows / ten rows (at most 1.15)', 'many', 'seen', 'ten', 'seen'],
  ['map seen: all rows / clustered MapLibre', 'many', 'seen', 'clustered', 'seen'],
  ['map seen: all rows / deck.gl', 'many', 'seen', 'filtered', 'seen'],
  ['step to its frame: all rows / clustered MapLibre', 'many', 'step', 'clustered', 'step'],
  ['step to its frame: all rows / deck.gl', 'many', 'step', 'filtered', 'step'],
  ['memory: all rows / clustered MapLibre (at most 0.5)', 'many', 'memory', 'clustered', 'memory'],
  ['toggle: all rows / clustered MapLibre (at most 1.1)', 'many', 'toggle', 'clustered', 'toggle'],
  ['hover: all rows / clustered MapLibre (at most 1.1)', 'many', 'hover', 'clustered', 'hover'],
  ['choose: all rows / clustered MapLibre (at most 1.1)', 'many', 'choose', 'clustered', 'choose'],
];

/**
 * @param results - { condition: { case: visits } }
 * @param cases - see cases.mjs
 */
export function tableOf(results, cases, [shownParts, shownRatios] = [parts, ratios]) {
  const out = [];
  for (const [condition, byCase] of Object.entries(results)) {
    const middle = Object.fromEntries(
      Object.entries(byCase).map(([name, visits]) => [name, medians(visits)]),
    );
    out.push(`## ${condition}`, '');
    for (const [title, names] of shownParts) {
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
    for (const [label, a, x, b, y] of shownRatios) {
      const [over, under] = [middle[a]?.[x], middle[b]?.[y]];
      if (over !== undefined && under) out.push(`| ${label} | ${told(over / under, 2)} |`);
    }
    out.push('');
  }
  return out.join('\n');
}
