import type { ScaleWords } from '../../survey/words.js';

/** English. */
export default {
  csat: ['Very dissatisfied', 'Dissatisfied', 'Neither', 'Satisfied', 'Very satisfied'],
  csat4: ['Very bad', 'Bad', 'Good', 'Very good'],
  agree: ['Disagree strongly', 'Disagree', 'Neither', 'Agree', 'Agree strongly'],
  stars: '{n} of {of} stars',
  up: 'Good',
  down: 'Not good',
  yes: 'Yes',
  partly: 'Partly',
  no: 'No',
  newTab: 'opens in a new tab',
  several: 'You may choose several.',
  exactly: 'Exactly {min}.',
  between: 'From {min} to {max}.',
  atLeast: 'At least {min}.',
  atMost: 'At most {max}.',
  earlier: 'Move {item} up',
  later: 'Move {item} down',
  moved: '{item}: place {n} of {of}',
  orderNeeded: 'Choose a different one for each place.',
  myOrder: 'This is my order',
  place: 'Place {n}',
  clear: 'Clear answer',
  decline: 'Prefer not to answer',
} satisfies ScaleWords;
