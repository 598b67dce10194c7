import type { AskWords } from '../../survey/words.js';

/** Greek. */
export default {
  poll: {
    title: 'Πώς μάθατε πρώτη φορά για {brand|την εταιρεία μας};',
    search: 'Μηχανή αναζήτησης',
    social: 'Μέσα κοινωνικής δικτύωσης',
    friend: 'Φίλοι ή οικογένεια',
    ad: 'Διαφήμιση',
    store: 'Φυσικό κατάστημα',
    press: 'Άρθρο, ιστολόγιο ή πόντκαστ',
    other: 'Από αλλού',
    unsure: 'Δεν θυμάμαι',
  },
  feedback: {
    tab: 'Η γνώμη σας',
    title: 'Τι θα θέλατε να μας πείτε;',
    idea: 'Μια ιδέα',
    problem: 'Ένα πρόβλημα',
    praise: 'Κάτι θετικό',
    message: 'Το μήνυμά σας',
    answer: 'Θα θέλατε απάντηση;',
  },
} satisfies AskWords;
