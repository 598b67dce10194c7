import {
  exitPoll,
  feedbackSurvey,
  npsSurvey,
  type SurveyDefinition,
  type Words,
} from '../../survey/index.js';
import { readySurvey, readySurveys } from '../../survey/ready/index.js';
import type { Link } from './link.js';

/** What a survey is made from: the language's words, what the link says, and what the operator set. */
export interface SurveyMaterial {
  words: Required<Words>;
  link: Link;
  /** Address of the privacy notice; without it no contact is asked for. */
  privacyUrl: string | undefined;
  /** The operator's own surveys, by name; one of a ready-made name takes its place. */
  own: OwnSurveys;
}

/** Surveys that are no part of the library, by the last part of their pages' addresses. */
export type OwnSurveys = Readonly<Record<string, SurveyDefinition>>;

/** The surveys of the elements, by the last part of their pages' addresses: the same definitions. */
const elements: Readonly<Record<string, (material: SurveyMaterial) => SurveyDefinition>> = {
  nps: ({ words }) => npsSurvey(words),
  'exit-poll': ({ words, link }) => exitPoll(words, { question: link.question }),
  feedback: ({ words, privacyUrl }) => feedbackSurvey(words, { privacyUrl }),
};

/**
 * The definition of a survey by its name; undefined when there is none. The operator's own go before
 * those of the elements, and these before the ready-made ones.
 */
export async function surveyNamed(
  name: string,
  material: SurveyMaterial,
): Promise<SurveyDefinition | undefined> {
  if (Object.hasOwn(material.own, name)) return material.own[name];
  if (Object.hasOwn(elements, name)) return elements[name]?.(material);
  return readySurvey(name);
}

/** The names of all of them. */
export function surveyNames(own: OwnSurveys): readonly string[] {
  return [...new Set([...Object.keys(elements), ...Object.keys(own), ...Object.keys(readySurveys)])];
}
