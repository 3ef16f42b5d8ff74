import type { HostFrames } from './hostFrames.ts';

/**
 * Lets the article drive its maps: a click on an element with `data-geogloss="<statement>"` chooses that
 * statement; where the element or one around it has `data-geogloss-scroll`, its coming to the middle of the
 * screen does so as well. `data-geogloss-map="<id>"` speaks to one map, else to all: a map that does not
 * know the statement does nothing.
 */
export function driveFrom(article: Document, frames: HostFrames): void {
  const choose = (from: HTMLElement): boolean => {
    const { geogloss: statement = '', geoglossMap: map } = from.dataset;
    const to = frames.all().filter(({ element }) => map === undefined || element.id === map);
    for (const { frame } of to) frames.post(frame, { type: 'select', statement, mark: null });
    return to.length > 0;
  };
  article.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (ctrlKey || metaKey || shiftKey || altKey || !(target instanceof Element)) return;
    const from = target.closest<HTMLElement>('[data-geogloss]');
    // Without this script the same element may be a link to the full page.
    if (from && choose(from)) event.preventDefault();
  });
  const middle = new IntersectionObserver(
    (entries) => {
      const entered = entries.find(({ isIntersecting }) => isIntersecting);
      if (entered?.target instanceof HTMLElement) choose(entered.target);
    },
    { rootMargin: '-45% 0px -45% 0px' },
  );
  for (const each of article.querySelectorAll('[data-geogloss]'))
    if (each.closest('[data-geogloss-scroll]')) middle.observe(each);
}
