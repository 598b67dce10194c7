import type { FlowWords } from '../../survey/words.js';

/** Faroese. */
export default {
  progress: 'Stig {n} av {of}',
  resumed: 'Tú kanst halda fram, har tú slapp.',
  startOver: 'Byrja av nýggjum',
  never: 'Ikki spyrja meg aftur',
  personal: 'Hetta líkist {what}. Skriva ikki persónligar upplýsingar.',
  personalEmail: 'eini teldupostadressu',
  personalPhone: 'einum telefonnummari',
  personalNumber: 'einum p-tali',
  personalCard: 'einum kortnummari',
  personalIban: 'einum kontunummari',
  receipt: 'Tín kvittanarkota: {code}',
  receiptHelp: 'Við henni kanst tú síggja, hvat hendi við tínum svari, taka tað aftur ella strika tað.',
  updates: 'Tit søgdu tað, vit gjørdu tað',
  kioskStart: 'Trýst fyri at byrja',
  stillThere: 'Ert tú her enn?',
  goOn: 'Halt fram',
} satisfies FlowWords;
