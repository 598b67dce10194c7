import { nothing, type TemplateResult } from 'lit';
import { face } from '../../elements/kinds/face.js';
import { thumb } from '../../elements/kinds/thumb.js';
import { inDigits } from '../../survey/in-digits.js';
import { stepsOf } from '../../survey/kinds/scale.js';
import { wordsOf } from '../../survey/kinds/word.js';
import { shownOptions } from '../../survey/shuffle.js';
import { stepWords } from '../../survey/step-words.js';
import { fill } from '../../survey/text.js';
import type { ScaleQuestion, Text } from '../../survey/types.js';
import type { Words } from '../../survey/words.js';
import type { TouchQuestion } from '../kiosk-definition.js';
import { star } from './star.js';

/** One thing to touch. */
export interface TouchAnswer {
  value: string | number;
  label: string;
  /** How pleased its face looks, from 0 to 1: it has a colour besides. */
  mood?: number;
  icon?: TemplateResult | typeof nothing;
  /** The picture says it, and the label is for those who do not see it. */
  unlabelled?: boolean;
}

/** How the answers of a question are laid out. */
export type Layout = 'faces' | 'pair' | 'numbers' | 'stars' | 'words';

/** Everything to touch, in its order, and the words at both ends where the answers are numbers. */
export interface TouchAnswers {
  layout: Layout;
  answers: readonly TouchAnswer[];
  ends?: readonly [string, string];
}

/** What the answers are named with. */
export interface Naming {
  words: Required<Words>;
  say: (text: Text) => string;
  seed: number;
}

/** What there is to touch, worst first. */
export function touchAnswers(question: TouchQuestion, naming: Naming): TouchAnswers {
  const { words, say, seed } = naming;
  switch (question.kind) {
    case 'nps':
      return {
        layout: 'numbers',
        answers: numbers(0, 10, words),
        ends: [say(question.low ?? words.nps.low), say(question.high ?? words.nps.high)],
      };
    case 'ces': {
      const texts = stepWords(question, words).map(say);
      return { layout: 'numbers', answers: numbers(1, 7, words), ends: [texts[0] ?? '', texts.at(-1) ?? ''] };
    }
    case 'csat':
    case 'csat4':
    case 'agree':
      return { layout: 'faces', answers: steps(question, naming) };
    case 'stars':
      return { layout: 'stars', answers: stars(stepsOf(question), words) };
    case 'thumbs':
    case 'yes-no':
      return {
        layout: 'pair',
        answers: wordsOf(question).map((value) => ({
          value,
          label: words[value],
          icon: value === 'up' || value === 'down' ? thumb(value) : nothing,
        })),
      };
    default:
      return {
        layout: 'words',
        answers: shownOptions(question, seed).map(({ id, label }) => ({ value: id, label: say(label) })),
      };
  }
}

function numbers(first: number, last: number, words: Words): TouchAnswer[] {
  return Array.from({ length: last - first + 1 }, (_, place) => ({
    value: first + place,
    label: inDigits(first + place, words),
  }));
}

function steps(question: ScaleQuestion, { words, say }: Naming): TouchAnswer[] {
  const texts = stepWords(question, words);
  return texts.map((text, place) => {
    const mood = place / (texts.length - 1);
    const label = say(text);
    return { value: place + 1, label, ...(question.kind === 'agree' ? {} : { mood, icon: face(mood) }) };
  });
}

function stars(of: number, words: Required<Words>): TouchAnswer[] {
  return Array.from({ length: of }, (_, place) => ({
    value: place + 1,
    label: fill(words.stars, { n: inDigits(place + 1, words), of: inDigits(of, words) }),
    icon: star(),
    unlabelled: true,
  }));
}
