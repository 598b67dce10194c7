import type { AskWords } from '../../survey/words.js';

/** Danish. */
export default {
  poll: {
    title: 'Hvor hørte du om {brand|os} første gang?',
    search: 'Søgemaskine',
    social: 'Sociale medier',
    friend: 'Venner eller familie',
    ad: 'Reklame',
    store: 'Fysisk butik',
    press: 'Artikel, blog eller podcast',
    other: 'Et andet sted',
    unsure: 'Husker ikke',
  },
  feedback: {
    tab: 'Feedback',
    title: 'Hvad vil du fortælle os om?',
    idea: 'En idé',
    problem: 'Et problem',
    praise: 'Noget godt',
    message: 'Din besked',
    answer: 'Vil du have svar?',
  },
} satisfies AskWords;
