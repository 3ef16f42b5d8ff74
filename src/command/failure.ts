import { Refusal } from '../lib/input/refusal.ts';
import { WrongCommand } from './output.ts';

/** Why the file system would not, by its codes. */
const refusals = new Map([
  ['EACCES', 'may not be read or written'],
  ['EPERM', 'may not be read or written'],
  ['EROFS', 'cannot be written: the drive may only be read'],
  ['ENOSPC', 'cannot be written: the drive is full'],
  ['ENOTDIR', 'is no folder'],
  ['EISDIR', 'is a folder'],
]);

/** Why a command ended, for whoever called it. */
export function errorInWords(error: unknown): string {
  if (!(error instanceof Error)) return `The command itself failed: ${String(error)}`;
  const { code = '', path } = error as NodeJS.ErrnoException;
  const refusal = path === undefined ? undefined : refusals.get(code);
  if (refusal !== undefined) return `${path ?? ''}: ${refusal}`;
  const isTold = error instanceof WrongCommand || error instanceof Refusal;
  return `${isTold ? '' : 'The command itself failed: '}${error.message}`;
}
