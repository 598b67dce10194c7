import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { FeedbackTab } from '../../src/elements/feedback-tab.js';
import { surveyResponse } from '../../src/wire/schema.js';
import { expectNoViolations } from '../helpers/axe.js';
import { inside, next, placed, radio, submit, typeInto, until } from '../helpers/survey.js';

customElements.define('feedback-tab', FeedbackTab);

const tag = (more = 'privacy-url="/privacy"') =>
  `<feedback-tab endpoint="/endpoint/ok" stage="use" touchpoint="website" lang="en" ${more}></feedback-tab>`;

async function opened(more?: string): Promise<FeedbackTab> {
  const element = await placed<FeedbackTab>(tag(more));
  inside(element, '.tab').click();
  await until(() => element.renderRoot.querySelector('.panel') !== null, element);
  return element;
}

afterEach(() => document.body.replaceChildren());

describe('feedback-tab', () => {
  it('is a button at the end edge of the page that says whether its panel is open', async () => {
    const element = await placed<FeedbackTab>(tag());
    const tab = inside(element, '.tab');
    expect(tab.getAttribute('aria-expanded')).to.equal('false');
    expect(Math.round(tab.getBoundingClientRect().right)).to.equal(document.documentElement.clientWidth);
    tab.click();
    await until(() => tab.getAttribute('aria-expanded') === 'true', element);
  });

  for (const more of ['', 'survey="website-feedback"'])
    it(`is named in the language of the page, whatever it opens ${more}`, async () => {
      const element = await placed<FeedbackTab>(
        `<feedback-tab endpoint="/endpoint/ok" lang="fi" ${more}></feedback-tab>`,
      );
      await until(() => inside(element, '.tab').textContent.trim() === 'Palaute', element);
    });

  it('asks its own questions in the language of the page', async () => {
    const element = await placed<FeedbackTab>(
      '<feedback-tab endpoint="/endpoint/ok" privacy-url="/privacy" lang="fr"></feedback-tab>',
    );
    element.open();
    await until(() => element.renderRoot.querySelector('textarea') !== null, element);
    const titles = [...element.renderRoot.querySelectorAll('[part=title]')].map(({ textContent }) =>
      textContent.trim(),
    );
    expect(titles[0]).to.contain('De quoi souhaitez-vous nous parler');
    expect(titles[1]).to.contain('Votre message');
    expect(titles[2]).to.contain('Souhaitez-vous recevoir une réponse');
  });

  it('stands at the left edge where text runs from right to left', async () => {
    const element = await placed<FeedbackTab>(
      '<feedback-tab endpoint="/endpoint/ok" lang="ar"></feedback-tab>',
    );
    expect(Math.round(inside(element, '.tab').getBoundingClientRect().left)).to.equal(0);
  });

  it('moves focus into the panel, and back to the tab on Escape', async () => {
    const element = await opened();
    await until(() => element.shadowRoot?.activeElement?.tagName === 'INPUT', element);
    await sendKeys({ press: 'Escape' });
    await until(() => element.renderRoot.querySelector('.panel') === null, element);
    expect(element.shadowRoot?.activeElement).to.equal(inside(element, '.tab'));
  });

  it('keeps what was typed when the panel is closed and opened again', async () => {
    const element = await opened();
    typeInto(element, 'textarea', 'Half a thought');
    inside(element, '.close').click();
    await until(() => element.renderRoot.querySelector('.panel') === null, element);
    inside(element, '.tab').click();
    await until(() => element.renderRoot.querySelector('.panel') !== null, element);
    expect(inside<HTMLTextAreaElement>(element, 'textarea').value).to.equal('Half a thought');
  });

  it('sends a message without a contact', async () => {
    const element = await opened();
    radio(element, 'idea').click();
    typeInto(element, 'textarea', 'A dark mode');
    const sent = next(element, 'survey-send');
    submit(element);
    const response = surveyResponse.parse((await sent).response);
    expect(response).to.include({ survey: 'feedback', placement: 'tab', status: 'complete' });
    expect(response.answers.map(({ question }) => question)).to.deep.equal(['about', 'message']);
    expect(response).to.not.have.property('consent');
  });

  it('sends a contact with the version of the text that was agreed to', async () => {
    const element = await opened();
    radio(element, 'problem').click();
    typeInto(element, 'textarea', 'It hangs');
    typeInto(element, 'input[type=email]', 'anna@example.com');
    inside(element, 'input[type=checkbox]').click();
    const sent = next(element, 'survey-send');
    submit(element);
    const response = surveyResponse.parse((await sent).response);
    expect(response.answers[2]?.value).to.deep.equal({ email: 'anna@example.com' });
    expect(response.consent?.contact).to.match(/^\d{4}-\d{2}$/);
  });

  it('sends no contact that was not consented to, and says what to do', async () => {
    const element = await opened();
    radio(element, 'problem').click();
    typeInto(element, 'textarea', 'It hangs');
    typeInto(element, 'input[type=email]', 'anna@example.com');
    let sent = 0;
    element.addEventListener('survey-send', () => sent++);
    submit(element);
    await until(() => element.renderRoot.querySelector('.problem') !== null, element);
    expect(inside(element, '.problem').textContent).to.contain('Tick the box');
    expect(sent).to.equal(0);
  });

  it('never has the consent ticked beforehand, and shows the privacy notice', async () => {
    const element = await opened();
    expect(inside<HTMLInputElement>(element, 'input[type=checkbox]').checked).to.equal(false);
    expect(inside(element, '.panel a').getAttribute('href')).to.equal('/privacy');
  });

  it('asks for no contact where there is no privacy notice', async () => {
    const element = await opened('');
    expect(element.renderRoot.querySelector('input[type=email]')).to.equal(null);
  });

  it('takes no script for a privacy notice', async () => {
    const element = await opened('privacy-url="javascript:alert(1)"');
    expect(element.renderRoot.querySelector('a')).to.equal(null);
  });

  it('starts a new response after one was sent', async () => {
    const element = await opened();
    const sentIds: (string | undefined)[] = [];
    element.addEventListener('survey-send', ({ response }) => sentIds.push(response?.id));
    for (const message of ['First', 'Second']) {
      radio(element, 'praise').click();
      typeInto(element, 'textarea', message);
      submit(element);
      await until(() => element.renderRoot.querySelector('[part=thanks]') !== null, element);
      inside(element, '.close').click();
      await until(() => element.renderRoot.querySelector('.panel') === null, element);
      inside(element, '.tab').click();
      await until(() => element.renderRoot.querySelector('textarea') !== null, element);
    }
    expect(new Set(sentIds).size).to.equal(2);
  });

  it('keeps letters typed in it from the shortcuts of the page', async () => {
    const element = await opened();
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent): number => heard.push(key);
    document.addEventListener('keydown', listen);
    inside(element, 'textarea').focus();
    await sendKeys({ press: 'k' });
    document.removeEventListener('keydown', listen);
    expect(heard).to.deep.equal([]);
  });
});

describe('feedback-tab is accessible', () => {
  for (const lang of ['en', 'sv', 'ar']) {
    it(`in every state in ${lang}`, async () => {
      const element = await placed<FeedbackTab>(
        `<feedback-tab endpoint="/endpoint/ok" privacy-url="/privacy" lang="${lang}"></feedback-tab>`,
      );
      await expectNoViolations(element);
      inside(element, '.tab').click();
      await until(() => element.renderRoot.querySelector('.panel') !== null, element);
      await expectNoViolations(element);
      submit(element);
      await until(() => element.renderRoot.querySelector('.problem') !== null, element);
      await expectNoViolations(element);
      radio(element, 'idea').click();
      typeInto(element, 'textarea', 'Text');
      submit(element);
      await until(() => element.renderRoot.querySelector('[part=thanks]') !== null, element);
      await expectNoViolations(element);
    }).timeout(30_000);
  }
});
