import {
  exitPoll,
  feedbackSurvey,
  npsSurvey,
  type SurveyDefinition,
  type Words,
} from '../../survey/index.js';
import type { Link } from './link.js';

/** What a survey is made from: the language's words, what the link says, and what the operator set. */
export interface SurveyMaterial {
  words: Words;
  link: Link;
  /** Address of the privacy notice; without it no contact is asked for. */
  privacyUrl: string | undefined;
}

/** The surveys that have a page, by the last part of its address: the same definitions as the elements'. */
const surveys: Readonly<Record<string, (material: SurveyMaterial) => SurveyDefinition>> = {
  nps: ({ words }) => npsSurvey(words),
  'exit-poll': ({ link }) => exitPoll({ question: link.question }),
  feedback: ({ privacyUrl }) => feedbackSurvey({ privacyUrl }),
};

/** The definition of a survey by its name; undefined when there is none. */
export function surveyNamed(name: string, material: SurveyMaterial): SurveyDefinition | undefined {
  return Object.hasOwn(surveys, name) ? surveys[name]?.(material) : undefined;
}

/** The names of all of them. */
export const surveyNames: readonly string[] = Object.keys(surveys);
