import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { ExitPoll } from '../../src/elements/exit-poll.js';
import { FeedbackTab } from '../../src/elements/feedback-tab.js';
import { NpsSurvey } from '../../src/elements/nps-survey.js';
import type { SurveyElement } from '../../src/elements/survey-element.js';
import flowEn from '../../src/locales/flow/en.js';
import { languageFile, languages } from '../../src/locales/language-file.js';
import scalesEn from '../../src/locales/scales/en.js';
import { limits } from '../../src/wire/limits.js';
import { AnySurvey } from '../helpers/any-survey.js';
import { expectNoViolations } from '../helpers/axe.js';
import { onlyIn } from '../helpers/engine.js';
import { samples } from '../helpers/question-samples.js';
import { inside, placed, radio, submit, typeInto, until } from '../helpers/survey.js';

customElements.define('nps-survey', NpsSurvey);
customElements.define('exit-poll', ExitPoll);
customElements.define('feedback-tab', FeedbackTab);
customElements.define('any-survey', AnySurvey);

const rightToLeft = ['ar', 'fa', 'he'];
const checkedByAxe = ['ar', 'de', 'fa', 'he', 'ja', 'sv'];

onlyIn(['chromium', 'firefox'], 'setViewport', () => {
  describe('on a phone of 320 px', () => {
    before(() => setViewport({ width: 320, height: 640 }));
    after(() => setViewport({ width: 1280, height: 800 }));
    afterEach(() => document.body.replaceChildren());

    for (const lang of languages) {
      it(`everything fits in ${lang}, and runs the right way`, async () => {
        const elements = [await npsIn(lang), await pollIn(lang), await tabIn(lang), await everyKindIn(lang)];
        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth).to.equal(clientWidth);
        for (const element of elements) {
          expect(overflows(element)).to.deep.equal([]);
          const { lang: shown, dir } = inside(element, '.root');
          expect({ shown, dir }).to.deep.equal({ shown: lang, dir: directionOf(lang) });
        }
      });

      it(`the tab stands whole at the edge in ${lang}`, async () => {
        const element = await placed<FeedbackTab>(
          `<feedback-tab endpoint="/endpoint/ok" lang="${lang}"></feedback-tab>`,
        );
        const { top, bottom, left, right } = inside(element, '.tab').getBoundingClientRect();
        expect(top).to.be.greaterThan(160);
        expect(bottom).to.be.lessThan(480);
        expect(directionOf(lang) === 'ltr' ? right : 320 - left).to.be.closeTo(320, 1);
      });

      it(`the faces of a kiosk fit in ${lang}`, async () => {
        const element = new AnySurvey();
        element.lang = lang;
        element.endpoint = '/endpoint/ok';
        element.pages = [[{ id: 'visit', kind: 'csat4', title: 'Visit' }]];
        document.body.append(element);
        await until(() => element.renderRoot.querySelector('form') !== null, element);
        const words = (await languageFile(lang, 'scales')) ?? scalesEn;
        for (const word of words.csat4) expect(inside(element, 'fieldset').textContent).to.contain(word);
        expect(overflows(element)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.equal(320);
      });

      it(`0 is where ${lang} begins, and 10 is the last`, async () => {
        const element = await npsIn(lang);
        const left = (score: number): number => radio(element, score).getBoundingClientRect().left;
        expect(left(5) > left(0)).to.equal(directionOf(lang) === 'ltr');
        expect(radio(element, 10).getBoundingClientRect().top).to.be.greaterThan(
          radio(element, 0).getBoundingClientRect().top,
        );
      });

      it(`the words of a flow fit on a button in ${lang}`, async () => {
        const { startOver, never, kioskStart, goOn, updates } = (await languageFile(lang, 'flow')) ?? flowEn;
        const element = await npsIn(lang);
        const button = inside(element, '.submit');
        for (const words of [startOver, never, kioskStart, goOn, updates]) {
          button.textContent = words;
          expect(overflows(element)).to.deep.equal([]);
          expect(document.documentElement.scrollWidth).to.equal(320);
        }
      });
    }

    for (const lang of checkedByAxe)
      it(`everybody can use it in ${lang}`, async () => {
        await Promise.all([tabIn(lang), everyKindIn(lang)]);
        await expectNoViolations(document.body, { rules: { region: { enabled: false } } });
      });
  });
});

describe('numbers', () => {
  afterEach(() => document.body.replaceChildren());

  for (const lang of languages)
    it(`the scores in ${lang} have the digits of the language`, async () => {
      const element = await npsIn(lang);
      const ten = radio(element, 10).nextElementSibling;
      expect(ten?.textContent).to.equal(new Intl.NumberFormat(lang).format(10));
    });

  it('none left is a number too', async () => {
    const element = await placed<FeedbackTab>(
      '<feedback-tab endpoint="/endpoint/ok" lang="fa"></feedback-tab>',
    );
    element.open();
    await until(() => element.renderRoot.querySelector('textarea') !== null, element);
    typeInto(element, 'textarea', 'x'.repeat(limits.text));
    await until(
      () => inside(element, '[id$=-left]').textContent?.trim() === '۰ نویسه باقی مانده است',
      element,
    );
  });
});

onlyIn(['chromium', 'firefox'], 'sendKeys', () => {
  for (const [lang, higher, lower] of [
    ['sv', 'ArrowRight', 'ArrowLeft'],
    ['ar', 'ArrowLeft', 'ArrowRight'],
    ['fa', 'ArrowLeft', 'ArrowRight'],
    ['he', 'ArrowLeft', 'ArrowRight'],
  ] as const)
    it(`in ${lang} ${higher} raises the score and ${lower} lowers it`, async () => {
      const element = await npsIn(lang);
      radio(element, 5).click();
      radio(element, 5).focus();
      await sendKeys({ press: higher });
      expect(radio(element, 6).checked).to.equal(true);
      await sendKeys({ press: lower });
      expect(radio(element, 5).checked).to.equal(true);
    });
});

function npsIn(lang: string): Promise<NpsSurvey> {
  return placed<NpsSurvey>(`<nps-survey endpoint="/endpoint/ok" lang="${lang}"></nps-survey>`);
}

async function pollIn(lang: string): Promise<ExitPoll> {
  const element = await placed<ExitPoll>(`<exit-poll endpoint="/endpoint/ok" lang="${lang}"></exit-poll>`);
  await complaining(element);
  return element;
}

async function tabIn(lang: string): Promise<FeedbackTab> {
  const element = await placed<FeedbackTab>(
    `<feedback-tab endpoint="/endpoint/ok" privacy-url="/privacy" lang="${lang}"></feedback-tab>`,
  );
  element.open();
  await until(() => element.renderRoot.querySelector('form') !== null, element);
  await complaining(element);
  return element;
}

/** A survey with a question of each kind, all of them voluntary, on one page. */
async function everyKindIn(lang: string): Promise<AnySurvey> {
  const element = new AnySurvey();
  element.lang = lang;
  element.endpoint = '/endpoint/ok';
  element.pages = [Object.values(samples).map((question) => ({ ...question, decline: true }))];
  document.body.append(element);
  await until(() => element.renderRoot.querySelector('form') !== null, element);
  return element;
}

async function complaining(element: SurveyElement): Promise<void> {
  submit(element);
  await until(() => element.renderRoot.querySelector('.problem') !== null, element);
}

function directionOf(lang: string): 'ltr' | 'rtl' {
  return rightToLeft.includes(lang) ? 'rtl' : 'ltr';
}

function overflows(element: SurveyElement): string[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>('.root, .root *:not(.unseen, svg *)')]
    .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0)
    .map((part) => `${part.localName}.${part.className}: ${part.textContent?.trim() ?? ''}`);
}
