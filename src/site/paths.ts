import type { ReadReport } from '../lib/server/read/reports.ts';

/** Where a report's pages and pictures stand, relative to the site's root. */
export const pathsOf = ({ slug, report }: ReadReport) => {
  const page = `${report.language}/${slug}/`;
  return {
    page,
    embed: `embed/${page}`,
    picture: `${page}card.png`,
    statement: (name: string) => `${page}s/${name}/`,
    opening: `${page}map.svg`,
    statementPicture: (name: string) => `${page}s/${name}/card.png`,
    check: (name: string) => `${page}c/${name}/`,
    checkPicture: (name: string) => `${page}c/${name}/card.png`,
    checkEmbed: (name: string) => `embed/${page}c/${name}/`,
    date: (asOf: string) => `${page}on/${asOf}/`,
    datePicture: (asOf: string) => `${page}on/${asOf}/card.png`,
  };
};
