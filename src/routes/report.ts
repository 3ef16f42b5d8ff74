import { readOptions } from '../lib/embed/options.ts';
import ShareButton from '../lib/ui/ShareButton.svelte';
import { connectAddress } from './address.ts';
import { hydrateReport } from './hydrateReport.ts';
import { reloadWhenReplaced } from './replaced.ts';
import { applyTheme } from './theme.ts';

/** The browser's side of a report's page. */
reloadWhenReplaced(import.meta.url);
applyTheme(readOptions(new URL(location.href).searchParams).theme);
void hydrateReport({ share: ShareButton, connect: (view) => connectAddress(view, true) });
