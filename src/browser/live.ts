import { livePaths, type LiveState, type ReportState, type ShownProblem } from '../lib/live/state.ts';

/**
 * The script that only an author's own server puts into a page: it loads the page anew when there is another, and shows
 * what is wrong where it stands.
 */
const own = new URL(import.meta.url);
const root = new URL('..', own);
const version = decodeURIComponent(own.search.slice(1));
const path = decodeURI(location.pathname.slice(root.pathname.length));

const panelCss = `
  :host { color-scheme: light dark; }
  section {
    position: fixed; z-index: 2147483647; inset: auto auto 0.75rem 0.75rem; box-sizing: border-box;
    width: min(30rem, calc(100vw - 1.5rem)); max-height: min(24rem, 50vh); overflow: auto;
    padding: 0.6rem 0.9rem; border: 1px solid light-dark(#d9b3ad, #6b3a33); border-radius: 6px;
    background: light-dark(#fffaf9, #241a18); color: light-dark(#221d1b, #f2e9e7);
    font: 0.875rem/1.45 system-ui, sans-serif; box-shadow: 0 4px 18px rgb(0 0 0 / 0.22);
  }
  section.mild { width: auto; max-width: min(30rem, calc(100vw - 1.5rem)); border-color: light-dark(#d5cda9, #57502f); background: light-dark(#fffdf5, #211f16); }
  summary { cursor: pointer; font-weight: 600; }
  h2 { margin: 0.7rem 0 0; font-size: 0.875rem; }
  ol { margin: 0.5rem 0 0; padding: 0; list-style: none; }
  li { margin: 0 0 0.6rem; padding-left: 0.7rem; border-left: 3px solid light-dark(#c5382a, #ff8a7a); overflow-wrap: anywhere; }
  li.mild { border-color: light-dark(#b08900, #e0bd4f); }
  small { display: block; color: light-dark(#5d5350, #b9aca8); font-size: 0.8125rem; }
  a { color: light-dark(#0b57d0, #a8c7fa); }
  @media print { section { display: none; } }`;

const host = document.createElement('geogloss-live');
const shadow = host.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(panelCss);
shadow.adoptedStyleSheets = [sheet];
/** Marks sentences without touching them: the page's own script finds its text as it was rendered. */
const marks = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, marks];
let folded: boolean | undefined;

function element(name: string, text = '', ...children: readonly Node[]): HTMLElement {
  const made = document.createElement(name);
  made.append(text, ...children);
  return made;
}
function link(text: string, href: string): HTMLElement {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = text;
  return made;
}
const counted = (count: number, one: string) => `${String(count)} ${one}${count === 1 ? '' : 's'}`;
const isThere = (name: string) => document.getElementById(`s-${name}`) !== null;

function itemOf({ reason, file, line, place, href, statements, isWarning }: ShownProblem): HTMLElement {
  const where = element('small', '', link(`${file}:${String(line)}`, href));
  if (place !== '') where.append(` ${place}`);
  for (const name of statements.filter(isThere)) where.append(' · ', link('the sentence', `#s-${name}`));
  const item = element('li', reason, where);
  item.className = isWarning ? 'mild' : '';
  return item;
}

function headingOf({ drawn, problems }: ReportState): string {
  const errors = problems.filter(({ isWarning }) => !isWarning).length;
  if (errors === 0) return `${counted(problems.length, 'thing')} to look at`;
  return drawn === undefined
    ? `${counted(errors, 'problem')}: the report cannot be drawn yet`
    : `${counted(errors, 'problem')}: you see the report as it was at ${drawn}`;
}

/** What is wrong, over the page; nothing where nothing is. */
function show({ reports }: LiveState): void {
  const wrong = reports.some(({ problems }) => problems.some(({ isWarning }) => !isWarning));
  const section = element('section');
  section.setAttribute('role', 'status');
  section.className = wrong ? '' : 'mild';
  const details = document.createElement('details');
  details.open = folded === undefined ? wrong : !folded;
  const [only] = reports;
  const isOwn = only !== undefined && reports.length === 1 && path.includes(`/${only.report}/`);
  const total = reports.reduce((sum, { problems }) => sum + problems.length, 0);
  const summary = element('summary', isOwn ? headingOf(only) : `${counted(total, 'thing')} to look at`);
  summary.addEventListener('click', () => (folded = details.open));
  details.append(summary);
  for (const state of reports) {
    if (!isOwn)
      details.append(
        element(
          'h2',
          '',
          link(state.report, new URL(state.page, root).href),
          element('span', `: ${headingOf(state)}`),
        ),
      );
    details.append(element('ol', '', ...state.problems.map(itemOf)));
  }
  section.append(details);
  shadow.replaceChildren(...(total > 0 ? [section] : []));
  // The worse comes last, and wins.
  const marked = reports
    .flatMap(({ problems }) => problems)
    .sort((a, b) => Number(b.isWarning) - Number(a.isWarning));
  marks.replaceSync(
    marked
      .flatMap(({ statements, isWarning }) =>
        statements.map(
          (name) =>
            `#s-${CSS.escape(name)} { text-decoration: underline ${isWarning ? 'dotted' : 'wavy'} ${isWarning ? 'light-dark(#b08900, #e0bd4f)' : 'light-dark(#c5382a, #ff8a7a)'} 2px; text-underline-offset: 0.22em; text-decoration-skip-ink: none; }`,
        ),
      )
      .join('\n'),
  );
}

const events = new URL(livePaths.events, root);
events.searchParams.set('page', path);
const source = new EventSource(events);
source.onmessage = ({ data }: MessageEvent<string>) => {
  const state = JSON.parse(data) as LiveState;
  if (state.version !== version) {
    location.reload();
    return;
  }
  // A frame shows what its page's own panel says.
  if (window.parent === window) show(state);
};
source.onerror = () => {
  const said = element('section', 'geogloss dev has ended, or starts anew: this page no longer follows.');
  said.className = 'mild';
  if (window.parent === window) shadow.replaceChildren(said);
};
document.documentElement.append(host);
