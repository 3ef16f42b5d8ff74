import { readOptions } from '../lib/embed/options.ts';
import { takeControl } from '../lib/ui/report/earlyControl.ts';
import type { ReportProps } from '../lib/ui/report/reportProps.ts';
import type { View } from '../lib/view/view.ts';
import { putAddress } from '../lib/ui/putAddress.ts';
import { writeAddress } from '../lib/view/address.ts';
import { applyTheme } from './theme.ts';

/**
 * What a report's page or embed was built from, its one view, and what releases the first script's control of it. That
 * script is small and comes before the page's own, so that the reader can act at once.
 */
export type Controlled = { readonly props: ReportProps; readonly view: View; readonly release: () => void };

function control(): Controlled | undefined {
  const json = document.getElementById('props')?.textContent;
  if (!json) return undefined;
  const { theme, interactive } = readOptions(new URL(location.href).searchParams);
  applyTheme(theme);
  const props = JSON.parse(json) as ReportProps;
  const layers = props.layers.map(({ id }) => id);
  const controlled = takeControl(props, {
    interactive: interactive || !props.embed,
    write: (change, address) =>
      putAddress(
        change === 'selection' && !props.embed ? 'pushState' : 'replaceState',
        writeAddress(new URL(location.href), address, layers),
      ),
  });
  return { props, ...controlled };
}

export const controlled = control();

const last = document.querySelector<HTMLElement>('script[data-then]');

/** Asks for the page's own scripts, where the page names them with the one that comes before them. */
export const askForOthers = (): void =>
  last?.dataset['then']?.split(' ').forEach((script) => {
    import(/* @vite-ignore */ new URL(script, location.href).href).catch(console.info);
  });
// The one before them would ask once it has run; where it does not come, nobody else does.
last?.addEventListener('error', askForOthers);
