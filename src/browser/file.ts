import ReportPage from '../lib/ui/report/ReportPage.svelte';
import { connectAddress } from './address.ts';
import { hydrateReport } from './hydrateReport.ts';

/** The script of a report that is one file. */
void hydrateReport({ frame: ReportPage, connect: (view) => connectAddress(view, true) });
