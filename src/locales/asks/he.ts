import type { AskWords } from '../../survey/words.js';

/** Hebrew. */
export default {
  poll: {
    title: 'איך שמעתם לראשונה על {brand|החברה שלנו}?',
    search: 'מנוע חיפוש',
    social: 'רשתות חברתיות',
    friend: 'חברים או משפחה',
    ad: 'פרסומת',
    store: 'חנות פיזית',
    press: 'כתבה, בלוג או פודקאסט',
    other: 'במקום אחר',
    unsure: 'לא זכור לי',
  },
  feedback: {
    tab: 'משוב',
    title: 'על מה תרצו לספר לנו?',
    idea: 'רעיון',
    problem: 'בעיה',
    praise: 'משהו טוב',
    message: 'ההודעה שלכם',
    answer: 'תרצו לקבל תשובה?',
  },
} satisfies AskWords;
