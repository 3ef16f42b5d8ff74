import { existsSync, readdirSync } from 'node:fs';
import { wholeFile } from '../../input/place.ts';
import { fileFault, folderFault } from '../../report/files.ts';
import type { Problem } from '../../report/model.ts';
import { readReports } from '../reports.ts';
import { catalogueProblems } from './catalogue.ts';
import { containmentProblems } from './containment.ts';
import { filesBelow } from './folder.ts';
import { asErrors, type Found } from './checkResult.ts';
import { checkJsonFile } from './jsonFile.ts';
import { pointProblems } from './points.ts';
import { checkReportFile, isOfReport } from './reportFile.ts';

const reportsFolder = 'src/reports';

/** The names of the reports' folders, which stand in addresses, and of what is in them, which must be read. */
function nameProblems(folder: string): Problem[] {
  const path = wholeFile;
  const problem = (file: string, reason: string | undefined): Problem[] =>
    reason === undefined ? [] : [{ file, path, reason }];
  const entries = (of: string) =>
    existsSync(of)
      ? readdirSync(of, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'))
      : [];
  if (!existsSync(folder)) return problem(folder, 'is missing: the reports of the project lie there');
  return entries(folder)
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => [
      ...problem(`${folder}/${name}`, folderFault(name)),
      ...entries(`${folder}/${name}`)
        .filter((entry) => entry.isFile())
        .flatMap((entry) => problem(`${folder}/${name}/${entry.name}`, fileFault(entry.name))),
    ]);
}

/**
 * Holds the project's own reports and datasets to everything: what is a warning for a file that somebody brings is
 * an error here, the catalogue must name every dataset, and what lies in Ukraine must lie in Ukraine.
 */
export function checkOwn(): { looked: string; found: Found[] } {
  const { reports, geodata, problems } = readReports();
  const found = asErrors(problems);
  // Also what a dataset with a fault defines: its ids are there, whatever else is wrong with it.
  const ids = new Set([...geodata.pointables.keys(), 'occupied-territory']);
  for (const file of filesBelow('geodata').files)
    if (file.endsWith('.geojson'))
      for (const each of checkJsonFile(file, true, ids)) found.push({ ...each, severity: 'error' });
  for (const file of filesBelow(reportsFolder).files)
    if (isOfReport(file)) found.push(...checkReportFile(file, { ids, where: 'geodata/' }));
  found.push(...asErrors(nameProblems(reportsFolder)));
  if (geodata.datasets.length > 0) found.push(...asErrors(catalogueProblems('geodata', geodata.datasets)));
  // A dataset that does not parse is empty by now; what would be said of its place would be wrong.
  if (problems.length === 0)
    found.push(...asErrors([...containmentProblems(geodata), ...pointProblems(geodata)]));
  const statements = reports.map(
    ({ slug, report }) => `${slug} (${report.language}): ${String(report.statements.length)} statements`,
  );
  return { looked: [...statements, `${String(geodata.datasets.length)} datasets`].join(', '), found };
}
