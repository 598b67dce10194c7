import type { access as englishAccess, work as englishWork } from './words-en.js';

/** The words of access in Swedish. */
export const access: typeof englishAccess = {
  title: 'Vem får göra vad',
  you: (name, role) => `Du är ${name}: ${role}.`,
  roles: {
    reader: 'läsare',
    worker: 'handläggare',
    admin: 'administratör',
    system: 'systemet',
  },
  tokens:
    'En token är en nyckel till tavlan och dess data, också för program. En läsare läser, en handläggare arbetar också med ärenden, kommentarer och förbättringar, en administratör får göra allt.',
  name: 'Vems den är',
  role: 'Roll',
  make: 'Gör en token',
  secret: 'Det här är tokenen. Den visas bara nu: lämna över den direkt, och inte med e-post.',
  revoke: 'Återkalla',
  revokeOf: (name) => `Återkalla ${name}s token`,
  deliveries: 'Vad webhookar och brevlådor har fått veta',
  to: 'Till',
  state: 'Läge',
  states: { waiting: 'väntar', delivered: 'levererat', failed: 'misslyckat' },
  tries: (count) => (count === 1 ? '1 försök' : `${count} försök`),
  audit: 'Vem gjorde vad',
  at: 'När',
  who: 'Vem',
  action: 'Vad',
  detail: 'Detaljer',
  actions: {
    'session.open': 'Loggade in',
    'case.change': 'Ändrade ett ärende',
    'case.contacted': 'Kontaktade en kund',
    'case.note': 'La till en anteckning',
    'comment.mark': 'Märkte en kommentar',
    'improvement.change': 'Ändrade en förbättring',
    'improvement.create': 'Skrev upp en förbättring',
    'improvement.remove': 'Tog bort en förbättring',
    'responses.erase': 'Raderade svar',
    'token.create': 'Gjorde en token',
    'token.revoke': 'Återkallade en token',
  },
};

/** Words that several pages of work share. */
export const work: typeof englishWork = {
  failed: 'Det gick inte. Försök igen.',
  more: 'Visa fler',
};
