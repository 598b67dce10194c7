import type { MoreWords } from '../../survey/words.js';

/** German. */
export default {
  unknown: 'Wählen Sie eine der angezeigten Antworten.',
  badEmail: 'Schreiben Sie eine Adresse wie name@example.com.',
  consentNeeded: 'Kreuzen Sie das Kästchen an, damit wir Sie kontaktieren dürfen, oder leeren Sie das Feld.',
  contactNeeded: 'Schreiben Sie, wie wir Sie erreichen, oder entfernen Sie das Häkchen.',
  tell: 'Erzählen Sie gern mehr',
  email: 'E-Mail',
  phone: 'Telefon',
  name: 'Name',
  consent: 'Sie dürfen mich zu dieser Nachricht kontaktieren.',
  privacy: 'So gehen wir mit personenbezogenen Daten um',
  agreementNeeded: 'Kreuzen Sie das Kästchen an, um fortzufahren.',
  tooFew: 'Wählen Sie noch weitere aus.',
  tooMany: 'Wählen Sie weniger aus.',
  rowsNeeded: 'Antworten Sie in jeder Zeile.',
  badNumber: 'Schreiben Sie eine Zahl, zum Beispiel 12.',
  badDate: 'Schreiben Sie ein Datum, zum Beispiel 2026-01-31.',
  outOfRange: 'Wählen Sie einen Wert innerhalb der Grenzen.',
} satisfies MoreWords;
