import type { Answer, AnswerValue, ConsentGiven, SurveyResponse } from '../wire/types.js';
import { questionsAsked, type SurveyState } from './flow.js';
import { consented } from './kinds/contact.js';
import { shownOptions } from './shuffle.js';
import type { Question, SurveyDefinition } from './types.js';

/** What a response carries besides its answers: who made it, when, where, with which tags. */
export type Envelope = Omit<
  SurveyResponse,
  'type' | 'v' | 'status' | 'answers' | 'consent' | 'survey' | 'surveyVersion'
>;

/**
 * The response so far. Holds the answers of the pages gone through and no others; `complete` when
 * the survey has ended. Optional fields are absent unless something was given.
 */
export function responseSoFar(
  definition: SurveyDefinition,
  state: SurveyState,
  envelope: Envelope,
): SurveyResponse {
  const asked = questionsAsked(definition, state);
  const consent = consentGiven(asked, state);
  return {
    type: 'response',
    v: 1,
    survey: definition.id,
    ...(definition.version === undefined ? {} : { surveyVersion: definition.version }),
    ...envelope,
    status: state.ended ? 'complete' : 'partial',
    answers: asked.flatMap((question) => answerTo(question, state)),
    ...(consent ? { consent } : {}),
  };
}

function answerTo(question: Question, state: SurveyState): Answer[] {
  const given = state.answers[question.id];
  if (!given) return [];
  return [
    {
      question: question.id,
      kind: question.kind,
      ...(question.measure === undefined ? {} : { measure: question.measure }),
      value: trimmed(given.value),
      ...(given.other === undefined ? {} : { other: given.other.trim() }),
      ...(question.kind === 'choice'
        ? { shown: shownOptions(question, state.seed).map((option) => option.id) }
        : {}),
    },
  ];
}

/** Text without the space around it, also within a contact. */
function trimmed(value: AnswerValue): AnswerValue {
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, typeof part === 'string' ? part.trim() : part]),
  );
}

function consentGiven(asked: readonly Question[], state: SurveyState): ConsentGiven | undefined {
  const agreed = asked.find(
    (question) => question.kind === 'contact' && consented(state.answers[question.id]),
  );
  return agreed?.kind === 'contact' ? { contact: agreed.consentVersion } : undefined;
}
