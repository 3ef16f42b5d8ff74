import { describe, expect, it } from 'vitest';
import { areClose, cameraFor, cameraOfHome, pointOn, type Size } from '../../src/lib/geo/camera.ts';
import { claims } from '../../src/lib/map/claims.ts';
import { isPlace } from '../../src/lib/map/roles.ts';
import { aimOf } from '../../src/lib/report/aim.ts';
import { flightsOf } from '../../src/lib/server/flights.ts';
import { detailRowsOf } from '../../src/lib/server/nameRows.ts';
import { globeOf } from '../../src/lib/server/globe.ts';
import { globeBox } from '../../src/lib/still/globe.ts';
import { labelSides } from '../../src/lib/still/labelled.ts';
import { heldIn } from '../../src/lib/still/rim.ts';
import { namedBy, namesFrom } from '../../src/lib/still/scene.ts';
import { reports } from '../support/reports.ts';

/** The maps of a page at 1440, 1024 and 390 px, and of an embed of 640 x 560, without and with its card; on a wide page a card stands over it. */
const maps: readonly (Size & {
  readonly card?: readonly [number, number, number, number];
  readonly beside?: true;
})[] = [
  { width: 944, height: 900, card: [10, 630, 410, 900] },
  { width: 600, height: 768, card: [10, 540, 410, 768] },
  { width: 390, height: 338 },
  { width: 640, height: 397 },
  { width: 640, height: 302, card: [10, 106, 370, 302], beside: true },
];
const coverOf = ({ width, height, card, beside }: (typeof maps)[number]) => {
  const edge = Math.min(56, width / 8, height / 8);
  const [bottom, left] = beside ? [44, card?.[2] ?? 0] : [card ? height - card[1] : 44, 0];
  return { padding: { top: edge, right: edge, bottom: edge / 2 + bottom, left: edge + left }, card };
};
for (const { report, marks, map, slug } of reports)
  for (const size of maps)
    describe(`the camera of ${slug} in ${report.language} on a map of ${size.width} x ${size.height}`, () => {
      const cover = coverOf(size);
      const opening = cameraOfHome(map.home, size);
      const named = namedBy(marks);
      const known = namesFrom(detailRowsOf(map), map.languages, named);
      const sentences = report.statements.map(({ name }) => {
        const aim = aimOf({ kind: 'statement', name }, marks, map.home, { frames: map.frames });
        const own = marks.filter(({ statements }) => statements.includes(name));
        const camera = cameraFor(aim, map.home, size, cover);
        const chosen = new Set(own.map(({ id }) => id));
        const sides = labelSides(marks, known, camera, size, { chosen, card: size.card });
        return { name, aim, own, camera, sides };
      });

      it('never shows what is chosen smaller than at home, but where an editor framed it', () => {
        for (const { name, camera } of sentences)
          if (!Object.hasOwn(map.frames, name))
            expect.soft(camera.zoom, name).toBeGreaterThanOrEqual(opening.zoom - 1e-9);
      });

      it('goes no closer to a single place than its country can be seen', () => {
        for (const { name, own, camera, sides } of sentences) {
          if (own.length === 0 || Object.hasOwn(map.frames, name)) continue;
          if (!own.every(({ role }) => isPlace(role))) continue;
          expect.soft(camera.zoom, name).toBeLessThanOrEqual(Math.max(opening.zoom, 5.2) + 1e-9);
          const countries = known.filter(
            ({ id, kind }) => kind === 'country' && (sides.get(id) ?? 'none') !== 'none',
          );
          expect.soft(countries.length, `${name}: countries named`).toBeGreaterThan(0);
        }
      });

      it('stays at home for sentences without a place, for who speaks, and for what is far away', () => {
        for (const { name, own, aim, camera } of sentences) {
          const claiming = own.filter(({ role, afar }) => claims[role] && role !== 'contact' && !afar);
          if (claiming.length > 0 || Object.hasOwn(map.frames, name)) continue;
          expect.soft(aim.bounds, name).toBeUndefined();
          expect.soft(camera.zoom, name).toBeCloseTo(opening.zoom, 6);
          if (aim.lit.length === 0) expect.soft(areClose(camera, opening), name).toBe(true);
        }
      });

      it('has an incident in its frame, whoever speaks of it', () => {
        for (const { name, own, camera } of sentences)
          for (const { at } of own.filter(({ role }) => role === 'incident')) {
            if (Object.hasOwn(map.frames, name)) continue;
            const { x, y } = pointOn(at, camera, size);
            expect.soft(x > 0 && x < size.width && y > 0 && y < size.height, name).toBe(true);
          }
      });

      it('names at least three things, and each place that is lit, out of the card’s way', () => {
        for (const { name, own, camera, sides } of sentences) {
          const count = [...sides.values()].filter((side) => side !== 'none').length;
          expect.soft(count, name).toBeGreaterThanOrEqual(3);
          for (const { id, at, role } of own) {
            if (!isPlace(role)) continue;
            expect.soft(sides.get(id) ?? 'none', `${name}: ${id}`).not.toBe('none');
            const { x, y } = heldIn(pointOn(at, camera, size), size, size.card);
            const { card } = size;
            const isUnder = card && x > card[0] && x < card[2] && y > card[1] && y < card[3];
            expect.soft(isUnder ?? false, `${name}: ${id} lies under the card`).toBe(false);
          }
        }
      });

      it('has the globe where there is something far away, over no mark, card or much of its subject', () => {
        const globe = globeOf(map);
        expect(globe === undefined, slug).toBe(!marks.some(({ afar }) => afar));
        if (!globe) return;
        expect(new Set(globe.places.map(({ mark }) => mark))).toEqual(
          new Set(marks.flatMap(({ id, afar }) => (afar ? [id] : []))),
        );
        for (const { name, own, camera } of sentences) {
          const lit = new Set(own.map(({ id }) => id));
          const box = globeBox(globe.inside, marks, camera, size, { lit, card: size.card });
          if (!box) continue;
          const isUnder = ({ x, y }: { x: number; y: number }) =>
            x > box[0] - 12 && x < box[2] + 12 && y > box[1] - 12 && y < box[3] + 12;
          for (const { id, at, afar } of marks) {
            const on = pointOn(at, camera, size);
            const held = afar || lit.has(id) ? heldIn(on, size, lit.has(id) ? size.card : undefined) : on;
            expect.soft(isUnder(held), `${name}: ${id} lies under the globe`).toBe(false);
          }
          const hidden = globe.inside.filter((at) => isUnder(pointOn(at, camera, size))).length;
          expect.soft(hidden / Math.max(1, globe.inside.length), name).toBeLessThan(0.1);
          const { card } = size;
          expect.soft(card ? box[0] < card[2] && box[3] > card[1] : false, name).toBe(false);
        }
      });

      it('flies at most a third as often as there are sentences when all of them are read', () => {
        const flown = flightsOf(report, marks, map);
        for (const name of Object.keys(map.frames)) expect.soft(flown, slug).toContain(name);
        let at = opening;
        let flights = 0;
        for (const { name } of report.statements) {
          const aim = aimOf({ kind: 'statement', name }, marks, map.home, { frames: map.frames });
          const read = flown.includes(name) ? aim : { ...aim, bounds: undefined, lit: [] };
          const to = cameraFor(read, map.home, size, { padding: { ...cover.padding, bottom: 44 } });
          if (!areClose(at, to)) flights += 1;
          at = to;
        }
        expect(flights).toBeLessThanOrEqual(report.statements.length / 3);
      });
    });

describe('the camera of a map too low for all that is lit above its card', () => {
  it('shows what stands at a place before a long line', () => {
    const size = { width: 480, height: 298 };
    const card = [10, 106, 370, 298] as const;
    const cover = { padding: { top: 37, right: 37, bottom: 211, left: 37 }, card };
    let count = 0;
    for (const { marks, map, report, slug } of reports)
      for (const { name } of report.statements) {
        const own = marks.filter(({ statements, afar }) => statements.includes(name) && !afar);
        const first = own.find(({ role }) => isPlace(role));
        if (!first || own.every(({ role }) => claims[role] !== 'always')) continue;
        const aim = aimOf({ kind: 'statement', name }, marks, map.home, { frames: map.frames });
        const { x, y } = pointOn(first.at, cameraFor(aim, map.home, size, cover), size);
        const isUnder = x > card[0] && x < card[2] && y > card[1];
        expect.soft(isUnder, `${slug}, ${report.language}, ${name}: ${first.id}`).toBe(false);
        count += 1;
      }
    expect(count).toBeGreaterThan(2);
  });
});
