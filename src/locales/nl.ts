import type { CoreWords } from '../survey/words.js';

/** Dutch. */
export default {
  lang: 'nl',
  dir: 'ltr',
  send: 'Versturen',
  next: 'Opslaan en verder',
  back: 'Terug',
  close: 'Sluiten',
  optional: 'optioneel',
  thanks: 'Bedankt voor je antwoord.',
  keptOffline: 'Het is op dit apparaat bewaard en wordt verstuurd zodra je online bent.',
  failed: 'We konden je antwoord niet opslaan. Het staat hier nog.',
  rejected: 'De website kon je antwoord niet aannemen. Het staat hier nog.',
  retry: 'Opnieuw proberen',
  left: 'Resterende tekens: {n}',
  noPersonal: 'Vermeld geen persoonlijke gegevens.',
  needed: 'Kies of schrijf een antwoord.',
  tooLong: 'Maak je antwoord korter.',
  nps: {
    title: 'Hoe waarschijnlijk is het dat je {brand|ons} zou aanbevelen aan een vriend of collega?',
    low: 'Helemaal niet waarschijnlijk',
    high: 'Zeer waarschijnlijk',
    detractor: 'Wat stelde je het meest teleur?',
    passive: 'Wat had het beter gemaakt?',
    promoter: 'Wat vind je het beste?',
  },
} satisfies CoreWords;
