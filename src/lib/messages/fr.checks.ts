import type { Check, LocalEvent } from '../claims/check.ts';
import type { CheckContext, CheckMessages } from './en.checks.ts';
import { figuresIn, utc } from './figures.ts';
import { pluralIn } from './plural.ts';

const { number, percent, km2 } = figuresIn('fr');
const plural = pluralIn('fr');
const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${plural(count, { one, other })}`;
const years = (count: number) => counted(count, 'an', 'ans');
const days = (count: number) => counted(count, 'jour', 'jours');
const direction = (stated: number, measured: number) => (stated > measured ? 'vers le haut' : 'vers le bas');

const zones: Readonly<Record<string, string>> = {
  'Europe/Kyiv': 'heure de Kyïv',
  'America/New_York': 'heure de Washington',
  'Europe/Moscow': 'heure de Moscou',
};

const unchecked = {
  amount: 'Une somme d’argent n’a ni lieu, ni forme, ni date\u00a0: une carte ne peut donc pas la vérifier.',
  position: 'Une position ou un jugement\u00a0: on peut les citer, non les mesurer.',
  private: 'Dit à huis clos\u00a0: il n’existe pas de trace publique à laquelle le comparer.',
  account: 'Repose sur le récit des participants\u00a0; formes et dates ne peuvent le confirmer.',
};

const relations = {
  before: ['avant', 'avant lui'],
  after: ['après', 'après lui'],
  within: ['pendant', 'pendant celui-ci'],
  overlaps: ['en partie pendant', 'en partie pendant celui-ci'],
  unknown: ['on ne sait quand par rapport à', 'on ne sait quand'],
} as const;

function stretch({ from, to }: LocalEvent['here'], day: CheckContext['day']): string {
  if (!to) return `à partir de ${from.clock} le ${day(from.day)}`;
  return from.day === to.day
    ? `de ${from.clock} à ${to.clock} le ${day(from.day)}`
    : `de ${from.clock} le ${day(from.day)} à ${to.clock} le ${day(to.day)}`;
}

function timeResult(check: Extract<Check, { kind: 'time' }>, { day, event, zone }: CheckContext): string {
  const { first, second, relation, minutes, sameLocalDay, verdict, facts } = check;
  const hours = Math.floor(minutes / 60);
  const gap = [
    hours && counted(hours, 'heure', 'heures'),
    minutes % 60 && counted(minutes % 60, 'minute', 'minutes'),
  ]
    .filter(Boolean)
    .join(' et ');
  const [a, b] = [first, second].map(({ name }) => event(name)) as [string, string];
  const [said, short] = relations[facts.relation];
  const says =
    verdict === 'unchecked'
      ? `Les heures publiées ne disent pas si l’événement «\u00a0${a}\u00a0» a eu lieu ${said} l’événement «\u00a0${b}\u00a0».`
      : `Selon l’heure, l’événement «\u00a0${a}\u00a0» a eu lieu ${relations[relation][0]} l’événement «\u00a0${b}\u00a0»${verdict === 'differs' ? `, et non ${short}` : ''}${gap === '' ? '' : `\u00a0: ${gap} les séparent`}.`;
  const calendar =
    sameLocalDay && verdict === 'differs'
      ? ` Chacun selon son propre calendrier, les deux tombent le ${day(first.here.from.day)}.`
      : '';
  return `${says} «\u00a0${a}\u00a0»\u00a0: ${stretch(first.here, day)} (${zone(first.name)}), soit ${stretch(first.there, day)} (${zone(second.name)}). «\u00a0${b}\u00a0»\u00a0: ${stretch(second.here, day)} (${zone(second.name)}).${calendar}`;
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
        agrees: 'Les deux concordent.',
        rounding: `«\u00a0${quote}\u00a0» est un arrondi ${direction(stated, share)}.`,
        differs: `L’écart est de ${number(Math.abs(stated - share), 1)} point de pourcentage.`,
        unchecked: '',
      };
      return `La surface tracée fait ${percent(share)} (${km2(measured.occupiedKm2)} sur ${number(measured.ofKm2)} km²), au ${day(measured.asOf)}. ${found[verdict]}`;
    }
    case 'duration': {
      const { span, facts, verdict } = check;
      const length = `${years(span.years)}, ${number(span.months)} mois et ${days(span.days)} (${days(span.totalDays)})`;
      const found = {
        agrees: 'Les deux concordent.',
        rounding: `«\u00a0${quote}\u00a0» est un arrondi ${direction(facts.stated.years, span.years + span.months / 12)} en années entières.`,
        differs: `Le rapport dit ${years(facts.stated.years)}.`,
        unchecked: '',
      };
      return `Du ${day(facts.from)} au ${day(facts.to)}, cela fait ${length}. ${found[verdict]}`;
    }
    case 'count': {
      const { facts, verdict } = check;
      const found =
        verdict === 'differs' ? 'ce qui n’est pas le nombre du rapport' : 'comme le dit le rapport';
      return `Le dernier nombre publié est ${number(facts.published)}, ${found}.`;
    }
    case 'date':
      return `Les sources donnent le ${day(check.facts.published)}\u00a0; le rapport dit le ${day(check.facts.stated.day)}.`;
    case 'place': {
      const { unit, kilometres, town } = check.measured;
      const where = unit ? `dans l’oblast suivant\u00a0: ${unit.name}` : 'dans aucun oblast d’Ukraine';
      return `Le repère sur la carte se trouve ${where}, à ${number(kilometres, 1)} km du centre de ${town}.`;
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
      return `La surface des formes de «\u00a0${check.measured.title}\u00a0» sur l’ellipsoïde WGS 84, en part de la superficie officielle de l’Ukraine. Le tracé peut s’écarter de ${number(check.facts.tolerance, 1)} point de pourcentage\u00a0: en deçà, deux nombres concordent. Au-delà, le nombre du rapport est un arrondi si le nôtre, arrondi à ${number(check.facts.step, 1)} points, le donne.`;
    case 'duration':
      return 'Compté selon le calendrier\u00a0: années entières, puis mois entiers, puis jours\u00a0; le premier jour n’est pas compté. Sans tolérance\u00a0; un mot comme «\u00a0près de\u00a0» fait de l’année entière suivante un arrondi.';
    case 'count':
      return 'Le nombre est mis à côté du dernier nombre publié. Sans tolérance.';
    case 'date':
      return 'Le jour est mis à côté de celui qui est publié. Sans tolérance.';
    case 'place':
      return `Si le repère se trouve dans la forme de l’oblast et à ${number(check.facts.near.kilometres)} km au plus du centre de la ville. Le repère lui-même peut s’écarter de ${number(check.measured.precisionKm, 1)} km.`;
    case 'time': {
      const hours = ({ from, to }: LocalEvent['utc']) => `de ${utc(from)} à ${to ? utc(to) : 'inconnu'}`;
      return `Les heures sont comparées en UTC\u00a0: ${hours(check.first.utc)} et ${hours(check.second.utc)}. Sans tolérance. Les heures avant un événement sont celles de son programme publié.`;
    }
    case 'unchecked':
      return '';
  }
}

/** The words of claims and checks, in French. */
export const frChecks: CheckMessages = {
  status: {
    reported: 'rapporté',
    assessed: 'une estimation',
    claimed: 'une affirmation',
    proposed: 'une proposition',
  },
  facets: {
    happened: 'que cela a eu lieu',
    where: 'où',
    when: 'quand',
    extent: 'jusqu’où ou combien',
  },
  levels: { confirmed: 'plus d’un récit', stated: 'un récit', open: 'non établi' },
  titleFrom: { address: 'titre tel qu’écrit dans l’adresse' },
  zone: (zone) => zones[zone] ?? zone,
  result,
  method,
};
