import { readReports } from '../reports.ts';
import { catalogueProblems } from './catalogue.ts';
import { containmentProblems } from './containment.ts';
import { filesBelow } from './folder.ts';
import { asErrors, type Found } from './found.ts';
import { checkJsonFile } from './jsonFile.ts';
import { pointProblems } from './points.ts';
import { checkReportFile, isOfReport } from './reportFile.ts';

/**
 * Holds the project's own reports and datasets to everything: what is a warning for a file that somebody brings is
 * an error here, the catalogue must name every dataset, and what lies in Ukraine must lie in Ukraine.
 */
export function checkOwn(): { looked: string; found: Found[] } {
  const { reports, geodata, problems } = readReports();
  const found = asErrors(problems);
  const ids = new Set(geodata.pointables.keys());
  for (const file of filesBelow('src/reports').files)
    if (isOfReport(file)) found.push(...checkReportFile(file, ids));
  for (const file of filesBelow('geodata').files)
    if (file.endsWith('.geojson'))
      for (const each of checkJsonFile(file, true, new Set())) found.push({ ...each, severity: 'error' });
  found.push(...asErrors(catalogueProblems('geodata', geodata.datasets)));
  // A dataset that does not parse is empty by now; what would be said of its place would be wrong.
  if (problems.length === 0)
    found.push(...asErrors([...containmentProblems(geodata), ...pointProblems(geodata)]));
  const statements = reports.map(
    ({ slug, report }) => `${slug} (${report.language}): ${String(report.statements.length)} statements`,
  );
  return { looked: [...statements, `${String(geodata.datasets.length)} datasets`].join(', '), found };
}
