export { createClient } from './client/index.js';
export type * from './client/types.js';
export { ExitPoll } from './elements/exit-poll.js';
export { FeedbackTab } from './elements/feedback-tab.js';
export { NpsSurvey } from './elements/nps-survey.js';
export { SurveyElement } from './elements/survey-element.js';
export { SurveyEvent, type SurveyEventFields, type SurveyEventMap } from './elements/survey-event.js';
export type * from './survey/types.js';
export type * from './wire/types.js';
