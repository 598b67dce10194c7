import type { AskWords } from '../../survey/words.js';

/** Icelandic. */
export default {
  poll: {
    title: 'Hvar heyrðir þú fyrst um {brand|okkur}?',
    search: 'Leitarvél',
    social: 'Samfélagsmiðlar',
    friend: 'Vinir eða fjölskylda',
    ad: 'Auglýsing',
    store: 'Verslun',
    press: 'Grein, blogg eða hlaðvarp',
    other: 'Annars staðar',
    unsure: 'Ég man það ekki',
  },
  feedback: {
    tab: 'Ábendingar',
    title: 'Frá hverju viltu segja okkur?',
    idea: 'Hugmynd',
    problem: 'Vandamál',
    praise: 'Eitthvað jákvætt',
    message: 'Skilaboðin þín',
    answer: 'Viltu fá svar?',
  },
} satisfies AskWords;
