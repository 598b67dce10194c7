import type { MoreWords } from '../../survey/words.js';

/** Romanian. */
export default {
  unknown: 'Alegeți unul dintre răspunsurile afișate.',
  badEmail: 'Scrieți o adresă precum nume@example.com.',
  consentNeeded: 'Bifați caseta ca să vă putem contacta sau goliți câmpul.',
  contactNeeded: 'Scrieți cum vă putem contacta sau debifați caseta.',
  tell: 'Spuneți-ne mai multe',
  email: 'E-mail',
  phone: 'Telefon',
  name: 'Nume',
  consent: 'Mă puteți contacta în legătură cu acest mesaj.',
  privacy: 'Cum tratăm datele personale',
  agreementNeeded: 'Bifați caseta pentru a continua.',
  tooFew: 'Alegeți mai multe.',
  tooMany: 'Alegeți mai puține.',
  rowsNeeded: 'Răspundeți la fiecare rând.',
  badNumber: 'Scrieți un număr, de exemplu 12.',
  badDate: 'Scrieți o dată, de exemplu 2026-01-31.',
  outOfRange: 'Alegeți o valoare între limite.',
} satisfies MoreWords;
