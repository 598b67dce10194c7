import { stepsOf } from './kinds/scale.js';
import { wordsOf } from './kinds/word.js';
import type { Question } from './types.js';

/** Every single value that may be given to a question; undefined where there is no end to them. */
export function valuesOf(question: Question): readonly (string | number | boolean)[] | undefined {
  switch (question.kind) {
    case 'nps':
      return Array.from({ length: 11 }, (_, score) => score);
    case 'csat':
    case 'csat4':
    case 'ces':
    case 'agree':
    case 'stars':
      return oneTo(stepsOf(question));
    case 'matrix':
      return oneTo(question.scale === 'ces' ? 7 : 5);
    case 'thumbs':
    case 'yes-no':
      return wordsOf(question);
    case 'choice':
    case 'choices':
    case 'rank':
      return question.options.map(({ id }) => id);
    case 'consent':
      return [true];
    default:
      return undefined;
  }
}

function oneTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, place) => place + 1);
}
