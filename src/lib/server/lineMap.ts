import { fit, scaleOf, type Size } from '../geo/camera.ts';
import type { ControlPart } from '../map/share.ts';
import { boundsOf, project, type Bounds, type Position } from '../geo/mercator.ts';
import { labelSides } from '../still/labelled.ts';
import type { Side } from '../still/labels.ts';
import { townsText, type LineMap, type LineName } from '../still/lineMap.ts';
import { linePath } from '../still/path.ts';
import { namesFrom } from '../still/scene.ts';
import { viewBoxOf } from '../still/viewBox.ts';
import { joined } from './changes.ts';
import { groundOf } from './ground.ts';
import { around } from './groundDetail.ts';
import { detailRowsOf } from './nameRows.ts';
import type { ControlArea, Region } from './read/region.ts';
import type { World } from './read/world.ts';
import { polygonsOf } from './shapes.ts';
import { pathOf } from './sceneShapes.ts';

/** The unit of its paths, in world units: a stretch is looked at closely. */
const grid = 0.5;
/** The map beside the text, in CSS pixels. */
const size = { width: 520, height: 640 };
/** The same above the text of a phone: what has room here has room on every larger one. */
const small = { width: 320, height: 218 };
/** As close as it is drawn for one stretch. */
const closest = 8.2;
/** How coarse its ground is: see `groundOf`. */
const loss = 2;

const short = (value: number) => Math.round(value * 10) / 10;

/** A view of some bounds, and where the names of its towns stand in it. */
function viewOf(
  bounds: Bounds,
  towns: readonly { readonly name: string; readonly held: boolean; readonly at: Position }[],
) {
  const camera = fit(bounds, size, { top: 60, right: 90, bottom: 60, left: 90 }, closest);
  const k = scaleOf(camera.zoom);
  const { x, y } = project(camera.center);
  const [width, height] = [size.width / k, size.height / k];
  const names = towns.map(({ name, at }, i) => ({
    id: `t${i}`,
    kind: 'town' as const,
    label: name,
    at,
    rank: 1,
  }));
  const sides = labelSides([], names, camera, size);
  const corner = { x: x - width / 2, y: y - height / 2 };
  return {
    box: [corner.x, corner.y, width, height].map(short).join(' '),
    towns: townsText(
      towns.map(({ name, held, at }, i) => {
        const on = project(at);
        const side = sides.get(`t${i}`) ?? 'none';
        return { name, held, side, x: on.x - corner.x, y: on.y - corner.y };
      }),
    ),
  };
}

/** Parts of an area of control as one. */
const merged = (parts: ControlArea['features']): ControlPart => ({
  geometry: joined(parts),
  properties: { class: '', unit: '' },
});

/** The names of the whole map, on a small one and those that a wider one has room for besides. */
function namesOf(region: Region, world: World, home: Bounds): LineName[] {
  const languages = ['en'];
  const known = namesFrom(detailRowsOf({ world, regions: [region], languages, home }), languages, new Set());
  const sidesOn = (on: Size, standing: Readonly<Record<string, Side>> = {}) =>
    Object.fromEntries(
      [...labelSides([], known, fit(home, on), on, { standing })].filter(([, side]) => side !== 'none'),
    );
  const few = sidesOn(small);
  return Object.entries(sidesOn(size, few)).flatMap(([name, side]) => {
    const found = known.find(({ id }) => id === name);
    if (!found) return [];
    const { x, y } = project(found.at);
    const { label, kind } = found;
    return [{ name: label, kind, side, x: short(x), y: short(y), wide: !(name in few) }];
  });
}

/** Draws the map of a region's line of control. */
export function lineMapOf(region: Region, world: World): LineMap {
  const days = [...region.control];
  const parts = days.flatMap(([, { features }]) => features.map(({ geometry }) => geometry));
  const home = around(
    boundsOf(parts.flatMap((area) => polygonsOf(area).flat(2)) as unknown as Position[]),
    0.04,
  );
  const ground = groundOf(
    {
      of: region,
      world,
      waters: region.waters,
      regions: new Set([region.file.country]),
      units: [],
      control: days.flatMap(([, { held, features }]) => [
        merged(held),
        merged(features.filter((part) => !held.includes(part))),
      ]),
      wholeFronts: true,
      home,
    },
    loss,
  );
  const pathsOf = (geometries: readonly Parameters<typeof pathOf>[0][]) =>
    geometries.map((each) => pathOf(each, grid)).join('');
  return {
    grid,
    viewBox: viewBoxOf(home),
    names: namesOf(region, world, home),
    ground: [
      { kind: 'land', d: pathsOf([ground.land]) },
      { kind: 'region', d: pathsOf(ground.regions) },
      { kind: 'river', d: pathsOf(ground.rivers) },
      { kind: 'lake', d: pathsOf(ground.lakes) },
    ],
    // What is held up to a border ends at the outline that is drawn, and is the same text.
    areas: days.map(([asOf], i) => {
      const [held = '', contested = ''] = ground.control
        .slice(2 * i, 2 * i + 2)
        .map((area) => pathOf(area, grid));
      return { asOf, held, contested };
    }),
    stretches: region.lines.flatMap(({ asOf, stretches, places }) =>
      stretches.map(({ id, line, held, free }) => {
        // A name that two places have would stand at one of them by chance.
        const townsOf = (names: readonly string[], isHeld: boolean) =>
          names.flatMap((name) => {
            const found = places.filter((place) => place.name === name);
            return found.length === 1 && found[0] ? [{ name, held: isHeld, at: found[0].at }] : [];
          });
        const towns = [...townsOf(held, true), ...townsOf(free, false)];
        const bounds = boundsOf([...line, ...towns.map(({ at }) => at)]);
        return { id: `line-${asOf}-${id}`, d: linePath(line, grid), ...viewOf(bounds, towns) };
      }),
    ),
  };
}
