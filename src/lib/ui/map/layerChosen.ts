import type { View } from '../../view/view.ts';

/** Takes what a reader ticked in the key of the map: a layer, or the language of its names. */
export function layerChosen({ target }: Event, view: View): void {
  const [, control, id = ''] = /^(names|layer)-(.+)$/u.exec((target as Element | null)?.id ?? '') ?? [];
  if (control === 'names') view.showNames(id);
  else if (control === 'layer') view.toggle(id);
}
