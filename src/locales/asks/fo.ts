import type { AskWords } from '../../survey/words.js';

/** Faroese. */
export default {
  poll: {
    title: 'Hvar hoyrdi tú um {brand|okkum} fyrstu ferð?',
    search: 'Leitimaskina',
    social: 'Sosialir miðlar',
    friend: 'Vinir ella familja',
    ad: 'Lýsing',
    store: 'Handil',
    press: 'Grein, bloggur ella poddvarp',
    other: 'Aðrastaðni',
    unsure: 'Eg minnist tað ikki',
  },
  feedback: {
    tab: 'Afturmelding',
    title: 'Hvat vilt tú siga okkum frá?',
    idea: 'Eitt hugskot',
    problem: 'Ein trupulleiki',
    praise: 'Okkurt gott',
    message: 'Tíni boð',
    answer: 'Vilt tú hava svar?',
  },
} satisfies AskWords;
