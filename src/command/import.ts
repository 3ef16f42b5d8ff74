import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { shown } from '../lib/input/characters.ts';
import { inWords, limits } from '../lib/input/limits.ts';
import { isError } from '../lib/input/problem.ts';
import { rewound } from '../lib/geo/rewind.ts';
import { kindOf, type Kind } from '../lib/import/geometry.ts';
import { knownOf } from '../lib/import/known.ts';
import { changesOf, classesOf, featuresOf, saidIn } from '../lib/import/layer.ts';
import { mappingInWords } from '../lib/import/mapping.ts';
import type { Reading } from '../lib/import/recognise.ts';
import { readRows } from '../lib/import/rows.ts';
import type { DayOrder } from '../lib/import/days.ts';
import type { Role } from '../lib/map/roles.ts';
import { lineOf } from '../lib/server/check/checkResult.ts';
import { byKind } from '../lib/server/check/kinds.ts';
import { readReportMap } from '../lib/server/read/reportMap.ts';
import { Asking } from './ask.ts';
import { mappingFor, orderFor } from './importColumns.ts';
import {
  dataOf,
  earlierLayer,
  citedAmong,
  freeIds,
  layerNameOf,
  layerNames,
  mapOf,
  putLayer,
  rolesFor,
  titled,
  writeDataset,
  writeRefused,
} from './importFiles.ts';
import { readLong, type LongRows } from './importLong.ts';
import { datedRows, tableOf, whyTable, writeTable } from './importTable.ts';
import { checkStated, provenanceFor, type Stated } from './importProvenance.ts';
import { sourceIn } from './importSource.ts';
import { alikeInWords, changesInWords, counted, reasonsOf, recognisedIn } from './importTold.ts';
import { Refusal } from '../lib/input/refusal.ts';
import { forPrograms, print, printJson, Progress } from './output.ts';
import { textsOf, writeFile } from './reportFiles.ts';

/** What `geogloss import` is told; what is left out is found in the file, asked for, or left for its author to state. */
export type Importing = Reading &
  Stated & {
    readonly layer?: string;
    readonly role?: Role;
    readonly map?: string;
    readonly dates?: DayOrder;
    readonly lonFirst?: boolean;
    readonly shape?: string;
    readonly title?: string;
    readonly key?: string;
    readonly replace?: boolean;
    readonly strict?: boolean;
    readonly json?: boolean;
  };

/**
 * `geogloss import`: a layer of a report from a file of somebody else's.
 *
 * @param root - the project's folder
 * @param folder - the report's
 */
export async function importLayer(
  root: string,
  file: string,
  folder: string,
  options: Importing,
): Promise<void> {
  const { replace = false, json = false } = options;
  const layer = layerNameOf(file, options.layer);
  const map = mapOf(folder);
  // Before the long work, for the name that most files end with.
  earlierLayer(folder, map, layer, replace);
  const progress = new Progress();
  progress.say(`reading ${file} …`);
  const { source, long } = await sourceIn(file, options);
  progress.end();
  const known = knownOf(source, basename(file), options.shape);
  // Before the rows are read, of which there may be millions.
  checkStated(options, known);
  const asking = process.stdin.isTTY && !json ? new Asking() : undefined;
  // What stands in the file may steer a terminal.
  const say = (line: string) => (json ? undefined : print(shown(line)));
  let lines: LongRows | undefined;
  try {
    for (const line of recognisedIn(file, source, known)) say(line);
    if (source.rows.length === 0) throw new Refusal(`${file}: holds nothing that a map could show`);
    const mapping = await mappingFor(source, known, options.map, asking);
    const dates = await orderFor(source, mapping, options.dates ?? known?.dates, asking);
    progress.say('placing the rows …');
    const reading = { mapping, dates, lonFirst: options.lonFirst };
    lines = long && (await readLong(long, folder, layer, { reading, known, progress }));
    const read = lines ? { rows: [], refused: lines.refused, alike: [] } : readRows(source, reading, known);
    const points = lines?.taken ?? read.rows.filter(({ geometry }) => geometry.type === 'Point').length;
    const whyDense = whyTable(points, options.role, lines !== undefined);
    const rows = whyDense === undefined || lines ? read : datedRows(read, source);
    say(`  ${mappingInWords(mapping)}`);
    const given = lines?.given ?? source.rows.length;
    const taken = lines?.taken ?? rows.rows.length;
    const took = `${inWords(taken)} of ${counted(given, 'row')} taken`;
    const reasons = reasonsOf(rows.refused, source.counts);
    if (taken === 0 || (options.strict && rows.refused.length > 0))
      throw new Refusal([`${file}: ${took}; nothing was written`, ...reasons].join('\n'));
    if (whyDense !== undefined && options.role === undefined) say(`  ${whyDense}`);
    if (whyDense === undefined && (lines || points > limits.marks))
      throw new Refusal(
        `${file}: ${counted(points, 'point')}; a layer has ${inWords(limits.marks)} marks at the most, each an element of the page: choose the rows that the report speaks of, or take --role dense`,
      );
    const roles: ReadonlyMap<Kind, Role> = lines
      ? new Map([['point', 'dense']])
      : rolesFor(rows, whyDense === undefined ? options.role : 'dense');
    const names = layerNames(layer, [...roles.keys()]);
    const earlier = new Map(
      [...names.values()].map((name) => [name, earlierLayer(folder, map, name, replace)] as const),
    );
    const texts = textsOf(folder).map(({ language }) => language);
    const languages = texts.length > 0 ? texts : ['en'];
    const said = (words: string) => saidIn(languages, words);
    const title = options.title ?? titled(layer);
    const before = earlier.get(layer)?.provenance;
    const provenance = await provenanceFor(
      options.title === undefined ? (before?.['title'] ?? said(title)) : said(title),
      options,
      known,
      before,
      asking,
    );
    progress.say('writing the layer …');
    const ids = freeIds(folder, [...names.values()].map(dataOf));
    const told: {
      layer: string;
      file: string;
      role: Role;
      features: number;
      changes?: ReturnType<typeof changesOf>;
    }[] = [];
    for (const [kind, role] of roles) {
      const name = names.get(kind) ?? layer;
      const ofKind = rows.rows.filter(({ geometry }) => kindOf(geometry) === kind);
      const classes = kind === 'area' ? classesOf(ofKind) : new Map<string, string>();
      const from = typeof provenance['source'] === 'string' ? provenance['source'] : basename(file);
      const isTable = role === 'dense';
      const features = featuresOf(
        isTable ? [] : ofKind,
        { languages, title, source: from, layer: name, ids },
        classes,
        // Esri's rings wind the other way.
      ).map(rewound);
      const data = isTable ? tableOf(name) : dataOf(name);
      const old = isTable ? undefined : earlier.get(name);
      if (isTable) writeTable(folder, name, provenance, lines?.file ?? ofKind);
      else writeDataset(folder, data, provenance, features);
      putLayer(
        map,
        {
          id: name,
          role,
          data,
          title: said(title),
          ...(classes.size > 0
            ? { classes: Object.fromEntries([...classes].map(([words, id]) => [id, said(words)])) }
            : {}),
        },
        {
          ...(options.title === undefined ? {} : { title: said(options.title) }),
          ...(options.key === undefined ? {} : { key: said(options.key) }),
        },
      );
      told.push({
        layer: name,
        file: join(folder, data),
        role,
        features: lines?.taken ?? ofKind.length,
        ...(old ? { changes: changesOf(old.features ?? [], features) } : {}),
      });
    }
    writeFile(folder, 'map.json', map);
    const refusedFile = writeRefused(folder, layer, source, rows.refused);
    say(
      `  ${took}${refusedFile === undefined ? '' : `; ${inWords(rows.refused.length)} left out, each with its reason in ${refusedFile}:`}`,
    );
    for (const reason of reasons) say(reason);
    for (const line of alikeInWords(rows.alike, source.counts)) say(line);
    for (const { file: written, role, features, changes } of told) {
      say(`${written}: ${counted(features, role === 'dense' ? 'row' : 'feature')}, role “${role}”`);
      if (changes) say(changesInWords(changes));
      const lost = changes ? citedAmong(folder, changes.gone) : [];
      if (lost.length > 0) say(`  the text cites what is gone: ${lost.join(', ')}`);
    }
    if (languages.length > 1)
      say(
        `  The words of the data stand in ${languages.join(' and ')} as they are: translate them in the file where they need it.`,
      );
    const files = new Set([...told.map((each) => each.file), join(folder, 'map.json')]);
    const { problems } = readReportMap(root, folder, new Set());
    const open = problems.filter((problem) => files.has(join(problem.file)));
    if (json) {
      printJson({
        file,
        format: source.format,
        known: known?.id ?? null,
        said: source.said,
        columns: source.columns,
        notes: source.notes,
        mapping: Object.fromEntries(mapping),
        dates: dates ?? null,
        given,
        taken,
        refused: rows.refused.map(({ line, reason }) => ({ line, reason })),
        refusedFile: refusedFile ?? null,
        alike: rows.alike,
        layers: told,
        problems: forPrograms(open),
      });
      return;
    }
    for (const problem of byKind(open)) print(lineOf(problem));
    if (known?.terms !== undefined)
      print(`${known.terms}: what you publish of them, and offer for download, needs their permission.`);
    print(
      open.some(isError)
        ? 'Mend these, then “geogloss check”.'
        : 'Look at it with “geogloss dev”, then “geogloss confirm”.',
    );
  } finally {
    if (lines) rmSync(lines.file, { force: true });
    asking?.close();
    progress.end();
  }
}
