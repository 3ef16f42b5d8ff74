// `npm run check`: one line per problem, `file: path: reason`; exit 1 where there is one.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./src/lib/server/reports.ts');
const { reports, problems } = module.readReports();
for (const { file, path, reason } of problems) console.log(`${file}: ${path}: ${reason}`);
if (problems.length > 0) process.exit(1);
for (const { slug, report } of reports)
  console.log(`${slug} (${report.language}): ${report.statements.length} statements, no problems`);
