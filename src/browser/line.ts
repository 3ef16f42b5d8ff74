/** The script of the page of a line of control: the map beside the text shows the stretch that is being read. */
const map = document.querySelector<SVGSVGElement>('.line-map svg');
const articles = [...document.querySelectorAll<HTMLElement>('article[id^="line-"]')];
const whole = map?.getAttribute('viewBox') ?? '';

function show(): void {
  if (!map) return;
  const { bottom, left } = map.getBoundingClientRect();
  const isAbove = left < (articles[0]?.getBoundingClientRect().left ?? 0) ? 0 : bottom;
  const eyes = isAbove + (innerHeight - isAbove) * 0.35;
  const read = articles.findLast((each) => each.getBoundingClientRect().top <= eyes)?.id ?? '';
  const stretches = map.querySelectorAll<SVGGElement>('.stretch');
  const drawn = [...stretches].find(({ dataset }) => dataset['of'] === read);
  for (const each of stretches) each.classList.toggle('read', each === drawn);
  // Before the first of them: the newest.
  const day = /^line-(\d{4}-\d\d-\d\d)/u.exec(read)?.[1] ?? map.dataset['asOf'];
  if (day) {
    for (const each of stretches) each.classList.toggle('now', each.dataset['of']?.startsWith(`line-${day}`));
    for (const area of map.querySelectorAll<SVGPathElement>('.area'))
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
