import type { Drawing } from '../../claims/drawing.ts';
import type { Checks } from '../../claims/join.ts';
import type { ClaimFacts } from '../../claims/schema.ts';
import type { Verdict } from '../../claims/verdict.ts';
import type { LinkedReport } from '../../report/model.ts';
import { checkMessagesIn, type CheckContext } from '../../messages/checks.ts';
import { dayIn, messagesIn } from '../../messages/messages.ts';

/** A claim's check in words, made when the page is built. */
export type ClaimView = {
  readonly name: string;
  readonly verdict: Verdict;
  /** False for what nobody would try to check: a position, or an event that rests on accounts. */
  readonly checkable: boolean;
  /** Whether the check is of a quotation. */
  readonly quotes?: true | undefined;
  /** Who says it, and when: “According to Donald Trump, 18 August 2025”. */
  readonly attribution: string;
  readonly result: string;
  /** The same without what its drawing says, where it is drawn beside it. */
  readonly brief?: string | undefined;
  /** How many say so of each side of it: “One source says: where.” Empty where nothing is known of that. */
  readonly sure: string;
  readonly method: string;
  readonly sources: readonly { readonly text: string; readonly url?: string | undefined }[];
};

/** Addresses of what there is of a drawing beside the report. */
export type DrawnPlaces = { readonly page: string; readonly picture: string; readonly embed: string };

/**
 * The claims as the card needs them: of what nobody would check it says who holds it and no more, so the
 * rest need not be sent along with the page that already shows it.
 */
export const forCard = (claims: readonly ClaimView[]): ClaimView[] =>
  claims.map((claim) => (claim.checkable ? claim : { ...claim, result: '', sure: '', sources: [] }));

function contextOf(quote: string, language: string, events: ClaimFacts['events']): CheckContext {
  return {
    quote,
    day: (iso) => dayIn(language, iso),
    event: (id) => events[id]?.names[language] ?? id,
    also: (id) => events[id]?.also?.says[language],
    clock: (id) =>
      events[id]?.clock?.[language] ?? checkMessagesIn(language).clock(events[id]?.zone ?? 'UTC'),
  };
}

/** The checks of a report that can be drawn, by the names of their claims. Build time only. */
export function drawingsOf(
  { language, statements }: LinkedReport,
  { events }: ClaimFacts,
  checks: Checks,
): ReadonlyMap<string, Drawing> {
  const words = checkMessagesIn(language);
  return new Map(
    statements.flatMap(({ claims }) =>
      claims.flatMap(({ name, quote }) => {
        const check = checks.get(name);
        const drawing = check && words.drawing(check, contextOf(quote.exact, language, events));
        return drawing ? [[name, drawing] as const] : [];
      }),
    ),
  );
}

/** Every claim of a report in words, in the order of its sentences. Build time only. */
export function claimViewsOf(
  report: LinkedReport,
  { sources, events }: ClaimFacts,
  checks: Checks,
): ClaimView[] {
  const { language } = report;
  const words = checkMessagesIn(language);
  const day = (iso: string) => dayIn(language, iso);
  return report.statements.flatMap(({ claims }) =>
    claims.flatMap(({ name, quote, by }): ClaimView[] => {
      const check = checks.get(name);
      if (!check) return [];
      const { facts } = check;
      const context = contextOf(quote.exact, language, events);
      return [
        {
          name,
          verdict: check.verdict,
          ...(check.kind === 'quotation' && { quotes: true }),
          checkable: check.kind === 'quotation' || (facts.kind !== 'event' && facts.kind !== 'position'),
          attribution: [words.attribution(facts.status, by), facts.when && day(facts.when)]
            .filter(Boolean)
            .join(', '),
          result: words.result(check, context),
          brief: words.brief(check, context),
          sure: words.sure(facts.certainty),
          method: words.method(check),
          sources: check.sources.flatMap((id) => {
            const source = sources[id];
            if (!source) return [];
            const { publisherIn, title, date, url } = source;
            const publisher = publisherIn?.[language] ?? source.publisher;
            const named = title && messagesIn(language).quoted(title);
            return [{ text: [publisher, named, date && day(date)].filter(Boolean).join(', '), url }];
          }),
        },
      ];
    }),
  );
}
