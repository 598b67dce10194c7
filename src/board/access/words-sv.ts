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
    'Token görs och återkallas där servern körs. En läsare läser, en handläggare arbetar också med ärenden, kommentarer och förbättringar, en administratör får göra allt.',
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
