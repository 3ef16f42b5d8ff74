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
  layer: {
    incidents: 'Lieux d’incidents',
    talks: 'Lieux des entretiens',
    seats: 'Sièges de ceux qui parlent',
    contacts: 'Contacts',
    occupied: 'Territoire occupé',
    oblasts: 'Oblasts',
    base: 'Fond de carte',
  },
  kind: {
    incidents: 'Lieu d’un incident',
    talks: 'Lieu des entretiens',
    seats: 'Siège de ceux qui parlent',
    contacts: 'Contact',
    occupied: 'Territoire',
  },
  status: {
    'took-place': 'a eu lieu',
    acknowledged: 'confirmé par l’autre partie',
    proposed: 'proposé',
  },
  verdict: {
    agrees: 'Concorde',
    rounding: 'Est un arrondi',
    differs: 'Diffère',
    unchecked: 'Invérifiable',
  },
  checkedClaims: (verdicts) => `Vérifié\u00a0: ${verdicts.join(', ')}`,
  corrections: 'Corrections',
  noCorrections: 'Aucune correction à ce jour',
  correctedOn: (date) => `Corrigé le ${date}`,
  added: 'Absent du rapport',
  howChecked: 'Comment cela a été vérifié',
  howSure: 'Degré de certitude de chaque partie',
  legend: {
    incidents: 'Le cercle indique la précision',
    talks: 'Où quelque chose a eu lieu',
    seats: 'Qui parle, non un événement',
    oblasts: 'Les 27 unités de premier niveau',
    base: 'Terres, frontières, cours d’eau, villes',
    tookPlace: 'A eu lieu',
    acknowledged: 'Confirmé',
    proposed: 'Proposé',
    before: 'Tenu depuis une date antérieure au 24 février 2022',
    since: 'Tenu depuis une date ultérieure',
  },
  map: 'Carte',
  mapHelp:
    'Les flèches déplacent la carte, plus et moins changent l’échelle, 0 montre toute la carte. Entrée mène aux repères, les flèches de l’un à l’autre, Entrée en choisit un, Échap annule le choix et ramène en arrière.',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  wholeMap: 'Montrer toute la carte',
  follow: 'La carte suit le texte',
  close: 'Fermer',
  linkToSentence: 'Lien vers cette phrase',
  quoted: (text) => `«\u00a0${text}\u00a0»`,
  precision: (kilometres) => `connu à ${kilometres} km près environ`,
  precise: 'Précision',
  asOf: (date) => `au ${date}`,
  source: 'Source',
  lineSource: 'D’où vient cette ligne\u00a0?',
  reportSource: (source) => `Source\u00a0: ${source}.`,
  original: 'L’original\u00a0:',
  translation: 'Une traduction\u00a0:',
  published: (date) => `Publié le ${date}.`,
  mapShows: (date) => `La carte montre la situation au ${date}.`,
  selectedStatement: (marks) => `Phrase choisie. Sur la carte\u00a0: ${marks}.`,
  selectedUnmapped: (reason) => `Phrase choisie. Absente de la carte\u00a0: ${reason}`,
  selectedMark: (title, count) =>
    `Choix\u00a0: ${title}. ${count === 1 ? 'Une phrase en parle' : plural(count, { one: `${count} phrase en parle`, other: `${count} phrases en parlent` })}.`,
  noWebgl:
    'Ce navigateur ne peut pas tracer la carte détaillée\u00a0; la carte simple reste et fait tout autant.',
  mapFailed: 'La carte détaillée n’a pas démarré\u00a0; la carte simple reste et fait tout autant.',
  tryAgain: 'Réessayer',
  lack: ({ file, why }) =>
    `${file}\u00a0: ${typeof why === 'number' ? `le serveur a répondu ${why}` : reasons[why]}.`,
  mapLacks: (layers) =>
    `Sans tous les détails\u00a0: ${layers.join(', ')}. Rien de ce dont parle le rapport ne manque.`,
  readOnMap: 'Lire cette phrase sur la carte',
  fullPage: 'Lire tout le rapport',
  share: 'Partager ou intégrer',
  shareFailed: 'Le chargement a échoué. Réessayez.',
  text: 'Le texte',
  onTheMap: 'Sur la carte',
  oblastRule: (date) =>
    `Une phrase touche un oblast si elle cite un lieu qui s’y trouve ou, là où une partie en était occupée au ${date}, le territoire occupé.`,
  oblastUntouched: 'Aucune phrase ne le touche.',
  oblastArea: (km2) => `${km2} km².`,
  oblastOccupied: (km2, share, date) => `Occupé au ${date}\u00a0: ${km2} km², ${share}.`,
  areaMethod:
    'Les superficies sont calculées d’après nos formes sur l’ellipsoïde WGS 84\u00a0; la ligne est schématique, les derniers chiffres ne sont donc pas exacts.',
  selectedOblast: (name, share, count) =>
    `Choix\u00a0: ${name}, occupé à ${share}. ${count === 1 ? 'Une phrase le touche' : plural(count, { one: `${count} phrase le touche`, other: `${count} phrases le touchent` })}.`,
  dates: 'Date du territoire occupé',
  datesNote: 'Part occupée des 603 628 km² de l’Ukraine. Rien n’est tracé entre les dates.',
  datesNeedScript: 'Les autres dates que celle choisie exigent un script.',
  dateShown: (date, share) => `La carte montre la situation au ${date}\u00a0: ${share} de l’Ukraine occupés.`,
  dateFailed: (wanted, shown) =>
    `La carte au ${wanted} n’a pas pu être chargée\u00a0; elle montre encore la situation au ${shown}.`,
  otherDate: (shown, own) => `La carte montre le territoire au ${shown}. Le rapport parle du ${own}.`,
  showDate: (date) => `Montrer le ${date}`,
  play: 'Faire défiler les dates',
  pause: 'Arrêter',
  earlier: 'Date antérieure',
  later: 'Date ultérieure',
  stepThrough: 'Phrase par phrase',
  sentenceOf: (position, count) =>
    position > 0
      ? `Phrase ${position} sur ${count}`
      : plural(count, { one: `${count} phrase`, other: `${count} phrases` }),
  previousSentence: 'Phrase précédente',
  nextSentence: 'Phrase suivante',
  mapData: (licences) => `Données de la carte\u00a0: ${licences}.`,
  licenceName: (spdx) =>
    spdx === 'LicenseRef-public-domain'
      ? 'domaine public'
      : spdx.replace(/^CC-|-(?=\d)/gu, (dash) => dash.replace('-', ' ')),
  fullscreen: 'Remplir l’écran',
  leaveFullscreen: 'Quitter le plein écran',
  gestures: {
    windows: 'Maintenez Ctrl et faites défiler pour changer l’échelle de la carte',
    mac: 'Maintenez ⌘ et faites défiler pour changer l’échelle de la carte',
    touch: 'Déplacez la carte avec deux doigts',
  },
  scale: (kilometres) => `${kilometres} km`,
};
