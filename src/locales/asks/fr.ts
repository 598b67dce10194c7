import type { AskWords } from '../../survey/words.js';

/** French. */
export default {
  poll: {
    title: 'Comment avez-vous découvert {brand|notre entreprise} ?',
    search: 'Moteur de recherche',
    social: 'Réseaux sociaux',
    friend: 'Amis ou famille',
    ad: 'Publicité',
    store: 'Magasin',
    press: 'Article, blog ou podcast',
    other: 'Ailleurs',
    unsure: 'Je ne m’en souviens pas',
  },
  feedback: {
    tab: 'Votre avis',
    title: 'De quoi souhaitez-vous nous parler ?',
    idea: 'Une idée',
    problem: 'Un problème',
    praise: 'Quelque chose de positif',
    message: 'Votre message',
    answer: 'Souhaitez-vous recevoir une réponse ?',
  },
} satisfies AskWords;
