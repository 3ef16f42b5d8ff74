/** How a report's number may hedge. */
export type Wording = 'exactly' | 'around' | 'nearly' | 'over' | 'up-to' | 'at-least';

/** What a check finds. `differs` accuses nobody: it says that two numbers are not the same. */
export type Verdict = 'agrees' | 'rounding' | 'differs' | 'unchecked';

/** The verdicts from what most deserves a look to what least does. */
export const verdictOrder: readonly Verdict[] = ['differs', 'rounding', 'unchecked', 'agrees'];

// A quotient like 19.1 / 0.1 must not fall short of 191 by the last bit of a float.
const epsilon = 1e-9;

/**
 * Sets a stated number beside a measured one. They agree where no more than the tolerance lies between
 * them. Else the stated number is a rounding if rounding the measured one as the wording says gives it:
 * “around” to the nearest step, “nearly” up to the next, “over” down to the last. “Up to” and “at
 * least” are limits: what keeps to them agrees.
 *
 * @param stated - the report's number
 * @param measured - ours, in the same unit
 * @param options - `tolerance` and `step` in the same unit
 */
export function verdictOf(
  stated: number,
  measured: number,
  { wording, step, tolerance }: { wording: Wording; step: number; tolerance: number },
): Exclude<Verdict, 'unchecked'> {
  if (Math.abs(stated - measured) <= tolerance + epsilon) return 'agrees';
  if (wording === 'up-to') return measured <= stated ? 'agrees' : 'differs';
  if (wording === 'at-least') return measured >= stated ? 'agrees' : 'differs';
  if (wording === 'exactly') return 'differs';
  const round = { around: Math.round, nearly: Math.ceil, over: Math.floor }[wording];
  const steps = measured / step;
  const whole = Math.abs(steps - Math.round(steps)) < epsilon ? Math.round(steps) : round(steps);
  return Math.abs(whole * step - stated) < epsilon ? 'rounding' : 'differs';
}
