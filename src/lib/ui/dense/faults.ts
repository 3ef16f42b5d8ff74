import { failingOf } from '../../data/dataFiles.svelte.ts';
import type { DenseMessages } from '../../messages/en.dense.ts';
import type { Messages } from '../../messages/messages.ts';

/** What kept the data of closer views from coming, in words. */
export function faultIn(fault: unknown, messages: Messages, said: DenseMessages): string {
  const { reason } = fault instanceof Error && 'reason' in fault ? fault : { reason: undefined };
  const known = typeof reason === 'string' && Object.hasOwn(said.faults, reason);
  return known ? said.faults[reason as keyof DenseMessages['faults']] : messages.lack(failingOf(fault, ''));
}
