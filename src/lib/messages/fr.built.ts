import type { BuiltMessages } from './en.built.ts';
import { pluralIn } from './plural.ts';

const plural = pluralIn('fr');

/** The strings of what is rendered when the site is built, in French. */
export const frBuilt: BuiltMessages = {
  geojson: 'Télécharger en GeoJSON',
  lineFile: 'la ligne et ses villes',
  areaFile: 'les surfaces',
  lineCount: (stretches, kilometres) =>
    `${plural(stretches, { one: `${stretches} tronçon`, other: `${stretches} tronçons` })} du nord au sud, à ${kilometres} km près environ.`,
  lineSince: (since) => `Depuis\u00a0: ${since}.`,
  lineKept: (date) => `La ligne est celle du ${date}\u00a0: ici, elle n’a pas bougé.`,
  lineUnsourced: 'Aucun récit en particulier\u00a0: chose connue de tous à l’époque.',
  lineWhole: 'Pris en entier\u00a0:',
  lineTowns: (count) =>
    plural(count, {
      one: `${count} ville que le tracé respecte`,
      other: `${count} villes que le tracé respecte`,
    }),
  linePrecision: (kilometres) => `Tracé à environ ${kilometres} km près.`,
  lineOne: 'Un seul récit\u00a0: moins sûr que les tronçons voisins.',
  lineClaim: 'annoncé par un seul camp',
  lineAdds: (what) => `Postérieur\u00a0; il ajoute\u00a0: ${what}.`,
  lineNoWeek: 'Aucun des récits n’est de la semaine même.',
  lineOurs: 'Notre tracé',
  lineBy: 'Qui le dit',
  lineFor: 'Pour',
  lineContested: 'Avec ce qui est disputé',
  lineChanged: (date) => `Ce qui a changé depuis le ${date}`,
  lineTaken: 'Pris, km²',
  lineBack: 'Rendu, km²',
  lineStretch: 'Tronçon',
  lineWithin: 'À … km près',
  lineAccounts: 'Récits',
  lineBeside: 'À côté de ce que d’autres ont publié',
  lineNearly: (share) => `près de ${share}`,
  lineUnit: 'Unité',
  linePublished: 'Publié',
  ofThatWeek: 'de la semaine même',
  column: {
    km2: 'Superficie km²',
    share: 'Part',
    sentences: 'Phrases',
  },
  change: { taken: 'Pris depuis la date précédente', given: 'Rendu depuis la date précédente' },
  csv: 'Télécharger toutes les dates en CSV',
  sentenceNumber: (number) => `Phrase ${number}`,
  borderPolicy:
    'Les frontières sont celles reconnues internationalement, pour autant que la source les donne. Ni pour la navigation ni pour des opérations.',
  publicDomain: 'domaine public',
  license: 'Licence',
  licences: 'Les licences du programme, des polices et des données',
  scriptLost:
    'Le texte et la carte sont là\u00a0; tout ne répond pas encore, car le script n’est pas arrivé.',
  drawnBy: 'Tracé par',
  method: 'Méthode',
  unstated: 'pas encore indiqué',
  noPrecision: 'Précision\u00a0: pas encore indiquée',
  whereFrom: 'Données et sources',
  marks: 'Sur la carte',
  unmapped: 'Ce qu’une carte ne peut montrer',
  sentences: (count) => `Mentionné ${plural(count, { other: `${count} fois` })}`,
  uncited: 'Non mentionné',
  knows: 'Ce que nous avons vérifié',
  finding: (count) =>
    `Nous avons vérifié ${plural(count, { one: `${count} indication`, other: `${count} indications` })}\u00a0:`,
  found: {
    agrees: (count) => plural(count, { one: `${count} se vérifie`, other: `${count} se vérifient` }),
    rounding: (count) => plural(count, { one: `${count} est arrondie`, other: `${count} sont arrondies` }),
    differs: (count) =>
      plural(count, { one: `${count} ne correspond pas`, other: `${count} ne correspondent pas` }),
  },
  others: (count) => `Autres (${count})\u00a0: rien`,
  sources: (count) => plural(count, { one: `${count} couche`, other: `${count} couches` }),
  howMeasured: 'Comment cela est mesuré',
  row: { layer: 'Données', source: 'Source', date: 'Au', download: 'Télécharger' },
  inText: 'Dans le texte',
  drawnPage: 'Partager ce dessin',
  drawnPicture: 'Image',
  notChecked: 'Ce qui est invérifiable sur une carte',
  preview: {
    title: 'Les intégrations dans chaque cadre',
    intro:
      'Chaque carte dans les cadres d’autres pages\u00a0: six largeurs, dans chaque bac à sable, en clair et en sombre. Une carte dont le script tourne dit sa hauteur et son cadre la suit, comme avec notre script sur votre page\u00a0; ailleurs le cadre garde sa hauteur.',
    none: 'Sans bac à sable',
    scheme: { light: 'clair', dark: 'sombre' },
    about: {
      none: 'Un cadre tel que l’écrit «\u00a0Partager ou intégrer\u00a0».',
      scripts:
        'Comme WordPress encadre un oEmbed\u00a0: ni stockage ni plein écran, et les liens s’ouvrent dans le cadre.',
      origin: 'Les scripts et l’origine propre de la carte\u00a0; les liens n’ouvrent rien.',
      nothing:
        'Le pire\u00a0: aucun script. L’image fixe, le texte replié dessous, et les couleurs du lecteur.',
    },
  },
  added: 'Nous avons ajouté',
  addedMark: 'Nous avons ajouté ce repère',
  addedSources: (count) => `${count} sources`,
  reports: 'Rapports',
  reportsIntro: 'Chaque phrase sur la carte. Chaque repère avec sa phrase.',
  listed: (sentences, marks) => `${sentences} phrases · ${marks} lieux et lignes ·`,
  noCorrections: 'Aucune correction à ce jour',
  correctionsIntro: 'Ce qui était faux dans ce texte ou sur sa carte, et ce qui a changé.',
  correctedIn: { statement: 'Dans la phrase', mark: 'Sur la carte', dataset: 'Dans les données' },
  before: 'Avant',
  after: 'Après',
  feed: 'Les corrections en flux',
};
