import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { check as checkHere } from '../../src/lib/server/check/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const script = resolve('scripts/check.mjs');
/** Runs the command as `npm run check` does. */
function check(paths: string[], node: string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, script, ...paths], {
    encoding: 'utf8',
  });
  return { status, lines: stdout.split('\n').filter(Boolean), stderr };
}
const bad = 'tests/fixtures/bad';

describe('npm run check with paths', () => {
  it('ends with 0 for a good file, and for one with warnings', () => {
    const { status, lines } = check([
      'tests/fixtures/good/point.geojson',
      'tests/fixtures/good/winding-outer.geojson',
    ]);
    expect(lines).toEqual([
      'tests/fixtures/good/winding-outer.geojson: coordinates[0]: warning: the outer ring runs clockwise; it is turned round',
      '2 files: 1 warning',
    ]);
    expect(status).toBe(0);
  });

  it('ends with 1 and one line for each problem of each file', () => {
    const { status, lines, stderr } = check([`${bad}/many-at-once.geojson`, `${bad}/empty.geojson`]);
    expect(status).toBe(1);
    expect(lines.length).toBe(7);
    for (const line of lines) expect(line).toMatch(/^tests\/fixtures\/bad\/[\w-]+\.geojson: .+: .+$/u);
    expect(stderr).toBe('');
  });

  it('takes a folder, and looks at all that is in it', () => {
    const { status, lines } = check([bad]);
    expect(status).toBe(1);
    const files = Object.keys(JSON.parse(readFileSync(`${bad}/errors.json`, 'utf8')) as object);
    for (const file of files)
      expect(
        lines.some((line) => line.includes(`/${file}: `)),
        file,
      ).toBe(true);
  });

  it.each([
    ['a path that does not exist', ['nowhere.geojson']],
    ['an option that does not exist', ['--fast']],
    ['a path with a zero in it', ['a\u0001b']],
  ])('ends with 2 for %s', (_, paths) => {
    const { status, stderr } = check(paths);
    expect(status).toBe(2);
    expect(stderr).not.toContain('    at ');
  });

  it('keeps to one line and to visible characters, whatever a file holds', () => {
    const odd = join(folder, 'odd\u202E\nname.geojson');
    writeFileSync(odd, '{"type":"Feature","id":"a\\n\\u001b[31m\\u202e","geometry":null}');
    const { status, lines } = check([odd]);
    expect(status).toBe(1);
    expect(lines.length).toBe(4);
    expect(lines.join('')).not.toMatch(/[\p{Cc}\u202E]/u);
  });

  it('walks into no circle', () => {
    const circle = join(folder, 'circle');
    mkdirSync(circle);
    symlinkSync('..', join(circle, 'up'));
    symlinkSync('self', join(circle, 'self.geojson'));
    symlinkSync('self.geojson', join(circle, 'self'));
    writeFileSync(join(circle, 'a.geojson'), '{"type":"Point","coordinates":[36,49]}');
    const { status, stderr } = check([circle]);
    expect(status).toBe(1);
    expect(stderr).toBe('');
  });

  it.skipIf(process.platform === 'win32')(
    'says what it cannot read: a pipe, a locked file, a broken name',
    () => {
      const strange = join(folder, 'strange');
      mkdirSync(strange);
      spawnSync('mkfifo', [join(strange, 'pipe.geojson')]);
      symlinkSync('/nowhere', join(strange, 'dangling.geojson'));
      mkdirSync(join(strange, 'folder.geojson'));
      writeFileSync(
        Buffer.concat([Buffer.from(`${strange}/`), Buffer.from([0xff]), Buffer.from('.json')]),
        '{',
      );
      writeFileSync(join(strange, 'locked.geojson'), '{}', { mode: 0o000 });
      const { status, lines, stderr } = check([strange]);
      expect(status).toBe(1);
      expect(stderr).toBe('');
      expect(lines.filter((line) => line.includes('/strange/')).length).toBeGreaterThanOrEqual(4);
      expect(lines.join('\n')).not.toMatch(/^ {4}at |Error/mu);
    },
  );

  it('says that a folder holds nothing to check', () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    expect(check([empty])).toMatchObject({ status: 1, stderr: '' });
  });

  it('does not need to change the objects that everything inherits from', () => {
    const freeze = 'data:text/javascript,Object.freeze(Object.prototype);Object.freeze(Array.prototype)';
    const good = ['proto-name', 'names-of-object-prototype', 'polygon-with-hole'];
    const paths = good.map((name) => `tests/fixtures/good/${name}.geojson`);
    expect(check([...paths, 'src/reports'], ['--import', freeze])).toMatchObject({ status: 0, stderr: '' });
  });
});

/** A copy of what the check reads, changed by hand. */
async function project(change: (root: string) => void, root = mkdtempSync(join(folder, 'project-'))) {
  cpSync('geodata', join(root, 'geodata'), { recursive: true, filter: (path) => !path.includes('job') });
  cpSync('src/reports', join(root, 'src/reports'), { recursive: true });
  change(root);
  const { exit, lines } = await checkHere([], root);
  return { status: exit, text: lines.join('\n') };
}
type Feature = { id: string; geometry: { coordinates: number[][][] } };
type Data = { features: Feature[]; datasets: { id: string; licence: string }[] };
const ukraine = 'geodata/ukraine';
const talks = 'src/reports/white-house-talks';

/** Changes one file as data. */
function edit(root: string, file: string, change: (data: Data) => void) {
  const path = join(root, file);
  const data = JSON.parse(readFileSync(path, 'utf8')) as Data;
  change(data);
  writeFileSync(path, JSON.stringify(data));
}
/** Changes one file as text. */
function rewrite(root: string, file: string, from: string, to: string) {
  const path = join(root, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}
const outerRing = ({ features }: Data): number[][] => features[0]?.geometry.coordinates[0] ?? [];
const swapped = (value: unknown): unknown =>
  Array.isArray(value) && typeof value[0] === 'number'
    ? [value[1], value[0]]
    : (value as unknown[]).map(swapped);
const swap = (feature: Feature | undefined) => {
  if (feature) feature.geometry.coordinates = swapped(feature.geometry.coordinates) as never;
};

describe('npm run check without a path', () => {
  it('says of a folder what it says of the project', async () => {
    const change = (root: string) => {
      rewrite(root, `${talks}/talks.geojson`, '"precisionKm": 0.2', '"precisionKm": -1');
      rewrite(root, `${talks}/en.annotations.json`, '"kharkiv"', '"kharkov"');
      rewrite(root, `${talks}/uk.md`, 'сімох', 'дев’ятьох');
      rewrite(root, `${talks}/claims.json`, '"published": 7', '"published": 8');
      writeFileSync(join(root, `${talks}/notes.txt`), '');
      writeFileSync(join(root, `${talks}/en.correction.json`), '{}');
    };
    const root = mkdtempSync(join(folder, 'same-'));
    const { text } = await project(change, root);
    const { lines } = await checkHere([join(root, talks)], root);
    expect(lines.length).toBeGreaterThan(5);
    const ofTalks = text.split('\n').filter((line) => line.startsWith(join(root, talks)));
    expect(lines.filter((line) => line.startsWith(join(root, talks))).toSorted()).toEqual(ofTalks.toSorted());
  }, 60_000);

  it('names every file that cannot be read as what it is', async () => {
    const { status, text } = await project((root) => {
      edit(root, `${ukraine}/control/2025-08-18.geojson`, (data) => outerRing(data).pop());
      rewrite(root, `${ukraine}/region.json`, '"2022-11-15"', '"2022-11-16"');
      rewrite(root, `${talks}/talks.geojson`, '38.8977', 'NaN');
      writeFileSync(join(root, `${talks}/seats.geojson`), '');
      edit(root, 'geodata/world/catalogue.json', ({ datasets }) => datasets.shift());
      writeFileSync(join(root, 'geodata/world/extra.geojson'), '{"type":"Point","coordinates":[36,49]}');
      rmSync(join(root, 'geodata/world/rivers.geojson'));
      rewrite(root, `${talks}/en.annotations.json`, '"name":', '"name": "x", "name":');
      writeFileSync(join(root, `${talks}/uk.md`), '\uFEFF---', 'utf16le');
    });
    expect(status).toBe(1);
    for (const line of [
      '2025-08-18.geojson: features[0] (UA-09-before).geometry.coordinates[0]: the ring is not closed',
      'region.json: words.en.control.on.2022-11-16: there is no area of control of that day',
      'talks.geojson: features[0].geometry.coordinates[1]: NaN is not a number',
      'seats.geojson: (whole file): the file is empty',
      'catalogue.json: countries: this dataset has no entry',
      'extra.geojson: (whole file): has no entry in catalogue.json',
      'rivers.geojson: (whole file): there is no such file',
      'en.annotations.json: statements[0].name: given twice',
      'uk.md: (whole file): the file is UTF-16',
    ])
      expect(text).toContain(line);
  }, 60_000);

  it('names every shape and place that is not where it should be', async () => {
    const { status, text } = await project((root) => {
      edit(root, `${ukraine}/control/2025-08-18.geojson`, (data) => outerRing(data).splice(2, 0, [41, 49]));
      edit(root, `${ukraine}/control/2022-02-23.geojson`, (data) => outerRing(data).reverse());
      rewrite(root, `${ukraine}/control/2022-03-28.geojson`, '"unit":"UA-63"', '"unit":"UA-14"');
      edit(root, `${ukraine}/oblasts.geojson`, ({ features }) => features.pop());
      edit(root, `${talks}/seats.geojson`, ({ features }) => {
        swap(features.find(({ id }) => id === 'london'));
      });
      edit(root, 'geodata/world/towns.geojson', ({ features }) => {
        swap(features.find(({ id }) => id === 'geonames:2643123'));
      });
    });
    expect(status).toBe(1);
    for (const line of [
      /2025-08-18\.geojson: features\[0\] \(UA-09-before\): .*outside Ukraine, first at 41, 49/u,
      /2022-02-23\.geojson: features\[0\] \([\w-]+\)\.geometry\.coordinates\[0\]: warning: the outer ring runs clockwise/u,
      /2022-03-28\.geojson: features\[11\] \(UA-63-since\): \d+ km² of it lie outside UA-14, the unit it names, first at/u,
      /oblasts\.geojson: features: there are 26 first-level units; the region has 27/u,
      /seats\.geojson: features\[5\] \(london\): warning: lies around 51\.5, -0\.13; are longitude and latitude swapped/u,
      /towns\.geojson: features\[\d+\] \(geonames:2643123\): [\d.]+, -[\d.]+ is outside its country, GBR/u,
    ])
      expect(text).toMatch(line);
  }, 60_000);

  it('names a licence that is not on the list, and does not go on to doubt every dataset', async () => {
    const { status, text } = await project((root) => {
      edit(root, `${ukraine}/catalogue.json`, ({ datasets: [dataset] }) => {
        if (dataset) dataset.licence = 'CC-BY-NC-4.0';
      });
    });
    expect(text).toMatch(
      /catalogue\.json: datasets\[0\]\.licence: is not on the list of licences: CC0-1\.0.*$/mu,
    );
    expect(text.split('\n').length).toBeLessThan(4);
    expect(status).toBe(1);
  }, 60_000);
});
