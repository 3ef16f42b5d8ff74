import type { Aim } from '../geo/camera.ts';
import { union, type Bounds, type Position } from '../geo/mercator.ts';
import { claims } from '../map/claims.ts';
import { focusOf, type Selection } from './focus.ts';
import type { Mark } from './marks.ts';
import type { Units } from './units.ts';

/** A single place stays at a scale at which its country is seen around it. */
const closestPlace = 5.2;
/** A line or an area is framed whole; a small one is not gone into further than its data are good for. */
const closestShape = 9;

/** Whether a position lies in the opening view. */
export const isHome = ([west, south, east, north]: Bounds, [x, y]: Position): boolean =>
  x >= west && x <= east && y >= south && y <= north;

/**
 * What a choice asks of the camera, by the roles of its marks: an incident wins the frame; who speaks never claims it;
 * a venue or a contact claims it where the opening view holds it.
 *
 * @param marks - all of the map, as they stand on the day that is drawn
 * @param home - what the opening view holds
 * @param frames - an editor's, by the name of a statement: they win over all
 */
export function aimOf(
  chosen: Selection | undefined,
  marks: readonly Mark[],
  home: Bounds,
  {
    frames = {},
    units,
  }: { frames?: Readonly<Record<string, Bounds>> | undefined; units?: Units | undefined },
): Aim {
  const focus = focusOf(marks, chosen, units);
  const lit = marks.filter(({ id }) => focus.marks.has(id));
  const isIn = ({ bounds: [west, south, east, north] }: Mark) =>
    isHome(home, [west, south]) && isHome(home, [east, north]);
  const seen = lit.filter((mark) => isIn(mark)).map(({ bounds }) => bounds);
  const own = chosen?.kind === 'statement' ? new Map(Object.entries(frames)).get(chosen.name) : undefined;
  if (own) return { bounds: own, closest: closestShape, isAway: true, lit: seen };
  const unit = units?.all.find(({ id }) => chosen?.kind === 'unit' && chosen.name === id);
  if (unit) return { bounds: unit.bounds, closest: closestShape, lit: [unit.bounds] };
  const claiming = lit.filter((mark) => (claims[mark.role] === 'near' ? isIn(mark) : claims[mark.role]));
  const isSmall = ({ role }: Mark) => claims[role] !== 'always';
  const first = claiming.some(({ role }) => claims[role] === 'first');
  const framed = first ? claiming.filter(isSmall) : claiming;
  if (framed.length === 0) return { closest: closestPlace, lit: seen };
  const [west, south, east, north] = union(framed.map((mark) => mark.bounds));
  // As much of it as the opening view holds.
  const held: Bounds = [
    Math.max(west, home[0]),
    Math.max(south, home[1]),
    Math.min(east, home[2]),
    Math.min(north, home[3]),
  ];
  const closest = framed.every(isSmall) ? closestPlace : closestShape;
  const isAway = held[0] > held[2] || held[1] > held[3];
  return isAway
    ? { bounds: [west, south, east, north], closest, isAway, lit: seen }
    : { bounds: held, closest, lit: seen };
}
