import type { ScaleWords } from '../../survey/words.js';

/** Danish. */
export default {
  csat: ['Meget utilfreds', 'Utilfreds', 'Hverken eller', 'Tilfreds', 'Meget tilfreds'],
  csat4: ['Meget dårligt', 'Dårligt', 'Godt', 'Meget godt'],
  agree: ['Helt uenig', 'Uenig', 'Hverken eller', 'Enig', 'Helt enig'],
  stars: '{n} af {of} stjerner',
  up: 'Godt',
  down: 'Ikke godt',
  yes: 'Ja',
  partly: 'Delvist',
  no: 'Nej',
  newTab: 'åbner i en ny fane',
  several: 'Du kan vælge flere.',
  exactly: 'Præcis {min}.',
  between: 'Fra {min} til {max}.',
  atLeast: 'Mindst {min}.',
  atMost: 'Højst {max}.',
  earlier: 'Flyt {item} op',
  later: 'Flyt {item} ned',
  moved: '{item}: plads {n} af {of}',
  orderNeeded: 'Vælg en mulighed til hver plads, ingen af dem to gange.',
  myOrder: 'Dette er min rækkefølge',
  place: 'Plads {n}',
  clear: 'Ryd svaret',
  decline: 'Vil helst ikke svare',
} satisfies ScaleWords;
