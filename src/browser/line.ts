import { nameAt, townsFrom } from '../lib/still/lineMap.ts';

/** The script of the page of a line of control: the map beside the text shows the stretch that is being read. */
const map = document.querySelector<SVGSVGElement>('.line-map svg');
const articles = [...document.querySelectorAll<HTMLElement>('article[id^="line-"]')];
const whole = map?.getAttribute('viewBox') ?? '';

const made = <K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, unknown>>,
) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
};

/** Draws the towns of a stretch: once, when it is read. */
function drawTowns(stretch: SVGGElement): void {
  const { box = '', towns = '' } = stretch.dataset;
  delete stretch.dataset['towns'];
  const [left = 0, top = 0] = box.split(' ').map(Number);
  for (const { name, x, y, side, held } of townsFrom(towns)) {
    const group = made('g', {
      class: held ? 'town held' : 'town',
      transform: `translate(${left + x} ${top + y})`,
    });
    group.append(made('path', { d: 'M0 0h0' }));
    const place = nameAt[side];
    if (place) {
      const text = made('text', place);
      text.textContent = name;
      group.append(text);
    }
    stretch.append(group);
  }
}

function show(): void {
  if (!map) return;
  const { bottom, left } = map.getBoundingClientRect();
  const isAbove = left < (articles[0]?.getBoundingClientRect().left ?? 0) ? 0 : bottom;
  const eyes = isAbove + (innerHeight - isAbove) * 0.35;
  const read = articles.findLast((each) => each.getBoundingClientRect().top <= eyes)?.id ?? '';
  const stretches = map.querySelectorAll<SVGGElement>('.stretch');
  const drawn = [...stretches].find(({ dataset }) => dataset['of'] === read);
  for (const each of stretches) each.classList.toggle('read', each === drawn);
  if (drawn) drawTowns(drawn);
  // Before the first of them: the newest.
  const day = /^line-(\d{4}-\d\d-\d\d)/u.exec(read)?.[1] ?? map.dataset['asOf'];
  if (day) {
    for (const each of stretches) each.classList.toggle('now', each.dataset['of']?.startsWith(`line-${day}`));
    for (const area of map.querySelectorAll<SVGGElement>('.area'))
      area.classList.toggle('gone', area.dataset['day'] !== day);
  }
  const box = drawn?.dataset['box'] ?? whole;
  map.setAttribute('viewBox', box);
  // Names keep their size: so many units are a pixel.
  const [, , width = 1, height = 1] = box.split(' ').map(Number);
  map.style.setProperty('--unit', String(Math.max(width / map.clientWidth, height / map.clientHeight)));
}

let waiting = 0;
const soon = () => {
  cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(show);
};
addEventListener('scroll', soon, { passive: true });
addEventListener('resize', soon);
document.documentElement.dataset['held'] = '';
show();
