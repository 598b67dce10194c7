import type { TemplateResult } from 'lit';
import type { AnswerKind, Given, Problem } from '../../survey/kinds/answer-kind.js';
import type { Condition, Question, Text } from '../../survey/types.js';
import type { Words } from '../../survey/words.js';

/** What a question is shown with. */
export interface QuestionView {
  readonly words: Words;
  /** A text in the language shown, its names filled in. */
  readonly say: (text: Text) => string;
  /** Whether something that depends on the answers so far is meant. */
  readonly fits: (one: { readonly if: Condition }) => boolean;
  /** The title to show: the wording that fits the answers so far. */
  readonly title: string;
  readonly given: Given | undefined;
  readonly problem: Problem | undefined;
  /** Decides the order of shuffled options. */
  readonly seed: number;
}

/**
 * One kind of question: shows it, reads its answer, checks its answer. Elements know kinds by this
 * alone; a further kind is a further file. Only native controls, named as `AnswerKind` says.
 */
export interface QuestionKind extends AnswerKind {
  render(question: Question, view: QuestionView): TemplateResult;
}
