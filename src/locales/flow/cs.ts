import type { FlowWords } from '../../survey/words.js';

/** Czech. */
export default {
  progress: 'Krok {n} z {of}',
  resumed: 'Můžete pokračovat tam, kde jste skončili.',
  startOver: 'Začít znovu',
  never: 'Příště se neptat',
  personal: 'Vypadá to jako {what}. Neuvádějte prosím osobní údaje.',
  personalEmail: 'e-mailová adresa',
  personalPhone: 'telefonní číslo',
  personalNumber: 'rodné číslo',
  personalCard: 'číslo karty',
  personalIban: 'číslo účtu',
  receipt: 'Váš kód potvrzení: {code}',
  receiptHelp: 'S ním zjistíte, co se s vaší odpovědí stalo, a můžete ji vzít zpět nebo smazat.',
  updates: 'Vy jste řekli, my jsme udělali',
  kioskStart: 'Začněte klepnutím',
  stillThere: 'Jste tu ještě?',
  goOn: 'Pokračovat',
} satisfies FlowWords;
