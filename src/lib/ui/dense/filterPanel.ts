import { daysOf } from '../../dense/bins.ts';
import { allOf, barsOf } from './bars.ts';
import { brushOf } from './brush.ts';
import type { DenseFilter } from './denseFilter.ts';

/** What a panel says, with names in braces for what a script fills in; and how numbers and days are written. */
export type PanelWords = {
  readonly shown: string;
  readonly when: string;
  readonly cited: string;
  readonly locale: string;
  /** What short days leave out: the source of a regular expression. */
  readonly spare: string;
};

// Not the `filled` of the page's own script: to share it, that would have to come first.
const filledIn = (phrase: string, values: Readonly<Record<string, string>>) =>
  phrase.replaceAll(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');

/**
 * Joins the panel that the build rendered to the filter: its handles, its brush and its types change that, and it shows
 * what the filter leaves.
 */
export function wirePanel(panel: HTMLElement, filter: DenseFilter): void {
  const { bins, rows } = filter.dense.summary;
  const words = JSON.parse(panel.dataset['words'] ?? '{}') as PanelWords;
  const numbers = new Intl.NumberFormat(words.locale);
  const daysIn = (dateStyle: 'long' | 'medium') => {
    const format = new Intl.DateTimeFormat(words.locale, { dateStyle, timeZone: 'UTC' });
    return (day: string) => format.format(new Date(`${day}T00:00Z`));
  };
  const long = daysIn('long');
  const medium = daysIn('medium');
  const short = (day: string) => medium(day).replace(new RegExp(words.spare, 'u'), '');
  const first = (selector: string) => {
    const found = panel.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`the filter lacks ${selector}`);
    return found;
  };
  const [time, plot, bars, count] = [
    first('.dense-time'),
    first('.plot'),
    first('.some'),
    first('.dense-said b'),
  ];
  const [days, spoken] = [first('.dense-said .quiet'), first('.dense-said [aria-live]')];
  const whence = document.createElement('small');
  const whole = first('.dense-whole') as HTMLButtonElement;
  const ends = (['from', 'to'] as const).map((end) => ({
    end,
    slider: first(`.${end}`) as HTMLInputElement,
  }));
  const types = [...panel.querySelectorAll<HTMLInputElement>('.dense-types input')];
  const all = allOf(filter);

  function show() {
    const { now, cited, shown, isWhole } = filter;
    const { from, to } = now;
    const shownDays = { from: daysOf(bins, from).from, to: daysOf(bins, to).to };
    bars.setAttribute(
      'd',
      barsOf(all, (bin) => (bin >= from && bin <= to ? filter.ofBin(bin) : 0)),
    );
    for (const { end, slider } of ends) {
      // Only where it is another: a slider is laid out anew each time that its value is set.
      if (slider.value !== String(now[end])) slider.value = String(now[end]);
      slider.setAttribute('aria-valuetext', long(shownDays[end]));
      slider.style.setProperty('--at', String(((end === 'from' ? from : to + 1) / bins.count) * 100));
    }
    const [start, last] = [short(shownDays.from), short(shownDays.to)];
    const when = start === last ? start : filledIn(words.when, { from: start, to: last });
    count.textContent = filledIn(words.shown, {
      shown: numbers.format(shown),
      all: numbers.format(rows),
    });
    days.textContent = when;
    whence.textContent = cited ? words.cited : '';
    if (cited) count.after(' ', whence);
    else whence.remove();
    spoken.textContent = isWhole
      ? ''
      : [count.textContent, when, whence.textContent].filter(Boolean).join(', ');
    whole.disabled = isWhole;
    for (const [type, box] of types.entries()) {
      box.checked = filter.has(type);
      const number = box.parentElement?.querySelector('b');
      if (number) number.textContent = numbers.format(filter.ofType(type));
    }
  }

  const brush = brushOf(
    bins.count,
    () => filter.now,
    (a, b) => filter.showTime(a, b),
  );
  plot.addEventListener('pointerdown', (event) => brush.down(plot, event));
  plot.addEventListener('pointermove', (event) => brush.move(event));
  plot.addEventListener('pointerup', (event) => brush.up(event));
  plot.addEventListener('pointercancel', () => brush.cancel());
  for (const { end, slider } of ends)
    slider.addEventListener('input', () => {
      const [bin, { from, to }] = [Number(slider.value), filter.now];
      if (end === 'from') filter.showTime(Math.min(bin, to), to);
      else filter.showTime(from, Math.max(bin, from));
      slider.value = String(filter.now[end]);
    });
  for (const [type, box] of types.entries()) box.addEventListener('change', () => filter.toggle(type));
  whole.addEventListener('click', () => filter.showAll());
  for (const [part, byType] of [
    [time, false],
    [first('.dense-types'), true],
  ] as const)
    for (const event of ['pointerenter', 'focusin'])
      part.addEventListener(event, () => void filter.prepare(byType));
  filter.listen(show);
  show();
  for (const control of [...types, ...ends.map(({ slider }) => slider)]) control.disabled = false;
  plot.classList.add('live');
}
