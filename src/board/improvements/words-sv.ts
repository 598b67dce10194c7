import type { improvements as english } from './words-en.js';

/** The words of the improvements in Swedish. */
export const improvements: typeof english = {
  title: 'Ni sa, vi gjorde',
  help: 'Det som är publicerat visas för kunder på nästa tacksida för kontaktpunkten, och på',
  page: 'den publika sidan',
  none: 'Inget är uppskrivet än.',
  whole: 'Hela kundresan',
  date: 'Dag för ändringen',
  said: 'Ni sa',
  did: 'Vi gjorde',
  oneLanguage: 'Ett språk räcker; kunder ser sitt där det finns.',
  add: 'Skriv upp',
  save: 'Spara',
  stop: 'Lämna som det var',
  edit: 'Ändra',
  publish: 'Publicera',
  withdraw: 'Gör till utkast igen',
  remove: 'Ta bort',
  published: 'Publicerad',
  draft: 'Utkast',
  tooFew: 'Före och efter: för få svar att jämföra än.',
  effect: (before, after) => `Före ${before}, sedan dess ${after}.`,
  difference: (value, low, high) => `Skillnad ${value} (${low} till ${high}).`,
  verdict: { better: 'Bättre.', worse: 'Sämre.', unsure: 'Ingen skillnad som går att skilja från slumpen.' },
};
