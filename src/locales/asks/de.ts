import type { AskWords } from '../../survey/words.js';

/** German. */
export default {
  poll: {
    title: 'Wie haben Sie zum ersten Mal von {brand|uns} erfahren?',
    search: 'Suchmaschine',
    social: 'Soziale Medien',
    friend: 'Freunde oder Familie',
    ad: 'Werbung',
    store: 'Ladengeschäft',
    press: 'Artikel, Blog oder Podcast',
    other: 'Anderswo',
    unsure: 'Ich weiß es nicht mehr',
  },
  feedback: {
    tab: 'Feedback',
    title: 'Worum geht es?',
    idea: 'Eine Idee',
    problem: 'Ein Problem',
    praise: 'Etwas Positives',
    message: 'Ihre Nachricht',
    answer: 'Möchten Sie eine Antwort?',
  },
} satisfies AskWords;
