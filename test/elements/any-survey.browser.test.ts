import { expect } from '@open-wc/testing';
import { NpsSurvey } from '../../src/elements/nps-survey.js';
import { ExitPoll } from '../../src/elements/exit-poll.js';
import { FeedbackTab } from '../../src/elements/feedback-tab.js';
import type { SurveyElement } from '../../src/elements/survey-element.js';
import type { SurveyDefinition } from '../../src/survey/types.js';
import { surveyResponse } from '../../src/wire/schema.js';
import { inside, next, placed, radio, settled, submit, typeInto, until } from '../helpers/survey.js';
import { warnings } from '../helpers/warnings.js';

customElements.define('nps-survey', NpsSurvey);
customElements.define('exit-poll', ExitPoll);
customElements.define('feedback-tab', FeedbackTab);

const visit: SurveyDefinition = {
  v: 1,
  id: 'visit',
  version: 2,
  stage: 'use',
  touchpoint: 'website',
  pages: [
    {
      id: 'one',
      questions: [
        { id: 'mood', kind: 'csat', title: 'How was {place|it}?', required: true, measure: 'satisfaction' },
      ],
    },
    { id: 'two', questions: [{ id: 'day', kind: 'date', title: 'Which day?' }] },
    { id: 'three', questions: [{ id: 'why', kind: 'text', title: 'Why?' }] },
  ],
  thanks: 'Thanks from {place|us}.',
};
const json = JSON.stringify(visit);
const address = `data:application/json,${encodeURIComponent(json)}`;
const child = `<script type="application/json">${json.replaceAll('<', '\\u003c')}</script>`;

const title = (element: SurveyElement): string => inside(element, '.title').textContent?.trim() ?? '';

async function opened(element: SurveyElement): Promise<SurveyElement> {
  if (element instanceof FeedbackTab) element.open();
  await until(() => element.renderRoot.querySelector('form') !== null, element);
  return element;
}

afterEach(() => document.body.replaceChildren());

describe('a definition reaches an element', () => {
  for (const tag of ['nps-survey', 'exit-poll', 'feedback-tab']) {
    it(`by src, to ${tag}`, async () => {
      const element = await opened(await placed(`<${tag} lang="en" src="${address}"></${tag}>`));
      expect(title(element)).to.equal('How was it?');
    });

    it(`by a child, to ${tag}`, async () => {
      const element = await opened(await placed(`<${tag} lang="en">${child}</${tag}>`));
      expect(title(element)).to.equal('How was it?');
    });

    it(`by its property, to ${tag}`, async () => {
      const element = document.createElement(tag) as SurveyElement;
      element.lang = 'en';
      element.definition = visit;
      document.body.append(element);
      await settled(element);
      expect(title(await opened(element))).to.equal('How was it?');
    });

    it(`by the id of a ready-made survey, to ${tag}`, async () => {
      const element = await opened(await placed(`<${tag} lang="sv" survey="checkout-ease"></${tag}>`));
      expect(title(element)).to.contain('gjorde det enkelt');
    });

    it(`by a child that is added later, to ${tag}`, async () => {
      const element = await placed<SurveyElement>(`<${tag} lang="en"></${tag}>`);
      const script = document.createElement('script');
      script.type = 'application/json';
      script.text = json;
      element.append(script);
      await opened(element);
      await until(() => title(element) === 'How was it?', element);
    });
  }

  it('with its tags, its version and its kinds, also the rarer ones', async () => {
    const element = await placed<NpsSurvey>(
      `<nps-survey lang="en" src="${address}" endpoint="/endpoint/ok"></nps-survey>`,
    );
    radio(element, 4).click();
    submit(element);
    await until(() => element.renderRoot.querySelector('input[type=date]') !== null, element);
    const sent = next(element, 'survey-send');
    typeInto(element, 'input[type=date]', '2026-02-03');
    submit(element);
    const response = surveyResponse.parse((await sent).response);
    expect(response).to.include({
      survey: 'visit',
      surveyVersion: 2,
      stage: 'use',
      touchpoint: 'website',
      revision: 2,
    });
    expect(response.answers.map(({ value }) => value)).to.deep.equal([4, '2026-02-03']);
  });

  it('and leaves an id that is of no ready-made survey to the wire', async () => {
    const element = await placed<NpsSurvey>('<nps-survey lang="en" survey="our-own"></nps-survey>');
    const sent = next(element, 'survey-send');
    radio(element, 9).click();
    submit(element);
    expect((await sent).response?.survey).to.equal('our-own');
  });

  it('and is replaced by another one', async () => {
    const element = await placed<NpsSurvey>('<nps-survey lang="en"></nps-survey>');
    element.definition = visit;
    await until(() => title(element) === 'How was it?', element);
  });
});

describe('a definition that cannot be asked', () => {
  const bad = [
    [
      'is no survey',
      '<script type="application/json">{"v":1,"id":"visit","pages":[]}</script>',
      'definition',
    ],
    ['is no JSON', '<script type="application/json">{"v":1,</script>', 'JSON'],
  ] as const;
  for (const [what, script, said] of bad)
    it(`leaves the fallback and says why, when it ${what}`, async () => {
      const heard = warnings();
      const holder = document.createElement('div');
      holder.innerHTML = `<nps-survey>${script}<a href="/s/visit">Answer</a></nps-survey>`;
      document.body.append(holder);
      const element = holder.firstElementChild as NpsSurvey;
      await until(() => heard().length > 0, element);
      expect(heard().join()).to.contain(said);
      expect(heard()).to.have.length(1);
      expect(element.renderRoot.querySelector('slot')).to.not.equal(null);
      expect(element.renderRoot.querySelector('form')).to.equal(null);
    });

  it('is fetched again when the network is back', async () => {
    const heard = warnings();
    const element = document.createElement('nps-survey');
    const { fetch } = globalThis;
    globalThis.fetch = () => Promise.reject(new TypeError('offline'));
    element.src = '/survey.json';
    document.body.append(element);
    await until(() => heard().length > 0, element);
    expect(element.renderRoot.querySelector('slot')).to.not.equal(null);
    globalThis.fetch = async () => new Response(json);
    dispatchEvent(new Event('online'));
    await settled(element);
    globalThis.fetch = fetch;
    expect(title(element)).to.equal('How was it?');
    expect(heard()).to.have.length(1);
  });

  it('is asked for without credentials', async () => {
    const { fetch } = globalThis;
    let asked: RequestInit | undefined;
    globalThis.fetch = async (_, init) => {
      asked = init;
      return new Response(json);
    };
    await placed('<nps-survey src="/another.json"></nps-survey>');
    globalThis.fetch = fetch;
    expect(asked?.credentials).to.equal('omit');
  });

  it('is not waited for without end when it is endless', async () => {
    const heard = warnings();
    const { fetch } = globalThis;
    let cancelled = false;
    globalThis.fetch = async () =>
      new Response(
        new ReadableStream({
          pull: (controller) => controller.enqueue(new TextEncoder().encode(' '.repeat(100_000))),
          cancel: () => void (cancelled = true),
        }),
      );
    const element = document.createElement('nps-survey');
    element.src = '/endless.json';
    document.body.append(element);
    await until(() => heard().length > 0, element);
    globalThis.fetch = fetch;
    expect(cancelled).to.equal(true);
    expect(heard().join()).to.contain('500000 characters');
  });
});
