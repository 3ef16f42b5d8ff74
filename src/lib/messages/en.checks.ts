import type { Check, LocalEvent } from '../claims/check.ts';
import type { Certainty, Facts } from '../claims/schema.ts';
import { capital, figuresIn, utc } from './figures.ts';
import type { Worded } from './worded.ts';

const { number, km2, percent } = figuresIn('en-GB');
const counted = (count: number, unit: string) => `${number(count)} ${unit}${count === 1 ? '' : 's'}`;
const direction = (stated: number, measured: number) => (stated > measured ? 'up' : 'down');

const zones: Readonly<Record<string, string>> = {
  'Europe/Kyiv': 'Kyiv time',
  'America/New_York': 'Washington time',
  'Europe/Moscow': 'Moscow time',
};

const unchecked = {
  amount: 'A sum of money has no place, shape or date, so a map cannot check it.',
  position: 'A position or a judgement: it can be quoted, not measured.',
  private: 'Said behind closed doors: there is no public record to hold it against.',
  account: 'It rests on the accounts of those who took part; shapes and dates cannot confirm it.',
};

const relations = {
  before: 'before',
  after: 'after',
  within: 'during',
  overlaps: 'partly during',
  unknown: 'in an unknown relation to',
};

/** What is said in words around the numbers: the report's quote, days, and an event's name. */
export type CheckContext = {
  readonly quote: string;
  readonly day: (day: string) => string;
  readonly event: (name: string) => string;
  readonly zone: (name: string) => string;
};

const zoneOf = (zone: string) => zones[zone] ?? zone;

function stretch(
  { from, to }: LocalEvent['here'],
  day: CheckContext['day'],
  { open = 'from ' }: { open?: string } = {},
): string {
  if (!to) return `${open}${from.clock} on ${day(from.day)}`;
  return from.day === to.day
    ? `${from.clock} to ${to.clock} on ${day(from.day)}`
    : `${from.clock} on ${day(from.day)} to ${to.clock} on ${day(to.day)}`;
}

function timeResult(check: Extract<Check, { kind: 'time' }>, { day, event, zone }: CheckContext): string {
  const { first, second, relation, minutes, sameLocalDay, verdict, facts } = check;
  const hours = Math.floor(minutes / 60);
  const gap = [hours && counted(hours, 'hour'), minutes % 60 && counted(minutes % 60, 'minute')]
    .filter(Boolean)
    .join(' and ');
  const [a, b] = [first, second].map(({ name }) => event(name)) as [string, string];
  const says =
    verdict === 'unchecked'
      ? `The hours that are published do not tell whether ${a} came ${relations[facts.relation]} ${b}.`
      : `By the clock, ${a} came ${relations[relation]} ${b}${verdict === 'differs' ? `, not ${relations[facts.relation]} it` : ''}${gap === '' ? '' : `: ${gap} lie between them`}.`;
  const firstHours = `${capital(a)}: ${stretch(first.here, day)} (${zone(first.name)}), which was ${stretch(first.there, day)} (${zone(second.name)}).`;
  const secondHours = `${capital(b)}: ${stretch(second.here, day)} (${zone(second.name)}).`;
  const calendar =
    sameLocalDay && verdict === 'differs'
      ? ` Each by its own calendar, both fall on ${day(first.here.from.day)}.`
      : '';
  return `${says} ${firstHours} ${secondHours}${calendar}`;
}

/** What a check found, in one or two calm sentences. */
function result(check: Check, context: CheckContext): string {
  const { quote, day } = context;
  switch (check.kind) {
    case 'share': {
      const { measured, facts, verdict } = check;
      const share = measured.share * 100;
      const { percent: stated } = facts.stated;
      const found = {
        agrees: 'The two agree.',
        rounding: `“${quote}” is a rounding ${direction(stated, share)}.`,
        differs: `The two differ by ${number(Math.abs(stated - share), 1)} percentage points.`,
        unchecked: '',
      };
      return `The drawn area is ${percent(share)} (${km2(measured.occupiedKm2)} of ${number(measured.ofKm2)} km²), as of ${day(measured.asOf)}. ${found[verdict]}`;
    }
    case 'duration': {
      const { span, facts, verdict } = check;
      const length = `${counted(span.years, 'year')}, ${counted(span.months, 'month')} and ${counted(span.days, 'day')} (${counted(span.totalDays, 'day')})`;
      const found = {
        agrees: 'The two agree.',
        rounding: `“${quote}” rounds ${direction(facts.stated.years, span.years + span.months / 12)} to whole years.`,
        differs: `That is not the report’s ${counted(facts.stated.years, 'year')}.`,
        unchecked: '',
      };
      return `From ${day(facts.from)} to ${day(facts.to)} it is ${length}. ${found[verdict]}`;
    }
    case 'count': {
      const { facts, verdict } = check;
      const found = verdict === 'differs' ? 'which is not the report’s number' : 'as the report says';
      return `The latest published count is ${number(facts.published)}, ${found}.`;
    }
    case 'date':
      return `The sources give ${day(check.facts.published)}; the report says ${day(check.facts.stated.day)}.`;
    case 'place': {
      const { measured } = check;
      const unit = measured.unit ? `in ${measured.unit.name} oblast` : 'in no oblast of Ukraine';
      return `The mark on the map lies ${unit}, ${number(measured.kilometres, 1)} km from the middle of ${measured.town}.`;
    }
    case 'time':
      return timeResult(check, context);
    case 'unchecked':
      return unchecked[check.facts.unchecked];
  }
}

/** How a check is made, with its tolerance. Empty where no check is made. */
function method(check: Check): string {
  switch (check.kind) {
    case 'share':
      return `The area of the shapes of “${check.measured.title}” on the WGS 84 ellipsoid, as a share of the official area of Ukraine. The drawing may be off by ${number(check.facts.tolerance, 1)} percentage points: within that, two numbers agree. Beyond it, the report’s number is a rounding if ours, rounded to ${number(check.facts.step, 1)} points, gives it.`;
    case 'duration':
      return 'Counted by the calendar: whole years, then whole months, then days; the first day is not counted. No tolerance; a wording like “nearly” makes the next whole year a rounding.';
    case 'count':
      return 'The number is set beside the latest published count. No tolerance.';
    case 'date':
      return 'The day is set beside the published one. No tolerance.';
    case 'place':
      return `Whether the mark lies within the shape of the oblast, and no more than ${number(check.facts.near.kilometres)} km from the middle of the town. The mark itself may be off by ${number(check.measured.precisionKm, 1)} km.`;
    case 'time': {
      const hours = ({ from, to }: LocalEvent['utc']) => `${utc(from)} to ${to ? utc(to) : 'unknown'}`;
      return `The hours are compared in UTC: ${hours(check.first.utc)} and ${hours(check.second.utc)}. No tolerance. Hours before an event are those of its published schedule.`;
    }
    case 'unchecked':
      return '';
  }
}

/** The words of claims and checks. They are put into the page when it is built, so no script carries them. */
export const enChecks = {
  status: {
    reported: 'reported',
    assessed: 'an assessment',
    claimed: 'a claim',
    proposed: 'a proposal',
  } satisfies Record<Facts['status'], string>,
  facets: {
    happened: 'that it happened',
    where: 'where',
    when: 'when',
    extent: 'how far or how many',
  } satisfies Record<keyof Certainty, string>,
  levels: { confirmed: 'more than one account', stated: 'one account', open: 'not settled' },
  titleFrom: { address: 'title as spelt in its address' },
  zone: zoneOf,
  result,
  method,
};

/** The shape of every language's words for checks. */
export type CheckMessages = Worded<typeof enChecks>;
