import type { Dataset } from '../../map/provenance.ts';
import type { LinkedReport } from '../../report/model.ts';

/** What stands in the archive, for whoever opens it years from now. Plain text, English. */
export function readmeOf(
  report: LinkedReport,
  datasets: readonly Dataset[],
  siteUrl: string | undefined,
): string {
  return `${report.title}
${'='.repeat(report.title.length)}

Published ${report.date}. The map shows ${report.asOf}.
Source of the text: ${report.source}.
${siteUrl === undefined ? 'Made without the public address of a site: embed.txt holds a placeholder.' : `From ${siteUrl}`}

What is what
------------
index.html         the report and its map in one file. Open it in any browser; it needs no network and no
                   server. It draws the map as SVG, with all layers, dates and links between text and map;
                   the WebGL map of the web site is left out, as it cannot start from a file.
still.svg          the map as a drawing, to be edited. Its letters ask for Noto Sans.
still.png          the same, 2400 x 1500 pixels.
map.geojson        what the map marks, each with its source, date and precision (RFC 7946, WGS 84).
annotations.jsonld which words of the text point at which mark (W3C Web Annotations).
embed.txt          the code that puts the map into an article.
licences.txt       the licences of the program, of what it is made of, and of the data.

Where the shapes come from
--------------------------
${datasets.map(({ title, source, licence, asOf }) => `${title}, as of ${asOf}\n  ${source}\n  Licence: ${licence}`).join('\n')}

Borders are the internationally recognised ones; control on the ground is a layer, not a border.
Not for navigation or operations.

The program in index.html: Geogloss, Apache-2.0; it holds licences.txt as well.
`;
}
