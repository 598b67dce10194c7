import { common } from '../../src/elements/kinds/common.js';
import { rare } from '../../src/elements/kinds/rare.js';
import { fieldStyles } from '../../src/elements/field.styles.js';
import { matrixStyles } from '../../src/elements/kinds/matrix.styles.js';
import { rankStyles } from '../../src/elements/kinds/rank.styles.js';
import { rareStyles } from '../../src/elements/kinds/rare.styles.js';
import { scaleStyles } from '../../src/elements/kinds/scale.styles.js';
import { voluntaryStyles } from '../../src/elements/kinds/voluntary.styles.js';
import { unseenStyles } from '../../src/elements/kinds/unseen.styles.js';
import { SurveyElement } from '../../src/elements/survey-element.js';
import { surveyStyles } from '../../src/elements/survey.styles.js';
import { loadUsualWords } from '../../src/locales/load-usual-words.js';
import { english } from '../../src/elements/kinds/rare-kinds.js';
import type { Question, SurveyDefinition } from '../../src/survey/types.js';
import { surveyResponse } from '../../src/wire/schema.js';
import { next, settled, submit, until } from './survey.js';

/** An element that asks whatever it is told to: each list of questions is a page. */
export class AnySurvey extends SurveyElement {
  static override styles = [
    surveyStyles,
    fieldStyles,
    scaleStyles,
    rankStyles,
    matrixStyles,
    rareStyles,
    unseenStyles,
    voluntaryStyles,
  ];

  pages: readonly (readonly Question[])[] = [];
  override readonly kinds = { ...common, ...rare };
  override readonly moreWords = async (lang: string) => ({
    ...english,
    ...(await loadUsualWords(lang)),
  });

  override ownSurvey(): SurveyDefinition {
    const pages = this.pages.map((questions, place) => ({ id: `page-${place}`, questions }));
    return { v: 1, id: 'any', pages };
  }
}

/** What may be changed about a question that is asked. */
export type Changes = { readonly lang?: string } & Readonly<Record<string, unknown>>;

/** Puts one question on the page. */
export async function asking(
  question: Question,
  { lang = 'en', ...changes }: Changes = {},
): Promise<AnySurvey> {
  const element = new AnySurvey();
  element.lang = lang;
  element.endpoint = '/endpoint/ok';
  element.pages = [[{ ...question, ...changes }]];
  document.body.append(element);
  await settled(element);
  await until(() => element.renderRoot.querySelector('form') !== null, element);
  return element;
}

/** Presses Send and returns the value that travels, as the wire's schema reads it. */
export async function sentBy(element: AnySurvey): Promise<unknown> {
  const sent = next(element, 'survey-send');
  submit(element);
  const { answers } = surveyResponse.parse((await sent).response);
  return answers[0]?.value;
}
