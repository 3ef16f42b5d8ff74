import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { inWords, limits } from '../input/limits.ts';
import { isObject } from '../input/own.ts';
import { rowOfFeature, sourceOf } from './features.ts';
import { list, member, Unreadable, type Source, type SourceRow } from './source.ts';

/**
 * How many positions a geometry has once its arcs are put in: a short list of arcs may stand for millions.
 *
 * @throws where it names an arc that is not there
 */
function positionsIn(arcs: unknown, lengths: readonly number[]): number {
  if (typeof arcs === 'number') {
    const length = Number.isInteger(arcs) ? lengths[arcs < 0 ? ~arcs : arcs] : undefined;
    if (length === undefined)
      throw new Unreadable(`it names the arc ${String(arcs)}, which it does not have`);
    return length;
  }
  if (!Array.isArray(arcs)) throw new Unreadable('a list of arcs is no list');
  return arcs.reduce<number>((sum, each) => sum + positionsIn(each, lengths), 0);
}

/** TopoJSON: each of its objects, arcs put back into the shapes that share them. */
export function readTopoJson(value: unknown): Source {
  const lengths = list(value, 'arcs').map((arc) => (Array.isArray(arc) ? arc.length : 0));
  const objects = Object.entries(
    isObject(member(value, 'objects')) ? (member(value, 'objects') as object) : {},
  );
  const rows: SourceRow[] = [];
  let positions = 0;
  for (const [name, object] of objects) {
    const isGroup = member(object, 'type') === 'GeometryCollection';
    for (const geometry of isGroup ? list(object, 'geometries') : [object]) {
      const arcs = member(geometry, 'arcs');
      if (arcs !== undefined) positions += positionsIn(arcs, lengths);
      if (positions > limits.vertices)
        throw new Unreadable(
          `it has more than ${inWords(limits.vertices)} positions once its arcs are put in`,
        );
      const line = rows.length + 1;
      const more = objects.length > 1 ? ([['object', name]] as const) : [];
      if (member(geometry, 'type') === 'GeometryCollection') {
        rows.push({ line, cells: new Map(more), fault: 'has a collection of geometries within another' });
        continue;
      }
      try {
        // What it returns is held to RFC 7946 like any other feature.
        const made: unknown = feature(value as Topology, geometry as GeometryObject);
        rows.push(rowOfFeature(made, line, more));
      } catch {
        rows.push({ line, cells: new Map(more), fault: 'is no geometry of TopoJSON' });
      }
    }
  }
  const isQuantised = member(value, 'transform') !== undefined;
  return sourceOf('topojson', rows, {
    said: isQuantised ? ['quantised: its positions are rounded to a grid'] : [],
  });
}
