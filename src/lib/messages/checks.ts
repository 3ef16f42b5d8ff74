import type { CalendarSpan } from '../claims/calendar.ts';
import type { Check, LocalEvent } from '../claims/check.ts';
import { sizeOf } from '../claims/units.ts';
import type { Drawing } from '../claims/drawing.ts';
import type { Certainty, Facts } from '../claims/facts.ts';
import type { RowsFilter } from '../claims/rowsFilter.ts';
import type { Verdict } from '../claims/verdict.ts';
import type { CheckPhrases } from './checkPhrases.ts';
import { capital, figuresIn, fill, utc } from './figures.ts';
import { interfaceLanguage, type InterfaceLanguage } from './messages.ts';
import { pluralIn } from './plural.ts';
import { deChecks } from './de.checks.ts';
import { enChecks } from './en.checks.ts';
import { frChecks } from './fr.checks.ts';
import { plChecks } from './pl.checks.ts';
import { ukChecks } from './uk.checks.ts';

type Of<K extends Check['kind']> = Extract<Check, { readonly kind: K }>;

/** What is said in words around the numbers: the report's quote, days, and an event's name and clock. */
export type CheckContext = {
  readonly quote: string;
  readonly day: (day: string) => string;
  readonly event: (name: string) => string;
  readonly also: (name: string) => string | undefined;
  readonly clock: (name: string) => string;
};

const timeUnits = { years: 'year', months: 'month', days: 'day', hours: 'hour' } as const;

/** As many decimals as a difference needs that is not tolerated, at most three. */
const decimalsOf = (step: number, tolerance: number) =>
  Math.min(3, Math.max(0, Math.ceil(-Math.log10(tolerance > 0 ? Math.min(step, tolerance) : step / 10))));

/** Areas are known to three or four digits, so no more are shown. */
const roundedKm2 = (area: number) =>
  area >= 10_000 ? Math.round(area / 100) * 100 : Number(area.toPrecision(3));

/** What a check found and how it was made, in one language. */
function sentencesOf(phrases: CheckPhrases) {
  const { number, percent, list, money } = figuresIn(phrases.locale);
  const plural = pluralIn(phrases.locale);
  const counted = (value: number, unit: keyof CheckPhrases['units'], digits = 0) => {
    const shown = Number(value.toFixed(digits));
    return `${number(shown, digits)} ${plural(shown, phrases.units[unit])}`;
  };
  const direction = (stated: number, measured: number) =>
    phrases.direction[stated > measured ? 'up' : 'down'];
  /** Whether the two numbers agree, how the report's was rounded, or by how much they differ. */
  const found = (
    { verdict }: { verdict: Verdict },
    quote: string,
    [stated, measured]: readonly [number, number],
    difference: (by: number) => string,
    { differs }: Pick<CheckPhrases, 'differs'> = phrases,
  ) => {
    if (verdict === 'rounding')
      return fill(phrases.rounding, { quote, direction: direction(stated, measured) });
    return verdict === 'differs'
      ? fill(differs, { difference: difference(Math.abs(stated - measured)) })
      : phrases.agrees;
  };

  function shareResult(check: Of<'share' | 'shareOfMark'>, { quote, day }: CheckContext): string {
    const { measured, facts } = check;
    const [least, most] = [measured.share, check.kind === 'share' ? check.measured.upTo : measured.share];
    const percentage = 100 * Math.max(least, Math.min(most, facts.stated.percent / 100));
    return fill(phrases.share[check.kind === 'share' ? 'result' : 'resultOfMark'], {
      share: percent(least * 100, most * 100),
      part: number(roundedKm2(measured.partKm2), 3),
      whole: number(check.kind === 'share' ? measured.ofKm2 : roundedKm2(measured.ofKm2), 3),
      day: check.kind === 'share' ? day(check.measured.asOf) : '',
      found: found(check, quote, [facts.stated.percent, percentage], (by) => counted(by, 'point', 1)),
    });
  }

  function sizeResult(check: Of<'size'>, quote: string): string {
    const { facts, measured, metric } = check;
    const { value, unit } = facts.stated;
    const { step, tolerance } = facts;
    const size = (amount: number) => counted(amount, unit, decimalsOf(step, tolerance));
    const metricUnit = facts.kind === 'area' ? 'km2' : 'km';
    const one = sizeOf(unit);
    const inMetric = counted(metric, metricUnit, decimalsOf(step * one, tolerance * one));
    return fill(phrases.size.result[facts.kind], {
      measured: unit === metricUnit ? size(measured) : `${size(measured)} (${inMetric})`,
      stated: counted(value, unit, 3),
      found: found(check, quote, [value, measured], size, phrases.size),
    });
  }

  function durationResult(check: Of<'duration'>, { quote, day }: CheckContext): string {
    const { span, minutes, facts, measured, verdict } = check;
    const words = phrases.duration;
    const { value, unit } = facts.stated;
    const hours = Math.floor(minutes / 60);
    const days = (count: number) => counted(count, 'day');
    const length = {
      years: (whole: CalendarSpan) => [
        counted(whole.years, 'year'),
        counted(whole.months, 'month'),
        days(whole.days),
      ],
      months: (whole: CalendarSpan) => [counted(whole.years * 12 + whole.months, 'month'), days(whole.days)],
      days: (whole?: CalendarSpan) =>
        whole ? [days(whole.totalDays)] : [days(Math.floor(hours / 24)), counted(hours % 24, 'hour')],
      hours: () => [counted(hours, 'hour'), ...(minutes % 60 > 0 ? [counted(minutes % 60, 'minute')] : [])],
    };
    const all = span && unit !== 'days' ? ` (${days(span.totalDays)})` : '';
    const at = (time: string) =>
      fill(words.at, {
        day: day(time.slice(0, 10)),
        time: time.slice(11, 16),
        offset: `UTC${time.slice(16).replace('Z', '')}`,
      });
    const says = {
      agrees: phrases.agrees,
      rounding: fill(words.rounding, {
        quote,
        direction: direction(value, measured),
        whole: words.whole[unit],
      }),
      differs: fill(words.differs, { stated: counted(value, timeUnits[unit], 3) }),
      unchecked: '',
    };
    return fill(span ? words.result : words.timed, {
      from: span ? day(facts.from) : at(facts.from),
      to: span ? day(facts.to) : at(facts.to),
      length: `${list(length[unit](span as CalendarSpan))}${all}`,
      found: says[verdict],
    });
  }

  const gapOf = (minutes: number, and: string) =>
    [
      ...(minutes >= 60 ? [counted(Math.floor(minutes / 60), 'hour')] : []),
      ...(minutes % 60 > 0 ? [counted(minutes % 60, 'minute')] : []),
    ].join(and);

  function timeResult(
    check: Of<'time'>,
    { day, event, also, clock }: CheckContext,
  ): { result: string; brief: string } {
    const { first, second, minutes, verdict, relation } = check;
    const words = phrases.time;
    const gap = gapOf(minutes, words.and);
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
    const besides = [also(first.name), also(second.name)];
    const said = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' ');
    return { result: said(says, clocks, ...sameDay, ...besides), brief: said(says, ...besides) };
  }

  /** Which rows of a table count: those of some types, days and surroundings. */
  function counts({ from, to, near }: RowsFilter, types: string | undefined, day: CheckContext['day']) {
    const { rows, compass } = phrases;
    const degrees = (value: number, [plus, minus]: readonly [string, string]) =>
      `${number(Math.abs(value), 4)}°\u00a0${value < 0 ? minus : plus}`;
    const days =
      from !== undefined && to !== undefined ? rows.days : from !== undefined ? rows.from : rows.to;
    return [
      ...(types === undefined ? [] : [types]),
      ...(from === undefined && to === undefined
        ? []
        : [fill(days, { from: from ? day(from) : '', to: to ? day(to) : '' })]),
      ...(near
        ? [
            fill(rows.near, {
              km: number(near.km, 1),
              place: `${degrees(near.lat, compass.latitude)}, ${degrees(near.lon, compass.longitude)}`,
            }),
          ]
        : []),
    ];
  }

  /** What a check found, in one or two calm sentences. */
  function result(check: Check, context: CheckContext): string {
    const { quote, day } = context;
    switch (check.kind) {
      case 'share':
      case 'shareOfMark':
        return shareResult(check, context);
      case 'size':
        return sizeResult(check, quote);
      case 'duration':
        return durationResult(check, context);
      case 'count': {
        const { facts, verdict } = check;
        return fill(phrases.count.result, {
          published: number(facts.published),
          found: phrases.count[verdict === 'differs' ? 'differs' : 'same'],
        });
      }
      case 'rows': {
        const { measured, facts } = check;
        const { value } = facts.stated;
        const where = Object.entries(facts.where ?? {}).map(([property, wanted]) =>
          fill(phrases.rows.where, { property, wanted }),
        );
        where.push(...counts(facts, measured.of, day));
        return fill(phrases.rows.result, {
          layer: measured.title,
          where: where.length > 0 ? ` (${where.join(', ')})` : '',
          count: number(measured.count),
          stated: number(value),
          found: found(check, quote, [value, measured.count], number),
        });
      }
      case 'amount': {
        const { value, unit } = check.facts.stated;
        return fill(phrases.amount.result, {
          published: money(check.published, unit),
          stated: money(value, unit),
          found: found(check, quote, [value, check.published], (by) => money(by, unit)),
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
        return timeResult(check, context).result;
      case 'quotation':
        return fill(phrases.quotation.result, {
          published: check.quotation.words,
          found: phrases.quotation[check.quotation.as],
        });
      case 'unchecked':
        return phrases.unchecked[check.why];
    }
  }

  /** What a check found without what its drawing says; undefined where that is the same. */
  const brief = (check: Check, context: CheckContext) =>
    check.kind === 'time' ? timeResult(check, context).brief : undefined;

  /** How a check is made, with its tolerance. Empty where no check is made. */
  function method(check: Check): string {
    switch (check.kind) {
      case 'share':
      case 'shareOfMark': {
        const { step, tolerance } = check.facts;
        const margin = fill(phrases.share.margin, {
          tolerance: counted(tolerance, 'point', 1),
          step: number(step, 1),
        });
        const how =
          check.kind === 'share'
            ? fill(phrases.share.method, { title: check.measured.title, of: check.measured.of })
            : phrases.share.methodOfMark;
        return `${how} ${margin}`;
      }
      case 'size': {
        const { kind, stated, step, tolerance } = check.facts;
        const { unit } = stated;
        const margin = fill(phrases.size.margin, {
          tolerance: counted(tolerance, unit, 3),
          step: counted(step, unit, 3),
        });
        // What everybody knows of metres and hectares is left unsaid.
        const mile =
          unit === 'mi' || unit === 'nmi' ? ` ${counted(1, unit)} = ${counted(sizeOf(unit), 'km', 6)}.` : '';
        return `${phrases.size.method[kind]}${mile} ${margin}`;
      }
      case 'duration':
        return phrases.duration.method[check.facts.stated.unit];
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

  /** A check as a drawing; undefined where there is nothing to draw. */
  function drawing(check: Check, { day, event, clock }: CheckContext): Drawing | undefined {
    const { drawn } = phrases;
    const bar = (stated: number, measured: number, tolerance: number, write: (value: number) => string) => ({
      kind: 'bar' as const,
      stated,
      measured,
      tolerance,
      statedText: fill(drawn.stated, { figure: write(stated) }),
      measuredText: [
        fill(drawn.measured, { figure: write(measured) }),
        ...(tolerance > 0 ? [fill(drawn.range, { range: write(tolerance) })] : []),
      ].join(' '),
      endText: write,
    });
    const figures = (stated: string, found: string, whose: string) => ({
      kind: 'figures' as const,
      same: stated === found,
      stated: [stated, drawn.report] as const,
      found: [found, whose] as const,
    });
    switch (check.kind) {
      case 'share':
      case 'shareOfMark': {
        const { stated, tolerance } = check.facts;
        return bar(stated.percent, check.measured.share * 100, tolerance, percent);
      }
      case 'size': {
        const { stated, step, tolerance } = check.facts;
        const decimals = decimalsOf(step, tolerance);
        return bar(stated.value, check.measured, tolerance, (value) => counted(value, stated.unit, decimals));
      }
      case 'duration': {
        const { value, unit } = check.facts.stated;
        return bar(value, check.measured, 0, (amount) => counted(amount, timeUnits[unit], 1));
      }
      case 'count':
        return figures(
          number(check.facts.stated.value, 3),
          number(check.facts.published, 3),
          drawn.published,
        );
      case 'rows':
        return figures(number(check.facts.stated.value), number(check.measured.count), drawn.counted);
      case 'amount': {
        const { value, unit } = check.facts.stated;
        return figures(money(value, unit), money(check.published, unit), drawn.published);
      }
      case 'date':
        return figures(day(check.facts.stated.day), day(check.facts.published), drawn.published);
      case 'time': {
        const { first, second } = check;
        const stretch = ({ from, to }: LocalEvent['here'], at: string, days: boolean) =>
          [
            `${from.clock}${to && to.clock !== from.clock ? `–${to.clock}` : to ? '' : ' …'} ${at}`,
            days ? day(from.day) : '',
          ]
            .filter(Boolean)
            .join(', ');
        const days = first.here.from.day !== first.there.from.day || !check.sameLocalDay;
        const drawnEvent = (one: LocalEvent, other: LocalEvent) => {
          const there = stretch(one.there, clock(other.name), days);
          const here = stretch(one.here, clock(one.name), days);
          return {
            name: capital(event(one.name)),
            from: Date.parse(one.utc.from),
            to: one.utc.to === undefined ? undefined : Date.parse(one.utc.to),
            here,
            there: one.here.from.clock === one.there.from.clock ? '' : `= ${there}`,
          };
        };
        return {
          kind: 'clocks',
          events: [drawnEvent(first, second), drawnEvent(second, first)],
          gap: gapOf(check.minutes, ' '),
        };
      }
      default:
        return undefined;
    }
  }

  const attribution = (status: Facts['status'], by: string) => capital(fill(phrases.status[status], { by }));

  /** How many say so, and of what. */
  function sure(certainty: Certainty): string {
    const facets = (['happened', 'where', 'when', 'extent'] as const).filter((facet) => certainty[facet]);
    const [first] = facets;
    if (facets.length === 1 && first === 'happened') return phrases.alone[certainty.happened ?? 'open'];
    return (['confirmed', 'stated', 'open'] as const)
      .flatMap((level) => {
        const of = facets.filter((facet) => certainty[facet] === level).map((facet) => phrases.facets[facet]);
        return of.length > 0 ? [`${phrases.levels[level]}: ${of.join(', ')}.`] : [];
      })
      .join(' ');
  }

  return { ...phrases, result, brief, method, clock, attribution, sure, drawing };
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
