import { Resvg } from '@resvg/resvg-wasm';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { cardColumn, cardSize, cardSvg, columnWidth } from '../../src/lib/server/card/card.ts';
import { drawPng, pngOf } from '../../src/lib/server/card/png.ts';
import { cameraFor, pointOn } from '../../src/lib/geo/camera.ts';
import { mapPicture } from '../../src/lib/still/picture.ts';
import { setText } from '../../src/lib/still/wrap.ts';
import { sceneOf } from '../../src/lib/server/scene.ts';
import { reportOf } from '../support/reports.ts';

const { report, marks, map } = reportOf('white-house-talks');
const below = ['Situation on 18 August 2025.', `Source: ${report.source}.`];

describe('setText', () => {
  const box = { width: 480, height: 300 };
  it('keeps every word, or cuts after one and says so', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[A-Za-z”,–]{1,14}$/u), { minLength: 1, maxLength: 90 }),
        (words) => {
          const { lines } = setText(words.join(' '), box, [46, 38, 27], 1.24);
          const shown = lines.join(' ');
          if (shown.endsWith(' …')) expect(words.join(' ').startsWith(shown.slice(0, -2))).toBe(true);
          else expect(shown).toBe(words.join(' '));
        },
      ),
    );
  });
});

describe('the map of a picture', () => {
  it('has an arrowhead at each place that is held at its rim, towards where that is', () => {
    const size = { width: 1000, height: 700 };
    const scene = sceneOf(map, marks);
    const svg = mapPicture(scene, map.layers, marks, size);
    const arrows = [...svg.matchAll(/translate\((\S+) (\S+)\)"><path d="M\S+ \S+L(\S+) (\S+)L/gu)].map(
      (found) => found.slice(1).map(Number),
    );
    const padding = { top: 34, right: 44, bottom: 30, left: 44 };
    const camera = cameraFor({ closest: 0, lit: [] }, scene.home, size, { padding });
    const far = marks
      .filter(({ afar }) => afar)
      .map(({ at }) => pointOn(at, camera, size))
      .filter(({ x, y }) => x < 0 || y < 0 || x > size.width || y > size.height);
    expect(far.length).toBeGreaterThan(2);
    expect(arrows.length).toBeGreaterThanOrEqual(far.length);
    // Each place off the picture lies on the line through the tip of one arrow, ahead of it.
    for (const point of far)
      expect(
        arrows.some(([x = 0, y = 0, tipX = 0, tipY = 0]) => {
          const off = Math.atan2(point.y - y, point.x - x) - Math.atan2(tipY, tipX);
          return Math.abs(off) < 0.02;
        }),
      ).toBe(true);
  });
});

describe('a card', () => {
  // Nothing of resvg works before its program was loaded, which it allows once.
  beforeAll(() => drawPng('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'));
  const face = (name: string) => readFileSync(`node_modules/@fontsource/${name}-normal.woff2`);
  const fontBuffers = [
    'source-serif-4/files/source-serif-4-latin-600',
    'noto-sans/files/noto-sans-latin-400',
    'noto-sans/files/noto-sans-latin-600',
  ].map(face);

  it('sets the words of every statement within their column and above the edge', () => {
    const texts = [
      { text: report.title, below },
      ...report.statements.map(({ text }) => ({ text, above: report.title, below })),
    ];
    for (const text of texts) {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">${cardColumn(text)}</svg>`;
      const box = new Resvg(svg, { font: { fontBuffers } }).getBBox();
      if (!box) throw new Error('nothing was drawn');
      expect(box.x + box.width, text.text).toBeLessThanOrEqual(56 + columnWidth + 24);
      expect(box.y + box.height, text.text).toBeLessThanOrEqual(cardSize.height - 20);
    }
  });

  it('is the same bytes each time, 1200 x 630 pixels', async () => {
    const scene = sceneOf(map, marks);
    const svg = cardSvg(scene, map.layers, marks, { text: report.title, below });
    expect(cardSvg(sceneOf(map, marks), map.layers, marks, { text: report.title, below })).toBe(svg);
    expect(Buffer.from(await drawPng(svg)).equals(await drawPng(svg))).toBe(true);
    const { png } = await pngOf(svg);
    const view = new DataView(png.buffer, png.byteOffset);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(400_000);
  });
});
