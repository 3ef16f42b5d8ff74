import type { Check } from '../lib/claims/check.ts';
import type { ExportedClaims } from '../lib/claims/exported.ts';
import type { ReadReport } from '../lib/server/read/reports.ts';
import type { SiteFile, SiteOptions } from '../lib/server/site/page.ts';
import { addressOf } from '../lib/server/site/siteUrl.ts';
import { claimViewsOf } from '../lib/ui/claims/claimView.ts';

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));

/** What a check found, in plain numbers and words. */
function measuredOf(check: Check): Record<string, string | number | null> {
  switch (check.kind) {
    case 'share': {
      const { share, partKm2, ofKm2, asOf } = check.measured;
      return { percent: rounded(share * 100, 2), areaKm2: Math.round(partKm2), ofKm2, asOf };
    }
    case 'shareOfMark': {
      const { share, partKm2, ofKm2 } = check.measured;
      return { percent: rounded(share * 100, 2), areaKm2: rounded(partKm2, 3), ofKm2: rounded(ofKm2, 3) };
    }
    case 'size': {
      const { facts, measured, metric } = check;
      const { unit } = facts.stated;
      return {
        value: rounded(measured, 3),
        unit,
        [facts.kind === 'area' ? 'km2' : 'km']: rounded(metric, 3),
      };
    }
    case 'duration':
      return check.span ? { ...check.span } : { minutes: check.minutes };
    case 'rows':
      return { rows: check.measured.count };
    case 'amount':
      return { published: check.published };
    case 'count':
    case 'date':
      return { published: check.facts.published };
    case 'place': {
      const { unit, kilometres, precisionKm } = check.measured;
      return { unit: unit?.id ?? null, kilometres: rounded(kilometres, 1), precisionKm };
    }
    case 'time': {
      const utc = (at: string | undefined) => (at === undefined ? null : new Date(at).toISOString());
      const { first, second, relation, minutes } = check;
      return {
        relation,
        minutesBetween: minutes,
        firstFrom: utc(first.utc.from),
        firstTo: utc(first.utc.to),
        secondFrom: utc(second.utc.from),
        secondTo: utc(second.utc.to),
      };
    }
    case 'quotation':
      return { published: check.quotation.words, quoted: check.quotation.as };
    case 'unchecked':
      return {};
  }
}

/** Every claim of a report with its check, as data beside its page. */
export function claimsFileOf(read: ReadReport, siteUrl: SiteOptions['siteUrl']): SiteFile {
  const { slug, report, facts, checks } = read;
  const folder = `${report.language}/${slug}/`;
  const views = new Map(claimViewsOf(report, facts, checks).map((view) => [view.name, view]));
  const file: ExportedClaims = {
    $schema: '../../schemas/claims-export.schema.json',
    page: addressOf(siteUrl, folder),
    language: report.language,
    asOf: report.asOf,
    claims: report.statements.flatMap(({ name: statement, claims }) =>
      claims.flatMap(({ name, quote, by }) => {
        const check = checks.get(name);
        const view = views.get(name);
        if (!check || !view) return [];
        const { verdict, result, method, sources } = view;
        return [
          {
            name,
            statement,
            quote,
            by,
            facts: check.facts,
            verdict,
            measured: measuredOf(check),
            result,
            method,
            sources: sources.map(({ text, url }) => [text, url].filter(Boolean).join(' ')),
          },
        ];
      }),
    ),
  };
  return { path: `${folder}claims.json`, text: `${JSON.stringify(file, null, 2)}\n` };
}
