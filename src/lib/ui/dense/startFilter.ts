import { countOf } from '../../dense/counts.ts';
import { circlesOf, mostOf, widthOf } from '../../still/circles.ts';
import type { Scene } from '../../still/scene.ts';
import type { View } from '../../view/view.ts';
import { DenseFilter } from './denseFilter.ts';
import { wirePanel } from './filterPanel.ts';

const started = new WeakSet<DenseFilter>();
/** Under another drawing the circles of the still follow so much later, in milliseconds: for paper, and for a picture. */
const laterMs = 300;

/** Has the circles of the still be those of the filter. */
function wireCircles(map: HTMLElement, filter: DenseFilter, frame: Pick<Scene, 'home' | 'grid'>): void {
  const still = map.querySelector('.still .cells');
  if (!still) return;
  const most = mostOf(filter.home.map(({ rows }) => rows));
  const types = filter.dense.summary.types.length;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const draw = () => {
    const { now, cells } = filter;
    still.classList.toggle('pending', filter.isPending);
    if (filter.isPending) return;
    const counted = cells.map(({ lon, lat, rows, counts }) => ({
      lon,
      lat,
      count: counts ? countOf(counts, now, types) : rows,
    }));
    still.replaceChildren(
      ...circlesOf(counted, most, frame).map(({ wide, d }) => {
        const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
        path.setAttribute('class', `cell w${wide}`);
        path.setAttribute('d', d);
        // The style sheet has the widths that the page opened with.
        path.style.strokeWidth = widthOf(wide);
        return path;
      }),
    );
  };
  filter.listen(() => {
    clearTimeout(timer);
    if ('dense' in map.dataset) timer = setTimeout(draw, laterMs);
    else draw();
  });
}

/**
 * Gives life to the filter of a page as it was built, once: before the page has its own script, or with that.
 *
 * @returns when what a first filter by time asks for has come, or will not
 */
export async function startFilter(view: View, frame: Pick<Scene, 'home' | 'grid'>): Promise<void> {
  const filter = DenseFilter.of(view);
  const [map, panel] = [document.getElementById('map'), document.querySelector<HTMLElement>('.dense')];
  if (!filter || !map || !panel || started.has(filter)) return;
  started.add(filter);
  wireCircles(map, filter, frame);
  wirePanel(panel, filter);
  filter.connect();
  if (filter.dense.files.kind === 'archive') await filter.prepare(false, true);
}
