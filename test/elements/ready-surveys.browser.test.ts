import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { readySurvey, readySurveys } from '../../src/survey/ready/index.js';
import type { Question, SurveyDefinition } from '../../src/survey/types.js';
import { AnySurvey } from '../helpers/any-survey.js';
import { onlyIn } from '../helpers/engine.js';
import { until } from '../helpers/survey.js';

customElements.define('any-survey', AnySurvey);

const found = await Promise.all(Object.keys(readySurveys).map(readySurvey));
const surveys = found.filter((survey) => survey !== undefined);

onlyIn(['chromium', 'firefox'], 'setViewport', () => {
  describe('on a phone of 320 px', () => {
    beforeEach(() => setViewport({ width: 320, height: 640 }));
    afterEach(() => {
      document.body.replaceChildren();
      return setViewport({ width: 1280, height: 800 });
    });

    for (const lang of ['sv', 'ar', 'de', 'ja'])
      for (const survey of surveys)
        it(`every page of ${survey.id} fits in ${lang}, and runs the right way`, async () => {
          for (const page of pagesOf(survey, lang)) {
            const element = await asking(page, lang);
            const { scrollWidth, clientWidth } = document.documentElement;
            expect(scrollWidth).to.equal(clientWidth);
            expect(overflows(element)).to.deep.equal([]);
            const direction = lang === 'ar' ? 'rtl' : 'ltr';
            for (const question of element.renderRoot.querySelectorAll('.question'))
              expect(getComputedStyle(question).direction).to.equal(direction);
            element.remove();
          }
        });
  });
});

async function asking(page: readonly Question[], lang: string): Promise<AnySurvey> {
  const element = new AnySurvey();
  element.lang = lang;
  element.endpoint = '/endpoint/ok';
  element.pages = [page];
  document.body.append(element);
  await until(() => element.renderRoot.querySelectorAll('.question').length === page.length, element);
  return element;
}

/** What each page asks in one language; a question with several wordings stands there once for each. */
function pagesOf(survey: SurveyDefinition, lang: string): readonly (readonly Question[])[] {
  const { pages } = JSON.parse(JSON.stringify(survey), (_, value: unknown) =>
    isInLanguages(value) ? value[lang] : value,
  ) as SurveyDefinition;
  return pages.map(({ questions }) =>
    questions.flatMap(({ wordings = [], ...question }) =>
      [question.title, ...wordings.map((wording) => wording.title)].map((title, nth) => {
        const id = `${question.id}-${nth}`;
        return { ...question, id, title };
      }),
    ),
  );
}

function isInLanguages(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === 'object' && value !== null && 'en' in value && 'sv' in value;
}

function overflows(element: AnySurvey): readonly string[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>('.card *:not(.unseen)')]
    .filter((part) => part.clientWidth > 1 && part.scrollWidth > part.clientWidth + 1)
    .map((part) => part.outerHTML);
}
