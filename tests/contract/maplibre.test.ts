import { readFileSync } from 'node:fs';
import * as maplibre from 'maplibre-gl';
import { describe, expect, it } from 'vitest';

const source = readFileSync('src/lib/webgl/webglMap.ts', 'utf8');
const found = (pattern: RegExp) =>
  [...new Set([...source.matchAll(pattern)].map(([, name = '']) => name))].sort();
/** What MapLibre itself is, as it is shipped: its names of options, events and words stand in it as they are written. */
const shipped = readFileSync('node_modules/maplibre-gl/dist/maplibre-gl.mjs', 'utf8');

// MapLibre ignores an option, an event or a word that it does not know: a rename would go unseen.
describe('MapLibre still has', () => {
  it('every method that is called', () => {
    const called = found(/(?:this\.#map|\bmap)\.(\w+)\(/gu);
    expect(called).toEqual(expect.arrayContaining(['flyTo', 'setFeatureState', 'setStyle']));
    const prototype = maplibre.Map.prototype as unknown as Record<string, unknown>;
    expect(called.filter((name) => typeof prototype[name] !== 'function')).toEqual([]);
    expect(typeof maplibre.setWorkerUrl).toBe('function');
    expect(new maplibre.LngLat(1, 2)).toMatchObject({ lng: 1, lat: 2 });
  });

  it('every part of a map that is spoken to', () => {
    const parts = found(/(?:this\.#map|\bmap)\.(\w+\.\w+(?:\.\w+)?)\(/gu);
    expect(parts).toEqual([
      'cooperativeGestures.disable',
      'cooperativeGestures.enable',
      'style.dispatcher.waitForInitComplete',
      'touchZoomRotate.disableRotation',
    ]);
    for (const part of parts.flatMap((each) => each.split('.'))) expect(shipped).toContain(part);
  });

  it('every option that a map is made with', () => {
    const [, made = ''] = /new MapLibreMap\(\{\n(.*?)\n {4}\}\)/su.exec(source) ?? [];
    const options = [...made.matchAll(/^ {6}(\w+)[:,]/gmu)].map(([, name = '']) => name);
    expect(options).toEqual(expect.arrayContaining(['container', 'transformConstrain']));
    const read = (name: string) => new RegExp(`\\.${name}\\b|[{,]${name}\\b`, 'u').test(shipped);
    expect(options.filter((name) => !read(name))).toEqual([]);
  });

  it('every event that is waited for, and every word that is translated', () => {
    const events = found(/map\.on(?:ce)?\('(\w+)'/gu);
    expect(events).toEqual(expect.arrayContaining(['error', 'idle', 'moveend', 'webglcontextlost']));
    const words = found(/'(CooperativeGesturesHandler\.\w+)'/gu);
    expect(words).toHaveLength(3);
    const quoted = (name: string) => new RegExp(`["'\`]${name.replace('.', '\\.')}["'\`]`, 'u').test(shipped);
    expect([...events, ...words].filter((name) => !quoted(name))).toEqual([]);
  });
});
