import { connectAddress } from './address.ts';
import { hydrateReport } from './hydrateReport.ts';

/** The script of a report that is one file. */
void hydrateReport({ connect: (view) => connectAddress(view, true) });
