import { hydrate, type ComponentProps } from 'svelte';
import { selectionOf } from '../lib/view/address.ts';
import { withPaths } from '../lib/still/scene.ts';
import { loadMessages } from '../lib/ui/messages.ts';
import ReportMap from '../lib/ui/ReportMap.svelte';
import type { ReportProps } from '../lib/ui/reportProps.ts';
import { withTexts } from '../lib/ui/writtenOut.ts';
import { held } from './first.ts';

type Options = Pick<ComponentProps<typeof ReportMap>, 'frame' | 'share' | 'interactive' | 'connect'>;

/** The card, where the address opens it at once: the camera leaves room for it. */
async function cardOf(address: Location): Promise<ComponentProps<typeof ReportMap>['card']> {
  if (!selectionOf(address.hash)) return undefined;
  try {
    return (await import('../lib/ui/Card.svelte')).default;
  } catch (error) {
    console.info('No card yet:', error);
    return undefined;
  }
}

/**
 * Takes hold of a report's page, or of its embed, as the build rendered it.
 *
 * @param options - what is the embed's or the page's own
 */
export async function hydrateReport(options: Options): Promise<void> {
  const app = document.getElementById('app');
  if (!app || !held) return;
  const { props, letGo } = held;
  const [card] = await Promise.all([cardOf(location), loadMessages(props.report.language)]);
  const absolute = (url: string) => new URL(url, document.baseURI).href;
  const data = Object.fromEntries(
    Object.entries(props.data).map(([name, url]) => [name, absolute(url)]),
  ) as ReportProps['data'];
  const taken: ComponentProps<typeof ReportMap> = {
    ...props,
    ...withTexts(props, app),
    ...options,
    card,
    data,
    dates: props.dates.map((date) => ({ ...date, shapes: absolute(date.shapes) })),
    scene: withPaths(props.scene, app),
  };
  // Whatever can fail has: until here the first script keeps the page.
  letGo();
  hydrate(ReportMap, { target: app, props: taken });
}
