import type { FlowWords } from '../../survey/words.js';

/** Greek. */
export default {
  progress: 'Βήμα {n} από {of}',
  resumed: 'Μπορείτε να συνεχίσετε από εκεί που μείνατε.',
  startOver: 'Από την αρχή',
  never: 'Να μη ρωτηθώ ξανά',
  personal: 'Αυτό μοιάζει με {what}. Παρακαλούμε μη γράψετε προσωπικά στοιχεία.',
  personalEmail: 'διεύθυνση email',
  personalPhone: 'αριθμό τηλεφώνου',
  personalNumber: 'αριθμό ταυτότητας',
  personalCard: 'αριθμό κάρτας',
  personalIban: 'αριθμό λογαριασμού',
  receipt: 'Ο κωδικός της απόδειξής σας: {code}',
  receiptHelp: 'Με αυτόν μπορείτε να δείτε τι απέγινε η απάντησή σας, να την αποσύρετε ή να τη διαγράψετε.',
  updates: 'Εσείς το είπατε, εμείς το κάναμε',
  kioskStart: 'Αγγίξτε για έναρξη',
  stillThere: 'Είστε ακόμη εδώ;',
  goOn: 'Συνέχεια',
} satisfies FlowWords;
