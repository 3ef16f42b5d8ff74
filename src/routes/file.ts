import { hydrateReport } from './hydrateReport.ts';

/** The script of a report that is one file. */
hydrateReport();
