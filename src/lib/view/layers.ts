import type { Layer } from '../map/roles.ts';

/**
 * Layers that are to be shown, with those that they cannot do without: the base, for without it a map is nothing but
 * sea, and with lines between seats the seats, for the lines would end in nothing.
 *
 * @param toggled - a layer that is shown or hidden besides; lines are hidden with their seats
 */
export function settled(
  shown: Iterable<string>,
  known: readonly Pick<Layer, 'id' | 'role'>[],
  toggled?: string,
): Set<string> {
  const layers = new Set(shown);
  if (toggled && !layers.delete(toggled)) layers.add(toggled);
  for (const { id, role } of known)
    if (role === 'base') layers.add(id);
    else if (role === 'actor')
      for (const line of known)
        if (line.role === 'contact' && layers.has(line.id)) {
          if (id === toggled) layers.delete(line.id);
          else layers.add(id);
        }
  return layers;
}
