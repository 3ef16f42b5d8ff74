import ReportPage from '../lib/ui/report/ReportPage.svelte';
import ShareButton from '../lib/ui/share/ShareButton.svelte';
import { connectAddress } from './address.ts';
import { hydrateReport } from './hydrateReport.ts';
import { keepBetweenLanguages } from './languageLinks.ts';
import { savesData } from '../lib/ui/map/whenWanted.ts';
import { reloadWhenReplaced } from './reloadAfterDeploy.ts';

/** The browser's side of a report's page. */
reloadWhenReplaced(import.meta.url);
keepBetweenLanguages();
void hydrateReport({
  frame: ReportPage,
  share: ShareButton,
  connect: (view) => connectAddress(view, true),
}).then(() => {
  if (!savesData())
    import('./pageFace.ts')
      .then(({ setFace }) => setFace())
      .catch((error: unknown) => console.info('The headlines keep the reader’s own serif:', error));
});
