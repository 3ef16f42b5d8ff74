import { fit, zoomed, type Camera } from '../../geo/camera.ts';
import { layerIds, isLayerId } from '../../map/layers.ts';
import { isNameLanguage } from '../../map/names.ts';
import { exists, focusOf, type Selection } from '../../report/focus.ts';
import { SvgMap } from '../../still/svgMap.ts';
import { fragmentOf, readAddress, selectionOf, type Address } from '../../view/address.ts';
import type { Change } from '../../view/view.svelte.ts';
import { afterFrame } from './afterFrame.ts';
import { sizeOf } from '../map/mapInsets.ts';
import { cameraOfChoice, isCalm, markAt, onControl } from '../map/mapHitTest.ts';
import { cameraOfKey } from '../map/mapKeys.ts';
import type { ReportProps } from './reportProps.ts';
import { isModified, statementChosen } from '../text/textChoice.ts';

const nothing = () => {};

/**
 * Takes hold of a page as it was built, while its own script is still on its way: the still moves and zooms, its
 * layers toggle, sentences and marks choose each other. The page's own script finds it all in the address, and the
 * map in `SvgMap.on`, and leaves both as they are.
 *
 * @param given - what the page was built from
 * @param interactive - false for a map that answers to no gesture
 * @param write - puts what changed into the address
 * @returns lets go
 */
export function takeHold(
  { report, marks, oblasts, scene, embed }: ReportProps,
  { interactive, write }: { interactive: boolean; write: (change: Change, address: Address) => void },
): () => void {
  const map = document.getElementById('map');
  if (!map) return nothing;
  const address = readAddress(new URL(location.href));
  const layers = new Set(address.layers);
  const known = (choice: Selection | undefined) =>
    choice && exists(report, marks, choice, oblasts) ? choice : undefined;
  let selection = known(address.selection);
  let { names } = address;
  const told = (change: Change) => write(change, { ...address, selection, layers, names });

  const home = () => fit(scene.home, sizeOf(map));
  const aim = () => cameraOfChoice(selection, marks, oblasts, map);
  const events = { onmove: nothing, onrest: nothing, onpick: nothing, onhover: nothing };
  const svg = SvgMap.on(map, () => aim() ?? home(), events, { cooperative: embed, gestures: interactive });
  const move = (camera: Camera, animate: boolean) => {
    svg.touched = true;
    svg.moveTo(camera, animate);
  };

  const show = () => {
    const focus = focusOf(marks, selection, oblasts);
    const current = new Set([
      ...[...focus.statements].map((name) => `s-${name}`),
      ...[...focus.marks].map((id) => `p-${id}`),
      ...(selection ? [fragmentOf(selection)] : []),
    ]);
    for (const element of document.querySelectorAll('.statement, .entry, .oblasts tr[id]'))
      if (current.has(element.id)) element.setAttribute('aria-current', 'true');
      else element.removeAttribute('aria-current');
    for (const element of map.querySelectorAll('.lit')) element.classList.remove('lit');
    for (const id of focus.marks)
      for (const element of map.querySelectorAll(`.m-${id}`)) element.classList.add('lit');
    for (const id of layerIds) {
      const off = !layers.has(id) && !focus.layers.has(id);
      for (const element of map.querySelectorAll(`.layer-${id}`)) element.classList.toggle('off', off);
      const box = document.querySelector<HTMLInputElement>(`#layer-${id}`);
      if (box) box.checked = layers.has(id);
    }
    return focus;
  };
  const choose = (choice: Selection | undefined, where: 'map' | 'text') => {
    selection = known(choice);
    const { statements } = show();
    const to = where === 'map' ? undefined : aim();
    if (to) svg.moveTo(to, !isCalm());
    const first = report.statements.find(({ name }) => statements.has(name));
    if (where === 'map' && first && window.parent === window)
      afterFrame(() => document.getElementById(`s-${first.name}`)?.scrollIntoView({ block: 'nearest' }));
    told('selection');
  };

  const holding = new AbortController();
  const { signal } = holding;
  document.addEventListener(
    'click',
    (event) => {
      const { target } = event;
      if (!(target instanceof Element) || isModified(event)) return;
      const zoom = target.closest<HTMLElement>('[data-zoom]')?.dataset['zoom'];
      if (zoom) return move(Number(zoom) ? zoomed(svg.camera, Number(zoom)) : home(), !isCalm());
      if (onControl(event)) return;
      const onMap = map.contains(target);
      const mark = onMap ? markAt(event) : undefined;
      const choice = mark
        ? ({ kind: 'mark', name: mark } as const)
        : (statementChosen(event, selection) ??
          selectionOf(target.closest('a[href^="#"]')?.getAttribute('href') ?? ''));
      if (choice) event.preventDefault();
      if (choice ?? (onMap && selection)) choose(choice, onMap ? 'map' : 'text');
    },
    { signal },
  );
  document.addEventListener(
    'change',
    ({ target }) => {
      const [control, id = ''] = target instanceof HTMLInputElement ? target.id.split('-') : [];
      if (control === 'names' && isNameLanguage(id)) {
        names = id;
        return told('names');
      }
      if (control !== 'layer' || !isLayerId(id)) return;
      if (!layers.delete(id)) layers.add(id);
      show();
      told('layers');
    },
    { signal },
  );
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && selection) choose(undefined, 'text');
      if (event.target !== map || !interactive || isModified(event)) return;
      const camera = cameraOfKey(event.key, svg.camera, home());
      if (!camera) return;
      event.preventDefault();
      move(camera, false);
    },
    { signal },
  );
  addEventListener('resize', () => svg.moveTo(svg.camera, false), { signal });

  // The style sheet leaves lighting and toggling to the script from here on.
  document.documentElement.dataset['held'] = '';
  show();
  const named = document.querySelector<HTMLInputElement>(`#names-${names}`);
  if (named) named.checked = true;
  Object.assign(map.dataset, { renderer: svg.kind, ready: '' });
  return () => holding.abort();
}
