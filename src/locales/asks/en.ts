import type { AskWords } from '../../survey/words.js';

/** English. */
export default {
  poll: {
    title: 'How did you first hear about {brand|us}?',
    search: 'Search engine',
    social: 'Social media',
    friend: 'Friend or family',
    ad: 'Advertisement',
    store: 'Physical store',
    press: 'Article, blog or podcast',
    other: 'Somewhere else',
    unsure: 'I do not remember',
  },
  feedback: {
    tab: 'Feedback',
    title: 'What would you like to tell us about?',
    idea: 'An idea',
    problem: 'A problem',
    praise: 'Something good',
    message: 'Your message',
    answer: 'Would you like an answer?',
  },
} satisfies AskWords;
