import { present } from './present.js';
import type { Question, SurveyDefinition } from './types.js';

/** What is left out of a survey. */
export interface LeftOut {
  readonly text: boolean;
  readonly contact: boolean;
}

/**
 * A survey without its questions for free text, or for a contact. An option "other" stays and opens no
 * field. Pages stay where they are, so that nobody loses their place; `pastEmptyPages` goes by those on which nothing is
 * left. Pure.
 */
export function withoutPersonal(definition: SurveyDefinition, { text, contact }: LeftOut): SurveyDefinition {
  if (!text && !contact) return definition;
  const isLeftOut = ({ kind }: Question): boolean =>
    (text && kind === 'text') || (contact && (kind === 'contact' || kind === 'consent'));
  const pages = definition.pages.map((page) => ({
    ...page,
    questions: page.questions
      .filter((question) => !isLeftOut(question))
      .map((question) => (text ? withoutFields(question) : question)),
  }));
  return { ...definition, pages };
}

function withoutFields(question: Question): Question {
  if (question.kind !== 'choice' && question.kind !== 'choices') return question;
  return {
    ...question,
    options: question.options.map(({ id, label, pinned }) => ({ id, label, ...present({ pinned }) })),
  };
}
