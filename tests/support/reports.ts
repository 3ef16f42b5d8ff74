import '../../src/lib/messages/all.ts';
import { messagesIn } from '../../src/lib/messages/messages.ts';
import { readReports, type ReadReport } from '../../src/lib/server/read/reports.ts';

/** The project's own reports, as the site reads them. */
const folders = readReports({
  root: '.',
  titlesIn: (language) => (role) => messagesIn(language).role[role],
});
export const reports: readonly ReadReport[] = folders.flatMap((folder) => folder.reports);

/** One language of one of them. */
export function reportOf(slug: string, language = 'en'): ReadReport {
  const found = reports.find((each) => each.slug === slug && each.report.language === language);
  if (!found) throw new Error(`no ${slug} in ${language}: ${JSON.stringify(folders.map((f) => f.problems))}`);
  return found;
}
