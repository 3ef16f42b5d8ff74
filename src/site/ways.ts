import type { ReadReport } from '../lib/server/read/reports.ts';
import { dayIn, messagesIn } from '../lib/messages/messages.ts';
import { pathsOf } from './paths.ts';

/** A page that sends its reader on, to what only a fragment or a query of the full page would say. */
type Way = {
  readonly path: string;
  /** What its link adds to the address of the full page. */
  readonly to: string;
  /** The same for the embed, which some hosts leave no fragment. */
  readonly query: string;
  readonly picture: string;
  /** How an oEmbed answer calls it. */
  readonly title: string;
  readonly text: string;
  readonly isQuoted: boolean;
  readonly link: string;
};

/** One page per statement and one per date: what no host sees of an address, a network could not show a picture of. */
export function waysInto(read: ReadReport): Way[] {
  const { report, map } = read;
  const paths = pathsOf(read);
  const messages = messagesIn(report.language);
  return [
    ...report.statements.map(({ name, text }) => ({
      path: paths.statement(name),
      to: `#s-${name}`,
      query: `?statement=${name}`,
      picture: paths.statementPicture(name),
      title: report.title,
      text,
      isQuoted: true,
      link: messages.readOnMap,
    })),
    ...[...(map.control?.region.control.keys() ?? [])].map((asOf) => {
      const text = messages.mapShows(dayIn(report.language, asOf));
      return {
        path: paths.date(asOf),
        to: `?asOf=${asOf}`,
        query: `?asOf=${asOf}`,
        picture: paths.datePicture(asOf),
        title: `${report.title}. ${text}`,
        text,
        isQuoted: false,
        link: messages.fullPage,
      };
    }),
  ];
}
