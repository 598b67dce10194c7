import type { MoreWords } from '../../survey/words.js';

/** Faroese. */
export default {
  unknown: 'Vel eitt av svarunum, sem síggjast.',
  badEmail: 'Skriva eina adressu sum navn@example.com.',
  consentNeeded: 'Set kross í puntin, so at vit kunnu seta okkum í samband við teg, ella tøm teigin.',
  contactNeeded: 'Skriva, hvussu vit kunnu fáa fatur á tær, ella tak krossin burtur.',
  tell: 'Greið fegin frá',
  email: 'Teldupostur',
  phone: 'Telefon',
  name: 'Navn',
  consent: 'Tit kunnu seta tykkum í samband við meg um hesi boðini.',
  privacy: 'Soleiðis viðgera vit persónsupplýsingar',
  agreementNeeded: 'Set kross í puntin fyri at halda fram.',
  tooFew: 'Vel nøkur afturat.',
  tooMany: 'Vel færri.',
  rowsNeeded: 'Svara í hvørjum rað.',
  badNumber: 'Skriva eitt tal, til dømis 12.',
  badDate: 'Skriva ein dag, til dømis 2026-01-31.',
  outOfRange: 'Vel eitt virði innan fyri mørkini.',
} satisfies MoreWords;
