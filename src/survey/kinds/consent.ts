import type { ConsentQuestion } from '../types.js';
import type { AnswerKind } from './answer-kind.js';

/** A box that agrees to a text: value is true; a box left empty is no answer. */
export const consent: AnswerKind = {
  read(form, question) {
    return form.has(question.id) ? { value: true } : undefined;
  },
  check(question, given) {
    return question.required && given?.value !== true ? 'agreementNeeded' : undefined;
  },
  consent({ purpose, consentVersion }: ConsentQuestion, given) {
    return given.value === true ? { [purpose]: consentVersion } : undefined;
  },
};
