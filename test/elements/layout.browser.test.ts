import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { ExitPoll } from '../../src/elements/exit-poll.js';
import { FeedbackTab } from '../../src/elements/feedback-tab.js';
import { NpsSurvey } from '../../src/elements/nps-survey.js';
import type { SurveyElement } from '../../src/elements/survey-element.js';
import { onlyIn } from '../helpers/engine.js';
import { inside, placed, radio, submit, until } from '../helpers/survey.js';

customElements.define('nps-survey', NpsSurvey);
customElements.define('exit-poll', ExitPoll);
customElements.define('feedback-tab', FeedbackTab);

/** Every control that a finger may aim at: for a radio button its whole label. */
function targets(element: SurveyElement): DOMRect[] {
  return [
    ...element.renderRoot.querySelectorAll(
      'label:has(input[type=radio], input[type=checkbox]), button, textarea',
    ),
  ]
    .map((target) => target.getBoundingClientRect())
    .filter(({ width }) => width > 0);
}

function overflows(element: SurveyElement): string[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>('.card *')]
    .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0)
    .map((part) => `${part.localName}.${part.className}: ${part.textContent?.trim() ?? ''}`);
}

afterEach(async () => {
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
});

onlyIn(['chromium', 'firefox'], 'setViewport', () => {
  describe('on a phone of 320 px', () => {
    beforeEach(() => setViewport({ width: 320, height: 568 }));
    afterEach(() => setViewport({ width: 1280, height: 800 }));

    for (const lang of ['en', 'sv', 'ar']) {
      for (const markup of [
        `<nps-survey endpoint="/endpoint/ok" lang="${lang}"></nps-survey>`,
        `<exit-poll endpoint="/endpoint/ok" lang="${lang}"></exit-poll>`,
      ]) {
        const tag = /<([\w-]+)/.exec(markup)?.[1] ?? '';
        it(`${tag} fits in ${lang}, with targets of 44 px`, async () => {
          const element = await placed<SurveyElement>(markup);
          expect(document.documentElement.scrollWidth).to.equal(320);
          expect(overflows(element)).to.deep.equal([]);
          for (const { width, height } of targets(element)) {
            expect(width).to.be.at.least(44);
            expect(height).to.be.at.least(44);
          }
        });
      }

      it(`the panel of feedback-tab fits in ${lang} with all its problems`, async () => {
        const element = await placed<FeedbackTab>(
          `<feedback-tab endpoint="/endpoint/ok" privacy-url="/privacy" lang="${lang}"></feedback-tab>`,
        );
        inside(element, '.tab').click();
        await until(() => element.renderRoot.querySelector('.panel') !== null, element);
        submit(element);
        await until(() => element.renderRoot.querySelector('.problem') !== null, element);
        const box = inside(element, '.panel');
        const panel = box.getBoundingClientRect();
        expect(panel.left).to.be.at.least(0);
        expect(panel.right).to.be.at.most(320);
        expect(panel.top).to.be.at.least(0);
        expect(panel.bottom).to.be.at.most(568);
        expect(overflows(element)).to.deep.equal([]);
      });
    }

    it('shows 0 and 10 at once, in two rows', async () => {
      const element = await placed<NpsSurvey>('<nps-survey endpoint="/endpoint/ok" lang="en"></nps-survey>');
      const zero = radio(element, 0).getBoundingClientRect();
      const ten = radio(element, 10).getBoundingClientRect();
      expect(ten.top).to.be.greaterThan(zero.top);
      expect(ten.bottom).to.be.at.most(568);
    });
  });

  it('the scale is one row where there is room', async () => {
    await setViewport({ width: 1280, height: 800 });
    const element = await placed<NpsSurvey>('<nps-survey endpoint="/endpoint/ok" lang="en"></nps-survey>');
    expect(radio(element, 10).getBoundingClientRect().top).to.equal(
      radio(element, 0).getBoundingClientRect().top,
    );
  });
});

describe('reading direction', () => {
  it('puts 0 at the inline start', async () => {
    const english = await placed<NpsSurvey>('<nps-survey endpoint="/endpoint/ok" lang="en"></nps-survey>');
    const arabic = await placed<NpsSurvey>('<nps-survey endpoint="/endpoint/ok" lang="ar"></nps-survey>');
    const left = (element: NpsSurvey, score: number): number =>
      radio(element, score).getBoundingClientRect().left;
    expect(left(english, 0)).to.be.lessThan(left(english, 5));
    expect(left(arabic, 0)).to.be.greaterThan(left(arabic, 5));
  });
});

describe('the style of the page', () => {
  for (const [name, rules] of [
    ['hides everything', '* { display: none !important; opacity: 0 !important }'],
    [
      'shrinks all text',
      'html { font-size: 3px } * { font-size: 3px !important; letter-spacing: 9px !important }',
    ],
    ['takes pointers away', 'nps-survey { pointer-events: none !important; visibility: hidden !important }'],
    [
      'styles bare tags',
      'label, button, input, fieldset, legend { border: 9px solid red; position: absolute; inset: 0 }',
    ],
  ] as const) {
    it(`that ${name} does not reach into a survey`, async () => {
      const plain = await placed<NpsSurvey>('<nps-survey endpoint="/endpoint/ok" lang="en"></nps-survey>');
      const { height } = inside(plain, '.card').getBoundingClientRect();
      const { left } = radio(plain, 7).getBoundingClientRect();
      document.body.replaceChildren();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules.replace(/\* \{ display: none/, 'nps-survey { display: none'));
      document.adoptedStyleSheets = [sheet];
      const styled = await placed<NpsSurvey>('<nps-survey endpoint="/endpoint/ok" lang="en"></nps-survey>');
      expect(inside(styled, '.card').getBoundingClientRect().height).to.equal(height);
      expect(radio(styled, 7).getBoundingClientRect().left).to.equal(left);
      const seen = getComputedStyle(inside(styled, '.card'));
      expect(seen.visibility).to.equal('visible');
      expect(seen.pointerEvents).to.equal('auto');
    });
  }

  it('changes the looks by custom properties', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('nps-survey { --kundresa-accent: rgb(1, 2, 3); --kundresa-radius: 0 }');
    document.adoptedStyleSheets = [sheet];
    const element = await placed<NpsSurvey>('<nps-survey endpoint="/endpoint/ok" lang="en"></nps-survey>');
    expect(getComputedStyle(inside(element, '.submit')).backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(inside(element, '.card')).borderRadius).to.equal('0px');
  });
});

onlyIn('chromium', 'emulateMedia', () => {
  it('a visitor who prefers dark gets a dark survey', async () => {
    const element = await placed<NpsSurvey>('<nps-survey endpoint="/endpoint/ok" lang="en"></nps-survey>');
    const background = (): string => getComputedStyle(inside(element, '.card')).backgroundColor;
    await emulateMedia({ colorScheme: 'light' });
    const light = background();
    await emulateMedia({ colorScheme: 'dark' });
    expect(background()).to.not.equal(light);
    element.theme = 'light';
    await element.updateComplete;
    expect(background()).to.equal(light);
    await emulateMedia({ colorScheme: 'light' });
  });

  it('the chosen score can be told apart in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const element = await placed<NpsSurvey>('<nps-survey endpoint="/endpoint/ok" lang="en"></nps-survey>');
    radio(element, 4).click();
    await element.updateComplete;
    const looks = (score: number): string =>
      getComputedStyle(radio(element, score).nextElementSibling ?? element).outlineStyle;
    expect(looks(4)).to.not.equal(looks(5));
    await emulateMedia({ forcedColors: 'none' });
  });
});
