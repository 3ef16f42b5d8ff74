import { hydrateReport } from './hydrateReport.ts';
import { reloadWhenReplaced } from './replaced.ts';

/** The browser's side of a report's page and of its embed. */
reloadWhenReplaced(import.meta.url);
hydrateReport();
