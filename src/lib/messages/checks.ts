import type { Check, LocalEvent } from '../claims/check.ts';
import type { Certainty, Facts } from '../claims/schema.ts';
import type { Verdict } from '../claims/verdict.ts';
import { capital, figuresIn, fill, utc } from './figures.ts';
import { interfaceLanguage, type InterfaceLanguage } from './messages.ts';
import { pluralIn, type Forms } from './plural.ts';
import { deChecks } from './de.checks.ts';
import { enChecks } from './en.checks.ts';
import { frChecks } from './fr.checks.ts';
import { plChecks } from './pl.checks.ts';
import { ukChecks } from './uk.checks.ts';

type Of<K extends Check['kind']> = Extract<Check, { kind: K }>;

/**
 * The phrases of claims and checks in one language. `{name}` stands for what `checks.ts` puts there; a phrase may
 * leave places out and take them in any order.
 */
export type CheckPhrases = {
  /** BCP 47, for numbers and plural forms. */
  readonly locale: string;
  readonly status: Readonly<Record<Facts['status'], string>>;
  readonly facets: Readonly<Record<keyof Certainty, string>>;
  readonly levels: Readonly<Record<'confirmed' | 'stated' | 'open', string>>;
  readonly titleFrom: { readonly address: string };
  /** The clock of a zone that an event gives no name for. */
  readonly clock: string;
  /** What stands after a number. */
  readonly units: Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'point', Forms>>;
  readonly direction: { readonly up: string; readonly down: string };
  readonly agrees: string;
  readonly rounding: string;
  readonly share: { readonly result: string; readonly differs: string; readonly method: string };
  readonly duration: {
    readonly result: string;
    readonly length: string;
    readonly rounding: string;
    readonly differs: string;
    readonly method: string;
  };
  readonly count: Readonly<Record<'result' | 'same' | 'differs' | 'method', string>>;
  readonly date: { readonly result: string; readonly method: string };
  readonly place: { readonly result: string; readonly method: string };
  readonly time: {
    readonly unknown: string;
    readonly known: string;
    readonly not: string;
    readonly gap: string;
    /** Between hours and minutes. */
    readonly and: string;
    readonly clocks: string;
    readonly sameDay: string;
    /** Without an end, on one day, over more than one. */
    readonly stretch: Readonly<Record<'open' | 'day' | 'days', string>>;
    /** How the first event stands to the second: before its name, and in its place. */
    readonly relations: Readonly<
      Record<Of<'time'>['facts']['relation'], readonly [named: string, alone: string]>
    >;
    readonly overlaps: string;
    readonly method: string;
    readonly hours: string;
    readonly noEnd: string;
  };
  readonly unchecked: Readonly<Record<Of<'unchecked'>['facts']['unchecked'], string>>;
};

/** What is said in words around the numbers: the report's quote, days, and an event's name and clock. */
export type CheckContext = {
  readonly quote: string;
  readonly day: (day: string) => string;
  readonly event: (name: string) => string;
  readonly clock: (name: string) => string;
};

/** What a check found and how it was made, in one language. */
function sentencesOf(phrases: CheckPhrases) {
  const { number, percent } = figuresIn(phrases.locale);
  const plural = pluralIn(phrases.locale);
  const counted = (value: number, unit: keyof CheckPhrases['units'], digits = 0) => {
    const shown = Number(value.toFixed(digits));
    return `${number(shown, digits)} ${plural(shown, phrases.units[unit])}`;
  };
  const direction = (stated: number, measured: number) =>
    phrases.direction[stated > measured ? 'up' : 'down'];
  const found = (verdict: Verdict, says: { rounding: string; differs: string }) =>
    ({ ...says, agrees: phrases.agrees, unchecked: '' })[verdict];

  function timeResult(check: Of<'time'>, { day, event, clock }: CheckContext): string {
    const { first, second, minutes, verdict, relation } = check;
    const words = phrases.time;
    const gap = [
      ...(minutes >= 60 ? [counted(Math.floor(minutes / 60), 'hour')] : []),
      ...(minutes % 60 > 0 ? [counted(minutes % 60, 'minute')] : []),
    ].join(words.and);
    const stretch = ({ from, to = from }: LocalEvent['here'], open: boolean) =>
      fill(words.stretch[open ? 'open' : from.day === to.day ? 'day' : 'days'], {
        from: from.clock,
        fromDay: day(from.day),
        to: to.clock,
        toDay: day(to.day),
      });
    const [stated, notStated] = words.relations[check.facts.relation];
    const [a, b] = [event(first.name), event(second.name)];
    const says =
      relation === 'unknown'
        ? fill(words.unknown, { a, b, relation: stated })
        : fill(words.known, {
            a,
            b,
            relation: relation === 'overlaps' ? words.overlaps : words.relations[relation][0],
            not: verdict === 'differs' ? fill(words.not, { relation: notStated }) : '',
            gap: gap && fill(words.gap, { gap }),
          });
    const clocks = fill(words.clocks, {
      a,
      b,
      aFirst: capital(a),
      bFirst: capital(b),
      first: stretch(first.here, !first.here.to),
      firstThere: stretch(first.there, !first.there.to),
      second: stretch(second.here, !second.here.to),
      firstClock: clock(first.name),
      secondClock: clock(second.name),
    });
    const sameDay =
      check.sameLocalDay && verdict === 'differs'
        ? [fill(words.sameDay, { day: day(first.here.from.day) })]
        : [];
    return [says, clocks, ...sameDay].join(' ');
  }

  /** What a check found, in one or two calm sentences. */
  function result(check: Check, context: CheckContext): string {
    const { quote, day } = context;
    switch (check.kind) {
      case 'share': {
        const { measured, facts, verdict } = check;
        const share = measured.share * 100;
        const { percent: stated } = facts.stated;
        return fill(phrases.share.result, {
          share: percent(share),
          // Areas are known to three or four digits, so no more are shown.
          part: number(Math.round(measured.partKm2 / 100) * 100),
          whole: number(measured.ofKm2),
          day: day(measured.asOf),
          found: found(verdict, {
            rounding: fill(phrases.rounding, { quote, direction: direction(stated, share) }),
            differs: fill(phrases.share.differs, { points: counted(Math.abs(stated - share), 'point', 1) }),
          }),
        });
      }
      case 'duration': {
        const { span, facts, verdict } = check;
        const { years: stated } = facts.stated;
        return fill(phrases.duration.result, {
          from: day(facts.from),
          to: day(facts.to),
          length: fill(phrases.duration.length, {
            years: counted(span.years, 'year'),
            months: counted(span.months, 'month'),
            days: counted(span.days, 'day'),
            all: counted(span.totalDays, 'day'),
          }),
          found: found(verdict, {
            rounding: fill(phrases.duration.rounding, {
              quote,
              direction: direction(stated, span.years + span.months / 12),
            }),
            differs: fill(phrases.duration.differs, { stated: counted(stated, 'year') }),
          }),
        });
      }
      case 'count': {
        const { facts, verdict } = check;
        return fill(phrases.count.result, {
          published: number(facts.published),
          found: phrases.count[verdict === 'differs' ? 'differs' : 'same'],
        });
      }
      case 'date':
        return fill(phrases.date.result, {
          published: day(check.facts.published),
          stated: day(check.facts.stated.day),
        });
      case 'place': {
        const { where, kilometres, town } = check.measured;
        return fill(phrases.place.result, { where, km: number(kilometres, 1), town });
      }
      case 'time':
        return timeResult(check, context);
      case 'unchecked':
        return phrases.unchecked[check.facts.unchecked];
    }
  }

  /** How a check is made, with its tolerance. Empty where no check is made. */
  function method(check: Check): string {
    switch (check.kind) {
      case 'share':
        return fill(phrases.share.method, {
          title: check.measured.title,
          of: check.measured.of,
          tolerance: counted(check.facts.tolerance, 'point', 1),
          step: number(check.facts.step, 1),
        });
      case 'place':
        return fill(phrases.place.method, {
          km: number(check.facts.near.kilometres),
          precision: number(check.measured.precisionKm, 1),
        });
      case 'time': {
        const hours = ({ from, to }: LocalEvent['utc']) =>
          fill(phrases.time.hours, { from: utc(from), to: to ? utc(to) : phrases.time.noEnd });
        return fill(phrases.time.method, { first: hours(check.first.utc), second: hours(check.second.utc) });
      }
      case 'unchecked':
        return '';
      default:
        return phrases[check.kind].method;
    }
  }

  /** The clock of an IANA zone by its city: “New York time”. */
  const clock = (zone: string) =>
    zone.includes('/')
      ? fill(phrases.clock, { city: zone.replace(/^.*\//u, '').replaceAll('_', ' ') })
      : zone;

  return { ...phrases, result, method, clock };
}

const languages: Readonly<Record<InterfaceLanguage, CheckPhrases>> = {
  de: deChecks,
  en: enChecks,
  fr: frChecks,
  pl: plChecks,
  uk: ukChecks,
};

/** The words of claims and checks in a language; English where there is no such language. Build time only. */
export const checkMessagesIn = (language: string) => sentencesOf(languages[interfaceLanguage(language)]);
