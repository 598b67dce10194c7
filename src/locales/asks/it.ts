import type { AskWords } from '../../survey/words.js';

/** Italian. */
export default {
  poll: {
    title: 'Come hai scoperto {brand|la nostra azienda}?',
    search: 'Motore di ricerca',
    social: 'Social network',
    friend: 'Amici o familiari',
    ad: 'Pubblicità',
    store: 'Negozio fisico',
    press: 'Articolo, blog o podcast',
    other: 'Altrove',
    unsure: 'Non ricordo',
  },
  feedback: {
    tab: 'La tua opinione',
    title: 'Di cosa vorresti parlarci?',
    idea: 'Un’idea',
    problem: 'Un problema',
    praise: 'Qualcosa di positivo',
    message: 'Il tuo messaggio',
    answer: 'Vuoi ricevere una risposta?',
  },
} satisfies AskWords;
