export { npsBand } from './band.js';
export { holds, type Known } from './condition.js';
export {
  begin,
  isLast,
  pageOf,
  problemsOn,
  questionsAsked,
  step,
  type Act,
  type SurveyState,
} from './flow.js';
export type { AnswerKind, Given, Problem } from './kinds/answer-kind.js';
export { answerKinds } from './kinds/index.js';
export { exitPoll, type ExitPollOptions } from './ready/exit-poll.js';
export { contactConsentVersion, feedbackSurvey } from './ready/feedback.js';
export { npsSurvey } from './ready/nps.js';
export { responseSoFar, type Envelope } from './response.js';
export { shownOptions } from './shuffle.js';
export { fill, inLanguage } from './text.js';
export type * from './types.js';
export type { Words } from './words.js';
