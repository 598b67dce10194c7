import type { MoreWords } from '../../survey/words.js';

/** Dutch. */
export default {
  unknown: 'Kies een van de getoonde antwoorden.',
  badEmail: 'Schrijf een adres zoals naam@example.com.',
  consentNeeded: 'Vink het vakje aan zodat we contact mogen opnemen, of maak het veld leeg.',
  contactNeeded: 'Schrijf hoe we je kunnen bereiken, of haal het vinkje weg.',
  tell: 'Vertel ons meer',
  email: 'E-mailadres',
  phone: 'Telefoon',
  name: 'Naam',
  consent: 'Jullie mogen contact met me opnemen over dit bericht.',
  privacy: 'Zo gaan we om met persoonsgegevens',
  agreementNeeded: 'Vink het vakje aan om verder te gaan.',
  tooFew: 'Kies er nog een paar.',
  tooMany: 'Kies er minder.',
  rowsNeeded: 'Beantwoord elke rij.',
  badNumber: 'Schrijf een getal, bijvoorbeeld 12.',
  badDate: 'Schrijf een datum, bijvoorbeeld 2026-01-31.',
  outOfRange: 'Kies een waarde binnen de grenzen.',
} satisfies MoreWords;
