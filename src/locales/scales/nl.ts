import type { ScaleWords } from '../../survey/words.js';

/** Dutch. */
export default {
  csat: ['Zeer ontevreden', 'Ontevreden', 'Neutraal', 'Tevreden', 'Zeer tevreden'],
  csat4: ['Zeer slecht', 'Slecht', 'Goed', 'Zeer goed'],
  agree: ['Helemaal mee oneens', 'Mee oneens', 'Neutraal', 'Mee eens', 'Helemaal mee eens'],
  stars: '{n} van de {of} sterren',
  up: 'Goed',
  down: 'Niet goed',
  yes: 'Ja',
  partly: 'Gedeeltelijk',
  no: 'Nee',
  newTab: 'opent in een nieuw tabblad',
  several: 'Je kunt er meer dan één kiezen.',
  exactly: 'Precies {min}.',
  between: 'Van {min} tot en met {max}.',
  atLeast: 'Minstens {min}.',
  atMost: 'Hoogstens {max}.',
  earlier: '{item} omhoog',
  later: '{item} omlaag',
  moved: '{item}: plaats {n} van {of}',
  orderNeeded: 'Kies voor elke plaats iets anders.',
  myOrder: 'Dit is mijn volgorde',
  place: 'Plaats {n}',
  clear: 'Antwoord wissen',
  decline: 'Zeg ik liever niet',
} satisfies ScaleWords;
