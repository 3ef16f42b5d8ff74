import type { CheckPhrases } from './checkPhrases.ts';

/** The phrases of claims and checks, in French. */
export const frChecks: CheckPhrases = {
  locale: 'fr',
  status: {
    reported: '{by}',
    assessed: 'Estimation\u00a0: {by}',
    claimed: 'Qui le dit\u00a0: {by}',
    proposed: 'Une proposition\u00a0; qui en parle\u00a0: {by}',
  },
  facets: {
    happened: 'que cela a eu lieu',
    where: 'où',
    when: 'quand',
    extent: 'jusqu’où ou combien',
  },
  levels: {
    confirmed: 'Plusieurs sources disent',
    stated: 'Une source dit',
    open: 'Non établi',
  },
  alone: {
    confirmed: 'Plusieurs sources le disent.',
    stated: 'Une source le dit.',
    open: 'Non établi.',
  },
  clock: 'heure de {city}',
  units: {
    year: { one: 'an', other: 'ans' },
    month: { other: 'mois' },
    day: { one: 'jour', other: 'jours' },
    hour: { one: 'heure', other: 'heures' },
    minute: { one: 'minute', other: 'minutes' },
    point: { one: 'point de pourcentage', other: 'points de pourcentage' },
    km: { other: 'km' },
    m: { other: 'm' },
    nmi: { one: 'mille marin', other: 'milles marins' },
    mi: { one: 'mile', other: 'miles' },
    km2: { other: 'km²' },
    ha: { other: 'ha' },
  },
  direction: { up: 'vers le haut', down: 'vers le bas' },
  drawn: {
    stated: 'Le rapport\u00a0: {figure}',
    measured: 'Mesuré\u00a0: {figure}',
    range: '± {range}',
    report: 'Le rapport',
    published: 'Publié',
    counted: 'Compté',
  },
  agrees: 'Les deux concordent.',
  rounding: '«\u00a0{quote}\u00a0» est un arrondi {direction}.',
  differs: 'L’écart est de {difference}.',
  share: {
    result: 'La surface tracée fait {share} ({part} km² sur {whole} km²), au {day}. {found}',
    method:
      'La surface des formes de «\u00a0{title}\u00a0» sur l’ellipsoïde WGS 84, en part de {of}\u00a0: ce qui est tenu, puis avec ce qui est disputé.',
    resultOfMark:
      'La première surface tracée fait {share} de la seconde ({part} km² sur {whole} km²). {found}',
    methodOfMark: 'Les surfaces des deux formes sur l’ellipsoïde WGS 84.',
    margin:
      'Le tracé peut s’écarter de {tolerance}\u00a0: en deçà, deux nombres concordent. Au-delà, le nombre du rapport est un arrondi si le nôtre, arrondi à {step} points, le donne.',
  },
  size: {
    result: {
      length: 'La ligne sur la carte mesure {measured}\u00a0; le rapport dit {stated}. {found}',
      distance:
        'Les deux points sur la carte sont à {measured} l’un de l’autre\u00a0; le rapport dit {stated}. {found}',
      area: 'La surface sur la carte mesure {measured}\u00a0; le rapport dit {stated}. {found}',
    },
    method: {
      length: 'La longueur de la ligne tracée sur l’ellipsoïde WGS 84.',
      distance: 'Le plus court chemin entre les deux points sur l’ellipsoïde WGS 84.',
      area: 'La surface de la forme tracée sur l’ellipsoïde WGS 84.',
    },
    differs: 'L’écart est de {difference}.',
    margin:
      'Le tracé peut s’écarter de {tolerance}\u00a0: en deçà, deux nombres concordent. Au-delà, le nombre du rapport est un arrondi si le nôtre, arrondi par pas de {step}, le donne.',
  },
  duration: {
    result: 'Du {from} au {to}, cela fait {length}. {found}',
    timed: 'De {from} à {to}, cela fait {length}. {found}',
    at: '{time} le {day} ({offset})',
    rounding: '«\u00a0{quote}\u00a0» est un arrondi {direction} en {whole}.',
    whole: {
      years: 'années entières',
      months: 'mois entiers',
      days: 'jours entiers',
      hours: 'heures entières',
    },
    differs: 'Le rapport dit {stated}.',
    method: {
      years:
        'Compté selon le calendrier\u00a0: années entières, puis mois entiers, puis jours\u00a0; le premier jour n’est pas compté. Sans tolérance\u00a0; un mot comme «\u00a0près de\u00a0» fait de l’année entière suivante un arrondi.',
      months:
        'Compté selon le calendrier\u00a0: mois entiers, puis jours\u00a0; le premier jour n’est pas compté. Sans tolérance\u00a0; un mot comme «\u00a0près de\u00a0» fait du mois entier suivant un arrondi.',
      days: 'Compté selon le calendrier, sans le premier jour, ou en UTC là où les heures sont connues. Sans tolérance\u00a0; un mot comme «\u00a0près de\u00a0» fait du jour entier suivant un arrondi.',
      hours:
        'Compté en UTC. Sans tolérance\u00a0; un mot comme «\u00a0près de\u00a0» fait de l’heure entière suivante un arrondi.',
    },
  },
  count: {
    result: 'Le dernier nombre publié est {published}, {found}.',
    same: 'comme le dit le rapport',
    differs: 'ce qui n’est pas le nombre du rapport',
    method: 'Le nombre est mis à côté du dernier nombre publié. Sans tolérance.',
  },
  rows: {
    result:
      'Le nombre d’entrées dans les données «\u00a0{layer}\u00a0» de la carte{where} est {count}\u00a0; le rapport dit {stated}. {found}',
    where: '{property}\u00a0: «\u00a0{wanted}\u00a0»',
    days: 'du {from} au {to}',
    from: 'à partir du {from}',
    to: 'jusqu’au {to}',
    near: 'à {km} km au plus de {place}',
    method: 'Les entrées sont comptées. Sans tolérance.',
  },
  compass: { latitude: ['N', 'S'], longitude: ['E', 'O'] },
  amount: {
    result: 'Les sources donnent {published}\u00a0; le rapport dit {stated}. {found}',
    method: 'La somme est mise à côté de celle qui est publiée. Sans tolérance.',
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
  quotation: {
    result: 'Les mots publiés\u00a0: «\u00a0{published}\u00a0». {found}',
    verbatim: 'Le rapport les cite mot pour mot.',
    shortened: 'Le rapport en cite une partie.',
    reworded: 'La citation du rapport est reformulée.',
    method: 'La citation est comparée à une version publiée de ces mots.',
  },
  unchecked: {
    count: 'Un nombre\u00a0: aucun chiffre publié ne lui est comparé.',
    date: 'Une date\u00a0: aucune date publiée ne lui est comparée.',
    duration: 'Une durée\u00a0: son début et sa fin ne sont pas donnés.',
    amount:
      'Une somme d’argent n’a ni lieu, ni forme, ni date\u00a0: une carte ne peut donc pas la vérifier.',
    position: 'Une position ou un jugement\u00a0: on peut les citer, non les mesurer.',
    private: 'Dit à huis clos\u00a0: il n’existe pas de trace publique à laquelle le comparer.',
    account: 'Repose sur le récit des participants\u00a0; formes et dates ne peuvent le confirmer.',
  },
};
