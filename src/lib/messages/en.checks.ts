import type { CheckPhrases } from './checkPhrases.ts';

/** The phrases of claims and checks, in English. They are put into the page when it is built, so no script carries them. */
export const enChecks: CheckPhrases = {
  locale: 'en-GB',
  status: {
    reported: '{by}',
    assessed: 'An estimate by {by}',
    claimed: 'According to {by}',
    proposed: 'A proposal, according to {by}',
  },
  facets: {
    happened: 'that it happened',
    where: 'where',
    when: 'when',
    extent: 'how far or how many',
  },
  levels: { confirmed: 'Several sources say', stated: 'One source says', open: 'Not settled' },
  alone: {
    confirmed: 'Several sources say so.',
    stated: 'One source says so.',
    open: 'Not settled.',
  },
  clock: '{city} time',
  units: {
    year: { one: 'year', other: 'years' },
    month: { one: 'month', other: 'months' },
    day: { one: 'day', other: 'days' },
    hour: { one: 'hour', other: 'hours' },
    minute: { one: 'minute', other: 'minutes' },
    point: { one: 'percentage point', other: 'percentage points' },
    km: { other: 'km' },
    m: { other: 'm' },
    nmi: { one: 'nautical mile', other: 'nautical miles' },
    mi: { one: 'mile', other: 'miles' },
    km2: { other: 'km²' },
    ha: { other: 'ha' },
  },
  direction: { up: 'up', down: 'down' },
  drawn: {
    stated: 'The report: {figure}',
    measured: 'Measured: {figure}',
    range: '± {range}',
    report: 'The report',
    published: 'Published',
    counted: 'Counted',
  },
  agrees: 'The two agree.',
  rounding: '“{quote}” is rounded {direction}.',
  differs: 'The two differ by {difference}.',
  share: {
    result: 'The drawn area is {share} ({part} km² of {whole} km²), as of {day}. {found}',
    method:
      'The area of the shapes of “{title}” on the WGS 84 ellipsoid, as a share of {of}: what is held, up to that with what is contested.',
    resultOfMark: 'The first drawn area is {share} of the second ({part} km² of {whole} km²). {found}',
    methodOfMark: 'The areas of the two shapes on the WGS 84 ellipsoid.',
    margin:
      'The drawing may be off by {tolerance}: within that, two numbers agree. Beyond it, the report’s number is a rounding if ours, rounded to {step} points, gives it.',
  },
  size: {
    result: {
      length: 'The line on the map is {measured} long; the report says {stated}. {found}',
      distance: 'The two points on the map lie {measured} apart; the report says {stated}. {found}',
      area: 'The area on the map measures {measured}; the report says {stated}. {found}',
    },
    method: {
      length: 'The length of the drawn line on the WGS 84 ellipsoid.',
      distance: 'The shortest way between the two points on the WGS 84 ellipsoid.',
      area: 'The area of the drawn shape on the WGS 84 ellipsoid.',
    },
    differs: 'The two differ by {difference}.',
    margin:
      'The drawing may be off by {tolerance}: within that, two numbers agree. Beyond it, the report’s number is a rounding if ours, rounded by steps of {step}, gives it.',
  },
  duration: {
    result: 'From {from} to {to} it is {length}. {found}',
    timed: 'From {from} to {to} it is {length}. {found}',
    at: '{time} on {day} ({offset})',
    rounding: '“{quote}” rounds {direction} to {whole}.',
    whole: { years: 'whole years', months: 'whole months', days: 'whole days', hours: 'whole hours' },
    differs: 'That is not the report’s {stated}.',
    method: {
      years:
        'Counted by the calendar: whole years, then whole months, then days; the first day is not counted. No tolerance; a wording like “nearly” makes the next whole year a rounding.',
      months:
        'Counted by the calendar: whole months, then days; the first day is not counted. No tolerance; a wording like “nearly” makes the next whole month a rounding.',
      days: 'Counted by the calendar, the first day left out, or in UTC where the hours are known. No tolerance; a wording like “nearly” makes the next whole day a rounding.',
      hours: 'Counted in UTC. No tolerance; a wording like “nearly” makes the next whole hour a rounding.',
    },
  },
  count: {
    result: 'The latest published count is {published}, {found}.',
    same: 'as the report says',
    differs: 'which is not the report’s number',
    method: 'The number is set beside the latest published count. No tolerance.',
  },
  rows: {
    result:
      'The number of entries in the map’s data “{layer}”{where} is {count}; the report says {stated}. {found}',
    where: '{property}: “{wanted}”',
    days: '{from} to {to}',
    from: 'from {from} on',
    to: 'up to {to}',
    near: 'within {km} km of {place}',
    method: 'The entries are counted. No tolerance.',
  },
  compass: { latitude: ['N', 'S'], longitude: ['E', 'W'] },
  amount: {
    result: 'The sources give {published}; the report says {stated}. {found}',
    method: 'The sum is set beside the published one. No tolerance.',
  },
  date: {
    result: 'The sources give {published}; the report says {stated}.',
    method: 'The day is set beside the published one. No tolerance.',
  },
  place: {
    result: 'The mark on the map lies {where}, {km} km from the middle of {town}.',
    method:
      'Whether the mark lies within the shape of the administrative unit, and no more than {km} km from the middle of the town. The mark itself may be off by {precision} km.',
  },
  time: {
    unknown: 'The hours that are published do not tell whether {a} came {relation} {b}.',
    known: 'By the clock, {a} came {relation} {b}{not}{gap}.',
    not: ', not {relation}',
    gap: ': {gap} lie between them',
    and: ' and ',
    clocks:
      '{aFirst}: {first} ({firstClock}), which was {firstThere} ({secondClock}). {bFirst}: {second} ({secondClock}).',
    sameDay: 'Each by its own calendar, both fall on {day}.',
    stretch: {
      open: 'from {from} on {fromDay}',
      day: '{from} to {to} on {fromDay}',
      days: '{from} on {fromDay} to {to} on {toDay}',
    },
    relations: {
      before: ['before', 'before it'],
      after: ['after', 'after it'],
      within: ['during', 'during it'],
    },
    overlaps: 'partly during',
    method:
      'The hours are compared in UTC: {first} and {second}. No tolerance. Hours before an event are those of its published schedule.',
    hours: '{from} to {to}',
    noEnd: 'unknown',
  },
  quotation: {
    result: 'The words as published: “{published}”. {found}',
    verbatim: 'The report quotes them exactly.',
    shortened: 'The report quotes a part of them.',
    reworded: 'The report’s quotation is reworded.',
    method: 'The quotation is set beside a published account of the words.',
  },
  unchecked: {
    count: 'A number: no published one is set beside it.',
    date: 'A date: no published one is set beside it.',
    duration: 'A length of time: its beginning and its end are not given.',
    amount: 'A sum of money: it has no place, shape or date to hold it against.',
    position: 'A position or a judgement: it can be quoted, not measured.',
    private: 'Said behind closed doors: there is no public record to hold it against.',
    account: 'It rests on the accounts of those who took part; shapes and dates cannot confirm it.',
  },
};
