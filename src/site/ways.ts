import type { ReadReport } from '../lib/server/read/reports.ts';
import { dayIn, messagesIn } from '../lib/messages/messages.ts';
import { drawnChecks } from './drawnChecks.ts';
import { pathsOf } from './paths.ts';

/** A page that sends its reader on, to what only a fragment or a query of the full page would say. */
type Way = {
  readonly path: string;
  /** What its link adds to the address of the full page. */
  readonly to: string;
  /** The embed that shows the same: by its query, for some hosts leave no fragment. */
  readonly embed: string;
  readonly picture: string;
  /** How an oEmbed answer calls it. */
  readonly title: string;
  readonly text: string;
  readonly isQuoted: boolean;
  readonly link: string;
};

/** One page per statement, per drawing of a check and per date: what no host sees of an address, a network could not show a picture of. */
export function waysInto(read: ReadReport): Way[] {
  const { report, map } = read;
  const paths = pathsOf(read);
  const messages = messagesIn(report.language);
  return [
    ...report.statements.map(({ name, text }) => ({
      path: paths.statement(name),
      to: `#s-${name}`,
      embed: `${paths.embed}?statement=${name}`,
      picture: paths.statementPicture(name),
      title: report.title,
      text,
      isQuoted: true,
      link: messages.readOnMap,
    })),
    ...drawnChecks(read).map(({ name, quote, claim }) => ({
      path: paths.check(name),
      to: `#c-${name}`,
      embed: paths.checkEmbed(name),
      picture: paths.checkPicture(name),
      title: report.title,
      text: `${quote} ${messages.verdict[claim.verdict]}. ${claim.result}`,
      isQuoted: false,
      link: messages.fullPage,
    })),
    ...[...(map.control?.region.control.keys() ?? [])].map((asOf) => {
      const text = messages.mapShows(dayIn(report.language, asOf));
      return {
        path: paths.date(asOf),
        to: `?asOf=${asOf}`,
        embed: `${paths.embed}?asOf=${asOf}`,
        picture: paths.datePicture(asOf),
        title: `${report.title}. ${text}`,
        text,
        isQuoted: false,
        link: messages.fullPage,
      };
    }),
  ];
}
