import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { sourceNames } from '../../src/lib/map/sources.ts';
import { dataFilesOf } from '../../src/lib/server/dataFiles.ts';
import { downloadOf, downloadsOf } from '../../src/lib/server/downloads.ts';
import { readGeodata } from '../../src/lib/server/geodata.ts';

const geodata = readGeodata();

describe('the catalogue', () => {
  it('tells of every file that geodata/ holds', () => {
    const held = readdirSync('geodata', { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.geojson$|^front-line\/\d[\d-]+\.json$/u.test(file) && !file.startsWith('job/'));
    expect(geodata.datasets.map(({ file }) => file).sort()).toEqual(held.sort());
    expect(new Set(geodata.datasets.map(({ id }) => id)).size).toBe(geodata.datasets.length);
  });
});

describe('the downloads', () => {
  const files = new Map(downloadsOf(geodata).map(({ path, text }) => [path, text]));

  it.each(geodata.datasets)('hold $id as GeoJSON that carries its provenance', ({ id, ...about }) => {
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
  it('is at most 120 kB compressed', () => {
    const { urls, files } = dataFilesOf(geodata);
    const first = new Set<string>(sourceNames.map((name) => urls[name]));
    const bytes = files
      .filter(({ path }) => first.has(path))
      .reduce((sum, { text }) => sum + gzipSync(text, { level: 9 }).length, 0);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(120_000);
  });
});
