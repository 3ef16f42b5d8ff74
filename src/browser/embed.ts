import { readOptions } from '../lib/embed/options.ts';
import EmbedPage from '../lib/ui/report/EmbedPage.svelte';
import type { View } from '../lib/view/view.ts';
import { connectAddress } from './address.ts';
import { applyOptions, connectHost, dropFragment, tellEmbedHeight } from './embedding.ts';
import { hydrateReport } from './hydrateReport.ts';
import { reloadWhenReplaced } from './reloadAfterDeploy.ts';

/** To its own address and to the page around its frame. */
function connect(view: View) {
  connectHost(view, src);
  return connectAddress(view, false);
}

/** The browser's side of a report's embed. */
reloadWhenReplaced(import.meta.url);
const src = location.href;
const options = readOptions(new URL(src).searchParams);
applyOptions(options);
// A frame without an origin is in a sandbox.
if (self.origin === 'null' && window.parent !== window)
  void import('./leadOut.ts').then(({ leadOut }) => leadOut(src));
void hydrateReport({ frame: EmbedPage, interactive: options.interactive, connect }).then(() => {
  dropFragment();
  tellEmbedHeight(src);
});
