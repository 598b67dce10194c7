import type { ScaleWords } from '../../survey/words.js';

/** Norwegian Bokmål. */
export default {
  csat: ['Svært misfornøyd', 'Misfornøyd', 'Verken eller', 'Fornøyd', 'Svært fornøyd'],
  csat4: ['Svært dårlig', 'Dårlig', 'Bra', 'Svært bra'],
  agree: ['Helt uenig', 'Uenig', 'Verken eller', 'Enig', 'Helt enig'],
  stars: '{n} av {of} stjerner',
  up: 'Bra',
  down: 'Ikke bra',
  yes: 'Ja',
  partly: 'Delvis',
  no: 'Nei',
  newTab: 'åpnes i en ny fane',
  several: 'Du kan velge flere.',
  exactly: 'Nøyaktig {min}.',
  between: 'Fra {min} til {max}.',
  atLeast: 'Minst {min}.',
  atMost: 'Høyst {max}.',
  earlier: 'Flytt {item} opp',
  later: 'Flytt {item} ned',
  moved: '{item}: plass {n} av {of}',
  orderNeeded: 'Velg ett alternativ for hver plass, ingen to ganger.',
  myOrder: 'Dette er min rekkefølge',
  place: 'Plass {n}',
  clear: 'Fjern svaret',
  decline: 'Vil helst ikke svare',
} satisfies ScaleWords;
