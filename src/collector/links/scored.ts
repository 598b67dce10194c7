import type { Question, SurveyDefinition, Text, Words } from '../../survey/index.js';
import { fill } from '../../survey/index.js';
import { wordsOf } from '../../survey/kinds/word.js';
import { stepWords } from '../../survey/step-words.js';

/** One answer that can be given by one press in a mail. */
export interface Step {
  readonly value: string;
  /** What stands on it: a number, a face, a star, or its words. */
  readonly sign: string;
  /** What it means, for those who do not see it. */
  readonly words: Text;
}

/** How the steps of a question stand in a mail: side by side, or one below the other. */
export interface Row {
  readonly question: Question;
  readonly steps: readonly Step[];
  readonly stacked: boolean;
}

/** Faces that old phones and mail programs have too: of Unicode 6. */
const faces: Readonly<Record<string, readonly string[]>> = {
  csat: ['😞', '😕', '😐', '😊', '😀'],
  csat4: ['😞', '😕', '😊', '😀'],
};

/** The first question of a survey as what can be pressed in a mail; undefined when it needs more than a press. */
export function rowOf({ pages }: SurveyDefinition, words: Required<Words>): Row | undefined {
  const question = pages[0]?.questions[0];
  if (!question) return undefined;
  const steps = stepsOf(question, words);
  return (
    steps && { question, steps, stacked: ['choice', 'agree', 'thumbs', 'yes-no'].includes(question.kind) }
  );
}

function stepsOf(question: Question, words: Required<Words>): readonly Step[] | undefined {
  switch (question.kind) {
    case 'nps':
      return Array.from({ length: 11 }, (_, score) => numbered(score, endOf(score, question, words)));
    case 'csat':
    case 'csat4':
    case 'ces':
    case 'agree':
    case 'stars':
      return stepWords(question, words).map((text, index, all) => {
        const stars = fill(words.stars, { n: index + 1, of: all.length });
        const own = text === String(index + 1) ? '' : text;
        const said = question.kind === 'stars' && question.labels?.[index] === undefined ? stars : own;
        return { value: String(index + 1), sign: signOf(question.kind, index), words: said };
      });
    case 'thumbs':
    case 'yes-no':
      return wordsOf(question).map((value) => ({ value, sign: '', words: words[value] }));
    case 'choice':
      return question.options
        .filter(({ other }) => !other)
        .map(({ id, label }) => ({ value: id, sign: '', words: label }));
    default:
      return undefined;
  }
}

function numbered(score: number, words: Text): Step {
  return { value: String(score), sign: String(score), words };
}

function endOf(score: number, question: Question & { kind: 'nps' }, { nps }: Required<Words>): Text {
  if (score === 0) return question.low ?? nps.low;
  return score === 10 ? (question.high ?? nps.high) : '';
}

function signOf(kind: string, index: number): string {
  if (kind === 'stars') return '★';
  return faces[kind]?.[index] ?? (kind === 'agree' ? '' : String(index + 1));
}
