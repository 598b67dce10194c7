import type { ScaleWords } from '../../survey/words.js';

/** Romanian. */
export default {
  csat: ['Foarte nemulțumit/ă', 'Nemulțumit/ă', 'Neutru', 'Mulțumit/ă', 'Foarte mulțumit/ă'],
  csat4: ['Foarte rău', 'Rău', 'Bine', 'Foarte bine'],
  agree: ['Dezacord total', 'Dezacord', 'Neutru', 'Acord', 'Acord total'],
  stars: '{n} din {of} stele',
  up: 'Bine',
  down: 'Nu prea bine',
  yes: 'Da',
  partly: 'Parțial',
  no: 'Nu',
  newTab: 'se deschide într-o filă nouă',
  several: 'Puteți alege mai multe.',
  exactly: 'Exact {min}.',
  between: 'De la {min} la {max}.',
  atLeast: 'Cel puțin {min}.',
  atMost: 'Cel mult {max}.',
  earlier: 'Mutați mai sus: {item}',
  later: 'Mutați mai jos: {item}',
  moved: '{item}: locul {n} din {of}',
  orderNeeded: 'Alegeți o opțiune diferită pentru fiecare loc.',
  myOrder: 'Aceasta este ordinea mea',
  place: 'Locul {n}',
  clear: 'Ștergeți răspunsul',
  decline: 'Prefer să nu răspund',
} satisfies ScaleWords;
