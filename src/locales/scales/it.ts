import type { ScaleWords } from '../../survey/words.js';

/** Italian. */
export default {
  csat: [
    'Molto insoddisfatto/a',
    'Insoddisfatto/a',
    'Né l’uno né l’altro',
    'Soddisfatto/a',
    'Molto soddisfatto/a',
  ],
  csat4: ['Molto male', 'Male', 'Bene', 'Molto bene'],
  agree: ['Per niente d’accordo', 'Non d’accordo', 'Né l’uno né l’altro', 'D’accordo', 'Del tutto d’accordo'],
  stars: '{n} su {of} stelle',
  up: 'Bene',
  down: 'Non bene',
  yes: 'Sì',
  partly: 'In parte',
  no: 'No',
  newTab: 'si apre in una nuova scheda',
  several: 'Puoi sceglierne più di una.',
  exactly: 'Esattamente {min}.',
  between: 'Da {min} a {max}.',
  atLeast: 'Almeno {min}.',
  atMost: 'Al massimo {max}.',
  earlier: 'Sposta {item} in su',
  later: 'Sposta {item} in giù',
  moved: '{item}: posto {n} di {of}',
  orderNeeded: 'Scegli un’opzione diversa per ogni posto.',
  myOrder: 'Questo è il mio ordine',
  place: 'Posto {n}',
  clear: 'Cancella la risposta',
  decline: 'Preferisco non rispondere',
} satisfies ScaleWords;
