import { calendarSpan, type CalendarSpan } from './calendar.ts';
import type { Facts } from './facts.ts';
import { instantOf, localTime, minutesBetween, relationOf, type Relation } from './interval.ts';
import type { Measure, MeasuredPlace, MeasuredRows, MeasuredShare } from './measure.ts';
import type { ClaimFacts } from './schema.ts';
import { metricOf } from './metric.ts';
import { sizeOf } from './units.ts';
import { verdictOf, type Verdict, type Wording } from './verdict.ts';

/** What clocks showed at an event, at its place and at the other event's. */
export type LocalEvent = {
  readonly name: string;
  readonly utc: { readonly from: string; readonly to?: string | undefined };
  readonly here: LocalStretch;
  readonly there: LocalStretch;
};
type Quotation = NonNullable<Of<'event' | 'position'>['quotation']>;
type LocalTime = ReturnType<typeof localTime>;
type LocalStretch = { readonly from: LocalTime; readonly to?: LocalTime | undefined };

type Of<K extends Facts['kind']> = Extract<Facts, { kind: K }>;
/** `Known` is what the facts of a check have that those of a claim set beside nothing lack. */
type Found<Kind extends string, K extends Facts['kind'], Result, Known = object> = {
  readonly kind: Kind;
  readonly verdict: Verdict;
  readonly facts: Of<K> & Known;
  /** Names of the sources it rests on. */
  readonly sources: readonly string[];
} & Result;

/** The kinds of claims that may be set beside nothing. */
type Unchecked = 'amount' | 'count' | 'date' | 'duration' | 'event' | 'position';

/** What shapes, dates and published counts say beside what a claim says. */
export type Check =
  | Found<'share', 'share', { readonly measured: MeasuredShare }>
  | Found<'shareOfMark', 'share', { readonly measured: Pick<MeasuredShare, 'partKm2' | 'ofKm2' | 'share'> }>
  | Found<
      'size',
      'length' | 'distance' | 'area',
      {
        /** In the unit of what is stated. */
        readonly measured: number;
        /** The same in km, or for an area in km². */
        readonly metric: number;
      }
    >
  | Found<
      'duration',
      'duration',
      {
        /** In the unit of what is stated. */
        readonly measured: number;
        /** From day to day; undefined from time to time. */
        readonly span: CalendarSpan | undefined;
        readonly minutes: number;
      },
      { readonly from: string; readonly to: string }
    >
  | Found<'count', 'count', object, { readonly published: number }>
  | Found<'rows', 'rows', { readonly measured: MeasuredRows }>
  | Found<'amount', 'amount', { readonly published: number }>
  | Found<'date', 'date', object, { readonly published: string }>
  | Found<'place', 'place', { readonly measured: MeasuredPlace }>
  | Found<
      'time',
      'time',
      {
        readonly relation: Relation;
        readonly minutes: number;
        readonly first: LocalEvent;
        readonly second: LocalEvent;
        /** Whether the two fall on one day, each by the calendar of its own place. */
        readonly sameLocalDay: boolean;
      }
    >
  | Found<'quotation', 'event' | 'position', { readonly quotation: Quotation }>
  | Found<'unchecked', Unchecked, { readonly why: NonNullable<Of<Unchecked>['unchecked']> }>;

function localEvent(events: ClaimFacts['events'], name: string, other: string): LocalEvent {
  const event = events[name];
  const otherZone = events[other]?.zone;
  if (!event || !otherZone) throw new RangeError(`the event “${event ? other : name}” has no entry`);
  const { from, to, zone } = event;
  const stretch = (inZone: string): LocalStretch => ({
    from: localTime(from.at, inZone),
    to: to && localTime(to.at, inZone),
  });
  return { name, utc: { from: from.at, to: to?.at }, here: stretch(zone), there: stretch(otherZone) };
}

function checkTime(facts: Of<'time'>, { events }: ClaimFacts): Check {
  const [a, b] = facts.events;
  const first = localEvent(events, a, b);
  const second = localEvent(events, b, a);
  const relation = relationOf(first.utc, second.utc);
  const sources = [a, b].flatMap((name) => {
    const event = events[name];
    return event ? [...event.from.sources, ...(event.to?.sources ?? []), ...(event.also?.sources ?? [])] : [];
  });
  return {
    kind: 'time',
    verdict: relation === 'unknown' ? 'unchecked' : relation === facts.relation ? 'agrees' : 'differs',
    facts,
    sources: [...new Set(sources)],
    relation,
    minutes: minutesBetween(first.utc, second.utc),
    first,
    second,
    sameLocalDay: first.here.from.day === second.here.from.day,
  };
}

/** Sets the number that is stated beside ours, in the same unit. */
const verdictOn = (
  { value, wording }: { readonly value: number; readonly wording: Wording },
  measured: number,
  step: number,
  tolerance = 0,
) => verdictOf(value, measured, { wording, step, tolerance });

/** A share of a dataset, on the day that the claim is about, or of a mark. */
function checkShare(facts: Of<'share'>, measure: Measure, asOf: string): Check {
  const { stated, step, tolerance, dataset, part = '', of = '', sources = [], when = asOf } = facts;
  const verdict = (share: number) =>
    verdictOn({ value: stated.percent, wording: stated.wording }, share * 100, step, tolerance);
  if (dataset !== undefined) {
    const measured = measure.share(dataset, when);
    if (!measured) throw new RangeError(`the dataset “${dataset}” has no area that is a share`);
    if ('days' in measured)
      throw new RangeError(
        `the dataset “${dataset}” has no area of ${when}; it has one of ${measured.days.join(', ')}`,
      );
    // The end of the range that lies nearer to what is stated, or what is stated where it lies within.
    const nearest = Math.max(measured.share, Math.min(measured.upTo, stated.percent / 100));
    return { kind: 'share', verdict: verdict(nearest), facts, sources, measured };
  }
  const [partKm2, ofKm2] = [part, of].map((mark) => {
    const area = measure.areaKm2(mark);
    if (area === undefined) throw new RangeError(`there is no mark “${mark}” that is an area`);
    return area;
  }) as [number, number];
  const measured = { partKm2, ofKm2, share: partKm2 / ofKm2 };
  return { kind: 'shareOfMark', verdict: verdict(measured.share), facts, sources, measured };
}

function checkDuration(facts: Of<'duration'>): Check {
  const { stated, from, to, sources } = facts;
  if (from === undefined || to === undefined || sources === undefined)
    return { kind: 'unchecked', verdict: 'unchecked', facts, sources: [], why: 'duration' };
  const fromTime = from.includes('T');
  const span = fromTime ? undefined : calendarSpan(from, to);
  const minutes = fromTime ? (instantOf(to) - instantOf(from)) / 60_000 : (span?.totalDays ?? 0) * 24 * 60;
  if (minutes < 0) throw new RangeError(`“${to}” is before “${from}”`);
  // The part of a month decides nothing but whether the months and years are whole ones.
  const months = span ? span.years * 12 + span.months + span.days / 31 : 0;
  const measured = { years: months / 12, months, days: minutes / (24 * 60), hours: minutes / 60 }[
    stated.unit
  ];
  const verdict = verdictOn(stated, measured, 1);
  return { kind: 'duration', verdict, facts: { ...facts, from, to }, sources, measured, span, minutes };
}

/** Two digits of a sum count: about 100 billion may be 97. */
const stepOfAmount = (value: number) => 10 ** (Math.floor(Math.log10(value)) - 1);

/**
 * Checks one claim.
 *
 * @param facts - the claim's facts
 * @param all - the file they are from, for the events they name
 * @param measure - what the map's data say
 * @param asOf - the report's day, ISO 8601, for a claim that has none of its own
 * @throws RangeError for a dataset, layer, mark, town or event that does not exist or is no shape of the kind that is
 *   measured, and for a day or hour that is none
 */
export function checkClaim(facts: Facts, all: ClaimFacts, measure: Measure, asOf: string): Check {
  switch (facts.kind) {
    case 'share':
      return checkShare(facts, measure, asOf);
    case 'length':
    case 'distance':
    case 'area': {
      const { stated, step, tolerance, sources = [] } = facts;
      const metric = metricOf(facts, measure);
      const measured = metric / sizeOf(stated.unit);
      const verdict = verdictOn(stated, measured, step, tolerance);
      return { kind: 'size', verdict, facts, sources, measured, metric };
    }
    case 'duration':
      return checkDuration(facts);
    case 'count': {
      const { stated, published, step = 10, sources = [] } = facts;
      if (published === undefined)
        return { kind: 'unchecked', verdict: 'unchecked', facts, sources, why: 'count' };
      const verdict = verdictOn(stated, published, step);
      return { kind: 'count', verdict, facts: { ...facts, published }, sources };
    }
    case 'rows': {
      const { stated, layer, where = {}, step = 10 } = facts;
      const measured = measure.rows(layer, where, facts);
      if (!measured) throw new RangeError(`there is no layer “${layer}”`);
      const verdict = verdictOn(stated, measured.count, step);
      return { kind: 'rows', verdict, facts, sources: [], measured };
    }
    case 'amount': {
      const { stated, published, sources = [], step = stepOfAmount(stated.value) } = facts;
      if (published === undefined)
        return { kind: 'unchecked', verdict: 'unchecked', facts, sources, why: 'amount' };
      return { kind: 'amount', verdict: verdictOn(stated, published, step), facts, sources, published };
    }
    case 'date': {
      const { stated, published, sources = [] } = facts;
      if (published === undefined)
        return { kind: 'unchecked', verdict: 'unchecked', facts, sources, why: 'date' };
      const verdict = stated.day === published ? 'agrees' : 'differs';
      return { kind: 'date', verdict, facts: { ...facts, published }, sources };
    }
    case 'place': {
      const measured = measure.place(facts.mark, facts.near.town);
      if (!measured) throw new RangeError(`there is no mark “${facts.mark}” or no town “${facts.near.town}”`);
      const near = measured.kilometres <= facts.near.kilometres;
      const verdict = near && measured.unit?.id === facts.within ? 'agrees' : 'differs';
      return { kind: 'place', verdict, facts, sources: [], measured };
    }
    case 'time':
      return checkTime(facts, all);
    default: {
      const { quotation, sources = [], unchecked: why } = facts;
      if (!quotation) return { kind: 'unchecked', verdict: 'unchecked', facts, sources, why };
      const verdict = quotation.as === 'reworded' ? 'differs' : 'agrees';
      return { kind: 'quotation', verdict, facts, sources: quotation.sources, quotation };
    }
  }
}
