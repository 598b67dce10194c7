import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { NpsSurvey } from '../../src/elements/nps-survey.js';
import type { SurveyEvent } from '../../src/elements/survey-event.js';
import { surveyResponse } from '../../src/wire/schema.js';
import type { SurveyResponse } from '../../src/wire/types.js';
import { expectNoViolations } from '../helpers/axe.js';
import { inside, next, placed, radio, settled, submit, typeInto, until } from '../helpers/survey.js';

customElements.define('nps-survey', NpsSurvey);

const tag = (more = '', children = '') =>
  `<nps-survey endpoint="/endpoint/ok" stage="use" touchpoint="customer_service" lang="en" ${more}>${children}</nps-survey>`;

async function answered(score: number, more = ''): Promise<NpsSurvey> {
  const element = await placed<NpsSurvey>(tag(more));
  radio(element, score).click();
  submit(element);
  await until(() => element.renderRoot.querySelector('textarea') !== null, element);
  return element;
}

afterEach(() => document.body.replaceChildren());

describe('nps-survey', () => {
  it('asks 0 to 10 as one group of radio buttons named by the question', async () => {
    const element = await placed<NpsSurvey>(tag('brand="Nordljus"'));
    const values = [...element.renderRoot.querySelectorAll<HTMLInputElement>('input[type=radio]')].map(
      ({ value }) => value,
    );
    expect(values).to.deep.equal(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(inside(element, 'legend').textContent).to.contain(
      'How likely are you to recommend Nordljus to a friend or colleague?',
    );
    const ends = inside(element, 'fieldset').getAttribute('aria-describedby')?.split(' ')[1] ?? '';
    expect(inside(element, `#${ends}`).textContent)
      .to.contain('Not at all likely')
      .and.contain('Extremely likely');
  });

  it('sends nothing when a score is only selected', async () => {
    const element = await placed<NpsSurvey>(tag());
    let sent = 0;
    element.addEventListener('survey-send', () => sent++);
    radio(element, 9).focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowLeft' });
    await element.updateComplete;
    expect(sent).to.equal(0);
    expect(radio(element, 9).checked).to.equal(true);
  });

  it('sends also in a frame that may not submit forms, where a press of the button is all that is told', async () => {
    const element = await placed<NpsSurvey>(tag());
    const untold = (event: Event): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    element.renderRoot.addEventListener('submit', untold, { capture: true });
    const sent = next(element, 'survey-send');
    radio(element, 9).click();
    submit(element);
    expect((await sent).response?.revision).to.equal(1);
  });

  it('sends the score as a partial response that the wire schema accepts', async () => {
    const element = await placed<NpsSurvey>(tag());
    const sent = next(element, 'survey-send');
    radio(element, 0).click();
    submit(element);
    const response = surveyResponse.parse((await sent).response);
    expect(response.status).to.equal('partial');
    expect(response.revision).to.equal(1);
    expect(response.answers).to.deep.equal([
      { question: 'score', kind: 'nps', measure: 'recommend', value: 0 },
    ]);
    expect(response).to.include({
      stage: 'use',
      touchpoint: 'customer_service',
      locale: 'en',
      channel: 'web',
    });
  });

  for (const [score, words] of [
    [3, 'disappointed'],
    [7, 'better'],
    [10, 'like most'],
  ] as const) {
    it(`asks someone who gave ${score} what ${words}`, async () => {
      const element = await answered(score);
      expect(inside(element, 'label').textContent).to.contain(words);
    });
  }

  it('sends the why as a higher revision of the same response, then thanks', async () => {
    const element = await answered(4);
    const sent = next(element, 'survey-send');
    typeInto(element, 'textarea', '  The queue.  ');
    const complete = next(element, 'survey-complete');
    submit(element);
    const response = surveyResponse.parse((await sent).response);
    expect(response).to.include({ revision: 2, status: 'complete' });
    expect(response.answers[1]).to.deep.equal({ question: 'why', kind: 'text', value: 'The queue.' });
    await complete;
    await until(() => inside(element, '[role=status]').textContent?.includes('Thank you') ?? false, element);
  });

  it('sends what is changed while it saves as a higher revision, and loses nothing of it', async () => {
    const element = await placed<NpsSurvey>('<nps-survey endpoint="/endpoint/ok" lang="en"></nps-survey>');
    const sent: SurveyResponse[] = [];
    element.addEventListener('survey-send', ({ response }) => response && sent.push(response));
    radio(element, 3).click();
    submit(element);
    radio(element, 10).click();
    await until(() => element.renderRoot.querySelector('textarea') !== null, element);
    expect(sent.map(({ revision, answers }) => [revision, answers[0]?.value])).to.deep.equal([
      [1, 3],
      [2, 10],
    ]);
    expect(inside(element, '.title').textContent).to.equal('What do you like most?');
    const complete = next(element, 'survey-complete');
    typeInto(element, 'textarea', 'Quick');
    submit(element);
    typeInto(element, 'textarea', 'Quick and kind');
    expect((await complete).response?.answers.map(({ value }) => value)).to.deep.equal([
      10,
      'Quick and kind',
    ]);
  });

  it('stays at the page that the visitor goes back to while it saves', async () => {
    const element = await placed<NpsSurvey>('<nps-survey endpoint="/endpoint/ok" lang="en"></nps-survey>');
    radio(element, 3).click();
    submit(element);
    await until(() => element.renderRoot.querySelector('textarea') !== null, element);
    const sent = next(element, 'survey-delivery');
    submit(element);
    inside<HTMLButtonElement>(element, '.buttons [type=button]').click();
    await sent;
    await until(() => inside(element, 'form').getAttribute('aria-busy') === 'false', element);
    expect(radio(element, 3).checked).to.equal(true);
  });

  it('goes on without a why', async () => {
    const element = await answered(9);
    const complete = next(element, 'survey-complete');
    submit(element);
    expect((await complete).response?.answers).to.have.length(1);
  });

  it('asks for a score when there is none, and moves focus there', async () => {
    const element = await placed<NpsSurvey>(tag());
    submit(element);
    await until(() => element.renderRoot.querySelector('.problem') !== null, element);
    expect(inside(element, '.problem').textContent).to.contain('Choose');
    await until(() => element.shadowRoot?.activeElement === radio(element, 0), element);
    expect(inside(element, 'fieldset').getAttribute('aria-describedby')).to.contain('score-notes');
  });

  it('moves focus to the why, and at the end to the thanks', async () => {
    const element = await answered(9);
    await until(() => element.shadowRoot?.activeElement === inside(element, 'textarea'), element);
    submit(element);
    await until(() => element.shadowRoot?.activeElement === inside(element, '.status'), element);
  });

  it('can be answered from the keyboard alone', async () => {
    const element = await placed<NpsSurvey>(tag());
    radio(element, 0).focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowRight' });
    const sent = next(element, 'survey-send');
    await sendKeys({ press: 'Enter' });
    expect((await sent).response?.answers[0]?.value).to.equal(1);
  });

  it('goes back to the score without losing the why', async () => {
    const element = await answered(2);
    typeInto(element, 'textarea', 'Slow');
    inside(element, '.button[type=button]').click();
    await until(() => element.renderRoot.querySelector('legend') !== null, element);
    expect(radio(element, 2).checked).to.equal(true);
    radio(element, 10).click();
    submit(element);
    await until(() => element.renderRoot.querySelector('textarea') !== null, element);
    expect(inside<HTMLTextAreaElement>(element, 'textarea').value).to.equal('Slow');
    expect(inside(element, 'label').textContent).to.contain('like most');
  });

  it('keeps every answer when the visitor changes the language midway', async () => {
    const element = await answered(2);
    typeInto(element, 'textarea', 'Slow');
    element.lang = 'sv';
    await until(() => inside(element, '.root').lang === 'sv', element);
    expect(inside(element, 'label').textContent).to.contain('besviken');
    expect(inside<HTMLTextAreaElement>(element, 'textarea').value).to.equal('Slow');
  });

  it('takes the language nearest around it', async () => {
    const holder = document.createElement('section');
    holder.lang = 'sv-SE';
    holder.innerHTML = '<nps-survey endpoint="/endpoint/ok"></nps-survey>';
    document.body.append(holder);
    const element = holder.firstElementChild as NpsSurvey;
    await settled(element);
    expect(inside(element, 'legend').textContent).to.contain('sannolikt');
  });

  it('says what the page words otherwise, in any language and at any time', async () => {
    const element = await placed<NpsSurvey>(tag('lang="sv"'));
    const send = (): string => inside(element, '.submit').textContent?.trim() ?? '';
    element.wording = { next: 'Nästa' };
    await until(() => send() === 'Nästa', element);
    element.lang = 'de';
    await until(() => inside(element, '.root').lang === 'de', element);
    expect(send()).to.equal('Nästa');
    element.wording = undefined;
    await until(() => send() === 'Speichern und weiter', element);
  });

  it('shows its fallback content until its words are there, and not after', async () => {
    const element = document.createElement('nps-survey');
    element.lang = 'ar';
    element.append('Fallback');
    document.body.append(element);
    await element.updateComplete;
    expect(element.renderRoot.querySelector('slot')).to.not.equal(null);
    await settled(element);
    expect(inside(element, '.root').dir).to.equal('rtl');
  });

  it('puts a brand on the page as text, whatever it holds', async () => {
    const element = await placed<NpsSurvey>(tag(`brand="&lt;img src=x onerror=alert(1)&gt;"`));
    expect(inside(element, 'legend').textContent).to.contain('<img src=x');
    expect(element.renderRoot.querySelector('img')).to.equal(null);
  });

  it('posts a response that the page does not take over, and says what became of it', async () => {
    const element = await placed<NpsSurvey>(tag());
    const delivered = new Promise<string>((resolve) =>
      element.addEventListener('survey-delivery', ({ delivery }) => {
        if (delivery?.state === 'delivered') resolve(delivery.id);
      }),
    );
    radio(element, 6).click();
    submit(element);
    const posted = await fetch(`/endpoint/ok?id=${await delivered}`).then((answer) => answer.json());
    expect(posted).to.have.length(1);
    expect(posted[0].answers[0].value).to.equal(6);
  });

  it('goes on without sending when the page takes the response over', async () => {
    const element = await placed<NpsSurvey>(tag());
    element.addEventListener('survey-send', (event) => event.preventDefault());
    let deliveries = 0;
    element.addEventListener('survey-delivery', () => deliveries++);
    radio(element, 6).click();
    submit(element);
    await until(() => element.renderRoot.querySelector('textarea') !== null, element);
    expect(deliveries).to.equal(0);
  });
});

describe('nps-survey that cannot keep the answer', () => {
  it('says so, keeps the text, and offers to try again', async () => {
    const element = await placed<NpsSurvey>(
      '<nps-survey endpoint="/endpoint/down" storage="none" lang="en"></nps-survey>',
    );
    radio(element, 3).click();
    submit(element);
    await until(
      () => inside(element, '[role=status]').textContent?.includes('could not save') ?? false,
      element,
    );
    expect(radio(element, 3).checked).to.equal(true);
    expect(inside(element, '.submit').textContent).to.contain('Try again');
    expect(inside(element, '[role=status]').textContent).to.not.contain('Thank');
  });

  it('tries again with the same response when nothing was changed', async () => {
    const element = await placed<NpsSurvey>(
      '<nps-survey endpoint="/endpoint/down" storage="none" lang="en"></nps-survey>',
    );
    radio(element, 3).click();
    const first = next(element, 'survey-send');
    submit(element);
    const { response } = await first;
    await until(() => inside(element, '[role=status]').textContent !== '', element);
    const second = next(element, 'survey-send');
    submit(element);
    expect((await second).response).to.equal(response);
    await until(() => inside(element, '[role=status]').textContent !== '', element);
    radio(element, 5).click();
    const third = next(element, 'survey-send');
    submit(element);
    expect((await third).response?.revision).to.equal(2);
  });

  it('says so when the endpoint refuses the answer for good', async () => {
    const element = await placed<NpsSurvey>(
      '<nps-survey endpoint="/endpoint/refuse" storage="none" lang="en"></nps-survey>',
    );
    radio(element, 3).click();
    submit(element);
    await until(
      () => inside(element, '[role=status]').textContent?.includes('could not accept') ?? false,
      element,
    );
  });

  it('thanks when the answer is safe on the device, and says that it waits', async () => {
    const element = await placed<NpsSurvey>('<nps-survey endpoint="/endpoint/down" lang="en"></nps-survey>');
    radio(element, 3).click();
    submit(element);
    await until(() => element.renderRoot.querySelector('textarea') !== null, element);
    submit(element);
    await until(
      () => inside(element, '[role=status]').textContent?.includes('saved on this device') ?? false,
      element,
    );
    expect(inside(element, '[role=status]').textContent).to.contain('Thank you');
  });
});

describe('nps-survey as a panel', () => {
  it('waits for show, opens without taking focus, and closes by Escape', async () => {
    const element = await placed<NpsSurvey>(tag('placement="panel"'));
    expect(element.renderRoot.querySelector('.panel')).to.equal(null);
    const outside = document.createElement('button');
    document.body.append(outside);
    outside.focus();
    const shown = next(element, 'survey-shown');
    element.show();
    await shown;
    expect(document.activeElement).to.equal(outside);
    const box = inside(element, '.panel').getBoundingClientRect();
    expect(box.right).to.be.at.most(innerWidth);
    expect(box.height).to.be.greaterThan(100);
    radio(element, 1).focus();
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.panel')).to.equal(null);
  });

  it('stays closed when the page prevents it', async () => {
    const element = await placed<NpsSurvey>(tag('placement="panel"'));
    element.addEventListener('survey-show', (event) => event.preventDefault());
    element.show();
    expect(element.isOpen).to.equal(false);
  });

  for (const type of ['survey-connect', 'survey-show'] as const)
    it(`does not show inline either when the page prevents ${type}, until a script shows it`, async () => {
      const told: string[] = [];
      const prevent = (event: SurveyEvent): void => {
        told.push(`${event.type} ${event.survey}`);
        if (event.type === type) event.preventDefault();
      };
      for (const each of ['survey-connect', 'survey-show'] as const) document.addEventListener(each, prevent);
      const element = await placed<NpsSurvey>(tag());
      for (const each of ['survey-connect', 'survey-show'] as const)
        document.removeEventListener(each, prevent);
      expect(element.isOpen).to.equal(false);
      expect(told).to.deep.equal(
        type === 'survey-connect' ? ['survey-connect nps'] : ['survey-connect nps', 'survey-show nps'],
      );
      const shown = next(element, 'survey-shown');
      element.show();
      await shown;
    });

  it('stays hidden where a script hid it, also when it is moved on its page', async () => {
    const element = await placed<NpsSurvey>(tag());
    element.hide();
    document.body.append(element);
    await element.updateComplete;
    expect(element.isOpen).to.equal(false);
  });

  it('stays open when the page prevents the dismissal', async () => {
    const element = await placed<NpsSurvey>(tag('placement="panel"'));
    element.show();
    await until(() => element.renderRoot.querySelector('.close') !== null, element);
    element.addEventListener('survey-dismiss', (event) => event.preventDefault());
    inside(element, '.close').click();
    expect(element.isOpen).to.equal(true);
  });

  it('moves nothing on the page when it opens', async () => {
    const element = await placed<NpsSurvey>(tag('placement="panel"'));
    const after = document.createElement('p');
    after.textContent = 'After';
    document.body.append(after);
    const before = after.getBoundingClientRect().top;
    element.show();
    await until(() => element.renderRoot.querySelector('.panel') !== null, element);
    expect(after.getBoundingClientRect().top).to.equal(before);
  });

  it('keeps what was given when it is hidden and shown again', async () => {
    const element = await placed<NpsSurvey>(tag('placement="panel"'));
    element.show();
    await until(() => element.renderRoot.querySelector('.panel') !== null, element);
    radio(element, 8).click();
    element.hide();
    await element.updateComplete;
    element.show();
    await until(() => element.renderRoot.querySelector('.panel') !== null, element);
    expect(radio(element, 8).checked).to.equal(true);
  });
});

describe('nps-survey is accessible', () => {
  for (const lang of ['en', 'sv', 'ar']) {
    for (const theme of ['light', 'dark']) {
      it(`in every state in ${lang}, ${theme}`, async () => {
        const more = `lang="${lang}" theme="${theme}"`;
        const element = await placed<NpsSurvey>(`<nps-survey endpoint="/endpoint/ok" ${more}></nps-survey>`);
        await expectNoViolations(element);
        submit(element);
        await until(() => element.renderRoot.querySelector('.problem') !== null, element);
        await expectNoViolations(element);
        radio(element, 9).click();
        await element.updateComplete;
        await expectNoViolations(element);
        submit(element);
        await until(() => element.renderRoot.querySelector('textarea') !== null, element);
        typeInto(element, 'textarea', 'a'.repeat(1900));
        await element.updateComplete;
        await expectNoViolations(element);
        submit(element);
        await until(() => element.renderRoot.querySelector('[part=thanks]') !== null, element);
        await expectNoViolations(element);
        const panel = await placed<NpsSurvey>(
          `<nps-survey placement="panel" endpoint="/endpoint/down" storage="none" ${more}></nps-survey>`,
        );
        panel.show();
        await until(() => panel.renderRoot.querySelector('.panel') !== null, panel);
        await expectNoViolations(panel);
        radio(panel, 1).click();
        submit(panel);
        await until(() => panel.renderRoot.querySelector('.status .problem') !== null, panel);
        await expectNoViolations(panel);
      }).timeout(30_000);
    }
  }
});
