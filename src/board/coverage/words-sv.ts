import type { coverage as englishCoverage, walk as englishWalk } from './words-en.js';

/** The words of the complete map in Swedish. */
export const coverage: typeof englishCoverage = {
  title: 'Hela kartan',
  share: (measured, all) => `${measured} av ${all} kontaktpunkter är mätta.`,
  noTouchpoints: 'Inga egna kontaktpunkter',
  nextTitle: 'Fråga här härnäst',
  nextHelp: 'Det som betyder mest och är minst känt kommer först. Öppna en för koden att klistra in där.',
  because: {
    measured: 'Mätt:',
    few: 'Få svar: fråga fler med',
    low_response: 'Knappt någon svarar: prova',
    possibly_biased: 'Ensidigt: fråga en del av alla med',
    no_answers: 'Ingen svarar: prova',
    no_survey: 'Ingen frågar: börja med',
  },
  rest: (n) => `${n} till`,
};

/** The words of the walk in Swedish. */
export const walk: typeof englishWalk = {
  title: 'Gå kundresan',
  help: 'Varje enkät som era kunder möter den, i ordning. Det du svarar här är ett prov och räknas aldrig.',
  none: 'Ingen enkät har besvarats än: det finns inget att gå igenom.',
  at: (here, all) => `Stopp ${here} av ${all}`,
  open: 'Öppna enkäten i en ny flik',
  next: 'Nästa',
  back: 'Tillbaka',
  end: 'Det här är sista stoppet.',
};
