import type { Answer, AnswerValue, ConsentGiven, SurveyResponse } from '../wire/types.js';
import { pageOf, questionsAsked, type SurveyState } from './walk.js';
import type { AnswerKinds } from './kinds/answer-kind.js';
import { present } from './present.js';
import { serialise } from './serialise.js';
import type { Question, SurveyDefinition } from './types.js';

/** A survey as far as one visitor has come. */
export interface Progress {
  readonly definition: SurveyDefinition;
  readonly state: SurveyState;
  readonly kinds: AnswerKinds;
}

/** What a response carries besides its answers: who made it, when, where, with which tags. */
export type Envelope = Omit<
  SurveyResponse,
  'type' | 'v' | 'status' | 'answers' | 'consent' | 'survey' | 'surveyVersion'
>;

/**
 * The response so far. Holds the answers of the pages gone through and no others; `complete` when
 * the survey has ended. Optional fields are absent unless something was given.
 */
export function responseSoFar(progress: Progress, envelope: Envelope): SurveyResponse {
  const { definition, state, kinds } = progress;
  const asked = questionsAsked(definition, state);
  const consent: ConsentGiven = Object.assign(
    {},
    ...asked.map((question) => {
      const given = state.answers[question.id];
      return given && kinds[question.kind]?.consent?.(question, given);
    }),
  );
  return {
    type: 'response',
    v: 1,
    survey: definition.id,
    ...present({ surveyVersion: definition.version }),
    ...envelope,
    status: pageOf(definition, state) ? 'partial' : 'complete',
    answers: asked.flatMap((question) => answerTo(question, progress)),
    ...(consent.contact ? { consent } : {}),
  };
}

function answerTo(question: Question, { state, kinds }: Progress): Answer[] {
  const { id, kind, measure } = question;
  const given = state.answers[id];
  if (!given || given.declined) return [];
  const shown = kinds[kind]?.shown?.(question, state.seed);
  const value = trimmed(given.value);
  return [{ question: id, kind, value, ...present({ measure, other: given.other?.trim(), shown }) }];
}

/** Text without the space around it, also within a contact. */
function trimmed(value: AnswerValue): AnswerValue {
  return JSON.parse(serialise(value), (_, part) => (typeof part === 'string' ? part.trim() : part));
}
