import { createHash } from 'node:crypto';
import type { Feature, FeatureCollection } from 'geojson';
import { baseSources, type DataUrls } from '../map/sources.ts';
import type { DetailUrls } from '../still/scene.ts';
import { homeCounts } from '../dense/homeCounts.ts';
import { columnsOf } from '../dense/rowsFile.ts';
import type { DenseFiles } from '../dense/model.ts';
import { changesOf } from './changes.ts';
import { globeOf } from './globe.ts';
import { groundOf } from './ground.ts';
import type { MapOfReport } from './mapOfReport.ts';
import { detailRowsOf } from './nameRows.ts';
import { finePathsOf } from './sceneShapes.ts';
import { ringAround } from './shapes.ts';

/** A file of the site that a map is drawn from. */
export type DataFile = { readonly path: string; readonly text: string };

/** A file of the site that is one of this machine's. */
export type FileCopy = { readonly path: string; readonly from: string };

/** Makes a file of a map: how it is called, and when its content is made. */
export type FileMaker = (name: string, type: 'geojson' | 'json', content: () => unknown) => DataFile;

/** A file named by its content, so that it can be kept for ever. */
const namedByContent: FileMaker = (name, type, content) => {
  const text = JSON.stringify(content());
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  return { path: `data/${name}.${hash}.${type}`, text };
};

/**
 * Files that are made once they are asked for, for one reading of a report.
 *
 * @param folder - of its own, relative to the site's root
 */
export function madeLater(folder: string): FileMaker {
  let count = 0;
  return (name, type, content) => {
    count += 1;
    let made: string | undefined;
    return {
      path: `${folder}/${String(count)}-${name}.${type}`,
      get text() {
        made ??= JSON.stringify(content());
        return made;
      },
    };
  };
}

/** The data files of one report's map, and their addresses relative to the site's root. */
export type DataFiles = {
  readonly urls: DataUrls;
  /** The area of control by date. */
  readonly control: ReadonlyMap<string, string>;
  /** What changed of it since the date before. */
  readonly changes: ReadonlyMap<string, string>;
  /** What only closer views show. */
  readonly detail: DetailUrls;
  /** Where the rows of each table are, by its layer. */
  readonly dense: Readonly<Record<string, DenseFiles>>;
  readonly files: readonly DataFile[];
  /** Files that are copied: they may be larger than memory. */
  readonly copies: readonly FileCopy[];
};

type Bare = Omit<Feature, 'type'>;

const collection = (features: readonly Bare[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: features.map((feature) => ({ type: 'Feature', ...feature })),
});

/** What MapLibre draws of the report's own layers; places are elements of the page. */
function ownFeatures({ layer, placed }: MapOfReport['own'][number]): Bare[] {
  return placed.flatMap(({ feature: { id, properties }, at, lines, area }): Bare[] => {
    const of = { mark: id };
    switch (layer.role) {
      case 'incident':
        return [{ properties: of, geometry: ringAround(at, properties.precisionKm ?? 0) }];
      case 'contact':
      case 'route': {
        const status = 'status' in properties ? properties.status : undefined;
        const coordinates = lines.map((line) => line.map((position) => [...position]));
        return [{ properties: { ...of, status }, geometry: { type: 'MultiLineString', coordinates } }];
      }
      case 'area': {
        const name = 'class' in properties ? properties.class : undefined;
        return area ? [{ properties: { ...of, class: name }, geometry: area }] : [];
      }
      default:
        return [];
    }
  });
}

/** What MapLibre draws, and what the still draws once it is looked at more closely. */
export function dataFilesOf(map: MapOfReport, make: FileMaker = namedByContent): DataFiles {
  const files = new Map<string, DataFile>();
  const file: (...of: Parameters<FileMaker>) => string = (...of) => {
    const made = make(...of);
    files.set(made.path, made);
    return made.path;
  };
  const ground = (name: (typeof baseSources)[number]): Bare[] =>
    [groundOf(map.ground, 'fine')[name]].flat().map((geometry) => ({ properties: {}, geometry }));
  const copies: FileCopy[] = [];
  const urls: Record<string, string> = {};
  for (const { id, role } of map.layers)
    if (role === 'base')
      for (const name of baseSources)
        urls[`${id}/${name}`] = file(name, 'geojson', () => collection(ground(name)));
  for (const each of map.own) {
    const features = ownFeatures(each);
    if (features.length > 0) urls[each.layer.id] = file(each.layer.id, 'geojson', () => collection(features));
  }
  const rowsFiles = ({
    layer: { id },
    table: { held },
    summary,
  }: MapOfReport['dense'][number]): DenseFiles => {
    if ('rows' in held) return { kind: 'rows', path: file(`${id}.rows`, 'json', () => columnsOf(held.rows)) };
    const { folder, archived } = held.archives;
    const [tiles, rows] = ['tiles', 'rows'].map((name) => {
      const path = `data/${id}.${archived.version}.${name}.pmtiles`;
      copies.push({ path, from: `${folder}/${name}.pmtiles` });
      return path;
    }) as [string, string];
    const [byTime, byType] = [false, true].map((each) =>
      file(`${id}.${each ? 'types' : 'times'}`, 'json', () => homeCounts(summary.home, summary, each)),
    ) as [string, string];
    return { kind: 'archive', tiles, rows, version: archived.version, byTime, byType };
  };
  const dense = Object.fromEntries(
    map.dense.map((each): [string, DenseFiles] => [each.layer.id, rowsFiles(each)]),
  );
  const { units, control } = map;
  if (units)
    urls[units.layer] = file(units.layer, 'geojson', () =>
      collection(
        units.region.units.map(({ id, geometry }) => ({
          properties: { unit: id.toLowerCase() },
          geometry,
        })),
      ),
    );
  const days = new Map<string, string>();
  for (const [day, { features, beside }] of control?.region.control ?? []) {
    const drawn = [...features, ...beside].map(({ geometry, properties }) => ({
      properties: { class: properties.class, mark: control?.mark },
      geometry,
    }));
    days.set(
      day,
      file(control?.layer ?? 'control', 'geojson', () => collection(drawn)),
    );
  }
  const changes = new Map(
    [...days.keys()]
      .slice(1)
      .map((day) => [
        day,
        file('changes', 'geojson', () =>
          collection(control ? (changesOf(control.region.control).get(day)?.areas ?? []) : []),
        ),
      ]),
  );
  if (control) urls[control.layer] = days.get(control.own) ?? '';
  const globe = globeOf(map);
  const detail = {
    names: file('names', 'json', () => detailRowsOf(map)),
    paths: file('paths', 'json', () => finePathsOf(map)),
    ...(globe ? { globe: file('globe', 'json', () => globe) } : {}),
  };
  return { urls, control: days, changes, detail, dense, files: [...files.values()], copies };
}
