import type { Labelled, Side } from './labels.ts';
import type { Box } from './rim.ts';

const gap = 3;
/** How far a label that reaches to one side reaches to the other, past its point. As in the style sheet. */
const overhang = 9;
/** From one label of a stack to the next, and a leader line's unit. As in the style sheet. */
const leading = 17;
/** How many lines further off, or up a stack, a label is. */
export const stepsOf = (side: Side) => Number(/\d$/u.exec(side)?.[0] ?? 0);
/** How much further off a label is than beside its symbol, in CSS pixels. */
export const linesOff = (side: Side): number => stepsOf(side) * leading;

/** What a label covers. */
export function boxOf({ width, radius, fontSize }: Labelled, x: number, y: number, side: Side): Box {
  const height = fontSize * 1.3;
  const off = radius + gap;
  if (side === 'right') return [x + off, y - height / 2, x + off + width, y + height / 2];
  if (side === 'left') return [x - off - width, y - height / 2, x - off, y + height / 2];
  const left = side.includes('-right')
    ? x - overhang
    : side.includes('-left')
      ? x + overhang - width
      : x - width / 2;
  const far = off + linesOff(side);
  const top = side.startsWith('top')
    ? y - far - height
    : side.startsWith('bottom')
      ? y + far
      : y - height / 2;
  return [left, top, left + width, top + height];
}

/**
 * What the leader line of a label covers, where it has one: from its symbol to the label. That of a line or an area, which
 * has no symbol, comes out from under those that touch its point.
 */
export function leaderOf({ radius }: Labelled, x: number, y: number, side: Side): Box[] {
  const [near, far] = [radius || 18, radius + gap + linesOff(side)];
  if (!/-\d$/u.test(side)) return [];
  return [side.startsWith('top') ? [x - 1, y - far, x + 1, y - near] : [x - 1, y + near, x + 1, y + far]];
}
