import type { ScaleWords } from '../../survey/words.js';

/** What only the rarer kinds say. */
export const rare = {
  csat4: ['Very bad', 'Bad', 'Good', 'Very good'],
  newTab: 'opens in a new tab',
  earlier: 'Move {item} up',
  later: 'Move {item} down',
  moved: '{item}: place {n} of {of}',
  orderNeeded: 'Choose a different one for each place.',
  myOrder: 'This is my order',
  place: 'Place {n}',
} satisfies Partial<ScaleWords>;

/** What the other kinds say. */
export const usual = {
  csat: ['Very dissatisfied', 'Dissatisfied', 'Neither', 'Satisfied', 'Very satisfied'],
  agree: ['Disagree strongly', 'Disagree', 'Neither', 'Agree', 'Agree strongly'],
  stars: '{n} of {of} stars',
  up: 'Good',
  down: 'Not good',
  yes: 'Yes',
  partly: 'Partly',
  no: 'No',
  several: 'You may choose several.',
  exactly: 'Exactly {min}.',
  between: 'From {min} to {max}.',
  atLeast: 'At least {min}.',
  atMost: 'At most {max}.',
  clear: 'Clear answer',
  decline: 'Prefer not to answer',
} satisfies Partial<ScaleWords>;

/** English. */
export default { ...rare, ...usual } satisfies ScaleWords;
