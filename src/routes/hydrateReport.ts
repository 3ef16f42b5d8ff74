import { hydrate } from 'svelte';
import { withPaths } from '../lib/still/scene.ts';
import ReportMap, { type ReportProps } from '../lib/ui/ReportMap.svelte';
import { readOptions } from '../lib/embed/options.ts';
import { connectAddress } from './address.ts';
import { applyOptions, applyTheme, connectHost, dropFragment, tellEmbedHeight } from './embedding.ts';

/** Takes hold of a report's page, or of its embed, as the build rendered it. */
export function hydrateReport(): void {
  const app = document.getElementById('app');
  const json = document.getElementById('props')?.textContent;
  if (app && json) {
    const props = JSON.parse(json) as ReportProps;
    const absolute = (url: string) => new URL(url, document.baseURI).href;
    const data = Object.fromEntries(
      Object.entries(props.data).map(([name, url]) => [name, absolute(url)]),
    ) as ReportProps['data'];
    const src = location.href;
    const options = readOptions(new URL(src).searchParams);
    if (props.embed) applyOptions(options);
    else applyTheme(options.theme);
    hydrate(ReportMap, {
      target: app,
      props: {
        ...props,
        data,
        dates: props.dates.map((date) => ({ ...date, shapes: absolute(date.shapes) })),
        scene: withPaths(props.scene, app),
        interactive: !props.embed || options.interactive,
        connect: (view) => {
          const address = connectAddress(view, !props.embed);
          if (!props.embed) return address;
          const host = connectHost(view);
          return {
            onchange: (change) => {
              address.onchange(change);
              host.onchange();
            },
            stop: () => {
              address.stop();
              host.stop();
            },
          };
        },
      },
    });
    if (props.embed) {
      dropFragment();
      tellEmbedHeight(src);
    }
  }
}
