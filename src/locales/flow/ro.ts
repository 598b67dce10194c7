import type { FlowWords } from '../../survey/words.js';

/** Romanian. */
export default {
  progress: 'Pasul {n} din {of}',
  resumed: 'Puteți continua de unde ați rămas.',
  startOver: 'Luați-o de la început',
  never: 'Nu mă mai întrebați',
  personal: 'Pare a fi {what}. Vă rugăm să nu scrieți date personale.',
  personalEmail: 'o adresă de e-mail',
  personalPhone: 'un număr de telefon',
  personalNumber: 'un cod numeric personal',
  personalCard: 'un număr de card',
  personalIban: 'un număr de cont',
  receipt: 'Codul dumneavoastră de confirmare: {code}',
  receiptHelp: 'Cu el puteți vedea ce s-a întâmplat cu răspunsul, îl puteți retrage sau șterge.',
  updates: 'Dumneavoastră ați spus, noi am făcut',
  kioskStart: 'Atingeți pentru a începe',
  stillThere: 'Mai sunteți aici?',
  goOn: 'Continuați',
} satisfies FlowWords;
