import { afterFrame } from '../lib/ui/report/afterFrame.ts';
import { startFilter } from '../lib/ui/dense/startFilter.ts';
import { askForOthers, controlled } from './first.ts';

/*
 * The filter of a table of many rows: it answers before the page has its own scripts, which are asked for only then.
 */

/** How long the other scripts wait for the counts of a first filter, in milliseconds: where these are late, no longer. */
const atMostMs = 500;

const filtered = controlled && startFilter(controlled.view, controlled.props.scene);
const late = new Promise((resolve) => setTimeout(resolve, atMostMs));
// What they bring would come between a reader's first step and its answer.
void Promise.race([filtered, late]).finally(() => afterFrame(askForOthers));
