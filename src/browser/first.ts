import { readOptions } from '../lib/embed/options.ts';
import { takeHold } from '../lib/ui/report/earlyControl.ts';
import type { ReportProps } from '../lib/ui/report/reportProps.ts';
import { putAddress } from './address.ts';
import { applyTheme } from './theme.ts';

/**
 * What a report's page or embed was built from, and the hand that the first script has on it. That script is small
 * and comes before the page's own, so that the reader can act at once.
 */
export type Held = { readonly props: ReportProps; readonly letGo: () => void };

function hold(): Held | undefined {
  const json = document.getElementById('props')?.textContent;
  if (!json) return undefined;
  const { theme, interactive } = readOptions(new URL(location.href).searchParams);
  applyTheme(theme);
  const props = JSON.parse(json) as ReportProps;
  const letGo = takeHold(props, {
    interactive: interactive || !props.embed,
    write: (change, address) =>
      putAddress(change === 'selection' && !props.embed ? 'pushState' : 'replaceState', address),
  });
  return { props, letGo };
}

export const held = hold();
