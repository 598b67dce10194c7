import type { AskWords } from '../../survey/words.js';

/** Finnish. */
export default {
  poll: {
    title: 'Mistä {brand|yrityksemme} tuli sinulle alun perin tutuksi?',
    search: 'Hakukone',
    social: 'Sosiaalinen media',
    friend: 'Ystävä tai perheenjäsen',
    ad: 'Mainos',
    store: 'Myymälä',
    press: 'Artikkeli, blogi tai podcast',
    other: 'Jokin muu',
    unsure: 'En muista',
  },
  feedback: {
    tab: 'Palaute',
    title: 'Mistä haluat kertoa?',
    idea: 'Idea',
    problem: 'Ongelma',
    praise: 'Jotain hyvää',
    message: 'Viestisi',
    answer: 'Haluatko vastauksen?',
  },
} satisfies AskWords;
