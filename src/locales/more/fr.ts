import type { MoreWords } from '../../survey/words.js';

/** French. */
export default {
  unknown: 'Choisissez l’une des réponses proposées.',
  badEmail: 'Écrivez une adresse comme nom@example.com.',
  consentNeeded: 'Cochez la case pour que nous puissions vous contacter, ou videz le champ.',
  contactNeeded: 'Indiquez comment vous joindre, ou décochez la case.',
  tell: 'Dites-nous en plus',
  email: 'E-mail',
  phone: 'Téléphone',
  name: 'Nom',
  consent: 'Vous pouvez me contacter au sujet de ce message.',
  privacy: 'Comment nous traitons les données personnelles',
  agreementNeeded: 'Cochez la case pour continuer.',
  tooFew: 'Choisissez-en davantage.',
  tooMany: 'Choisissez-en moins.',
  rowsNeeded: 'Répondez à chaque ligne.',
  badNumber: 'Écrivez un nombre, par exemple 12.',
  badDate: 'Écrivez une date, par exemple 2026-01-31.',
  outOfRange: 'Choisissez une valeur dans les limites.',
} satisfies MoreWords;
