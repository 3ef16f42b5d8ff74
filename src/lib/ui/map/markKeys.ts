/**
 * Which of `marks` a key moves the focus to, in their order and round its ends: arrows to the next and the one before,
 * Home and End to the first and last. Undefined for every other key.
 *
 * @param marks - those that can be seen, in reading order
 * @param focused - the one that has the focus; undefined while the map itself has it
 */
export function markOfKey<T>(key: string, marks: readonly T[], focused: T | undefined): T | undefined {
  if (focused === undefined) return key === 'Enter' || key === ' ' ? marks[0] : undefined;
  const at = marks.indexOf(focused);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return marks[(at + 1) % marks.length];
    case 'ArrowLeft':
    case 'ArrowUp':
      return marks.at(at - 1);
    case 'Home':
      return marks[0];
    case 'End':
      return marks.at(-1);
    default:
      return undefined;
  }
}
