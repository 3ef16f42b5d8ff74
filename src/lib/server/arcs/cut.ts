import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, GeometryObject } from 'topojson-specification';
import type { Points } from './points.ts';

type Shape = LineString | MultiLineString | Polygon | MultiPolygon;

/** A stretch of all coordinates, both ends in it, and what comes after it in the same line or ring. */
type Stretch = {
  start: number;
  end: number;
  next: Stretch | undefined;
  arc: number;
  /** The line or ring that it was, as long as it is whole. */
  whole: Int32Array | undefined;
};

/** A topology whose arcs are numbers of points. */
export type Cut<Name extends string> = {
  readonly arcs: readonly Int32Array[];
  readonly objects: Readonly<Record<Name, GeometryCollection>>;
};

/** The lines or rings of a shape, in their order. */
function partsOf(shape: Shape) {
  switch (shape.type) {
    case 'LineString':
      return [shape.coordinates];
    case 'MultiPolygon':
      return shape.coordinates.flat();
    default:
      return shape.coordinates;
  }
}

/** Turns the points of a ring round, whose last repeats its first, until another comes first. */
function rotate(all: Int32Array, start: number, end: number, first: number): void {
  const before = all.slice(start, first);
  all.copyWithin(start, first, end);
  all.set(before, start + end - first);
  all[end] = all[start] ?? 0;
}

/** The points where lines part: all at which one line or ring has other neighbours than another, and all ends. */
function junctionsOf(all: Int32Array, count: number, lines: readonly Stretch[], rings: readonly Stretch[]) {
  const isJunction = new Uint8Array(count);
  const [left, right, seenBy] = [0, 1, 2].map(() => new Int32Array(count).fill(-1)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const pass = (by: number, before: number, at: number, after: number) => {
    // A line that crosses itself parts from nothing.
    if (seenBy[at] === by) return;
    seenBy[at] = by;
    const [l = -1, r = -1] = [left[at], right[at]];
    if (l < 0) {
      left[at] = before;
      right[at] = after;
    } else if ((l !== before || r !== after) && (l !== after || r !== before)) isJunction[at] = 1;
  };
  for (const [i, { start, end }] of lines.entries()) {
    isJunction[all[start] ?? 0] = 1;
    isJunction[all[end] ?? 0] = 1;
    for (let j = start + 1; j < end; j++) pass(i, all[j - 1] ?? 0, all[j] ?? 0, all[j + 1] ?? 0);
  }
  seenBy.fill(-1);
  for (const [i, { start, end }] of rings.entries()) {
    pass(i, all[end - 1] ?? 0, all[start] ?? 0, all[start + 1] ?? 0);
    for (let j = start + 1; j < end; j++) pass(i, all[j - 1] ?? 0, all[j] ?? 0, all[j + 1] ?? 0);
  }
  return isJunction;
}

/** Cuts lines and rings at junctions; a ring begins at its first one. */
function cutAll(
  all: Int32Array,
  isJunction: Uint8Array,
  lines: readonly Stretch[],
  rings: readonly Stretch[],
) {
  const isAt = (i: number) => isJunction[all[i] ?? 0] === 1;
  const cutFrom = (stretch: Stretch) => {
    let last = stretch;
    const { end } = stretch;
    for (let i = stretch.start + 1; i < end; i++)
      if (isAt(i)) {
        last.end = i;
        last.whole = undefined;
        last.next = { start: i, end, next: undefined, arc: 0, whole: undefined };
        last = last.next;
      }
  };
  for (const line of lines) cutFrom(line);
  for (const ring of rings) {
    let first = ring.start;
    while (first < ring.end && !isAt(first)) first++;
    if (first === ring.end) continue;
    if (first > ring.start) {
      rotate(all, ring.start, ring.end, first);
      ring.whole = undefined;
    }
    cutFrom(ring);
  }
}

/** Numbers stretches so that equal ones have the same number, or its complement where they run the other way. */
function numberAll(all: Int32Array, points: Points, lines: readonly Stretch[], rings: readonly Stretch[]) {
  const arcs: Int32Array[] = [];
  const atEnds = new Map<number, Stretch[]>();
  const isSame = (a: Stretch, b: Stretch) => {
    if (a.end - a.start !== b.end - b.start) return false;
    for (let i = a.start, j = b.start; i <= a.end; i++, j++) if (all[i] !== all[j]) return false;
    return true;
  };
  const isTurned = (a: Stretch, b: Stretch) => {
    if (a.end - a.start !== b.end - b.start) return false;
    for (let i = a.start, j = b.end; i <= a.end; i++, j--) if (all[i] !== all[j]) return false;
    return true;
  };
  /** The place in a ring that two can be compared from. */
  const westOf = ({ start, end, whole }: Stretch) => points.westOf(whole ?? all.subarray(start, end + 1));
  const isSameRing = (a: Stretch, b: Stretch, turn: number) => {
    const n = a.end - a.start;
    if (n !== b.end - b.start) return false;
    const [from, to] = [westOf(a), westOf(b)];
    for (let i = 0; i < n; i++)
      if (all[a.start + ((i + from) % n)] !== all[b.start + ((to + turn * i + n) % n)]) return false;
    return true;
  };
  const add = (stretch: Stretch, ends: readonly number[]) => {
    stretch.arc = arcs.push(stretch.whole ?? points.same(all.slice(stretch.start, stretch.end + 1))) - 1;
    for (const end of ends) {
      const others = atEnds.get(end);
      if (others) others.push(stretch);
      else atEnds.set(end, [stretch]);
    }
  };
  const numberLine = (line: Stretch) => {
    const [start, end] = [all[line.start] ?? 0, all[line.end] ?? 0];
    const same = atEnds.get(start)?.find((other) => isSame(other, line));
    const turned = same ? undefined : atEnds.get(end)?.find((other) => isTurned(other, line));
    if (same) line.arc = same.arc;
    else if (turned) line.arc = ~turned.arc;
    else add(line, start === end ? [start] : [start, end]);
  };
  const numberRing = (ring: Stretch) => {
    const west = all[ring.start + westOf(ring)] ?? 0;
    for (const end of [all[ring.start] ?? 0, west])
      for (const other of atEnds.get(end) ?? [])
        for (const turn of [1, -1])
          if (isSameRing(other, ring, turn)) {
            ring.arc = turn === 1 ? other.arc : ~other.arc;
            return;
          }
    add(ring, [west]);
  };
  for (const line of lines)
    for (let part: Stretch | undefined = line; part; part = part.next) numberLine(part);
  for (const ring of rings)
    if (ring.next) for (let part: Stretch | undefined = ring; part; part = part.next) numberLine(part);
    else numberRing(ring);
  return arcs;
}

function arcsIn(stretch: Stretch | undefined): number[] {
  const arcs: number[] = [];
  for (let part = stretch; part; part = part.next) arcs.push(part.arc);
  return arcs;
}

/**
 * Finds the lines that some shapes have in common by their points, as topojson-server's `topology` does, with the same
 * arcs in the same order; what comes first gives a shared line its direction.
 */
export function cutOf<Name extends string>(
  points: Points,
  shapes: Readonly<Record<Name, readonly Shape[]>>,
): Cut<Name> {
  const names = Object.keys(shapes) as Name[];
  const lines: Stretch[] = [];
  const rings: Stretch[] = [];
  const numbers: Int32Array[] = [];
  let length = 0;
  for (const name of names)
    for (const shape of shapes[name])
      for (const part of partsOf(shape)) {
        const own = points.numbersOf(part);
        numbers.push(own);
        const isRing = shape.type === 'Polygon' || shape.type === 'MultiPolygon';
        const stretch = { start: length, end: length + own.length - 1, next: undefined, arc: 0, whole: own };
        (isRing ? rings : lines).push(stretch);
        length += own.length;
      }
  const all = new Int32Array(length);
  let at = 0;
  for (const own of numbers) {
    all.set(own, at);
    at += own.length;
  }
  cutAll(all, junctionsOf(all, points.at.length, lines, rings), lines, rings);
  const arcs = numberAll(all, points, lines, rings);
  let [line, ring] = [0, 0];
  const ringsOf = (polygon: readonly unknown[]) => polygon.map(() => arcsIn(rings[ring++]));
  const numbered = (shape: Shape): GeometryObject => {
    switch (shape.type) {
      case 'LineString':
        return { type: shape.type, arcs: arcsIn(lines[line++]) };
      case 'MultiLineString':
        return { type: shape.type, arcs: shape.coordinates.map(() => arcsIn(lines[line++])) };
      case 'Polygon':
        return { type: shape.type, arcs: ringsOf(shape.coordinates) };
      case 'MultiPolygon':
        return { type: shape.type, arcs: shape.coordinates.map(ringsOf) };
    }
  };
  const objects = names.map((name) => [
    name,
    { type: 'GeometryCollection', geometries: shapes[name].map(numbered) },
  ]);
  return { arcs, objects: Object.fromEntries(objects) as Record<Name, GeometryCollection> };
}
