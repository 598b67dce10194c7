import type { Condition, SurveyDefinition } from '../survey/types.js';
import type { SurveyState } from '../survey/walk.js';
import type { Words } from '../survey/words.js';
import type { QuestionKind } from './kinds/question-kind.js';
import type { PageForm } from './page-form.js';
import type { SurveyRun } from './survey-run.js';

/** Where a survey comes from, with everything that asking it takes: the element itself, or what it was given. */
export interface SurveySource {
  /** The kinds of question that it asks. */
  readonly kinds: Readonly<Record<string, QuestionKind>>;
  /** Fetches the words of kinds beyond `nps` and `text`, where there are any. */
  moreWords?(lang: string): Promise<Partial<Words>>;
  /** What is asked, in a language. */
  ownSurvey(words: Words): SurveyDefinition;
  /** Whether a condition holds for what was answered so far. Without it none does. */
  fits?(condition: Condition, run: SurveyRun): boolean;
  /** A run of its own, such as one that goes on where it was left. */
  begin?(definition: SurveyDefinition, state: SurveyState): SurveyRun;
  /** What was answered so far, for later texts: `answer:<question>` and its words. */
  said?(run: SurveyRun, words: Words): Readonly<Record<string, string>>;
  /** Draws what stands above the questions of a page. */
  above?(form: PageForm): unknown;
}
