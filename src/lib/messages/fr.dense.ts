import type { DenseMessages } from './en.dense.ts';

/** The strings of a layer of many incidents, in French. */
export const frDense: DenseMessages = {
  filter: 'Filtre',
  needsScript: 'Activez JavaScript pour filtrer et lire chaque entrée.',
  time: 'Nombre dans le temps',
  from: 'Du',
  to: 'Au',
  types: 'Types',
  shown: (shown, all) => `${shown} sur ${all}`,
  cited: 'comme la phrase',
  whole: 'Tout afficher',
  list: 'Liste',
  close: 'Fermer',
  inView: (count) => `Dans cette vue\u00a0: ${count}`,
  here: (count) => `Ici\u00a0: ${count}`,
  earliestFirst: 'Les plus anciennes d’abord',
  latest: (first, all, day) =>
    `La liste contient les ${first} plus récentes des ${all} entrées de cette vue, à partir du ${day}\u00a0: zoomez ou filtrez pour lire les autres.`,
  earliest: (first, all, day) =>
    `La liste contient les ${first} plus anciennes des ${all} entrées de cette vue, jusqu’au ${day}\u00a0: zoomez ou filtrez pour lire les autres.`,
  capped: (first, all, time) =>
    `La liste contient ${first} des ${all} entrées de cette vue, pas toutes celles de ${time}\u00a0: zoomez ou filtrez pour lire les autres.`,
  find: 'Chercher des mots dans la liste',
  nothing: 'Rien ne correspond.',
  back: 'Retour à la liste',
  page: 'À la source',
  link: 'Lien vers cette entrée',
  sizes: 'L’aire d’un cercle suit le nombre.',
  lost: 'La carte garde les nombres avec lesquels elle s’est ouverte.',
  faults: {
    offline: 'Il n’y a pas de connexion.',
    'no such file': 'Un fichier nécessaire à la carte manque.',
    'no ranges': 'Le serveur n’envoie pas de parties de fichiers.',
    cut: 'Le fichier n’est pas entier.',
    'another build': 'Le fichier appartient à une autre version de cette page.',
    'not readable': 'Le fichier est illisible.',
    'no such row': 'Cette entrée n’existe pas.',
  },
};
