import type { MoreWords } from '../../survey/words.js';

/** Hungarian. */
export default {
  unknown: 'Válasszon egyet a látható válaszok közül.',
  badEmail: 'Írjon be egy címet, például nev@example.com.',
  consentNeeded: 'Jelölje be a négyzetet, hogy kereshessük, vagy ürítse ki a mezőt.',
  contactNeeded: 'Írja meg, hogyan érhetjük el, vagy törölje a jelölést.',
  tell: 'Írja le bővebben',
  email: 'E-mail',
  phone: 'Telefon',
  name: 'Név',
  consent: 'Megkereshetnek ezzel az üzenettel kapcsolatban.',
  privacy: 'Hogyan kezeljük a személyes adatokat',
  agreementNeeded: 'A folytatáshoz jelölje be a négyzetet.',
  tooFew: 'Válasszon még néhányat.',
  tooMany: 'Válasszon kevesebbet.',
  rowsNeeded: 'Válaszoljon minden sorban.',
  badNumber: 'Írjon be egy számot, például: 12.',
  badDate: 'Írjon be egy napot, például: 2026-01-31.',
  outOfRange: 'Válasszon a határokon belüli értéket.',
} satisfies MoreWords;
