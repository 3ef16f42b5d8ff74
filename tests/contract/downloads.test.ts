import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { dataFilesOf } from '../../src/lib/server/dataFiles.ts';
import { downloadOf } from '../../src/lib/server/downloadPaths.ts';
import { downloadsOf } from '../../src/lib/server/downloads.ts';
import { readReports } from '../../src/lib/server/read/reports.ts';

const reports = readReports({ root: '.', titlesIn: () => (role) => role }).flatMap(
  (folder) => folder.reports,
);
const shared = new Map(
  reports.flatMap(({ map }) =>
    [map.world, ...map.regions].map((each) => [each.folder, each.datasets] as const),
  ),
);
const datasets = [...shared.values()].flat();

describe('the catalogues', () => {
  it('tell of every file that the world and the regions hold', () => {
    expect(shared.size).toBeGreaterThan(1);
    for (const [folder, entries] of shared) {
      const held = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((file) => file.replaceAll('\\', '/'))
        .filter((file) => /\.geojson$|^front-line\/\d[\d-]+\.json$/u.test(file));
      expect(entries.map(({ file }) => file).sort(), folder).toEqual(held.sort());
    }
    expect(new Set(datasets.map(({ id }) => id)).size).toBe(datasets.length);
  });
});

describe('the downloads', () => {
  const files = new Map(
    downloadsOf(reports).flatMap((file) => ('text' in file ? [[file.path, file.text] as const] : [])),
  );

  it('are there for every dataset that a report draws, where its page says', () => {
    for (const { map, slug } of reports)
      for (const { id, download, licence, asOf, source } of map.datasets) {
        // A table cannot hold its provenance: that stands beside it.
        const beside = files.get(download.replace(/csv$/u, 'provenance.json')) ?? '{}';
        const { provenance } = JSON.parse(
          download.endsWith('.csv') ? `{"provenance":${beside}}` : beside,
        ) as {
          provenance?: (typeof datasets)[0];
        };
        expect(provenance, `${slug}: ${id}`).toMatchObject({ licence, asOf });
        expect(Object.values(provenance?.source ?? {}).join('').length, `${slug}: ${id}`).toBeGreaterThan(0);
        expect(source).not.toBe('');
      }
  });

  it('keep the addresses that datasets had before', () => {
    for (const { formerly = [], id } of datasets)
      for (const former of formerly) expect(files.get(downloadOf(former))).toBe(files.get(downloadOf(id)));
    // Those of the first report, from when it was the only one.
    for (const id of ['incidents', 'talks', 'seats', 'contacts', 'occupied-territory'])
      expect(files.has(downloadOf(id)), id).toBe(true);
  });

  it.each(datasets)('hold $id as GeoJSON that carries its provenance', ({ id, ...about }) => {
    const collection = JSON.parse(files.get(downloadOf(id)) ?? '') as FeatureCollection & {
      provenance: Record<string, unknown>;
    };
    expect(collection.type).toBe('FeatureCollection');
    expect(collection.features.length).toBeGreaterThan(0);
    for (const feature of collection.features) {
      expect(feature.type).toBe('Feature');
      expect(feature.geometry.type).toBeTruthy();
    }
    const { source, licence, asOf, method, precisionKm, drawnBy, link } = about;
    expect(collection.provenance).toMatchObject({ id, source, licence, asOf, method, precisionKm, drawnBy });
    expect(collection.provenance['link']).toBe(link);
  });

  it('give every stretch of the line its reason, and every town its account', () => {
    const { features } = JSON.parse(
      files.get(downloadOf('front-line-2025-08-18')) ?? '',
    ) as FeatureCollection;
    const stretches = features.filter(({ geometry }) => geometry.type === 'LineString');
    expect(stretches.length).toBeGreaterThan(20);
    for (const { properties } of stretches) expect(properties?.['account']).toBeTruthy();
    const towns = features.filter(({ geometry }) => geometry.type === 'Point');
    expect(towns.length).toBeGreaterThanOrEqual(120);
    for (const { properties } of towns)
      expect(properties?.['source']).toMatchObject({
        publisher: expect.any(String),
        date: expect.any(String),
      });
  });
});

describe('what MapLibre needs for its first view', () => {
  it.each(reports)('is at most 120 kB compressed: $slug, $report.language', ({ map }) => {
    const { urls, files } = dataFilesOf(map);
    const first = new Set<string>(Object.values(urls));
    const bytes = files
      .filter(({ path }) => first.has(path))
      .reduce((sum, { text }) => sum + gzipSync(text, { level: 9 }).length, 0);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(120_000);
  });
});
