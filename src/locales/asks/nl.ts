import type { AskWords } from '../../survey/words.js';

/** Dutch. */
export default {
  poll: {
    title: 'Hoe heb je voor het eerst over {brand|ons} gehoord?',
    search: 'Zoekmachine',
    social: 'Sociale media',
    friend: 'Vrienden of familie',
    ad: 'Advertentie',
    store: 'Fysieke winkel',
    press: 'Artikel, blog of podcast',
    other: 'Ergens anders',
    unsure: 'Dat weet ik niet meer',
  },
  feedback: {
    tab: 'Feedback',
    title: 'Waar wil je ons iets over vertellen?',
    idea: 'Een idee',
    problem: 'Een probleem',
    praise: 'Iets positiefs',
    message: 'Je bericht',
    answer: 'Wil je een antwoord?',
  },
} satisfies AskWords;
