import type { KioskWords } from '../../survey/kiosk-page.js';

/** French. */
export default {
  name: 'Français',
  next: 'Suivant',
  skip: 'Passer',
  notSaved: 'Nous n’avons pas pu enregistrer votre réponse. Veuillez réessayer.',
  startsOver: 'Retour au début dans {n} secondes.',
  languages: 'Langue',
  unsent: 'Réponses à envoyer',
  lastContact: 'Dernier contact',
  noContact: 'Aucun contact pour l’instant',
  version: 'Édition',
  offline: 'Pas de connexion. L’enquête s’affichera ici d’elle-même.',
} satisfies KioskWords;
