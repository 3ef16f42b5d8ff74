import type { Check, LocalEvent } from '../claims/check.ts';
import type { CheckContext, CheckMessages } from './en.checks.ts';
import { figuresIn, utc } from './figures.ts';
import { pluralIn } from './plural.ts';

const { number, percent, km2 } = figuresIn('pl');
const plural = pluralIn('pl');
const counted = (count: number, one: string, few: string, many: string) =>
  `${number(count)} ${plural(count, { one, few, other: many })}`;
const years = (count: number) => counted(count, 'rok', 'lata', 'lat');
const days = (count: number) => counted(count, 'dzień', 'dni', 'dni');
const points = (value: number) => {
  const rounded = Math.round(value * 10) / 10;
  return `${number(rounded, 1)} ${plural(rounded, { one: 'punkt procentowy', few: 'punkty procentowe', many: 'punktów procentowych', other: 'punktu procentowego' })}`;
};
const direction = (stated: number, measured: number) => (stated > measured ? 'w górę' : 'w dół');

const zones: Readonly<Record<string, string>> = {
  'Europe/Kyiv': 'czasu kijowskiego',
  'America/New_York': 'czasu waszyngtońskiego',
  'Europe/Moscow': 'czasu moskiewskiego',
};

const unchecked = {
  amount: 'Kwota nie ma miejsca, kształtu ani daty, więc mapa nie może jej sprawdzić.',
  position: 'Stanowisko albo ocena: można je przytoczyć, nie zmierzyć.',
  private: 'Powiedziane za zamkniętymi drzwiami: nie ma publicznego zapisu, z którym można to porównać.',
  account: 'Opiera się na relacjach uczestników; kształty i daty nie mogą tego potwierdzić.',
};

const relations = {
  before: ['przed zdarzeniem', 'przed nim'],
  after: ['po zdarzeniu', 'po nim'],
  within: ['w trakcie zdarzenia', 'w jego trakcie'],
  overlaps: ['częściowo w trakcie zdarzenia', 'częściowo w jego trakcie'],
  unknown: ['nie wiadomo kiedy względem zdarzenia', 'nie wiadomo kiedy'],
} as const;

function stretch({ from, to }: LocalEvent['here'], day: CheckContext['day']): string {
  if (!to) return `od ${from.clock} ${day(from.day)}`;
  return from.day === to.day
    ? `od ${from.clock} do ${to.clock} ${day(from.day)}`
    : `od ${from.clock} ${day(from.day)} do ${to.clock} ${day(to.day)}`;
}

function timeResult(check: Extract<Check, { kind: 'time' }>, { day, event, zone }: CheckContext): string {
  const { first, second, relation, minutes, sameLocalDay, verdict, facts } = check;
  const hours = Math.floor(minutes / 60);
  const gap = [
    hours && counted(hours, 'godzina', 'godziny', 'godzin'),
    minutes % 60 && counted(minutes % 60, 'minuta', 'minuty', 'minut'),
  ]
    .filter(Boolean)
    .join(' i ');
  const [a, b] = [first, second].map(({ name }) => event(name)) as [string, string];
  const [said, short] = relations[facts.relation];
  const says =
    verdict === 'unchecked'
      ? `Z opublikowanych godzin nie wynika, czy zdarzenie „${a}” było ${said} „${b}”.`
      : `Według zegara zdarzenie „${a}” było ${relations[relation][0]} „${b}”${verdict === 'differs' ? `, a nie ${short}` : ''}${gap === '' ? '' : `; odstęp między nimi: ${gap}`}.`;
  const calendar =
    sameLocalDay && verdict === 'differs'
      ? ` Według własnego kalendarza każdego z nich oba przypadają na ten sam dzień: ${day(first.here.from.day)}.`
      : '';
  return `${says} „${a}”: ${stretch(first.here, day)} (${zone(first.name)}), czyli ${stretch(first.there, day)} (${zone(second.name)}). „${b}”: ${stretch(second.here, day)} (${zone(second.name)}).${calendar}`;
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
        agrees: 'Obie liczby się zgadzają.',
        rounding: `„${quote}” to zaokrąglenie ${direction(stated, share)}.`,
        differs: `Liczby różnią się o ${points(Math.abs(stated - share))}.`,
        unchecked: '',
      };
      return `Narysowany obszar to ${percent(share)} (${km2(measured.occupiedKm2)} z ${number(measured.ofKm2)} km²), stan na ${day(measured.asOf)}. ${found[verdict]}`;
    }
    case 'duration': {
      const { span, facts, verdict } = check;
      const length = `${years(span.years)}, ${counted(span.months, 'miesiąc', 'miesiące', 'miesięcy')} i ${days(span.days)} (${days(span.totalDays)})`;
      const found = {
        agrees: 'Obie liczby się zgadzają.',
        rounding: `„${quote}” to zaokrąglenie ${direction(facts.stated.years, span.years + span.months / 12)} do pełnych lat.`,
        differs: `Raport podaje: ${years(facts.stated.years)}.`,
        unchecked: '',
      };
      return `Od ${day(facts.from)} do ${day(facts.to)} upływa: ${length}. ${found[verdict]}`;
    }
    case 'count': {
      const { facts, verdict } = check;
      const found = verdict === 'differs' ? 'inaczej niż w raporcie' : 'tak jak w raporcie';
      return `Ostatnia opublikowana liczba to ${number(facts.published)}, ${found}.`;
    }
    case 'date':
      return `Źródła podają ${day(check.facts.published)}; raport mówi: ${day(check.facts.stated.day)}.`;
    case 'place': {
      const { unit, kilometres, town } = check.measured;
      const where = unit ? `w obwodzie: ${unit.name}` : 'poza obwodami Ukrainy';
      return `Znacznik na mapie leży ${where}; do środka miasta (${town}) jest ${number(kilometres, 1)} km.`;
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
      return `Powierzchnia kształtów zbioru „${check.measured.title}” na elipsoidzie WGS 84 jako część oficjalnej powierzchni Ukrainy. Rysunek może się mylić o ${points(check.facts.tolerance)}: w tych granicach dwie liczby się zgadzają. Poza nimi liczba z raportu jest zaokrągleniem, jeśli daje ją nasza, zaokrąglona do ${number(check.facts.step, 1)} punktów.`;
    case 'duration':
      return 'Liczone według kalendarza: pełne lata, potem pełne miesiące, potem dni; pierwszego dnia się nie liczy. Bez tolerancji; słowo takie jak „prawie” czyni następny pełny rok zaokrągleniem.';
    case 'count':
      return 'Liczbę postawiono obok ostatniej opublikowanej. Bez tolerancji.';
    case 'date':
      return 'Dzień postawiono obok opublikowanego. Bez tolerancji.';
    case 'place':
      return `Czy znacznik leży w kształcie obwodu i najwyżej ${number(check.facts.near.kilometres)} km od środka miasta. Sam znacznik może się mylić o ${number(check.measured.precisionKm, 1)} km.`;
    case 'time': {
      const hours = ({ from, to }: LocalEvent['utc']) => `${utc(from)} – ${to ? utc(to) : 'nie wiadomo'}`;
      return `Godziny porównano w UTC: ${hours(check.first.utc)} oraz ${hours(check.second.utc)}. Bez tolerancji. Godziny przed zdarzeniem pochodzą z jego opublikowanego programu.`;
    }
    case 'unchecked':
      return '';
  }
}

/** The words of claims and checks, in Polish. */
export const plChecks: CheckMessages = {
  status: { reported: 'podano', assessed: 'ocena', claimed: 'twierdzenie', proposed: 'propozycja' },
  facets: {
    happened: 'że to się stało',
    where: 'gdzie',
    when: 'kiedy',
    extent: 'jak daleko lub ile',
  },
  levels: { confirmed: 'więcej niż jedna relacja', stated: 'jedna relacja', open: 'nie ustalono' },
  titleFrom: { address: 'tytuł tak jak w adresie' },
  zone: (zone) => zones[zone] ?? zone,
  result,
  method,
};
