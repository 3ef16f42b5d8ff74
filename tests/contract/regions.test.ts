import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Names = Readonly<Record<string, string>>;
type Region = {
  name: Names;
  country: string;
  officialKm2?: number;
  control?: { id: string; classes: { id: string }[]; mark: { title: Names; label: Names } };
  words: Readonly<Record<string, { control?: { title: string }; units?: { title: string } }>>;
};

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const regions = readdirSync('geodata').filter((id) => existsSync(`geodata/${id}/region.json`));

/** Everything that names a region, its units or its area of control, with its codes and its areas. */
function namesOf(id: string): string[] {
  const { name, country, officialKm2 = 0, control, words } = read(`geodata/${id}/region.json`) as Region;
  type Unit = { id: string; properties: { names: Names } };
  const units = readdirSync(`geodata/${id}`)
    .filter((file) => file.endsWith('.geojson') && file !== 'towns.geojson')
    .flatMap((file) => (read(`geodata/${id}/${file}`) as { features: Unit[] }).features);
  const area = String(officialKm2);
  const groups = [area, area.replace(/\B(?=(\d{3})+$)/gu, ','), area.replace(/\B(?=(\d{3})+$)/gu, '_')];
  return [
    ...[id, country, ...Object.values(name), ...groups],
    ...units.flatMap((unit) => [unit.id, ...Object.values(unit.properties.names)]),
    ...Object.values(words).flatMap((each) => [each.control?.title ?? '', each.units?.title ?? '']),
    ...(control
      ? [
          control.id,
          ...control.classes.map((each) => each.id),
          ...[control.mark.title, control.mark.label].flatMap((each) => Object.values(each)),
        ]
      : []),
  ].filter((each) => each.length > 2);
}

const sources = ['src', 'scripts', 'static'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter(
      (file) => /\.(?:ts|svelte|css|mjs|js|html)$/u.test(file) && !file.startsWith(join('src', 'reports')),
    ),
);

describe('the engine', () => {
  it('is looked through whole', () => {
    expect(regions.length).toBeGreaterThan(0);
    expect(sources.length).toBeGreaterThan(150);
    for (const id of regions) expect(namesOf(id).length).toBeGreaterThan(50);
  });

  it.each(regions)('knows nothing of the region %s: no name, no code, no area', (id) => {
    const escaped = namesOf(id).map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
    const word = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
    const found = sources.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(word)].map(([name]) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });
});
