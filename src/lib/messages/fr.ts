import type { Messages } from './en.ts';
import { pluralIn } from './plural.ts';

const plural = pluralIn('fr');

const reasons = {
  offline: 'aucune connexion',
  silent: 'rien n’est arrivé pendant longtemps',
  changed: 'différent de ce qui a été publié',
  failed: 'le chargement a échoué',
  again: 'nouvelle demande en cours …',
};

/** Every string of the interface, in French. */
export const fr: Messages = {
  layers: 'Couches',
  names: 'Noms',
  role: {
    incident: 'Incidents',
    dense: 'Nombreux incidents',
    venue: 'Lieux',
    actor: 'Capitales et gouvernements',
    contact: 'Entretiens et appels',
    route: 'Trajets',
    area: 'Zones',
    control: 'Zone contrôlée',
    units: 'Unités de premier niveau',
    base: 'Fond de carte',
  },
  verdict: {
    agrees: 'Se vérifie',
    rounding: 'Arrondi',
    differs: 'Ne correspond pas',
    unchecked: 'Invérifiable sur une carte',
  },
  checkedClaims: (verdicts) => `Vérifié\u00a0: ${verdicts.join(', ')}`,
  corrections: 'Corrections',
  correctedOn: (date) => `Corrigé le ${date}`,
  howChecked: 'Comment cela a été vérifié',
  legend: {
    incident: 'Cercle\u00a0: le point exact est quelque part à l’intérieur',
    venue: 'Où quelque chose s’est passé',
    actor: 'Qui est cité, non où quelque chose s’est passé',
    base: 'Terres, frontières, fleuves, mers, villes',
  },
  stage: {
    'took-place': 'A eu lieu',
    acknowledged: 'Confirmé par l’autre partie',
    proposed: 'Seulement proposé',
  },
  map: 'Carte',
  mapHelp:
    'Les flèches déplacent la carte, plus et moins changent l’échelle, 0 montre toute la carte. Entrée mène aux repères, les flèches de l’un à l’autre, Entrée en choisit un, Échap annule le choix et ramène en arrière.',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  wholeMap: 'Montrer toute la carte',
  follow: 'La carte suit ma lecture',
  close: 'Fermer',
  skipToText: 'Aller au texte',
  linkToSentence: 'Lien vers cette phrase',
  quoted: (text) => `«\u00a0${text}\u00a0»`,
  precision: (kilometres) => `Précis à ${kilometres} km près environ`,
  asOf: (date) => `au ${date}`,
  source: 'Source',
  reportSource: (source) => `Source\u00a0: ${source}.`,
  original: 'L’original\u00a0:',
  translation: 'Une traduction\u00a0:',
  published: (date) => `Publié le ${date}.`,
  mapShows: (date) => `Situation au ${date}.`,
  selectedStatement: (marks) => `Phrase choisie. Sur la carte\u00a0: ${marks}.`,
  selectedUnmapped: (reason) => `Phrase choisie. Absente de la carte\u00a0: ${reason}`,
  selectedMark: (title, count) =>
    `Choix\u00a0: ${title}. ${count === 1 ? 'Une phrase en parle' : plural(count, { one: `${count} phrase en parle`, other: `${count} phrases en parlent` })}.`,
  noWebgl:
    'La carte simple fait tout ce qu’il faut\u00a0; ce navigateur ne peut pas tracer la carte détaillée.',
  mapFailed: 'La carte simple fait tout ce qu’il faut\u00a0; la carte détaillée n’a pas démarré.',
  tryAgain: 'Réessayer',
  lack: ({ file, why }) =>
    `${file}\u00a0: ${typeof why === 'number' ? `le serveur a répondu ${why}` : reasons[why]}.`,
  mapLacks: (layers) =>
    `Tout ce dont parle le rapport est là. Sans tous les détails\u00a0: ${layers.join(', ')}.`,
  readOnMap: 'Lire cette phrase sur la carte',
  fullPage: 'Lire tout le rapport',
  share: 'Partager ou intégrer',
  shareFailed: 'Réessayez\u00a0: le chargement a échoué.',
  text: 'Texte complet',
  onTheMap: 'Sur la carte',
  unitArea: (km2) => `${km2} km².`,
  areaMethod:
    'Les superficies sont calculées d’après nos formes sur l’ellipsoïde WGS 84\u00a0; la ligne est schématique, les derniers chiffres ne sont donc pas exacts.',
  selectedUnit: (said, count) =>
    `${said} ${count === 1 ? 'Une phrase le touche' : plural(count, { one: `${count} phrase le touche`, other: `${count} phrases le touchent` })}.`,
  datesNeedScript: 'Activez JavaScript pour voir les autres dates.',
  dateFailed: (wanted, shown) =>
    `La carte montre encore la situation au ${shown}\u00a0: celle du ${wanted} n’a pas pu être chargée.`,
  showDate: (date) => `Montrer le ${date}`,
  /** What is shown of a day that there is no area of control of. */
  otherControl: (shown, own) =>
    `La zone contrôlée est celle du ${shown}\u00a0: il n’y en a pas pour le ${own}.`,
  /** When something happened. */
  when: (from, to) => (to === from ? from : to === undefined ? `depuis le ${from}` : `du ${from} au ${to}`),
  moved: (km2, date) => `${km2} km² depuis le ${date}`,
  play: 'Faire défiler les dates',
  pause: 'Arrêter',
  earlier: 'Date antérieure',
  later: 'Date ultérieure',
  stepThrough: 'Phrase par phrase',
  sentenceOf: (position, count) =>
    position > 0 ? `Phrase ${position} sur ${count}` : `Pas à pas (1/${count})`,
  previousSentence: 'Phrase précédente',
  nextSentence: 'Phrase suivante',
  mapData: (licences) => `Données de la carte\u00a0: ${licences}.`,
  fullscreen: 'Remplir l’écran',
  leaveFullscreen: 'Quitter le plein écran',
  gestures: {
    windows: 'Maintenez Ctrl et faites défiler pour changer l’échelle de la carte',
    mac: 'Maintenez ⌘ et faites défiler pour changer l’échelle de la carte',
    touch: 'Déplacez la carte avec deux doigts',
  },
  scale: (kilometres) => `${kilometres} km`,
};
