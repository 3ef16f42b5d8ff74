import { cameraOfHome, zoomed, type Camera } from '../../geo/camera.ts';
import { SvgMap } from '../../still/svgMap.ts';
import { readAddress, selectionOf, type Address } from '../../view/address.ts';
import { light } from '../../view/light.ts';
import { View, type Change } from '../../view/view.ts';
import { sizeOf } from '../map/mapInsets.ts';
import { cameraOfChoice, isCalm, markAt, onControl } from '../map/mapHitTest.ts';
import { layerChosen } from '../map/layerChosen.ts';
import { cameraOfKey } from '../map/mapKeys.ts';
import { isModified, statementChosen } from '../text/textChoice.ts';
import { afterFrame } from './afterFrame.ts';
import type { ReportProps } from './reportProps.ts';

const nothing = () => {};

/**
 * Takes control of a page as it was built, while its own script is still on its way: the still moves and zooms, its
 * layers toggle, sentences and marks choose each other. The page's own script takes over the view, and the map in
 * `SvgMap.on`, as they are by then.
 *
 * @param interactive - false for a map that answers to no gesture
 * @param write - puts what changed into the address
 * @returns the view, and what releases the page
 */
export function takeControl(
  { scene, ...data }: ReportProps,
  { interactive, write }: { interactive: boolean; write: (change: Change, address: Address) => void },
): { view: View; release: () => void } {
  const view = new View(data);
  view.restore(
    readAddress(
      new URL(location.href),
      data.layers.map(({ id }) => id),
    ),
  );
  const map = document.getElementById('map');
  if (!map) return { view, release: nothing };

  const home = () => cameraOfHome(scene.home, sizeOf(map));
  const aim = () => cameraOfChoice(view.selection, view, view.marks, scene.home, map);
  const events = { onmove: nothing, onrest: nothing, onpick: nothing, onhover: nothing };
  const svg = SvgMap.on(map, aim, events, { gestures: interactive });
  const move = (camera: Camera, animate: boolean) => {
    svg.touched = true;
    svg.moveTo(camera, animate);
  };
  const unlisten = view.listen((change) => {
    light(view);
    if (change) write(change, view.address);
    if (change !== 'selection') return;
    if (view.selection && view.origin !== 'map') svg.moveTo(aim(), !isCalm());
    const first = view.report.statements.find(({ name }) => view.focus.statements.has(name));
    if (view.origin === 'map' && first && window.parent === window)
      afterFrame(() => document.getElementById(`s-${first.name}`)?.scrollIntoView({ block: 'nearest' }));
  });

  const holding = new AbortController();
  const { signal } = holding;
  document.addEventListener(
    'click',
    (event) => {
      const { target } = event;
      if (!(target instanceof Element) || isModified(event)) return;
      const zoom = target.closest<HTMLElement>('[data-zoom]')?.dataset['zoom'];
      if (zoom) {
        move(Number(zoom) ? zoomed(svg.camera, Number(zoom)) : home(), !isCalm());
        return;
      }
      if (onControl(event)) return;
      const onMap = map.contains(target);
      const mark = onMap ? markAt(event) : undefined;
      const choice = mark
        ? ({ kind: 'mark', name: mark } as const)
        : (statementChosen(event, view.selection) ??
          selectionOf(target.closest('a[href^="#"]')?.getAttribute('href') ?? ''));
      if (choice) event.preventDefault();
      if (choice) view.select(choice, onMap ? 'map' : 'text');
      else if (onMap) view.clear('map');
    },
    { signal },
  );
  document.addEventListener('change', (event) => layerChosen(event, view), { signal });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') view.clear('text');
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
  light(view);
  Object.assign(map.dataset, { renderer: svg.kind, ready: '' });
  return {
    view,
    release: () => {
      holding.abort();
      unlisten();
    },
  };
}
