import type { CheckPhrases } from './checks.ts';

/** The phrases of claims and checks, in Ukrainian. */
export const ukChecks: CheckPhrases = {
  locale: 'uk',
  status: { reported: 'повідомлено', assessed: 'оцінка', claimed: 'заява', proposed: 'пропозиція' },
  facets: {
    happened: 'що це сталося',
    where: 'де',
    when: 'коли',
    extent: 'наскільки або скільки',
  },
  levels: { confirmed: 'більше ніж одне повідомлення', stated: 'одне повідомлення', open: 'не з’ясовано' },
  titleFrom: { address: 'назва так, як у її адресі' },
  clock: 'за місцевим часом ({city})',
  units: {
    year: { one: 'рік', few: 'роки', other: 'років' },
    month: { one: 'місяць', few: 'місяці', other: 'місяців' },
    day: { one: 'день', few: 'дні', other: 'днів' },
    hour: { one: 'година', few: 'години', other: 'годин' },
    minute: { one: 'хвилина', few: 'хвилини', other: 'хвилин' },
    point: {
      one: 'відсотковий пункт',
      few: 'відсоткові пункти',
      many: 'відсоткових пунктів',
      other: 'відсоткового пункту',
    },
  },
  direction: { up: 'вгору', down: 'вниз' },
  agrees: 'Обидва числа збігаються.',
  rounding: '«{quote}» — це округлення {direction}.',
  share: {
    result: 'Накреслена територія — це {share} ({part} км² із {whole} км²) станом на {day}. {found}',
    differs: 'Числа розходяться на {points}.',
    method:
      'Площа контурів набору «{title}» на еліпсоїді WGS 84 як частка {of}. Креслення може хибити на {tolerance}: у цих межах два числа збігаються. Поза ними число звіту є округленням, якщо його дає наше, округлене до {step} пунктів.',
  },
  duration: {
    result: 'Від {from} до {to} минуло {length}. {found}',
    length: '{years}, {months} і {days} ({all})',
    rounding: '«{quote}» — це округлення {direction} до цілих років.',
    differs: 'Це не {stated}, як у звіті.',
    method:
      'Пораховано за календарем: цілі роки, потім цілі місяці, потім дні; перший день не рахується. Без допуску; слово на кшталт «майже» робить наступний цілий рік округленням.',
  },
  count: {
    result: 'Останнє оприлюднене число — {published}, {found}.',
    same: 'як і каже звіт',
    differs: 'а це не те число, що у звіті',
    method: 'Число поставлено поруч із останнім оприлюдненим. Без допуску.',
  },
  date: {
    result: 'Джерела подають {published}; звіт каже: {stated}.',
    method: 'День поставлено поруч із оприлюдненим. Без допуску.',
  },
  place: {
    result: 'Позначка на карті лежить тут: {where}; до середини міста ({town}) {km} км.',
    method:
      'Чи лежить позначка в межах контуру адміністративної одиниці і чи до середини міста від неї щонайбільше {km} км. Сама позначка може хибити на {precision} км.',
  },
  time: {
    unknown: 'З оприлюднених годин не видно, чи подія «{a}» була {relation} події «{b}».',
    known: 'За годинником подія «{a}» була {relation} події «{b}»{not}{gap}.',
    not: ', а не {relation}',
    gap: ': між ними {gap}',
    and: ' ',
    clocks:
      '{aFirst}: {first} ({firstClock}), тобто {firstThere} ({secondClock}). {bFirst}: {second} ({secondClock}).',
    sameDay: 'Кожна за своїм календарем, обидві припадають на {day}.',
    stretch: {
      open: 'від {from} {fromDay}',
      day: '{from}–{to} {fromDay}',
      days: 'від {from} {fromDay} до {to} {toDay}',
    },
    relations: {
      before: ['до', 'до неї'],
      after: ['після', 'після неї'],
      within: ['під час', 'під час неї'],
    },
    overlaps: 'частково під час',
    method:
      'Години порівняно за UTC: {first} та {second}. Без допуску. Години перед подією взято з її оприлюдненого розкладу.',
    hours: '{from} – {to}',
    noEnd: 'невідомо',
  },
  unchecked: {
    amount: 'Сума грошей не має ні місця, ні контуру, ні дати, тож карта не може її перевірити.',
    position: 'Позиція або судження: їх можна навести, але не виміряти.',
    private: 'Сказано за зачиненими дверима: немає оприлюдненого запису, з яким це можна порівняти.',
    account: 'Спирається на слова тих, хто брав участь; контури й дати не можуть цього підтвердити.',
  },
};
