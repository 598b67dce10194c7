import type { AskWords } from '../../survey/words.js';

/** Romanian. */
export default {
  poll: {
    title: 'Cum ați aflat prima dată despre {brand|noi}?',
    search: 'Motor de căutare',
    social: 'Rețele sociale',
    friend: 'Prieteni sau familie',
    ad: 'Reclamă',
    store: 'Magazin fizic',
    press: 'Articol, blog sau podcast',
    other: 'Din altă parte',
    unsure: 'Nu îmi amintesc',
  },
  feedback: {
    tab: 'Feedback',
    title: 'Despre ce doriți să ne scrieți?',
    idea: 'O idee',
    problem: 'O problemă',
    praise: 'Ceva pozitiv',
    message: 'Mesajul dumneavoastră',
    answer: 'Doriți să primiți un răspuns?',
  },
} satisfies AskWords;
