import { hydrate, type ComponentProps } from 'svelte';
import type { Statement } from '../lib/report/model.ts';
import { selectionOf } from '../lib/view/address.ts';
import { withPaths } from '../lib/still/scene.ts';
import { loadMessages } from '../lib/messages/messages.ts';
import ReportMap from '../lib/ui/report/ReportMap.svelte';
import type { ReportProps } from '../lib/ui/report/reportProps.ts';
import { controlled } from './first.ts';

type Options = Pick<ComponentProps<typeof ReportMap>, 'frame' | 'share' | 'interactive' | 'connect'>;

/** The card, where the address opens it at once: the camera leaves room for it. */
async function cardOf(address: Location): Promise<ComponentProps<typeof ReportMap>['card']> {
  if (!selectionOf(address.hash)) return undefined;
  try {
    return (await import('../lib/ui/card/Card.svelte')).default;
  } catch (error) {
    console.info('No card yet:', error);
    return undefined;
  }
}

/** Whether a sentence stands in the page as it was written: a translator in the browser changes it. */
function isAsWritten({ name, text }: Statement): boolean {
  const parts = [...(document.getElementById(`s-${name}`)?.childNodes ?? [])].map((node) =>
    node instanceof Text || /^(?:quote|claim)/u.test((node as Element).className) ? node.textContent : '',
  );
  return parts.join('') === text;
}

/**
 * Takes hold of a report's page, or of its embed, as the build rendered it.
 *
 * @param options - what is the embed's or the page's own
 */
export async function hydrateReport(options: Options): Promise<void> {
  const app = document.getElementById('app');
  if (!app || !controlled) return;
  const { props, view, release } = controlled;
  let card: Awaited<ReturnType<typeof cardOf>>;
  try {
    [card] = await Promise.all([cardOf(location), loadMessages(props.report.language)]);
  } catch {
    // The first script keeps the page; the style sheet says what is the matter, and the browser what did not come.
    return;
  }
  const absolute = (url: string) => new URL(url, document.baseURI).href;
  const data = Object.fromEntries(
    Object.entries(props.data).map(([name, url]) => [name, absolute(url)]),
  ) as ReportProps['data'];
  const taken: ComponentProps<typeof ReportMap> = {
    ...props,
    ...options,
    view,
    card,
    data,
    scene: withPaths(props.scene, app),
  };
  const changed = props.report.statements.find((statement) => !isAsWritten(statement));
  if (changed) throw new Error(`changed: ${changed.name}`);
  // Whatever can fail has: until here the first script keeps the page.
  release();
  hydrate(ReportMap, { target: app, props: taken });
}
