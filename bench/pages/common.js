/** What all bare pages have in common: data, colours, a toggle, a card. */
export const colours = {
  water: '#dce6ea',
  land: '#f0ede5',
  line: '#a9b8bd',
  occupied: '#d4694c',
  lit: '#f0937a',
  incident: '#6d0f2a',
};
/** [west, south, east, north]: the opening view. */
export const home = [21.6, 44.1, 40.9, 56.2];

const count = new URLSearchParams(location.search).get('incidents') ?? '10';
const names = { countries: 'countries', occupied: 'occupied', incidents: `incidents-${count}` };
export const urlOf = (name) => new URL(`/data/${names[name]}.json`, location.href).href;
export const load = (name) => fetch(urlOf(name)).then((response) => response.json());

/**
 * @param toggle - shows or hides the occupied territory
 * @param at - where an incident stands, in pixels of the page
 */
export function bench({ toggle, at }) {
  const box = document.querySelector('#layer-occupied');
  box.addEventListener('change', () => toggle(box.checked));
  window.bench = { at, ready: false };
}
export function ready() {
  window.bench.ready = true;
  document.documentElement.dataset.benchReady = '';
}
export function showCard({ title, day }) {
  const card = document.querySelector('#card');
  card.textContent = `${title}, ${day}`;
  card.hidden = false;
}
