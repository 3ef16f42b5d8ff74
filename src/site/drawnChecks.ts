import { render } from 'svelte/server';
import type { Drawing } from '../lib/claims/drawing.ts';
import { ended } from '../lib/messages/ended.ts';
import { messagesIn } from '../lib/messages/messages.ts';
import { drawnCardSvg } from '../lib/server/card/card.ts';
import type { ReadReport } from '../lib/server/read/reports.ts';
import type { Page, SiteFile } from '../lib/server/site/page.ts';
import { claimViewsOf, drawingsOf, type ClaimView, type DrawnPlaces } from '../lib/ui/claims/claimView.ts';
import CheckFrame from '../lib/ui/claims/CheckFrame.svelte';
import { rootOf } from './linePage.ts';
import { pathsOf } from './paths.ts';
import { wordStyles } from './styles.ts';

/** A check that is drawn, with the words that were checked. */
export type DrawnCheck = {
  readonly name: string;
  readonly quote: string;
  readonly claim: ClaimView;
  readonly drawing: Drawing;
};

/**
 * The checks of a report whose drawings have a page, a picture and an embed of their own: those that show more than
 * that two figures are the same.
 */
export function drawnChecks({ report, facts, checks }: ReadReport): DrawnCheck[] {
  const drawings = drawingsOf(report, facts, checks);
  const views = new Map(claimViewsOf(report, facts, checks).map((view) => [view.name, view]));
  return report.statements.flatMap(({ claims }) =>
    claims.flatMap(({ name, quote }) => {
      const [claim, drawing] = [views.get(name), drawings.get(name)];
      return claim && drawing && (drawing.kind !== 'figures' || claim.verdict === 'differs')
        ? [{ name, quote: messagesIn(report.language).quoted(quote.exact), claim, drawing }]
        : [];
    }),
  );
}

/** The picture of each drawing. */
export const drawnPictures = (read: ReadReport): SiteFile[] =>
  drawnChecks(read).map(({ name, quote, claim, drawing }) => {
    const messages = messagesIn(read.report.language);
    return {
      path: pathsOf(read).checkPicture(name),
      drawing: drawnCardSvg(drawing, {
        above: read.report.title,
        quote,
        verdict: messages.verdict[claim.verdict],
        differs: claim.verdict === 'differs',
        found: claim.result,
        below: [`${ended(claim.attribution)} ${messages.reportSource(read.report.source)}`],
      }),
    };
  });

/** An embed of each drawing: a page without a script, as high as what it shows. */
export const drawnEmbeds = (read: ReadReport): Page[] =>
  drawnChecks(read).map(({ name, quote, claim, drawing }) => {
    const { page, checkEmbed } = pathsOf(read);
    const path = checkEmbed(name);
    const { title, language, source } = read.report;
    const { body, head } = render(CheckFrame, {
      props: { title, language, source, quote, claim, drawing, page: `${rootOf(path)}${page}#c-${name}` },
    });
    return {
      path,
      root: rootOf(path),
      title,
      language,
      body,
      head,
      css: wordStyles.drawn,
      robots: 'noindex',
    };
  });

/** Addresses of the page, the picture and the embed of each drawing, by the name of its claim. */
export const drawnPlaces = (read: ReadReport, root: string): ReadonlyMap<string, DrawnPlaces> => {
  const { check, checkPicture, checkEmbed } = pathsOf(read);
  return new Map(
    drawnChecks(read).map(({ name }) => [
      name,
      { page: root + check(name), picture: root + checkPicture(name), embed: root + checkEmbed(name) },
    ]),
  );
};
