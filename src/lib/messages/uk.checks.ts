import type { Check, LocalEvent } from '../claims/check.ts';
import type { CheckContext, CheckMessages } from './en.checks.ts';
import { ended } from './ended.ts';
import { capital, figuresIn, utc } from './figures.ts';
import { pluralIn } from './plural.ts';

const { number, percent, ...figures } = figuresIn('uk');
const km2 = (area: number) => figures.km2(area).replace('km²', 'км²');
const plural = pluralIn('uk');
const counted = (count: number, one: string, few: string, many: string) =>
  `${number(count)} ${plural(count, { one, few, other: many })}`;
const years = (count: number) => counted(count, 'рік', 'роки', 'років');
const days = (count: number) => counted(count, 'день', 'дні', 'днів');
const points = (value: number) => {
  const rounded = Math.round(value * 10) / 10;
  return `${number(rounded, 1)} ${plural(rounded, { one: 'відсотковий пункт', few: 'відсоткові пункти', many: 'відсоткових пунктів', other: 'відсоткового пункту' })}`;
};
const direction = (stated: number, measured: number) => (stated > measured ? 'вгору' : 'вниз');

const zones: Readonly<Record<string, string>> = {
  'Europe/Kyiv': 'за київським часом',
  'America/New_York': 'за вашингтонським часом',
  'Europe/Moscow': 'за московським часом',
};

const unchecked = {
  amount: 'Сума грошей не має ні місця, ні контуру, ні дати, тож карта не може її перевірити.',
  position: 'Позиція або судження: їх можна навести, але не виміряти.',
  private: 'Сказано за зачиненими дверима: немає оприлюдненого запису, з яким це можна порівняти.',
  account: 'Спирається на слова тих, хто брав участь; контури й дати не можуть цього підтвердити.',
};

const relations = {
  before: ['до', 'до неї'],
  after: ['після', 'після неї'],
  within: ['під час', 'під час неї'],
  overlaps: ['частково під час', 'частково під час неї'],
  unknown: ['невідомо коли щодо', 'невідомо коли'],
} as const;

function stretch({ from, to }: LocalEvent['here'], day: CheckContext['day']): string {
  if (!to) return `від ${from.clock} ${day(from.day)}`;
  return from.day === to.day
    ? `${from.clock}–${to.clock} ${day(from.day)}`
    : `від ${from.clock} ${day(from.day)} до ${to.clock} ${day(to.day)}`;
}

function timeResult(check: Extract<Check, { kind: 'time' }>, { day, event, zone }: CheckContext): string {
  const { first, second, relation, minutes, sameLocalDay, verdict, facts } = check;
  const hours = Math.floor(minutes / 60);
  const gap = [
    hours && counted(hours, 'година', 'години', 'годин'),
    minutes % 60 && counted(minutes % 60, 'хвилина', 'хвилини', 'хвилин'),
  ]
    .filter(Boolean)
    .join(' ');
  const [a, b] = [first, second].map(({ name }) => event(name)) as [string, string];
  const [said, short] = relations[facts.relation];
  const says =
    verdict === 'unchecked'
      ? `З оприлюднених годин не видно, чи подія «${a}» була ${said} події «${b}».`
      : `За годинником подія «${a}» була ${relations[relation][0]} події «${b}»${verdict === 'differs' ? `, а не ${short}` : ''}${gap === '' ? '' : `: між ними ${gap}`}.`;
  const calendar =
    sameLocalDay && verdict === 'differs'
      ? ` Кожна за своїм календарем, обидві припадають на ${ended(day(first.here.from.day))}`
      : '';
  return `${says} ${capital(a)}: ${stretch(first.here, day)} (${zone(first.name)}), тобто ${stretch(first.there, day)} (${zone(second.name)}). ${capital(b)}: ${stretch(second.here, day)} (${zone(second.name)}).${calendar}`;
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
        agrees: 'Обидва числа збігаються.',
        rounding: `«${quote}» — це округлення ${direction(stated, share)}.`,
        differs: `Числа розходяться на ${points(Math.abs(stated - share))}.`,
        unchecked: '',
      };
      return `Накреслена територія — це ${percent(share)} (${km2(measured.occupiedKm2)} із ${number(measured.ofKm2)} км²) станом на ${ended(day(measured.asOf))} ${found[verdict]}`;
    }
    case 'duration': {
      const { span, facts, verdict } = check;
      const length = `${years(span.years)}, ${counted(span.months, 'місяць', 'місяці', 'місяців')} і ${days(span.days)} (${days(span.totalDays)})`;
      const found = {
        agrees: 'Обидва числа збігаються.',
        rounding: `«${quote}» — це округлення ${direction(facts.stated.years, span.years + span.months / 12)} до цілих років.`,
        differs: `Це не ${years(facts.stated.years)}, як у звіті.`,
        unchecked: '',
      };
      return `Від ${day(facts.from)} до ${day(facts.to)} минуло ${length}. ${found[verdict]}`;
    }
    case 'count': {
      const { facts, verdict } = check;
      const found = verdict === 'differs' ? 'а це не те число, що у звіті' : 'як і каже звіт';
      return `Останнє оприлюднене число — ${number(facts.published)}, ${found}.`;
    }
    case 'date':
      return `Джерела подають ${day(check.facts.published)}; звіт каже: ${ended(day(check.facts.stated.day))}`;
    case 'place': {
      const { unit, kilometres, town } = check.measured;
      const where = unit ? unit.name : 'поза областями України';
      return `Позначка на карті лежить тут: ${where}; до середини міста (${town}) ${number(kilometres, 1)} км.`;
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
      return `Площа контурів набору «${check.measured.title}» на еліпсоїді WGS 84 як частка офіційної площі України. Креслення може хибити на ${points(check.facts.tolerance)}: у цих межах два числа збігаються. Поза ними число звіту є округленням, якщо його дає наше, округлене до ${number(check.facts.step, 1)} пунктів.`;
    case 'duration':
      return 'Пораховано за календарем: цілі роки, потім цілі місяці, потім дні; перший день не рахується. Без допуску; слово на кшталт «майже» робить наступний цілий рік округленням.';
    case 'count':
      return 'Число поставлено поруч із останнім оприлюдненим. Без допуску.';
    case 'date':
      return 'День поставлено поруч із оприлюдненим. Без допуску.';
    case 'place':
      return `Чи лежить позначка в межах контуру області і чи до середини міста від неї щонайбільше ${number(check.facts.near.kilometres)} км. Сама позначка може хибити на ${number(check.measured.precisionKm, 1)} км.`;
    case 'time': {
      const hours = ({ from, to }: LocalEvent['utc']) => `${utc(from)} – ${to ? utc(to) : 'невідомо'}`;
      return `Години порівняно за UTC: ${hours(check.first.utc)} та ${hours(check.second.utc)}. Без допуску. Години перед подією взято з її оприлюдненого розкладу.`;
    }
    case 'unchecked':
      return '';
  }
}

/** The words of claims and checks, in Ukrainian. */
export const ukChecks: CheckMessages = {
  status: { reported: 'повідомлено', assessed: 'оцінка', claimed: 'заява', proposed: 'пропозиція' },
  facets: {
    happened: 'що це сталося',
    where: 'де',
    when: 'коли',
    extent: 'наскільки або скільки',
  },
  levels: { confirmed: 'більше ніж одне повідомлення', stated: 'одне повідомлення', open: 'не з’ясовано' },
  titleFrom: { address: 'назва так, як у її адресі' },
  zone: (zone) => zones[zone] ?? zone,
  result,
  method,
};
