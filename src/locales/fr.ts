import type { CoreWords } from '../survey/words.js';

/** French. */
export default {
  lang: 'fr',
  dir: 'ltr',
  send: 'Envoyer',
  next: 'Enregistrer et continuer',
  back: 'Retour',
  close: 'Fermer',
  optional: 'facultatif',
  thanks: 'Merci pour votre réponse.',
  keptOffline: 'Elle est enregistrée sur cet appareil et sera envoyée dès que vous serez en ligne.',
  failed: 'Nous n’avons pas pu enregistrer votre réponse. Elle est toujours là.',
  rejected: 'Le site n’a pas pu accepter votre réponse. Elle est toujours là.',
  retry: 'Réessayer',
  left: 'Caractères restants : {n}',
  noPersonal: 'Merci de ne pas indiquer de données personnelles.',
  needed: 'Choisissez ou écrivez une réponse.',
  tooLong: 'Raccourcissez votre réponse.',
  nps: {
    title:
      'Quelle est la probabilité que vous recommandiez {brand|notre entreprise} à un ami ou à un collègue ?',
    low: 'Pas du tout probable',
    high: 'Extrêmement probable',
    detractor: 'Qu’est-ce qui vous a le plus déçu ?',
    passive: 'Qu’est-ce qui aurait pu être mieux ?',
    promoter: 'Qu’appréciez-vous le plus ?',
  },
} satisfies CoreWords;
