import type { FlowWords } from '../../survey/words.js';

/** Icelandic. */
export default {
  progress: 'Skref {n} af {of}',
  resumed: 'Þú getur haldið áfram þar sem frá var horfið.',
  startOver: 'Byrja aftur',
  never: 'Ekki spyrja mig aftur',
  personal: 'Þetta lítur út fyrir að vera {what}. Ekki skrifa persónuupplýsingar.',
  personalEmail: 'netfang',
  personalPhone: 'símanúmer',
  personalNumber: 'kennitala',
  personalCard: 'kortanúmer',
  personalIban: 'reikningsnúmer',
  receipt: 'Kvittunarkóðinn þinn: {code}',
  receiptHelp: 'Með honum geturðu séð hvað varð um svarið þitt, dregið það til baka eða eytt því.',
  updates: 'Þið sögðuð það, við gerðum það',
  kioskStart: 'Ýttu til að byrja',
  stillThere: 'Ertu hér enn?',
  goOn: 'Halda áfram',
} satisfies FlowWords;
