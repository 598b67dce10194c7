import { inDigits } from './in-digits.js';
import { stepsOf } from './kinds/scale.js';
import type { ScaleQuestion, Text } from './types.js';
import type { Words } from './words.js';

/**
 * The words of each step of a scale, the worst first: the question's own, else the language's. A step
 * without words is its number, as are those between the two ends of `ces`.
 */
export function stepWords(question: ScaleQuestion, words: Words): readonly Text[] {
  const steps = stepsOf(question);
  const own = question.labels ?? languagesOwn(question.kind, words);
  return Array.from({ length: steps }, (_, index) => own[index] ?? inDigits(index + 1, words));
}

function languagesOwn(kind: ScaleQuestion['kind'], words: Words): readonly (Text | undefined)[] {
  if (kind === 'stars') return [];
  if (kind !== 'ces') return words[kind] ?? [];
  const [lowest, , , , highest] = words.agree ?? [];
  return [lowest, undefined, undefined, undefined, undefined, undefined, highest];
}
