import type { FlowWords } from '../../survey/words.js';

/** Finnish. */
export default {
  progress: 'Vaihe {n}/{of}',
  resumed: 'Voit jatkaa siitä, mihin jäit.',
  startOver: 'Aloita alusta',
  never: 'Älä kysy uudelleen',
  personal: 'Tämä näyttää {what}. Älä kirjoita henkilötietoja.',
  personalEmail: 'sähköpostiosoitteelta',
  personalPhone: 'puhelinnumerolta',
  personalNumber: 'henkilötunnukselta',
  personalCard: 'korttinumerolta',
  personalIban: 'tilinumerolta',
  receipt: 'Kuittikoodisi: {code}',
  receiptHelp: 'Sen avulla voit nähdä, mitä vastauksellesi tapahtui, perua sen tai poistaa sen.',
  updates: 'Te sanoitte, me teimme',
  kioskStart: 'Aloita napauttamalla',
  stillThere: 'Oletko vielä siellä?',
  goOn: 'Jatka',
} satisfies FlowWords;
