import { readFileSync } from 'node:fs';
import type { Feature } from 'geojson';
import { rewound } from '../geo/rewind.ts';
import type { ControlLine } from '../map/controlLine.ts';
import type { Entry, Provenance } from '../map/provenance.ts';
import { downloadOf, ownDownloadOf, tableDownloadOf } from './downloadPaths.ts';
import { refusedCsv } from './denseRefused.ts';
import type { FileCopy } from './dataFiles.ts';
import type { Region } from './read/region.ts';
import type { ReadReport } from './read/reports.ts';

type Download = { readonly path: string; readonly text: string } | FileCopy;

/** The line and the towns of one date as features, with their reasons and accounts. */
function lineFeatures({ stretches, contested, towns }: ControlLine): Feature[] {
  return [
    ...stretches.map(({ id, line, ...properties }): Feature => {
      const coordinates = line.map((at) => [...at]);
      return { type: 'Feature', id, properties, geometry: { type: 'LineString', coordinates } };
    }),
    ...contested.map(({ id, line, ...properties }): Feature => {
      const coordinates = [[...line, ...line.slice(0, 1)].map((at) => [...at])];
      return rewound({ type: 'Feature', id, properties, geometry: { type: 'Polygon', coordinates } });
    }),
    ...towns.map(({ at, ...properties }): Feature => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Point', coordinates: [...at] },
    })),
  ];
}

/** A dataset as GeoJSON, with where it comes from in a member `provenance` (RFC 7946, 6.1), one feature a line. */
function written(
  path: string,
  provenance: Provenance | Entry,
  features: readonly unknown[],
  rest: object,
): Download {
  return framed(path, provenance, features.map((feature) => JSON.stringify(feature)).join(',\n'), rest);
}

function framed(path: string, provenance: Provenance | Entry, features: string, rest: object): Download {
  const head = JSON.stringify({ ...rest, type: 'FeatureCollection', provenance }).slice(0, -1);
  return { path, text: `${head},"features":[\n${features}\n]}\n` };
}

/** What stands before and after the features of a file that holds nothing else, and one a line: all of the world. */
const [plainHead, plainFoot] = ['{"type":"FeatureCollection","features":[\n', '\n]}\n'];

function fromFile(path: string, file: string, entry?: Entry): Download {
  const text = readFileSync(file, 'utf8');
  if (entry && text.startsWith(plainHead) && text.endsWith(plainFoot))
    return framed(path, entry, text.slice(plainHead.length, -plainFoot.length), {});
  const { features, provenance, ...rest } = JSON.parse(text) as {
    features: unknown[];
    provenance: Provenance;
  };
  return written(path, entry ?? provenance, features, rest);
}

const ofCatalogue = (folder: string, datasets: readonly Entry[], lines: readonly ControlLine[]): Download[] =>
  datasets.flatMap((entry) => {
    const line = entry.part === 'line' ? lines.find(({ asOf }) => asOf === entry.asOf) : undefined;
    const { formerly = [], ...provenance } = entry;
    return [entry.id, ...formerly].map((id) =>
      line
        ? written(downloadOf(id), provenance, lineFeatures(line), {})
        : fromFile(downloadOf(id), `${folder}/${entry.file}`, provenance),
    );
  });

/** Every dataset that some reports draw, as GeoJSON: those of the world and of regions once. */
export function downloadsOf(reports: readonly ReadReport[]): Download[] {
  const downloads = new Map<string, Download>();
  const add = (all: readonly Download[]) => {
    for (const each of all) downloads.set(each.path, each);
  };
  const folders = new Set<string>();
  for (const { slug, map } of reports) {
    const shared: readonly (Pick<Region, 'folder' | 'datasets'> & { readonly lines?: Region['lines'] })[] = [
      map.world,
      ...map.regions,
    ];
    for (const { folder, datasets, lines = [] } of shared) {
      if (folders.has(folder)) continue;
      folders.add(folder);
      add(ofCatalogue(folder, datasets, lines));
    }
    for (const { source } of map.own) {
      const paths = [ownDownloadOf(slug, source.id), ...(source.file.formerly ?? []).map(downloadOf)];
      add(paths.map((path) => fromFile(path, source.path)));
    }
    for (const { layer, table } of map.dense) {
      const path = tableDownloadOf(slug, layer.id);
      const [about, left] = ['provenance.json', 'refused.csv'].map((end) => path.replace(/csv$/u, end)) as [
        string,
        string,
      ];
      const { held } = table;
      add([
        { path, from: table.path },
        { path: about, text: `${JSON.stringify(table.provenance, null, 2)}\n` },
        ...(table.left === 0
          ? []
          : 'rows' in held
            ? [{ path: left, text: refusedCsv(held.refused) }]
            : [{ path: left, from: `${held.archives.folder}/refused.csv` }]),
      ]);
    }
  }
  return [...downloads.values()];
}
