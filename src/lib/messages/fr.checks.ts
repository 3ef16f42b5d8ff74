import type { CheckPhrases } from './checks.ts';

/** The phrases of claims and checks, in French. */
export const frChecks: CheckPhrases = {
  locale: 'fr',
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
  clock: 'heure de {city}',
  units: {
    year: { one: 'an', other: 'ans' },
    month: { other: 'mois' },
    day: { one: 'jour', other: 'jours' },
    hour: { one: 'heure', other: 'heures' },
    minute: { one: 'minute', other: 'minutes' },
    point: { other: 'point de pourcentage' },
  },
  direction: { up: 'vers le haut', down: 'vers le bas' },
  agrees: 'Les deux concordent.',
  rounding: '«\u00a0{quote}\u00a0» est un arrondi {direction}.',
  share: {
    result: 'La surface tracée fait {share} ({part} km² sur {whole} km²), au {day}. {found}',
    differs: 'L’écart est de {points}.',
    method:
      'La surface des formes de «\u00a0{title}\u00a0» sur l’ellipsoïde WGS 84, en part de {of}. Le tracé peut s’écarter de {tolerance}\u00a0: en deçà, deux nombres concordent. Au-delà, le nombre du rapport est un arrondi si le nôtre, arrondi à {step} points, le donne.',
  },
  duration: {
    result: 'Du {from} au {to}, cela fait {length}. {found}',
    length: '{years}, {months} et {days} ({all})',
    rounding: '«\u00a0{quote}\u00a0» est un arrondi {direction} en années entières.',
    differs: 'Le rapport dit {stated}.',
    method:
      'Compté selon le calendrier\u00a0: années entières, puis mois entiers, puis jours\u00a0; le premier jour n’est pas compté. Sans tolérance\u00a0; un mot comme «\u00a0près de\u00a0» fait de l’année entière suivante un arrondi.',
  },
  count: {
    result: 'Le dernier nombre publié est {published}, {found}.',
    same: 'comme le dit le rapport',
    differs: 'ce qui n’est pas le nombre du rapport',
    method: 'Le nombre est mis à côté du dernier nombre publié. Sans tolérance.',
  },
  date: {
    result: 'Les sources donnent le {published}\u00a0; le rapport dit le {stated}.',
    method: 'Le jour est mis à côté de celui qui est publié. Sans tolérance.',
  },
  place: {
    result: 'Le repère sur la carte se trouve {where}, à {km} km du centre de {town}.',
    method:
      'Si le repère se trouve dans la forme de l’unité administrative et à {km} km au plus du centre de la ville. Le repère lui-même peut s’écarter de {precision} km.',
  },
  time: {
    unknown:
      'Les heures publiées ne disent pas si l’événement «\u00a0{a}\u00a0» a eu lieu {relation} l’événement «\u00a0{b}\u00a0».',
    known:
      'Selon l’heure, l’événement «\u00a0{a}\u00a0» a eu lieu {relation} l’événement «\u00a0{b}\u00a0»{not}{gap}.',
    not: ', et non {relation}',
    gap: '\u00a0: {gap} les séparent',
    and: ' et ',
    clocks:
      '«\u00a0{a}\u00a0»\u00a0: {first} ({firstClock}), soit {firstThere} ({secondClock}). «\u00a0{b}\u00a0»\u00a0: {second} ({secondClock}).',
    sameDay: 'Chacun selon son propre calendrier, les deux tombent le {day}.',
    stretch: {
      open: 'à partir de {from} le {fromDay}',
      day: 'de {from} à {to} le {fromDay}',
      days: 'de {from} le {fromDay} à {to} le {toDay}',
    },
    relations: {
      before: ['avant', 'avant lui'],
      after: ['après', 'après lui'],
      within: ['pendant', 'pendant celui-ci'],
    },
    overlaps: 'en partie pendant',
    method:
      'Les heures sont comparées en UTC\u00a0: {first} et {second}. Sans tolérance. Les heures avant un événement sont celles de son programme publié.',
    hours: 'de {from} à {to}',
    noEnd: 'inconnu',
  },
  unchecked: {
    amount:
      'Une somme d’argent n’a ni lieu, ni forme, ni date\u00a0: une carte ne peut donc pas la vérifier.',
    position: 'Une position ou un jugement\u00a0: on peut les citer, non les mesurer.',
    private: 'Dit à huis clos\u00a0: il n’existe pas de trace publique à laquelle le comparer.',
    account: 'Repose sur le récit des participants\u00a0; formes et dates ne peuvent le confirmer.',
  },
};
