import type { demo as english } from './words-en.js';

/** The words of the demo data in Swedish. */
export const demo: typeof english = {
  title: 'Demodata',
  notice: 'Det här är påhittade svar om en butik som inte finns.',
  load: 'Fyll kartan med demodata',
  loading: 'Fyller kartan …',
  help: 'Ett år i en påhittad butik, för att se vad kartan kan. Du kan ta bort det igen.',
  remove: 'Ta bort demodata',
  removing: 'Tar bort …',
};
