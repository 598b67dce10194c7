import type { MoreWords } from '../../survey/words.js';

/** Finnish. */
export default {
  unknown: 'Valitse jokin näkyvistä vastauksista.',
  badEmail: 'Kirjoita osoite muodossa nimi@example.com.',
  consentNeeded: 'Rastita ruutu, jotta voimme ottaa yhteyttä, tai tyhjennä kenttä.',
  contactNeeded: 'Kirjoita, miten tavoitamme sinut, tai poista rasti ruudusta.',
  tell: 'Kerro lisää',
  email: 'Sähköposti',
  phone: 'Puhelin',
  name: 'Nimi',
  consent: 'Minuun saa ottaa yhteyttä tästä viestistä.',
  privacy: 'Näin käsittelemme henkilötietoja',
  agreementNeeded: 'Jatka rastittamalla ruutu.',
  tooFew: 'Valitse vielä lisää.',
  tooMany: 'Valitse vähemmän.',
  rowsNeeded: 'Vastaa jokaiselle riville.',
  badNumber: 'Kirjoita luku, esimerkiksi 12.',
  badDate: 'Kirjoita päivä, esimerkiksi 2026-01-31.',
  outOfRange: 'Valitse arvo rajojen sisältä.',
} satisfies MoreWords;
