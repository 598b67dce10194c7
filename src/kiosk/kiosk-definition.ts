import { isPicture } from '../survey/is-picture.js';
import type { Page, Question, SurveyDefinition } from '../survey/types.js';

/** Kinds that are answered by one touch. */
const touched = ['nps', 'csat', 'csat4', 'ces', 'agree', 'stars', 'thumbs', 'yes-no', 'choice'] as const;

/** A question that is answered by one touch. */
export type TouchQuestion = Extract<Question, { kind: (typeof touched)[number] }>;

/** A question that a kiosk can ask. */
export type KioskQuestion = TouchQuestion | Extract<Question, { kind: 'choices' | 'text' | 'info' }>;

/** Whether a touch answers it and goes on. */
export function isTouched(question: Question): question is TouchQuestion {
  return touched.some((kind) => kind === question.kind);
}

export interface KioskDefinitionOptions {
  /** Ask for free text, which needs a keyboard on the screen. */
  text: boolean;
}

/**
 * The survey as a kiosk asks it: one question a page, and none that asks for personal data, needs a
 * keyboard, or leads away. Pages keep their ids and their rules, so that branches lead where they led;
 * undefined when nothing is left to ask.
 */
export function kioskDefinition(
  definition: SurveyDefinition,
  { text }: KioskDefinitionOptions,
): SurveyDefinition | undefined {
  const asks = ({ kind }: Question): boolean =>
    touched.some((each) => each === kind) ||
    kind === 'choices' ||
    kind === 'info' ||
    (kind === 'text' && text);
  const pages = definition.pages.flatMap((page) => pagesOf(page, page.questions.filter(asks)));
  const isAsked = pages.some(({ questions }) => questions.some(({ kind }) => kind !== 'info'));
  return isAsked ? { ...definition, pages } : undefined;
}

/** A page for each question. The first has the id that rules lead to, the last the rules that lead on. */
function pagesOf({ id, next }: Page, questions: readonly Question[]): Page[] {
  // A page that nothing is left of still decides where to go.
  const groups = questions.length > 0 ? questions.map((question) => [plain(question)]) : [[]];
  return groups.map((group, place) => ({
    id: place === 0 ? id : `${id}/${place}`,
    questions: group,
    ...(next && place === groups.length - 1 ? { next } : {}),
  }));
}

/** An option that opens a field is an option, and a picture that cannot be shown is none. */
function plain(question: Question): Question {
  if (question.kind === 'choice' || question.kind === 'choices') {
    return { ...question, options: question.options.map((option) => ({ ...option, other: false })) };
  }
  if (question.kind === 'info' && question.picture && !isPicture(question.picture.src)) {
    const { picture: _, ...rest } = question;
    return rest;
  }
  return question;
}
