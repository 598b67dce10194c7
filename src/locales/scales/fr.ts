import type { ScaleWords } from '../../survey/words.js';

/** French. */
export default {
  csat: ['Très insatisfait(e)', 'Insatisfait(e)', 'Ni l’un ni l’autre', 'Satisfait(e)', 'Très satisfait(e)'],
  csat4: ['Très mal', 'Mal', 'Bien', 'Très bien'],
  agree: ['Pas du tout d’accord', 'Pas d’accord', 'Ni l’un ni l’autre', 'D’accord', 'Tout à fait d’accord'],
  stars: '{n} sur {of} étoiles',
  up: 'Bien',
  down: 'Pas bien',
  yes: 'Oui',
  partly: 'En partie',
  no: 'Non',
  newTab: 's’ouvre dans un nouvel onglet',
  several: 'Plusieurs choix possibles.',
  exactly: 'Exactement {min}.',
  between: 'De {min} à {max}.',
  atLeast: 'Au moins {min}.',
  atMost: 'Au plus {max}.',
  earlier: 'Monter {item}',
  later: 'Descendre {item}',
  moved: '{item} : place {n} sur {of}',
  orderNeeded: 'Choisissez une réponse différente pour chaque place.',
  myOrder: 'C’est mon ordre',
  place: 'Place {n}',
  clear: 'Effacer la réponse',
  decline: 'Je préfère ne pas répondre',
} satisfies ScaleWords;
