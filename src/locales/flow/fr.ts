import type { FlowWords } from '../../survey/words.js';

/** French. */
export default {
  progress: 'Étape {n} sur {of}',
  resumed: 'Vous pouvez reprendre où vous en étiez.',
  startOver: 'Recommencer',
  never: 'Ne plus me demander',
  personal: 'Cela ressemble à {what}. Merci de ne pas indiquer de données personnelles.',
  personalEmail: 'une adresse e-mail',
  personalPhone: 'un numéro de téléphone',
  personalNumber: 'un numéro d’identité',
  personalCard: 'un numéro de carte',
  personalIban: 'un numéro de compte',
  receipt: 'Votre code de reçu : {code}',
  receiptHelp: 'Il vous permet de voir ce qu’est devenue votre réponse, de la retirer ou de l’effacer.',
  updates: 'Vous l’avez dit, nous l’avons fait',
  kioskStart: 'Touchez pour commencer',
  stillThere: 'Êtes-vous toujours là ?',
  goOn: 'Continuer',
} satisfies FlowWords;
