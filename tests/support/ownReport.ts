import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The files of the example in docs/own-report.md, by their names. */
export function ownReportFiles(): Map<string, string> {
  const doc = readFileSync('docs/own-report.md', 'utf8');
  const files = [...doc.matchAll(/^## \d\. .*?`([^`]+)`\n\n```\w+\n(.*?)^```/gmsu)];
  return new Map(files.map(([, path = '', content = '']) => [basename(path), content]));
}

/** Writes the example of docs/own-report.md as a report's folder. */
export function writeOwnReport(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of ownReportFiles()) writeFileSync(join(folder, name), content);
}
