/** What the pages of many rows have in common: the view of the report, a filter by time, a toggle. */
export const home = [-60, -56, 75, 72];
export const rowsUrl = new URL('/data/rows.json', location.href).href;
/** The first day of each month, in days since 1970; the filter is a month, as the report's is. */
const first = Array.from({ length: 97 }, (_, month) => Date.UTC(2018, month, 1) / 86_400_000);

/**
 * @param filter - shows the rows from a day on; settles once they are drawn
 * @param toggle - shows or hides all rows
 * @param go - looks at a position, [longitude, latitude]; settles once it is drawn
 * @param at - where a position stands, in pixels of the page
 */
export function benchRows({ filter, toggle, go, at }) {
  let shown = Promise.resolve();
  document.querySelector('#from').addEventListener('input', ({ target }) => {
    shown = filter(first[Number(target.value)]);
  });
  const box = document.querySelector('#layer-rows');
  box.addEventListener('change', () => toggle(box.checked));
  window.bench = { go, at, shown: () => shown };
}
