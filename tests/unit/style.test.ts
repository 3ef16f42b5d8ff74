import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { layerIds } from '../../src/lib/map/layers.ts';
import { hatch } from '../../src/lib/webgl/hatch.ts';
import { sourceNames, type DataUrls } from '../../src/lib/map/sources.ts';
import { buildStyle, pickable } from '../../src/lib/webgl/style.ts';

const data = Object.fromEntries(
  sourceNames.map((name) => [name, `http://localhost/${name}.geojson`]),
) as DataUrls;
const all: ReadonlySet<string> = new Set(layerIds);

describe('the style of the map', () => {
  it.each([true, false])('is what the style specification allows (dark: %s)', (dark) => {
    expect(validateStyleMin(buildStyle(data, { layers: all, dark }))).toEqual([]);
  });

  it('draws the layers in their order, the ground first', () => {
    const { layers } = buildStyle(data, { layers: all, dark: false });
    const first = (source: string) =>
      layers.findIndex((layer) => 'source' in layer && layer.source === source);
    const order = ['countries', 'oblasts', 'borders', 'occupied', 'contacts', 'rings'].map(first);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
    for (const id of pickable) expect(layers.map((layer) => layer.id)).toContain(id);
  });

  it.each(['incidents', 'contacts', 'occupied', 'oblasts', 'base'])('hides all of the layer %s', (hidden) => {
    const visible = (shown: ReadonlySet<string>) =>
      buildStyle(data, { layers: shown, dark: false })
        .layers.filter((layer) => layer.layout?.visibility !== 'none')
        .map((layer) => layer.id);
    const [before, after] = [visible(all), visible(new Set(layerIds.filter((id) => id !== hidden)))];
    expect(after.length).toBeLessThan(before.length);
    expect(before).toEqual(expect.arrayContaining(after));
  });

  it('tells occupied before and since, and the three kinds of contact, by pattern', () => {
    const { layers } = buildStyle(data, { layers: all, dark: false });
    const dashes = layers
      .filter((layer) => /^contacts-(?:took-place|acknowledged|proposed)$/u.test(layer.id))
      .map((layer) => JSON.stringify(layer.type === 'line' ? layer.paint?.['line-dasharray'] : undefined));
    expect(new Set(dashes).size).toBe(3);
    const hatched = layers.find((layer) => layer.id === 'occupied-hatch');
    expect(hatched?.type === 'fill' && hatched.paint?.['fill-pattern']).toBeTruthy();
  });

  it('hatches as the still and the legend do: up to the right', () => {
    const { width, data: pixels } = hatch('#000000', 2);
    const alpha = (x: number, y: number) => pixels[4 * (y * width + x) + 3];
    for (let x = 0; x < width - 1; x += 1) expect(alpha(x + 1, width - 2)).toBe(alpha(x, width - 1));
    expect(new Set(pixels.filter((_, i) => i % 4 === 3)).size).toBeGreaterThan(1);
  });
});
