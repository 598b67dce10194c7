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
} satisfies ScaleWords;
