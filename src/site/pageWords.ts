import { isCells } from '../lib/still/cells.ts';
import type { Scene } from '../lib/still/scene.ts';
import type { ReportProps } from '../lib/ui/report/reportProps.ts';

/** What is sent of something: all but what no script reads. */
const sent = <T extends object>(all: T, unread: readonly (keyof T)[]): T =>
  Object.fromEntries(Object.entries(all).filter(([name]) => !unread.includes(name as keyof T))) as T;

/** The words that a page's script needs: what stands below the text has its own, from the build. */
export function scriptWords(words: ReportProps['words'], embed: boolean): ReportProps['words'] {
  if (!words) return undefined;
  const { units, control } = words;
  return {
    ...sent(words, ['country', 'borders', 'units', 'control']),
    ...(units && !embed
      ? { units: sent(units, ['title', 'key', 'heading', 'caption', 'on', 'note', 'column', 'rule']) }
      : {}),
    ...(control
      ? { control: { ...sent(control, ['title', 'column', 'whole', 'sketch', 'line']), classes: {} } }
      : {}),
  };
}

/** A report without what no script asks for: the names of its quotes, where its sentences stood in a file, who makes a claim. */
export const withoutQuotes = (report: ReportProps['report']): ReportProps['report'] => ({
  ...report,
  statements: report.statements.map((statement) => ({
    ...sent(statement, ['start', 'end']),
    annotations: statement.annotations.map((each) => ({ ...each, name: '' })),
    // The card says who says it in a claim's own words.
    claims: statement.claims.map((each) => ({ ...each, by: '' })),
  })),
});

/** Layers without what their key alone says, which the build renders. */
export const withoutKey = (layers: ReportProps['layers']): ReportProps['layers'] =>
  layers.map((layer) => ({
    ...sent(layer, ['day']),
    ...(layer.classes ? { classes: layer.classes.map((each) => sent(each, ['title'])) } : {}),
  }));

/** A scene without its paths: `withPaths` gives them back, but for the circles of cells. */
export const withoutPaths = (scene: Scene): Scene => ({
  ...scene,
  shapes: scene.shapes.filter((shape) => !isCells(shape)).map((shape) => sent(shape, ['d'])),
});
