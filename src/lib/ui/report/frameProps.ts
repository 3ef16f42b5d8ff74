import type { Snippet } from 'svelte';
import type { View } from '../../view/view.ts';
import type { ReportProps } from './reportProps.ts';

/** What stands around a report and its map: a page of the site, or what an embed is. */
export type FrameProps = Pick<ReportProps, 'corrections' | 'links'> & {
  readonly view: View;
  /** The day that the map shows, in words. */
  readonly shows: string;
  /** What was checked, in one line. */
  readonly finding: Snippet;
  /** Whose the text and the map's data are; of an embed. */
  readonly imprint: Snippet;
  readonly map: Snippet;
  readonly time: Snippet | undefined;
  readonly text: Snippet;
  /** The button to share the report; a file and an embed have none. */
  readonly share: Snippet | undefined;
};
