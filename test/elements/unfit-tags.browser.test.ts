import { expect } from '@open-wc/testing';
import { ExitPoll } from '../../src/elements/exit-poll.js';
import { NpsSurvey } from '../../src/elements/nps-survey.js';
import type { SurveyElement } from '../../src/elements/survey-element.js';
import type { SurveyResponse } from '../../src/wire/types.js';
import { surveyResponse } from '../../src/wire/schema.js';
import { inside, next, placed, radio, submit } from '../helpers/survey.js';
import { warnings } from '../helpers/warnings.js';

customElements.define('nps-survey', NpsSurvey);
customElements.define('exit-poll', ExitPoll);

const long = 'åb'.repeat(150);
const nps = (more: string): string => `<nps-survey endpoint="/endpoint/ok" lang="en" ${more}></nps-survey>`;
const poll = (more: string, options = ''): string =>
  `<exit-poll endpoint="/endpoint/ok" lang="en" ${more}>${options}</exit-poll>`;
const attribute = (name: string, value = long): string => `${name}='${value}'`;

/** What is sent when the first answer is chosen. */
async function sentBy(element: SurveyElement): Promise<SurveyResponse | undefined> {
  const sent = next(element, 'survey-send');
  inside<HTMLInputElement>(element, 'input[type=radio]').click();
  submit(element);
  return (await sent).response;
}

async function sentFrom(markup: string): Promise<SurveyResponse | undefined> {
  return sentBy(await placed(markup));
}

afterEach(() => document.body.replaceChildren());

describe('what an author wrote too long', () => {
  for (const name of ['stage', 'touchpoint', 'site', 'context-segment']) {
    it(`is cut and said: ${name}`, async () => {
      const heard = warnings();
      const response = await sentFrom(nps(attribute(name)));
      expect(surveyResponse.safeParse(response).success).to.equal(true);
      expect(JSON.stringify(response)).to.contain(JSON.stringify(long.slice(0, 200)));
      expect(heard()).to.deep.equal([`Kundresa: ${name} is longer than 200 characters and was cut.`]);
    });
  }

  it('is cut and said: survey', async () => {
    const heard = warnings();
    const response = await sentFrom(nps(attribute('survey', 'a'.repeat(70))));
    expect(response?.survey).to.equal('a'.repeat(64));
    expect(heard()).to.deep.equal(['Kundresa: survey is longer than 64 characters and was cut.']);
  });

  it('costs no answer: an order, which is left out as half an id is none', async () => {
    const heard = warnings();
    const response = await sentFrom(poll(attribute('order-id')));
    expect(surveyResponse.safeParse(response).success).to.equal(true);
    expect(response).not.to.have.property('order');
    expect(heard()).to.deep.equal(['Kundresa: order-id is longer than 200 characters and was left out.']);
  });

  it('costs no answer: a name in the context, and too many of them', async () => {
    const heard = warnings();
    const many = Array.from({ length: 22 }, (_, place) => attribute(`context-n${place}`, 'x')).join(' ');
    const response = await sentFrom(nps(`${attribute(`context-${'k'.repeat(70)}`, 'x')} ${many}`));
    expect(surveyResponse.safeParse(response).success).to.equal(true);
    expect(Object.keys(response?.context ?? {})).to.have.length(20);
    expect(heard()).to.have.length(2);
  });

  it('costs no answer: one short pair too many', async () => {
    warnings();
    const pairs = Array.from({ length: 21 }, (_, place) => attribute(`context-n${place}`, 'x')).join(' ');
    const response = await sentFrom(nps(pairs));
    expect(surveyResponse.safeParse(response).success).to.equal(true);
    expect(Object.keys(response?.context ?? {})).to.have.length(20);
  });
});

describe('what an author gave as something else than text', () => {
  it('is text on the wire: numbers from an application', async () => {
    const fresh = document.createElement('exit-poll');
    Object.assign(fresh, { lang: 'en', endpoint: '/endpoint/ok', orderId: 1001, orderValue: 499 });
    Object.assign(fresh, { context: { customer: 7, club: true, none: null } });
    document.body.replaceChildren(fresh);
    await new Promise((resolve) => fresh.addEventListener('survey-shown', resolve, { once: true }));
    const response = await sentBy(fresh);
    expect(surveyResponse.safeParse(response).success).to.equal(true);
    expect(response?.order).to.deep.equal({ id: '1001', value: '499' });
    expect(response?.context).to.deep.equal({ customer: '7', club: 'true' });
  });

  for (const placement of ['', 'bottom right']) {
    it(`is left out: placement="${placement}"`, async () => {
      warnings();
      const response = await sentFrom(nps(`placement="${placement}"`));
      expect(surveyResponse.safeParse(response).success).to.equal(true);
      expect(response).not.to.have.property('placement');
    });
  }
});

describe('options that an author wrote', () => {
  it('may be longer than an id', async () => {
    const label = 'Somebody in my family or a friend told me about this shop on the telephone';
    const response = await sentFrom(poll('', `<option>${label}</option>`));
    expect(surveyResponse.safeParse(response).success).to.equal(true);
    expect(response?.answers[0]?.value).to.equal(label.slice(0, 64));
  });

  it('are no answer without a value', async () => {
    const element = await placed<ExitPoll>(
      poll('', '<option value="">Choose …</option><option value="friend">A friend</option>'),
    );
    expect(element.renderRoot.querySelectorAll('input[type=radio]')).to.have.length(1);
    radio(element, 'friend').click();
    const sent = next(element, 'survey-send');
    submit(element);
    expect(surveyResponse.safeParse((await sent).response).success).to.equal(true);
  });
});

describe('a page that has taken away its random numbers', () => {
  it('is asked all the same', async () => {
    const original = Object.getOwnPropertyDescriptor(Crypto.prototype, 'getRandomValues') ?? {};
    Reflect.deleteProperty(Crypto.prototype, 'getRandomValues');
    try {
      expect(surveyResponse.safeParse(await sentFrom(nps('stage="use"'))).success).to.equal(true);
    } finally {
      Object.defineProperty(Crypto.prototype, 'getRandomValues', original);
    }
  });
});
