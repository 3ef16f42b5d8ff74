import { hydrate } from 'svelte';
import { withPaths } from '../lib/still/scene.ts';
import ReportMap, { type ReportProps } from '../lib/ui/ReportMap.svelte';
import { connectAddress } from './address.ts';

/** The browser's side of a report's page and of its embed. */
const app = document.getElementById('app');
const json = document.getElementById('props')?.textContent;
if (app && json) {
  const props = JSON.parse(json) as ReportProps;
  const absolute = (url: string) => new URL(url, document.baseURI).href;
  const data = Object.fromEntries(
    Object.entries(props.data).map(([name, url]) => [name, absolute(url)]),
  ) as ReportProps['data'];
  hydrate(ReportMap, {
    target: app,
    props: {
      ...props,
      data,
      dates: props.dates.map((date) => ({ ...date, shapes: absolute(date.shapes) })),
      scene: withPaths(props.scene, app),
      connect: (view) => connectAddress(view, !props.embed),
    },
  });
}
