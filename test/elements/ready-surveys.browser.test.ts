import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { readySurvey, readySurveys } from '../../src/survey/ready/index.js';
import type { Question, SurveyDefinition } from '../../src/survey/types.js';
import { AnySurvey } from '../helpers/any-survey.js';
import { expectNoViolations } from '../helpers/axe.js';
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

    for (const lang of ['sv', 'ar', 'da', 'de', 'fi', 'ja', 'nb'])
      for (const survey of surveys)
        it(`every question of ${survey.id} fits in ${lang}, and runs the right way`, async () => {
          const element = await asking(questionsOf(survey, lang), lang);
          const { scrollWidth, clientWidth } = document.documentElement;
          expect(scrollWidth).to.equal(clientWidth);
          expect(overflows(element)).to.deep.equal([]);
          const direction = lang === 'ar' ? 'rtl' : 'ltr';
          for (const question of element.renderRoot.querySelectorAll('.question'))
            expect(getComputedStyle(question).direction).to.equal(direction);
        });

    for (const survey of surveys)
      it(`${survey.id} can be used by everybody`, async () => {
        await expectNoViolations(await asking(questionsOf(survey, 'ar'), 'ar'));
      });
  });
});

async function asking(questions: readonly Question[], lang: string): Promise<AnySurvey> {
  const element = new AnySurvey();
  element.lang = lang;
  element.endpoint = '/endpoint/ok';
  element.pages = [questions];
  document.body.append(element);
  const drawn = () => element.renderRoot.querySelectorAll('.question').length;
  await until(() => drawn() === questions.length, element);
  return element;
}

/** All that a survey asks, in one language; a question with several wordings stands there once for each. */
function questionsOf(survey: SurveyDefinition, lang: string): readonly Question[] {
  const { pages } = JSON.parse(JSON.stringify(survey), (_, value: unknown) =>
    isInLanguages(value) ? value[lang] : value,
  ) as SurveyDefinition;
  return pages
    .flatMap((page): readonly Question[] => page.questions)
    .flatMap(({ wordings = [], ...question }) =>
      [question.title, ...wordings.map((wording) => wording.title)].map((title, nth) => {
        const id = `${question.id}-${nth}`;
        return { ...question, id, title };
      }),
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
