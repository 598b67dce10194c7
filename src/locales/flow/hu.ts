import type { FlowWords } from '../../survey/words.js';

/** Hungarian. */
export default {
  progress: '{n}/{of}. lépés',
  resumed: 'Onnan folytathatja, ahol abbahagyta.',
  startOver: 'Újrakezdés',
  never: 'Ne kérdezzenek többet',
  personal: 'Ez {what} tűnik. Kérjük, ne írjon személyes adatokat.',
  personalEmail: 'e-mail-címnek',
  personalPhone: 'telefonszámnak',
  personalNumber: 'személyi azonosítónak',
  personalCard: 'kártyaszámnak',
  personalIban: 'számlaszámnak',
  receipt: 'Az Ön visszaigazoló kódja: {code}',
  receiptHelp: 'Ezzel megnézheti, mi lett a válaszával, visszavonhatja vagy törölheti.',
  updates: 'Önök mondták, mi megtettük',
  kioskStart: 'Koppintson a kezdéshez',
  stillThere: 'Itt van még?',
  goOn: 'Folytatás',
} satisfies FlowWords;
