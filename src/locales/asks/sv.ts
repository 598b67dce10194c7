import type { AskWords } from '../../survey/words.js';

/** Swedish. */
export default {
  poll: {
    title: 'Hur hörde du talas om {brand|oss} första gången?',
    search: 'Sökning på nätet',
    social: 'Sociala medier',
    friend: 'Vän eller familj',
    ad: 'Annons',
    store: 'Fysisk butik',
    press: 'Artikel, blogg eller podd',
    other: 'Någon annanstans',
    unsure: 'Jag minns inte',
  },
  feedback: {
    tab: 'Tyck till',
    title: 'Vad vill du berätta om?',
    idea: 'En idé',
    problem: 'Ett problem',
    praise: 'Något bra',
    message: 'Ditt meddelande',
    answer: 'Vill du ha svar?',
  },
} satisfies AskWords;
