import { afterFrame } from '../lib/ui/report/afterFrame.ts';
import { startFilter } from '../lib/ui/dense/startFilter.ts';
import { controlled } from './first.ts';

/**
 * The filter of a table of many rows: it answers before the page has its own scripts, which are asked for only then. The
 * page names them with it.
 */
function askForOthers(): void {
  const { then = '' } = document.querySelector<HTMLElement>('script[data-then]')?.dataset ?? {};
  for (const script of then.split(' ').filter(Boolean))
    import(/* @vite-ignore */ new URL(script, document.baseURI).href).catch((error: unknown) =>
      console.info('The first scripts keep the page:', error),
    );
}

// What they bring would come between a reader's first step and its answer.
afterFrame(askForOthers);
if (controlled) startFilter(controlled.view, controlled.props.scene);
