import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { paintsOf } from '../../src/lib/map/rolePaints.ts';
import { patterns, roles, type Layer, type Role } from '../../src/lib/map/roles.ts';
import { baseSources } from '../../src/lib/map/sources.ts';
import { paintAttributes, paintsCss } from '../../src/lib/still/paint.ts';
import { authorTones, palettes } from '../../src/lib/theme/palette.ts';
import { patternImage } from '../../src/lib/webgl/patternImage.ts';
import { patternImages } from '../../src/lib/webgl/patternImages.ts';
import { buildStyle, pickable } from '../../src/lib/webgl/style.ts';

const classes = patterns.map((pattern) => ({
  id: `c-${pattern}`,
  title: pattern,
  pattern,
  ...(pattern === 'dots' ? { kind: 'contested' as const } : {}),
}));
/** A map with a layer of every role. */
const layers = (Object.keys(roles) as Role[]).map((role): Layer => ({
  id: `my-${role}`,
  role,
  title: role,
  day: '2025-08-18',
  ...(role === 'area' || role === 'control' ? { classes } : {}),
}));
const url = (name: string) => `http://localhost/${name}.geojson`;
const sources = ['incident', 'contact', 'route', 'area', 'control', 'units'].map((role) => `my-${role}`);
const data = Object.fromEntries(
  [...sources, ...baseSources.map((name) => `my-base/${name}`)].map((name) => [name, url(name)]),
);
const all: ReadonlySet<string> = new Set(layers.map(({ id }) => id));
const control = { layer: 'my-control', changes: url('changes') };
const styled = (shown = all, dark = false) => buildStyle({ data, layers }, { layers: shown, dark, control });

describe('the style of the map', () => {
  it.each([true, false])('is what the style specification allows (dark: %s)', (dark) => {
    expect(validateStyleMin(styled(all, dark))).toEqual([]);
  });

  it('draws the layers in their order, the ground first', () => {
    const style = styled();
    const first = (source: string) =>
      style.layers.findIndex((layer) => 'source' in layer && layer.source === source);
    const order = ['my-base/land', 'my-units', 'my-base/borders', 'my-control', 'my-area', 'my-incident'].map(
      first,
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
    for (const id of pickable(layers)) expect(style.layers.map((layer) => layer.id)).toContain(id);
  });

  it.each([...sources, 'my-base'])('hides all of the layer %s', (hidden) => {
    const visible = (shown: ReadonlySet<string>) =>
      styled(shown)
        .layers.filter((layer) => layer.layout?.visibility !== 'none')
        .map((layer) => layer.id);
    const [before, after] = [visible(all), visible(new Set([...all].filter((id) => id !== hidden)))];
    expect(after.length).toBeLessThan(before.length);
    expect(before).toEqual(expect.arrayContaining(after));
  });

  it('tells the classes of an area, and the stages of a contact, by pattern', () => {
    const style = styled();
    const dashes = style.layers
      .filter(({ id }) => /^my-contact-(?:took-place|acknowledged|proposed)-line$/u.test(id))
      .map((layer) => JSON.stringify(layer.type === 'line' ? layer.paint?.['line-dasharray'] : undefined));
    expect(new Set(dashes).size).toBe(3);
    const images = new Set(patternImages(layers).map(({ name }) => name));
    for (const role of ['area', 'control']) {
      const patterned = style.layers.flatMap((layer) =>
        layer.type === 'fill' && layer.source === `my-${role}` ? (layer.paint?.['fill-pattern'] ?? []) : [],
      );
      expect(new Set(patterned).size).toBe(patterns.length - 1);
      for (const image of patterned) expect(images).toContain(image);
    }
  });

  it.each(['hatch', 'dots', 'grid'])(
    'has a picture of the pattern %s that is neither full nor empty',
    (name) => {
      const alpha = patternImage(name, '#000000', 2).data.filter((_, i) => i % 4 === 3);
      const inked = alpha.filter((each) => each > 90).length / alpha.length;
      expect(inked).toBeGreaterThan(0.05);
      expect(inked).toBeLessThan(0.5);
    },
  );

  it('hatches as the still and the legend do: up to the right', () => {
    const { width, data: pixels } = patternImage('hatch', '#000000', 2);
    const alpha = (x: number, y: number) => pixels[4 * (y * width + x) + 3];
    for (let x = 0; x < width - 1; x += 1) expect(alpha(x + 1, width - 2)).toBe(alpha(x, width - 1));
  });
});

describe('the table of roles', () => {
  const css = paintsCss(layers);
  const ruleOf = (kind: string) => new RegExp(`\\.${kind}\\{([^}]*)\\}`, 'u').exec(css)?.[1] ?? '';
  const cases = layers.flatMap((layer) =>
    Object.entries(paintsOf(layer.role)).map(([kind, paint]) => [layer, kind, paint] as const),
  );

  it('gives the style sheet, MapLibre and pictures the same widths and dashes', () => {
    const style = styled();
    let lines = 0;
    for (const [layer, kind, paint] of cases) {
      const { stroke } = paint;
      if (!stroke) continue;
      lines += 1;
      const id = `${layer.id}-${kind}-line`;
      const drawn = style.layers.find((each) => each.id === id);
      // Circles stand over every renderer, each with a width of its own.
      if (layer.role === 'dense') continue;
      const width = drawn?.type === 'line' ? drawn.paint?.['line-width'] : undefined;
      // A width that grows when lit is the last of a case.
      expect(Array.isArray(width) ? width.at(-1) : width, id).toBe(stroke.width);
      expect(ruleOf(kind), kind).toMatch(
        new RegExp(`(?:--w|stroke-width):(?:calc\\()?${stroke.width}px`, 'u'),
      );
      const attributes = paintAttributes(layer, paint, { pixel: 1, colours: palettes.light, fillOf: '#' });
      expect(attributes).toContain(`stroke-width="${stroke.width.toFixed(2)}"`);
      if (!stroke.dash) continue;
      expect(drawn?.type === 'line' && drawn.paint?.['line-dasharray']).toEqual(stroke.dash);
      expect(ruleOf(kind)).toContain(
        stroke.dash.map((each) => (each === 1 ? 'var(--w)' : `calc(${each}*var(--w))`)).join(' '),
      );
    }
    expect(lines).toBeGreaterThan(8);
  });

  it('offers tones that stand out from land and water, light and dark', () => {
    const luminance = (hex: string) => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5]
        .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
        .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a: string, b: string) => {
      const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
      return (light + 0.05) / (dark + 0.05);
    };
    for (const palette of Object.values(palettes))
      for (const tone of authorTones)
        for (const ground of ['land', 'region', 'water'] as const)
          expect(contrast(palette[tone], palette[ground]), `${tone} on ${ground}`).toBeGreaterThan(3);
  });
});
