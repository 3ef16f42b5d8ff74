import { project, unproject, type Position } from './mercator.ts';

/** The lines of one contact, each from seat to seat. */
export type Contact = {
  readonly id: string;
  readonly lines: readonly (readonly Position[])[];
};

/** How far a line bows from straight, as a share of its length: lines of one pair fan out. */
const bows = [0.14, 0.07, 0.21, -0.07] as const;
const steps = 32;

/** A quadratic curve on the flat map. It stands for a contact and is no route: see the dataset's method. */
function curve(from: Position, to: Position, bow: number): Position[] {
  const a = project(from);
  const b = project(to);
  // The bow is always to the north, whichever end a line starts from.
  const side = b.x >= a.x ? 1 : -1;
  const control = {
    x: (a.x + b.x) / 2 + side * (b.y - a.y) * bow * 2,
    y: (a.y + b.y) / 2 - side * (b.x - a.x) * bow * 2,
  };
  return Array.from({ length: steps + 1 }, (_, i): Position => {
    const t = i / steps;
    const u = 1 - t;
    const [longitude, latitude] = unproject({
      x: u * u * a.x + 2 * u * t * control.x + t * t * b.x,
      y: u * u * a.y + 2 * u * t * control.y + t * t * b.y,
    });
    return [Math.round(longitude * 1e4) / 1e4, Math.round(latitude * 1e4) / 1e4];
  });
}

/** The legs of a line: one from each of its positions to the next. */
const pairsOf = (line: readonly Position[]): [Position, Position][] =>
  line.slice(1).flatMap((to, i) => (line[i] ? [[line[i], to]] : []));

/**
 * Draws each leg of each line of each contact as a curve; lines that join the same two seats are kept apart.
 *
 * @returns for each contact its curves, each from [longitude, latitude] to [longitude, latitude]
 */
export function arcsOf(contacts: readonly Contact[]): Map<string, Position[][]> {
  const used = new Map<string, number>();
  return new Map(
    contacts.map(({ id, lines }) => [
      id,
      lines.flatMap(pairsOf).map(([from, to]) => {
        const pair = [from.join(), to.join()].sort().join(' ');
        const count = used.get(pair) ?? 0;
        used.set(pair, count + 1);
        return curve(from, to, bows[count % bows.length] ?? 0);
      }),
    ]),
  );
}
