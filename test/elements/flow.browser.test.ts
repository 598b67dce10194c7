import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { NpsSurvey } from '../../src/elements/nps-survey.js';
import type { SurveyDefinition } from '../../src/survey/types.js';
import { expectNoViolations } from '../helpers/axe.js';
import { onlyIn } from '../helpers/engine.js';
import { inside, next, radio, settled, submit, typeInto, until } from '../helpers/survey.js';

customElements.define('nps-survey', NpsSurvey);

const visit: SurveyDefinition = {
  v: 1,
  id: 'visit',
  pages: [
    {
      id: 'mood',
      questions: [
        { id: 'mood', kind: 'csat', title: { en: 'How was it?', sv: 'Hur var det?' }, required: true },
      ],
      next: [{ if: { question: 'mood', is: 5 }, to: 'why' }],
    },
    { id: 'look', questions: [{ id: 'look', kind: 'info', title: 'Look at {segment|this}.' }] },
    {
      id: 'why',
      questions: [
        { id: 'why', kind: 'text', title: 'Why {answer:mood|that}?', hint: 'About <b>{segment|us}</b>' },
      ],
    },
  ],
  thanks: 'Thanks for {answer:why|nothing}.',
};

interface Asking {
  readonly definition?: SurveyDefinition;
  readonly attributes?: Readonly<Record<string, string>>;
}

async function asking({ definition = visit, attributes = {} }: Asking = {}): Promise<NpsSurvey> {
  const element = document.createElement('nps-survey');
  for (const [name, value] of Object.entries({ lang: 'en', endpoint: '/endpoint/ok', ...attributes }))
    element.setAttribute(name, value);
  element.definition = definition;
  document.body.append(element);
  await settled(element);
  return element;
}

async function answerMood(element: NpsSurvey, mood: number): Promise<void> {
  radio(element, mood).click();
  submit(element);
  await until(() => element.renderRoot.querySelector('[value="5"]') === null, element);
}

const steps = (element: NpsSurvey): string => inside(element, '.progress').textContent?.trim() ?? '';

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
  history.replaceState(null, '', location.pathname + location.search.replace(/&?kundresa\.[^&]*/g, ''));
});

describe('progress', () => {
  it('is said in words, and by a bar of that name', async () => {
    const element = await asking();
    expect(steps(element)).to.equal('Step 1 of 3');
    await answerMood(element, 2);
    expect(steps(element)).to.equal('Step 2 of 3');
    expect(inside<HTMLProgressElement>(element, 'progress').labels?.[0]?.textContent).to.contain('Step 2');
  });

  it('counts what a branch leaves out no longer', async () => {
    const element = await asking();
    await answerMood(element, 5);
    expect(steps(element)).to.equal('Step 2 of 2');
  });

  it('is not shown for two pages', async () => {
    const element = await asking({ definition: { ...visit, pages: visit.pages.slice(1) } });
    expect(element.renderRoot.querySelector('.progress')).to.equal(null);
  });
});

describe('texts', () => {
  it('are filled in from answers and context, as text and never as HTML', async () => {
    const element = await asking({ attributes: { 'data-context-segment': '<i>b2b</i>' } });
    await answerMood(element, 5);
    expect(inside(element, '.title').textContent).to.equal('Why Very satisfied?');
    expect(inside(element, '.card').textContent).to.contain('About <b><i>b2b</i></b>');
    expect(element.renderRoot.querySelector('b,i')).to.equal(null);
    typeInto(element, 'textarea', '<img src=x>');
    const complete = next(element, 'survey-complete');
    submit(element);
    expect((await complete).response?.context).to.deep.equal({ segment: '<i>b2b</i>' });
    await until(() => element.renderRoot.querySelector('[part=thanks]') !== null, element);
    expect(inside(element, '[part=thanks]').textContent?.trim()).to.equal('Thanks for <img src=x>.');
  });
});

describe('focus', () => {
  it('goes to what is to be looked at on a page without controls', async () => {
    const element = await asking();
    await answerMood(element, 1);
    await until(() => element.shadowRoot?.activeElement === inside(element, '.title'), element);
  });
});

describe('a survey left halfway', () => {
  const consent = { consent: 'storage' };

  it('goes on after a reload with the next revision of the same response', async () => {
    const first = await asking({ attributes: consent });
    const sent = next(first, 'survey-send');
    await answerMood(first, 5);
    const { response } = await sent;
    first.remove();
    const second = await asking({ attributes: consent });
    expect(inside(second, '.title').textContent).to.equal('Why Very satisfied?');
    expect(inside(second, '.resumed').textContent).to.contain('where you left off');
    const complete = next(second, 'survey-complete');
    submit(second);
    const { response: last } = await complete;
    expect(last).to.include({ id: response?.id, revision: 2, status: 'complete' });
    expect(last?.answers[0]?.value).to.equal(5);
    await until(() => localStorage.length === 0, second);
  });

  it('can be started over, and then holds nothing of before', async () => {
    const first = await asking({ attributes: consent });
    await answerMood(first, 5);
    first.remove();
    const second = await asking({ attributes: consent });
    inside(second, '.over').click();
    await until(() => second.renderRoot.querySelector('[value="5"]') !== null, second);
    expect(radio(second, 5).checked).to.equal(false);
    expect(second.renderRoot.querySelector('.resumed')).to.equal(null);
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  it('leaves nothing without consent, after a dismissal, or after a day', async () => {
    await answerMood(await asking(), 5);
    expect(Object.keys(localStorage)).to.deep.equal([]);

    const dismissed = await asking({ attributes: consent });
    await answerMood(dismissed, 5);
    expect(Object.keys(localStorage)).to.deep.equal(['kundresa:resume:visit']);
    dismissed.dismiss();
    await dismissed.updateComplete;
    expect(Object.keys(localStorage)).to.deep.equal([]);

    await answerMood(await asking({ attributes: consent }), 5);
    const { now } = Date;
    Date.now = () => now() + 86_400_001;
    const late = await asking({ attributes: consent });
    Date.now = now;
    expect(radio(late, 5).checked).to.equal(false);
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  it('is begun anew where it was left at a page that there is not', async () => {
    const first = await asking({ attributes: consent });
    await answerMood(first, 1);
    first.remove();
    const kept: { state: object } = JSON.parse(localStorage.getItem('kundresa:resume:visit') ?? '{}');
    const elsewhere = { ...kept, state: { ...kept.state, path: [99] } };
    localStorage.setItem('kundresa:resume:visit', JSON.stringify(elsewhere));
    const second = await asking({ attributes: consent });
    expect(inside(second, '.title').textContent).to.equal('How was it?');
    expect(second.renderRoot.querySelector('.resumed')).to.equal(null);
    second.dismiss();
  });

  it('is begun anew where what was kept makes no sense', async () => {
    for (const kept of ['{', 'null', '{"at":1}', JSON.stringify({ at: Date.now(), asked: 1, state: {} })]) {
      localStorage.setItem('kundresa:resume:visit', kept);
      const element = await asking({ attributes: consent });
      expect(inside(element, '.title').textContent).to.equal('How was it?');
      element.remove();
    }
  });
});

describe('the address of the page', () => {
  it('fills in answers of a survey from elsewhere and of an own one, and submits nothing', async () => {
    history.replaceState(null, '', `${location.pathname}${location.search}&kundresa.mood=4&kundresa.score=0`);
    let sent = 0;
    const given = await asking();
    const own = document.createElement('nps-survey');
    own.lang = 'en';
    document.body.append(own);
    await settled(own);
    for (const element of [given, own]) element.addEventListener('survey-send', () => sent++);
    expect(radio(given, 4).checked).to.equal(true);
    expect(radio(own, 0).checked).to.equal(true);
    expect(sent).to.equal(0);
  });
});

describe('variants', () => {
  const ab: SurveyDefinition = {
    v: 1,
    id: 'ab',
    variants: ['a', 'b'],
    pages: [
      {
        id: 'one',
        questions: [
          {
            id: 'ad',
            kind: 'info',
            title: 'A',
            wordings: [{ if: { context: 'variant', is: 'b' }, title: 'B' }],
            picture: { src: '/a.png', alt: 'A' },
            pictures: [{ if: { context: 'variant', is: 'b' }, picture: { src: '/b.png', alt: 'B' } }],
          },
          { id: 'mood', kind: 'csat', title: 'How?' },
        ],
      },
      { id: 'two', questions: [{ id: 'why', kind: 'text', title: 'Why?' }] },
    ],
  };

  it('are told with the response, decide wording and picture, and stay the same after a reload', async () => {
    const attributes = { consent: 'storage', 'context-plan': 'pro' };
    for (let times = 0; times < 8; times++) {
      const element = await asking({ definition: ab, attributes });
      const shown = inside(element, '.title').textContent?.toLowerCase();
      expect(inside(element, 'img').getAttribute('src')).to.equal(`/${shown}.png`);
      const sent = next(element, 'survey-send');
      await answerMood(element, 3);
      expect((await sent).response?.context).to.deep.equal({ plan: 'pro', variant: shown });
      element.remove();
      const again = await asking({ definition: ab, attributes });
      const complete = next(again, 'survey-complete');
      submit(again);
      expect((await complete).response?.context).to.deep.equal({ plan: 'pro', variant: shown });
      again.remove();
    }
  });
});

describe('memory alone', () => {
  it('goes on though the endpoint gets the finished response only', async () => {
    const element = await asking({ attributes: { storage: 'none', revisions: 'last' } });
    await answerMood(element, 5);
    expect(inside(element, '.title').textContent).to.contain('Why');
  });
});

onlyIn('chromium', 'setViewport', () => {
  for (const lang of ['en', 'sv', 'ar'])
    it(`a survey of several pages is accessible in ${lang} at 320 px, and does not overflow`, async () => {
      await setViewport({ width: 320, height: 700 });
      const attributes = { lang, consent: 'storage' };
      const first = await asking({ attributes });
      await expectNoViolations(first);
      submit(first);
      await until(() => first.renderRoot.querySelector('.problem') !== null, first);
      await expectNoViolations(first);
      await answerMood(first, 2);
      await expectNoViolations(first);
      first.remove();
      const second = await asking({ attributes });
      expect(second.renderRoot.querySelector('.resumed')).to.not.equal(null);
      await expectNoViolations(second);
      expect(document.documentElement.scrollWidth).to.equal(320);
    }).timeout(30_000);
});
