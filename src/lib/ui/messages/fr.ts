import type { Messages } from './en.ts';
import { pluralIn } from './plural.ts';

const plural = pluralIn('fr');

/** Every string of the interface, in French. */
export const fr: Messages = {
  reports: 'Rapports',
  reportsIntro: 'Chaque rapport est un texte et une carte qui se citent l’un l’autre.',
  layers: 'Couches',
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
  checkedClaims: (verdicts) => `Vérifié : ${verdicts.join(', ')}`,
  corrections: 'Corrections',
  correctionsIntro: 'Ce qui était faux dans ce texte ou sur sa carte, et ce qui a changé.',
  noCorrections: 'Aucune correction à ce jour',
  correctedOn: (date) => `Corrigé le ${date}`,
  correctedIn: { statement: 'Dans la phrase', mark: 'Sur la carte', dataset: 'Dans les données' },
  before: 'Avant',
  after: 'Après',
  feed: 'Les corrections en flux',
  added: 'Absent du rapport',
  knows: 'D’où cette carte le sait',
  knowsIntro:
    'Ce que le texte dit en nombres, en lieux et en heures, à côté de ce que disent les formes tracées, le calendrier et les récits publiés.',
  notChecked: 'Affirmations invérifiables',
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
  marks: 'Lieux et contacts',
  marksIntro: 'Tout ce que la carte trace pour ce texte, avec les phrases qui en parlent.',
  unmapped: 'Phrases sans lieu',
  sentences: (count) =>
    count === 1
      ? 'Cité dans une phrase'
      : plural(count, { one: `Cité dans ${count} phrase`, other: `Cité dans ${count} phrases` }),
  sentenceLink: (text) => `Phrase : ${text}`,
  linkToSentence: 'Lien vers cette phrase',
  precision: (kilometres) => `connu à ${kilometres} km près environ`,
  claim: 'Ce qui est dit',
  says: 'Qui le dit',
  when: 'Quand',
  precise: 'Précision',
  origin: 'D’où vient la forme',
  asOf: (date) => `au ${date}`,
  source: 'Source',
  reportSource: (source) => `Source : ${source}.`,
  published: (date) => `Publié le ${date}.`,
  mapShows: (date) => `La carte montre la situation au ${date}.`,
  selectedStatement: (marks) => `Phrase choisie. Sur la carte : ${marks}.`,
  selectedUnmapped: (reason) => `Phrase choisie. Absente de la carte : ${reason}`,
  selectedMark: (title, count) =>
    `Choix : ${title}. ${count === 1 ? 'Une phrase en parle' : plural(count, { one: `${count} phrase en parle`, other: `${count} phrases en parlent` })}.`,
  cleared: 'Rien n’est choisi.',
  noWebgl: 'Ce navigateur ne peut pas tracer la carte détaillée ; la carte simple reste et fait tout autant.',
  mapFailed: 'La carte détaillée n’a pas pu être chargée ; la carte simple reste et fait tout autant.',
  borderPolicy:
    'Les frontières sont celles reconnues internationalement (résolution 68/262 de l’Assemblée générale des Nations unies) ; le contrôle sur le terrain est une couche, non une frontière. Ne convient ni à la navigation ni aux opérations.',
  license: 'Licence',
  drawnBy: 'Tracé par',
  method: 'Méthode',
  tryAgain: 'Réessayer',
  whereFrom: 'D’où vient ce trait ?',
  readOnMap: 'Lire cette phrase sur la carte',
  fullPage: 'Lire tout le rapport',
  text: 'Le texte',
  onTheMap: 'Sur la carte',
  dates: 'Date du territoire occupé',
  datesNote: 'Part occupée des 603 628 km² de l’Ukraine. Rien n’est tracé entre les dates.',
  datesNeedScript: 'Les autres dates que celle choisie exigent un script.',
  dateShown: (date, share) => `La carte montre la situation au ${date} : ${share} de l’Ukraine occupés.`,
  dateFailed: (wanted, shown) =>
    `La carte au ${wanted} n’a pas pu être chargée ; elle montre encore la situation au ${shown}.`,
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
  mapData: (licences) => `Données de la carte : ${licences}.`,
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
