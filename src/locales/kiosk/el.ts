import type { KioskWords } from '../../survey/kiosk-page.js';

/** Greek. */
export default {
  name: 'Ελληνικά',
  next: 'Επόμενο',
  skip: 'Παράλειψη',
  notSaved: 'Η απάντησή σας δεν αποθηκεύτηκε. Δοκιμάστε ξανά.',
  startsOver: 'Ξεκινά από την αρχή σε {n} δευτερόλεπτα.',
  languages: 'Γλώσσα',
  unsent: 'Απαντήσεις που δεν στάλθηκαν',
  lastContact: 'Τελευταία επαφή',
  noContact: 'Καμία επαφή ακόμη',
  version: 'Έκδοση',
  offline: 'Δεν υπάρχει σύνδεση. Η έρευνα θα εμφανιστεί εδώ μόνη της.',
} satisfies KioskWords;
