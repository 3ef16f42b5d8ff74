import { calendarSpan, type CalendarSpan } from './calendar.ts';
import { localTime, minutesBetween, relationOf, type Relation } from './interval.ts';
import type { ClaimFacts, Facts } from './schema.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** What clocks showed at an event, at its place and at the other event's. */
export type LocalEvent = {
  readonly name: string;
  readonly utc: { readonly from: string; readonly to?: string | undefined };
  readonly here: LocalStretch;
  readonly there: LocalStretch;
};
type LocalTime = ReturnType<typeof localTime>;
type LocalStretch = { readonly from: LocalTime; readonly to?: LocalTime | undefined };

type Of<K extends Facts['kind']> = Extract<Facts, { kind: K }>;
type Measured<K extends Facts['kind'], Result> = {
  readonly verdict: Verdict;
  readonly facts: Of<K>;
  /** Names of the sources it rests on. */
  readonly sources: readonly string[];
} & Result;

/** What shapes, dates and published counts say beside what a claim says. */
export type Check =
  | ({ readonly kind: 'share' } & Measured<'share', { readonly measured: MeasuredShare }>)
  | ({ readonly kind: 'duration' } & Measured<'duration', { readonly span: CalendarSpan }>)
  | ({ readonly kind: 'count' } & Measured<'count', object>)
  | ({ readonly kind: 'date' } & Measured<'date', object>)
  | ({ readonly kind: 'place' } & Measured<'place', { readonly measured: MeasuredPlace }>)
  | ({ readonly kind: 'time' } & Measured<
      'time',
      {
        readonly relation: Relation;
        readonly minutes: number;
        readonly first: LocalEvent;
        readonly second: LocalEvent;
        /** Whether the two fall on one day, each by the calendar of its own place. */
        readonly sameLocalDay: boolean;
      }
    >)
  | ({ readonly kind: 'unchecked' } & Measured<'amount' | 'event' | 'position', object>);

/** An area and what it is a share of, in km², as of a day. */
export type MeasuredShare = {
  readonly partKm2: number;
  readonly ofKm2: number;
  /** From 0 to 1. */
  readonly share: number;
  readonly asOf: string;
  readonly title: string;
  /** What it is a share of, in the report's language and as it stands after “a share of”: “the official area of …”. */
  readonly of: string;
};

/** Where a mark lies: the unit that holds it, and its distance to a town. Words are in the report's language. */
export type MeasuredPlace = {
  readonly town: string;
  readonly unit: { readonly id: string } | undefined;
  /** The unit, or that there is none, as it stands after “the mark lies”: “in … county”. */
  readonly where: string;
  readonly kilometres: number;
  readonly precisionKm: number;
};

/** What the checks ask of the map's data. Each answers undefined for what the data do not have. */
export type Measure = {
  readonly share: (dataset: string) => MeasuredShare | undefined;
  readonly place: (mark: string, town: string) => MeasuredPlace | undefined;
};

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
    return event ? [...event.from.sources, ...(event.to?.sources ?? [])] : [];
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

/**
 * Checks one claim.
 *
 * @param facts - the claim's facts
 * @param all - the file they are from, for the events they name
 * @param measure - what the map's data say
 * @throws RangeError for a dataset, mark, town or event that does not exist, and for a day or hour that is none
 */
export function checkClaim(facts: Facts, all: ClaimFacts, measure: Measure): Check {
  switch (facts.kind) {
    case 'share': {
      const measured = measure.share(facts.dataset);
      if (!measured) throw new RangeError(`the dataset “${facts.dataset}” has no area that is a share`);
      const { stated, step, tolerance } = facts;
      const verdict = verdictOf(stated.percent, measured.share * 100, { ...stated, step, tolerance });
      return { kind: 'share', verdict, facts, sources: facts.sources, measured };
    }
    case 'duration': {
      const span = calendarSpan(facts.from, facts.to);
      // The part of a year decides nothing but whether the years are whole ones.
      const years = span.years + (span.months + span.days / 31) / 12;
      const verdict = verdictOf(facts.stated.years, years, {
        wording: facts.stated.wording,
        step: 1,
        tolerance: 0,
      });
      return { kind: 'duration', verdict, facts, sources: facts.sources, span };
    }
    case 'count': {
      const { stated, published, sources } = facts;
      const verdict = verdictOf(stated.value, published, { wording: stated.wording, step: 10, tolerance: 0 });
      return { kind: 'count', verdict, facts, sources };
    }
    case 'date': {
      const verdict = facts.stated.day === facts.published ? 'agrees' : 'differs';
      return { kind: 'date', verdict, facts, sources: facts.sources };
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
    default:
      return { kind: 'unchecked', verdict: 'unchecked', facts, sources: [] };
  }
}
