import { cameraFor, cameraOfHome } from '../geo/camera.ts';
import { aimOf } from '../report/aim.ts';
import type { Mark } from '../report/marks.ts';
import type { LinkedReport } from '../report/model.ts';
import type { MapOfReport } from './mapOfReport.ts';

/** A map of the usual shape: only how much larger than at home one sentence is shown than another is asked of it. */
const size = { width: 600, height: 600 };
const cover = { padding: { top: 40, right: 40, bottom: 40, left: 40 } };

/**
 * The sentences that the map flies to when they are merely read, by name: for a map that flies for each makes readers
 * sick. At most a third as many flights as there are sentences, there and back, go to those that gain most by it; what
 * an editor framed comes first. All others are read in the opening view, and flown to when they are chosen.
 */
export function flightsOf(report: LinkedReport, marks: readonly Mark[], map: MapOfReport): string[] {
  const opening = cameraOfHome(map.home, size);
  const most = Math.floor(report.statements.length / 3);
  const stops = report.statements.map(({ name }) => {
    const aim = aimOf({ kind: 'statement', name }, marks, map.home, { frames: map.frames });
    const { center, zoom } = cameraFor({ ...aim, lit: [] }, map.home, size, cover);
    const gain = aim.isAway ? Infinity : zoom - opening.zoom;
    return { name, gain, at: gain > 0 ? [...center, zoom].join() : '' };
  });
  const flights = (flown: ReadonlySet<string>) => {
    const cameras = ['', ...stops.map(({ name, at }) => (flown.has(name) ? at : ''))];
    return cameras.filter((at, i) => i > 0 && at !== cameras[i - 1]).length;
  };
  const flown = new Set<string>();
  for (const { at } of stops.toSorted((a, b) => b.gain - a.gain)) {
    if (at === '') continue;
    // All sentences of one view, or none.
    const same = stops.filter((stop) => stop.at === at).map(({ name }) => name);
    if (flights(new Set([...flown, ...same])) <= most) for (const name of same) flown.add(name);
  }
  return report.statements.flatMap(({ name }) => (flown.has(name) ? [name] : []));
}
